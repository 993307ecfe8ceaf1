/** Many photos at once: how far they are, one row each, the results as files. */
import { createDownloads } from "./downloads.js";
import { h, icon, verdictIcon } from "./dom.js";
import { createList } from "./list.js";
import { createQueue } from "./queue.js";
import { createRow } from "./row.js";
import { strings } from "./strings.js";
import { read } from "./triage.js";
import { view } from "./viewer.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */
/** @typedef {import("./triage.js").Reading["verdict"]} Verdict */

/** Milliseconds between two words to those who do not see the page. */
const QUIET = 15_000;

let batches = 0;

/**
 * @typedef {object} Surroundings
 * @property {() => Contract | null} contract null while the model loads
 * @property {import("./classifier.js").Classifier["classify"]} classify
 * @property {import("./history/keeping.js").Keeping} keeping
 * @property {(sentence: string) => void} announce
 * @property {() => void} onEnd called when the last photo is settled
 * @property {(element: HTMLElement) => void} onRemove called before it leaves the page
 */

/**
 * @param {import("./sources.js").Photo[]} photos
 * @param {Surroundings} surroundings
 * @returns {{ element: HTMLElement, run: () => Promise<void> }} run once it is on the page
 */
export function createBatch(photos, { contract, classify, keeping, announce, onEnd, onRemove }) {
  const text = strings.list;
  const { length } = photos;
  const id = `batch-${++batches}`;
  /** @type {Record<Verdict, number>} */
  const verdicts = { flagged: 0, unclear: 0, below: 0, unmeasured: 0, unstated: 0 };
  const queue = createQueue(photos, classify, onChange);
  const { entries } = queue;
  const list = createList({
    label: text.label, length,
    draw: (index) => createRow(contract(), entries[index]),
    onOpen(index) {
      const known = contract();
      if (known) view(known, entries[index], keeping);
    },
  });
  const bar = h("progress", { max: String(length), value: "0", "aria-label": text.progressLabel });
  const amount = h("span", {}, text.progress(0, length));
  const stop = h("button", { type: "button", class: "secondary small", click: queue.stop }, text.stop);
  const progress = h("div", { class: "batch-progress" }, bar, amount, stop);
  const tally = h("ul", { class: "tally" });
  const downloads = h("div", {});
  const remove = h("button", {
    type: "button", class: "icon-button", "aria-label": text.remove(length), title: text.remove(length),
    click: () => {
      queue.stop();
      onRemove(element);
      element.remove();
      list.dispose();
    },
  }, icon("close"));
  const element = h("article", { class: "card batch", "aria-labelledby": id, "data-state": "working" },
    h("header", {}, h("h2", { id, tabindex: "-1" }, text.title(length)), remove),
    progress, tally, list.element, downloads);
  let said = Date.now();
  let frame = 0;

  /** @param {number} index */
  function onChange(index) {
    const { state, photo, answer, thumbnail } = entries[index];
    const known = contract();
    if (state === "answered" && answer && known) {
      verdicts[read(known, answer.probabilities).verdict] += 1;
      keeping.keep({ photo, contract: known, answer, thumbnail, given: {} });
    }
    list.update(index);
    frame ||= requestAnimationFrame(show);
    if (Date.now() - said < QUIET || !queue.settled()) return;
    said = Date.now();
    announce(text.progress(queue.settled(), length));
  }

  function show() {
    frame = 0;
    bar.value = queue.settled();
    amount.textContent = text.progress(queue.settled(), length);
    const found = /** @type {Verdict[]} */ (Object.keys(verdicts)).filter((one) => verdicts[one]);
    tally.replaceChildren(
      ...found.map((verdict) => h("li", { "data-verdict": verdict }, icon(verdictIcon(verdict)),
        text.tally(verdicts[verdict], strings.triage[verdict].title))),
      ...(queue.count("refused") ? [h("li", {}, icon("refused"),
        text.tally(queue.count("refused"), strings.card.refused))] : []),
      ...(queue.count("stopped") ? [h("li", {}, icon("refused"),
        text.tally(queue.count("stopped"), text.stopped))] : []));
  }

  return {
    element,
    async run() {
      await queue.run();
      if (!element.isConnected) return;
      const known = contract();
      const focused = stop === document.activeElement;
      element.dataset.state = "done";
      show();
      progress.remove();
      if (focused) list.element.focus();
      if (known) downloads.replaceChildren(createDownloads(known, entries));
      announce(text.done(queue.settled(), length, verdicts.flagged + verdicts.unclear, queue.count("refused")));
      onEnd();
    },
  };
}
