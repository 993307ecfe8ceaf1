/** The answer for one photo: triage first, then the chances, then why. */
import { advise, doubt, footing } from "./advice.js";
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
    h("p", { class: "footing" }, footing(strings, contract)),
  ];
}

/**
 * @param {string} name the photo's
 * @param {Answer} answer
 * @param {Reading} reading
 * @returns {string} the answer in short, for those who do not see it
 */
export function spoken(name, { warnings }, { verdict, ranking: [{ diagnosis, probability }] }) {
  return strings.announce.answer(name, strings.triage[verdict].title, capital(diagnosis.plain_name),
    probability, warnings.length > 0);
}

/**
 * What may spoil the picture; nothing for a good one.
 *
 * @param {string[]} warnings
 */
export function createDoubts(warnings) {
  if (!warnings.length) return null;
  return h("section", { class: "doubts" },
    h("h3", {}, icon("photo"), strings.quality.title),
    h("ul", {}, ...warnings.map((warning) => h("li", {}, doubt(strings, warning)))));
}

/**
 * @param {Contract} contract
 * @param {Reading} reading
 */
export function createTriage(contract, reading) {
  const { sum, verdict } = reading;
  const { title, explanation, next, measured } = advise(strings, contract, reading);
  return h("section", { class: "triage", "data-verdict": verdict },
    h("div", { class: "verdict" }, icon(verdictIcon(verdict)),
      h("h3", {}, title)),
    h("p", {}, explanation),
    verdict !== "unstated" && createSum(contract.triage, sum),
    h("h4", {}, strings.card.next),
    h("ul", {}, ...next.map((item) => h("li", {}, item))),
    measured.length > 0 && h("details", {}, h("summary", {}, strings.measured.how),
      ...measured.map((text) => h("p", {}, text))));
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
