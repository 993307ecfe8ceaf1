/** The answer for one photo: triage first, then the seven chances, then why. */
import { h, icon } from "./dom.js";
import { capital, percent } from "./format.js";
import { paint } from "./heatmap.js";
import { strings } from "./strings.js";
import { read } from "./triage.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */
/** @typedef {import("../worker/actions.js").Answer} Answer */
/** @typedef {import("./triage.js").Reading} Reading */

/**
 * @param {Contract} contract
 * @param {Answer} answer
 * @param {{ url: string, name: string }} picture
 * @returns {HTMLElement[]}
 */
export function createAnswer(contract, answer, picture) {
  const reading = read(contract, answer.probabilities);
  return [
    h("div", { class: "look" }, ...createPicture(contract, answer, reading, picture)),
    h("div", { class: "finding" },
      createDoubts(answer.warnings), createTriage(contract, reading), createLikely(reading), createChances(reading)),
    h("p", { class: "footing" }, `${strings.card.footing} ${contract.limits[0]}`),
  ];
}

/**
 * What may spoil the picture; nothing for a good one.
 *
 * @param {string[]} warnings
 */
function createDoubts(warnings) {
  if (!warnings.length) return null;
  return h("section", { class: "doubts" },
    h("h3", {}, icon("photo"), strings.quality.title),
    h("ul", {}, ...warnings.map((warning) => h("li", {}, strings.quality.reason(warning)))));
}

/**
 * @param {Contract} contract
 * @param {Reading} reading
 */
function createTriage({ triage }, { sum, verdict }) {
  const text = strings.triage[verdict];
  const bar = h("div", { class: "sum-bar", "aria-hidden": "true" }, h("i"), h("b"));
  bar.style.setProperty("--value", String(sum));
  if (triage) bar.style.setProperty("--line", String(triage.threshold));
  return h("section", { class: "triage", "data-verdict": verdict },
    h("div", { class: "verdict" }, icon(verdict === "flagged" ? "alert" : "unsure"),
      h("h3", {}, text.title)),
    h("p", {}, text.explain(sum, triage?.threshold ?? NaN)),
    h("div", { class: "sum" },
      h("p", { class: "sum-text" }, h("span", {}, strings.card.sum),
        h("strong", { class: "sum-value" }, percent(sum)),
        triage && h("span", { class: "sum-line" }, strings.card.line(triage.threshold))),
      bar),
    h("h4", {}, strings.card.next),
    h("ul", {}, ...text.next.map((item) => h("li", {}, item))),
    triage && h("details", {}, h("summary", {}, strings.measured.how),
      h("p", {}, strings.measured.triage(triage))));
}

/** @param {Reading} reading */
function createLikely({ ranking: [{ diagnosis, probability }] }) {
  return h("section", { class: "likely" },
    h("h3", {}, strings.card.likely),
    h("p", {}, h("strong", {}, capital(diagnosis.plain_name)), " ",
      h("code", {}, diagnosis.code), " ", h("b", {}, percent(probability))),
    h("p", { class: "medical" }, diagnosis.name));
}

/** @param {Reading} reading */
function createChances({ ranking }) {
  const rows = ranking.map(({ diagnosis, probability, malignant }) => {
    const bar = h("div", { class: "bar", "aria-hidden": "true" }, h("i"));
    bar.style.setProperty("--value", String(probability));
    return h("li", { "data-code": diagnosis.code, "data-malignant": String(malignant) },
      h("span", { class: "name" },
        malignant && h("span", { class: "mark", title: strings.card.malignant }, "◆"),
        h("span", {}, capital(diagnosis.plain_name)), " ", h("code", {}, diagnosis.code),
        malignant && h("span", { class: "visually-hidden" }, `, ${strings.card.malignant}`),
        h("small", {}, diagnosis.name)),
      h("span", { class: "value" }, percent(probability)),
      bar);
  });
  return h("section", { class: "chances" },
    h("h3", {}, strings.card.chances),
    h("ol", {}, ...rows),
    h("p", { class: "legend" }, h("span", { class: "mark", "aria-hidden": "true" }, "◆"), " ",
      strings.card.legend));
}

/**
 * The centre square that the model saw, and its heat map on demand.
 *
 * @param {Contract} contract
 * @param {Answer} answer
 * @param {Reading} reading
 * @param {{ url: string, name: string }} picture
 */
function createPicture(contract, { cam }, { ranking: [{ diagnosis, index }] }, { url, name }) {
  const canvas = h("canvas", { class: "heat", hidden: true, "aria-hidden": "true" });
  const strength = h("input", {
    type: "range", min: "0", max: "100", value: "60", "aria-label": strings.heat.opacity,
    input: () => canvas.style.setProperty("--opacity", String(strength.valueAsNumber / 100)),
  });
  const words = h("span", {}, strings.heat.show);
  const detail = h("div", { class: "heat-detail", hidden: true }, strength,
    h("p", {}, strings.heat.explain(capital(diagnosis.plain_name))));
  const toggle = h("button", {
    type: "button", class: "secondary small", "aria-expanded": "false",
    click: () => {
      const shown = canvas.hidden;
      if (shown) paint(canvas, cam, contract.classes.length, index);
      canvas.hidden = !shown;
      detail.hidden = !shown;
      toggle.setAttribute("aria-expanded", String(shown));
      words.textContent = shown ? strings.heat.hide : strings.heat.show;
    },
  }, icon("heat"), words);
  return [
    h("div", { class: "picture" }, h("img", { src: url, alt: strings.card.picture(name) }), canvas),
    toggle, detail,
  ];
}
