/** The list of every request since the page was opened, for those who would rather look. */
import { fact, h } from "./dom.js";
import { createLedger } from "./ledger.js";
import { strings } from "./strings.js";
import { watch } from "../shared/traffic.js";

/** @typedef {import("./ledger.js").Sum} Sum */

/**
 * @param {import("./program.js").Program} program
 * @returns {{ element: HTMLElement, choose: () => void,
 *   add: (thread: import("./ledger.js").Thread, list: import("../shared/traffic.js").Asked[]) =>
 *   void }} choose says that photos were chosen; add what a thread asked for
 */
export function createProof({ base, whole }) {
  const text = strings.proof;
  const ledger = createLedger(base);
  const count = h("small", {});
  const facts = h("dl", {});
  const how = h("div", {});
  const table = h("table", {});
  const element = h("details", { class: "proof" },
    h("summary", {}, text.title, " ", count), facts, how, table);

  function show() {
    const sum = ledger.sum();
    count.textContent = text.count(sum.count);
    facts.replaceChildren(
      ...fact(text.pictures, sum.elsewhere ? text.unsure : text.nothing),
      ...fact(text.all, String(sum.count)),
      ...fact(text.since, sum.since === null ? text.noPhoto : String(sum.since)),
      ...fact(text.received, text.total(sum.received, sum.complete)),
      ...fact(text.elsewhere, String(sum.elsewhere)));
    how.replaceChildren(
      ...(sum.elsewhere ? [h("p", { class: "strange" }, text.strange)] : []),
      h("h3", {}, text.how),
      h("p", {}, text.record),
      ...(sum.elsewhere ? [] : [h("p", {}, whole ? text.whole : text.served)]),
      ...(sum.since === 0 ? [h("p", {}, text.quiet)] : []),
      h("p", {}, text.blind));
    table.replaceChildren(...createRows(sum));
    table.hidden = sum.count === 0;
  }

  show();
  /** @type {ReturnType<typeof createProof>["add"]} */
  const add = (thread, list) => {
    ledger.add(thread, list);
    show();
  };
  watch((list) => add("page", list));
  return {
    element,
    add,
    choose() {
      ledger.choose(performance.timeOrigin + performance.now());
      show();
    },
  };
}

/** @param {Sum} sum */
function createRows({ threads }) {
  const text = strings.proof;
  const head = h("thead", {}, h("tr", {},
    h("th", { scope: "col" }, text.file), h("th", { scope: "col" }, text.received)));
  const bodies = threads.map(([thread, rows]) => h("tbody", { "data-thread": thread },
    h("tr", {}, h("th", { colspan: "2", scope: "rowgroup" }, text.threads[thread])),
    ...rows.map(({ url, name, received }) => h("tr", { "data-url": url },
      h("td", {}, name || text.itself),
      h("td", {}, text.size(received))))));
  return [h("caption", { class: "visually-hidden" }, text.title), head, ...bodies];
}
