/** The whole card of one photo of many, or of one that was kept, over the page. */
import { createAnswer, spoken } from "./answer.js";
import { createRefusal } from "./card.js";
import { h } from "./dom.js";
import { createEntry } from "./history/entry.js";
import { refusal } from "./reasons.js";
import { openSheet } from "./sheet.js";
import { strings } from "./strings.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */

/**
 * Open it; nothing happens for an entry that has neither answer nor reason.
 *
 * @param {Contract} contract
 * @param {import("./queue.js").Entry} entry
 * @param {import("./history/keeping.js").Keeping} keeping
 */
export function view(contract, { photo, answer, error, thumbnail }, keeping) {
  if (!answer && !error) return;
  const { file, name } = photo;
  const url = URL.createObjectURL(file);
  const body = h("div", { class: "body" });
  const { signal } = openSheet(name, strings.list.close, [body], { "data-state": answer ? "answered" : "refused" });
  signal.addEventListener("abort", () => URL.revokeObjectURL(url));
  if (!answer) {
    body.append(createRefusal(refusal(error)));
    return;
  }
  const subject = { photo, contract, answer, thumbnail, given: keeping.caseOf(file)?.given ?? {} };
  const entry = createEntry(keeping, subject, signal);
  // The page's own announcements are not heard while a dialog is over it.
  const status = h("p", { class: "visually-hidden", role: "status" });
  body.append(...createAnswer(contract, answer, { url, name }, subject.given, (reading, given) => {
    entry.give(given);
    status.textContent = spoken(name, answer, reading);
  }), entry.element, status);
}
