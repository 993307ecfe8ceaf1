/** What stands beside the answers: limits, privacy, the model. */
import { fact, h, icon } from "./dom.js";
import { percent, range } from "./format.js";
import { strings } from "./strings.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */

/**
 * @typedef {object} Notes
 * @property {HTMLElement} element
 * @property {(contract: Contract) => void} describe
 * @property {(diagnosis: { backend: string, tensors: number }, milliseconds?: number) => void}
 *   diagnose the line that support may ask for
 */

/**
 * @param {import("./program.js").Program} program
 * @param {HTMLElement} proof of the privacy that is stated here
 * @returns {Notes}
 */
export function createNotes({ whole }, proof) {
  const { limits, privacy, about } = strings;
  const limitList = h("div", {}, h("p", {}, limits.wait));
  const facts = h("dl", {});
  const engine = h("dl", { class: "engine" });
  const summary = h("summary", {}, about.wait);
  const element = h("aside", { class: "notes" },
    h("section", { id: "limits", tabindex: "-1" },
      h("h2", {}, icon("unsure"), limits.title), limitList),
    h("section", { id: "privacy" }, h("h2", {}, icon("lock"), privacy.title),
      h("p", {}, whole ? privacy.whole : privacy.served), h("p", {}, privacy.check),
      h("ol", {}, ...privacy.checks.map((text) => h("li", {}, text))), proof),
    h("section", { id: "model" }, h("h2", {}, icon("heat"), about.title),
      h("details", {}, summary, facts, engine)));

  return {
    element,
    describe({ limits: known, model, metrics }) {
      limitList.replaceChildren(h("ul", {}, ...known.map((text) => h("li", {}, text))));
      summary.replaceChildren(about.summary(model), h("small", {}, model.date));
      const hash = h("code", {}, model.shards[0].sha256.slice(0, 16));
      facts.replaceChildren(
        ...fact(about.kind, model.backbone),
        ...(metrics ? [
          ...fact(about.accuracy, measured(metrics.balanced_accuracy)),
          ...fact(about.raw, measured(metrics.accuracy)),
          ...fact(about.measuredOn, metrics.measured_on),
        ] : fact(about.accuracy, about.unmeasured)),
        ...fact(about.licence, model.licence),
        ...fact(about.hash, hash));
    },
    diagnose({ backend, tensors }, milliseconds) {
      engine.dataset.tensors = String(tensors);
      engine.replaceChildren(
        ...fact(about.engine, `TensorFlow.js, ${backend}`),
        ...fact(about.tensors, String(tensors)),
        ...(milliseconds === undefined ? []
          : fact(about.last, `${Math.round(milliseconds)} ms`)));
    },
  };
}

/** @param {import("../shared/contract.js").Measured} value */
function measured(value) {
  return value.low === value.high ? percent(value.value) : `${percent(value.value)} (${range(value)})`;
}
