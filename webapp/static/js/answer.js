/** The answer for one photo: triage first, then the chances, then why. */
import { createClinical } from "./clinical.js";
import { h, icon, verdictIcon } from "./dom.js";
import { capital, percent } from "./format.js";
import { createAbout, createAbouts } from "./guide/about.js";
import { createPicture } from "./picture.js";
import { strings } from "./strings.js";
import { read } from "./triage.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */
/** @typedef {import("../worker/actions.js").Answer} Answer */
/** @typedef {import("./fusion.js").Given} Given */
/** @typedef {import("./triage.js").Reading} Reading */

/**
 * @param {Contract} contract
 * @param {Answer} answer
 * @param {{ url: string, name: string }} photo
 * @param {Given} given what is known besides the picture
 * @param {(reading: Reading, given: Given) => void} onChange when that has changed the answer
 * @returns {HTMLElement[]}
 */
export function createAnswer(contract, answer, photo, given, onChange) {
  const picture = createPicture(contract, answer, photo);
  const first = h("div", { class: "part" });
  const second = h("div", { class: "part" });
  const show = (/** @type {Reading} */ reading) => {
    picture.explain(reading);
    first.replaceChildren(createTriage(contract, reading), createLikely(reading));
    second.replaceChildren(createChances(reading));
  };
  show(read(contract, answer.probabilities, given));
  const clinical = createClinical(contract, given, (changed) => {
    const reading = read(contract, answer.probabilities, changed);
    show(reading);
    onChange(reading, changed);
  });
  return [
    h("div", { class: "sides" }, picture.element,
      h("div", { class: "finding" }, createDoubts(answer.warnings), first, clinical, second)),
    h("p", { class: "footing" }, `${strings.card.footing} ${contract.limits[0]}`),
  ];
}

/**
 * What may spoil the picture; nothing for a good one.
 *
 * @param {string[]} warnings
 */
export function createDoubts(warnings) {
  if (!warnings.length) return null;
  /** @type {Record<string, string>} */
  const reasons = strings.quality.reasons;
  return h("section", { class: "doubts" },
    h("h3", {}, icon("photo"), strings.quality.title),
    h("ul", {}, ...warnings.map((warning) => h("li", {}, reasons[warning] ?? reasons.other))));
}

/**
 * @param {Contract} contract
 * @param {Reading} reading
 */
export function createTriage({ triage, metadata }, { sum, pictureSum, verdict }) {
  const text = strings.triage[verdict];
  const line = triage?.threshold ?? NaN;
  const stands = sum < pictureSum && ["flagged", "unclear"].includes(verdict);
  return h("section", { class: "triage", "data-verdict": verdict },
    h("div", { class: "verdict" }, icon(verdictIcon(verdict)),
      h("h3", {}, text.title)),
    h("p", {}, stands ? strings.clinical.stands(sum, pictureSum, line) : text.explain(sum, line)),
    verdict !== "unstated" && createSum(triage, sum),
    h("h4", {}, strings.card.next),
    h("ul", {}, ...text.next.map((item) => h("li", {}, item))),
    triage && h("details", {}, h("summary", {}, strings.measured.how),
      h("p", {}, measuredText(triage)),
      metadata && h("p", {}, strings.measured.clinical(metadata))));
}

/** @param {NonNullable<Contract["triage"]>} triage */
function measuredText(triage) {
  const { melanoma_sensitivity: melanoma, abstain: { melanoma_sensitivity: banded } } = triage;
  return melanoma && banded ? strings.measured.melanoma(triage, melanoma, banded)
    : strings.measured.anyMalignant(triage);
}

/**
 * The malignant kinds together, against the alert line.
 *
 * @param {Contract["triage"]} triage
 * @param {number} sum
 */
function createSum(triage, sum) {
  const bar = h("div", { class: "sum-bar", "aria-hidden": "true" }, h("s"), h("i"), h("b"));
  bar.style.setProperty("--value", String(sum));
  if (triage) {
    bar.style.setProperty("--line", String(triage.threshold));
    bar.style.setProperty("--from", String(triage.abstain.from));
  }
  return h("div", { class: "sum" },
    h("p", { class: "sum-text" }, h("span", {}, strings.card.sum),
      h("strong", { class: "sum-value" }, percent(sum)),
      triage && h("span", { class: "sum-line" }, strings.card.line(triage.threshold))),
    bar);
}

/** @param {Reading} reading */
function createLikely({ ranking: [{ diagnosis, probability }] }) {
  return h("section", { class: "likely" },
    h("h3", {}, strings.card.likely),
    h("p", {}, h("strong", {}, capital(diagnosis.plain_name)), " ",
      h("code", {}, diagnosis.code), " ", h("b", {}, percent(probability))),
    h("p", { class: "medical" }, diagnosis.name),
    createAbout(diagnosis, strings.guide.kinds.more(diagnosis.plain_name)));
}

/** @param {Reading} reading */
export function createChances({ ranking }) {
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
  const abouts = createAbouts(ranking.map(({ diagnosis }) => diagnosis));
  return h("section", { class: "chances" },
    h("h3", {}, strings.card.chances(ranking.length)),
    h("ol", {}, ...rows),
    ranking.some(({ malignant }) => malignant)
      && h("p", { class: "legend" }, h("span", { class: "mark", "aria-hidden": "true" }, "◆"), " ",
        strings.card.legend),
    abouts.length > 0 && h("details", { class: "each" },
      h("summary", {}, strings.guide.kinds.each), ...abouts));
}
