/** What can be done with all kept pictures at once: take them along, bring them back, delete them. */
import { button, h } from "../dom.js";
import { save, sortedDay } from "../save.js";
import { strings } from "../strings.js";
import { ask } from "./ask.js";
import { take, write } from "./exchange.js";
import { importProblem, problem } from "./problems.js";

/**
 * @param {import("./keeping.js").Keeping} keeping
 * @param {import("../classifier.js").Classifier["check"]} check
 * @param {(sentence: string) => void} tell what came of it
 * @returns {{ element: HTMLElement, show: () => void }}
 */
export function createTools(keeping, check, tell) {
  const text = strings.history;

  /**
   * @param {HTMLButtonElement} busy
   * @param {() => Promise<string>} work
   * @param {(error: any) => string} explain
   */
  async function run(busy, work, explain) {
    const focused = busy === document.activeElement;
    busy.disabled = true;
    tell(text.busy);
    try {
      tell(await work());
    } catch (error) {
      tell(explain(error));
    }
    busy.disabled = false;
    // What is disabled loses the focus to the top of the page.
    if (focused && document.activeElement === document.body) busy.focus();
  }

  const chosen = h("input", {
    type: "file", accept: ".jsonl", hidden: true, "aria-label": text.importLabel,
    change: () => {
      const file = chosen.files?.[0];
      if (!file) return;
      run(bring, async () => {
        try {
          const { added, there } = await take(file, keeping.add, check);
          return text.imported(added, there);
        } finally {
          chosen.value = "";
          keeping.changed();
        }
      }, importProblem);
    },
  });
  const bring = button(text.import, "folder", () => chosen.click());
  const carry = button(text.export, "save", () => run(carry, async () => {
    const cases = [...keeping.cases.values()];
    const file = await write(cases, keeping.models, keeping.details);
    save(`${sortedDay()} lesion-lens-history.jsonl`, file.type, file);
    return text.count(cases.length);
  }, problem));
  const clear = button(text.clear, "close", async () => {
    if (!await ask(text.clearAsk(keeping.cases.size), text.final, { clear: text.clear })) return;
    await keeping.clear();
    if (!keeping.state.problem) tell(text.cleared);
  });
  const note = h("p", { class: "small-print" }, text.exportNote);
  return {
    element: h("div", { class: "tools" }, h("div", { class: "buttons" }, carry, bring, chosen, clear), note),
    show() {
      const { size } = keeping.cases;
      carry.hidden = clear.hidden = note.hidden = !size;
      bring.hidden = !keeping.state.on;
    },
  };
}
