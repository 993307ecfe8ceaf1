/** One photo of many in a line: its picture, what to do, what it looks most like. */
import { h, icon, verdictIcon } from "./dom.js";
import { capital, percent } from "./format.js";
import { refusal } from "./reasons.js";
import { strings } from "./strings.js";
import { pictureOf } from "./thumbnail.js";
import { read } from "./triage.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */
/** @typedef {import("./queue.js").Entry} Entry */

/**
 * @param {Contract | null} contract null while the model loads
 * @param {Entry} entry
 * @returns {HTMLElement}
 */
export function createRow(contract, entry) {
  const thumbnail = h("span", { class: "thumbnail" },
    entry.thumbnail ? pictureOf(entry.thumbnail) : icon("photo"));
  const element = h("div", { class: "row", "data-state": entry.state }, thumbnail,
    ...(contract && entry.answer ? answered(contract, entry, entry.answer) : unanswered(entry)));
  if (contract && entry.answer) {
    element.dataset.verdict = read(contract, entry.answer.probabilities).verdict;
  }
  return element;
}

/** @param {Entry} entry */
function nameOf({ photo: { name } }) {
  const cut = name.lastIndexOf("/") + 1;
  return h("span", { class: "name" }, h("span", {}, name.slice(cut)), " ",
    cut > 0 && h("small", {}, name.slice(0, cut)));
}

/**
 * @param {Contract} contract
 * @param {Entry} entry
 * @param {import("../worker/actions.js").Answer} answer
 */
function answered(contract, entry, { probabilities, warnings }) {
  const { verdict, ranking: [{ diagnosis, probability }] } = read(contract, probabilities);
  return [
    h("span", { class: "what" }, nameOf(entry),
      h("span", { class: "state" }, icon(verdictIcon(verdict)),
        h("span", {}, strings.triage[verdict].title))),
    h("span", { class: "best" },
      h("span", { class: "guess" },
        h("span", {}, capital(diagnosis.plain_name)), " ", h("b", {}, percent(probability))), " ",
      warnings.length > 0 && h("small", {}, strings.quality.short)),
  ];
}

/** @param {Entry} entry */
function unanswered(entry) {
  const { state, error } = entry;
  const words = error ? strings.list.refused(refusal(error))
    : strings.list[state === "working" || state === "stopped" ? state : "waiting"];
  return [h("span", { class: "what" }, nameOf(entry),
    h("span", { class: "state" }, error && icon("refused"), h("span", {}, words)))];
}
