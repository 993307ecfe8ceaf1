/** The part of the photo that the model saw, and its heat map on demand. */
import { h, icon } from "./dom.js";
import { capital } from "./format.js";
import { paint } from "./heatmap.js";
import { strings } from "./strings.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */
/** @typedef {import("./triage.js").Reading} Reading */

/**
 * @param {Contract} contract
 * @param {import("../worker/actions.js").Answer} answer
 * @param {{ url: string, name: string }} picture
 * @returns {{ element: HTMLElement, explain: (reading: Reading) => void }} explain shows the heat
 *   map of the likeliest class, where the model has one; any other can be chosen
 */
export function createPicture(contract, { cam }, { url, name }) {
  const heat = cam && createHeat(contract, cam);
  const photo = h("img", { src: url, alt: strings.card.picture(name) });
  return {
    element: h("div", { class: "look" },
      h("div", { class: "picture" }, photo, heat?.canvas), ...(heat?.controls ?? [])),
    explain: (reading) => heat?.explain(reading),
  };
}

/**
 * @param {Contract} contract
 * @param {NonNullable<import("../worker/actions.js").Answer["cam"]>} cam
 */
function createHeat(contract, cam) {
  const canvas = h("canvas", { class: "heat", hidden: true, "aria-hidden": "true" });
  const strength = h("input", {
    type: "range", min: "0", max: "100", value: "60", "aria-label": strings.heat.opacity,
    input: () => canvas.style.setProperty("--opacity", String(strength.valueAsNumber / 100)),
  });
  const words = h("span", {}, strings.heat.show);
  const about = h("p", {});
  const show = (/** @type {number} */ index) => {
    paint(canvas, cam, contract.classes.length, index);
    about.textContent = strings.heat.explain(capital(contract.classes[index].plain_name));
  };
  const choice = h("select", { change: () => show(Number(choice.value)) });
  const detail = h("div", { class: "heat-detail", hidden: true }, strength,
    h("label", {}, h("span", {}, strings.heat.choose), choice), about);
  const toggle = h("button", {
    type: "button", class: "secondary small", "aria-expanded": "false",
    click: () => {
      const shown = canvas.hidden;
      canvas.hidden = !shown;
      detail.hidden = !shown;
      toggle.setAttribute("aria-expanded", String(shown));
      words.textContent = shown ? strings.heat.hide : strings.heat.show;
    },
  }, icon("heat"), words);
  return {
    canvas,
    controls: [toggle, detail],
    /** @param {Reading} reading */
    explain({ ranking }) {
      choice.replaceChildren(...ranking.map(({ diagnosis, index }) =>
        h("option", { value: String(index) }, capital(diagnosis.plain_name))));
      show(ranking[0].index);
    },
  };
}
