/** A few words for making elements; text only ever becomes text, never markup. */

/** @typedef {Node | string | false | null | undefined} Child */

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, any>} [attributes] functions become listeners of that
 *   event, booleans present or absent attributes, the rest attribute text
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (typeof value === "boolean") element.toggleAttribute(name, value);
    else element.setAttribute(name, value);
  }
  for (const child of children) if (child) element.append(child);
  return element;
}

/**
 * One entry of a description list.
 *
 * @param {string} term
 * @param {string | Node} value
 */
export function fact(term, value) {
  return [h("dt", {}, term), h("dd", {}, value)];
}

const SVG = "http://www.w3.org/2000/svg";

/** Drawn for this page on a grid of 24, as strokes. @type {Record<string, string>} */
const STROKES = {
  photo: "M4 7.5A2.5 2.5 0 0 1 6.5 5h11A2.5 2.5 0 0 1 20 7.5v9a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 "
    + "0 0 1 4 16.5zM4 15l4-4 4.5 4.5L15 13l5 4.5M15.5 9.2v.1",
  lock: "M6.5 10.5h11a1.5 1.5 0 0 1 1.5 1.5v6.5a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 "
    + "18.5v-6.5a1.5 1.5 0 0 1 1.5-1.5zM8 10.5V8a4 4 0 0 1 8 0v2.5M12 14v2.5",
  alert: "M12 4.2 21 19.5H3zM12 10v4.5M12 17v.1",
  unsure: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM9.5 9.7a2.6 2.6 0 1 1 "
    + "3.6 2.4c-.7.3-1.1.8-1.1 1.6v.3M12 16.8v.1",
  below: "M4 8.5h16M12 13.5v.1M12 17v.1",
  refused: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM6.2 6.2l11.6 11.6",
  close: "M6.5 6.5l11 11M17.5 6.5l-11 11",
  camera: "M4 9a2 2 0 0 1 2-2h2.2l1.3-2h5l1.3 2H18a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2z"
    + "M12 9.7a3.3 3.3 0 1 1 0 6.6 3.3 3.3 0 0 1 0-6.6z",
  folder: "M4 7.5A1.5 1.5 0 0 1 5.5 6h4l2 2.2h7A1.5 1.5 0 0 1 20 9.7v7.8a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 "
    + "1.5 0 0 1 4 17.5z",
  pencil: "M5 19l.9-3.9L15.6 5.4a1.9 1.9 0 0 1 2.7 0l.3.3a1.9 1.9 0 0 1 0 2.7L8.9 18.1zM13.8 7.2l3 3",
  book: "M12 6.5C10 5 7 4.5 4 5v13c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5V5c-3-.5-6 0-8 1.5zM12 6.5v13",
  save: "M12 4.5v10M8 11l4 4 4-4M5 19.5h14",
  globe: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM3.8 12h16.4M12 3.5c5 4.5 5 12.5 0 17M12 3.5"
    + "c-5 4.5-5 12.5 0 17",
  heat: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 7.5a4.5 4.5 0 1 1 0 9 "
    + "4.5 4.5 0 0 1 0-9zM12 11.2a.8.8 0 1 1 0 1.6.8.8 0 0 1 0-1.6z",
};

/**
 * A decorative icon; the words beside it say the same.
 *
 * @param {string} name of STROKES
 * @returns {SVGSVGElement}
 */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", STROKES[name]);
  svg.append(path);
  return svg;
}

/**
 * @param {string} words
 * @param {string} drawing its icon, of STROKES
 * @param {() => void} click
 */
export function button(words, drawing, click) {
  return h("button", { type: "button", class: "secondary small", click }, icon(drawing), words);
}

/**
 * The icon of a triage verdict: each has a shape of its own beside its words.
 *
 * @param {import("./triage.js").Reading["verdict"]} verdict
 * @returns {string} of STROKES
 */
export function verdictIcon(verdict) {
  return { flagged: "alert", unclear: "unsure", below: "below", unmeasured: "unsure",
    unstated: "unsure" }[verdict];
}
