/** Below one answer: its report, and what is kept of it. */
import { button, h, icon } from "../dom.js";
import { moment } from "../format.js";
import { printReport } from "../report.js";
import { strings } from "../strings.js";
import { ask } from "./ask.js";
import { LENGTHS } from "./packing.js";
import { problem as words } from "./problems.js";
import { spotsOf } from "./search.js";

/** @typedef {import("./store.js").Case} Case */

let entries = 0;

/**
 * @param {import("./keeping.js").Keeping} keeping
 * @param {import("./keeping.js").Subject} subject
 * @param {AbortSignal} signal aborted when it leaves the page
 * @returns {{ element: HTMLElement, give: (given: import("../fusion.js").Given) => void }} give says
 *   what else is known of it
 */
export function createEntry(keeping, subject, signal) {
  const { photo, contract, answer } = subject;
  const text = strings.history.entry;
  const content = h("div", {});
  const message = h("p", { class: "message", role: "alert" });
  const element = h("section", { class: "entry" }, content, message);
  const kept = () => keeping.caseOf(photo.file);
  let shown = "";

  const print = () => printReport(contract, answer, photo, subject.given, kept());

  /** @param {Case} one */
  async function remove(one) {
    if (!await ask(text.removeAsk(one.name), strings.history.final, { remove: text.remove })) return;
    element.closest("dialog")?.close(); // What is said beneath it, nobody hears.
    await tried(keeping.remove(one));
  }

  /**
   * What goes wrong with this one is said here too: the panel may lie far off, or beneath a dialog.
   *
   * @param {Promise<void>} change of what is kept of it
   */
  async function tried(change) {
    await change;
    const { problem } = keeping.state;
    const sentence = problem ? words(problem) : "";
    if (message.textContent !== sentence) message.textContent = sentence;
  }

  function draw() {
    const one = kept();
    const { on, problem } = keeping.state;
    if (!problem) message.textContent = "";
    const now = one ? one.id : `${on} ${problem}`;
    if (now === shown) return;
    shown = now;
    const focused = content.contains(document.activeElement);
    const buttons = h("div", { class: "buttons" }, button(strings.report.print, "save", print));
    content.replaceChildren(buttons);
    if (one) {
      buttons.before(
        h("h3", {}, icon("lock"), text.kept(moment(one.date), strings.about.summary(contract.model))),
        one.reduced ? h("p", {}, text.reduced) : "", createFields(keeping, one, tried));
      buttons.append(button(text.remove, "close", () => remove(one)));
    } else if (on && photo.drawn) {
      buttons.before(h("p", {}, text.drawn));
    } else if (on) {
      buttons.before(h("p", {}, text.not, " ", Boolean(problem) && words(problem)));
      buttons.append(button(text.keep, "lock", () => keeping.keep(subject)));
    }
    if (focused) content.querySelector("button")?.focus();
  }

  draw();
  keeping.watch(draw, signal);
  return {
    element,
    give(given) {
      subject.given = given;
      const one = kept();
      if (one) tried(keeping.change(one.id, { given }));
    },
  };
}

/**
 * @param {import("./keeping.js").Keeping} keeping
 * @param {Case} one
 * @param {(change: Promise<void>) => void} tried
 */
function createFields(keeping, one, tried) {
  const text = strings.history.entry;
  const id = `entry-${++entries}`;
  const names = h("datalist", { id: `${id}-spots` });
  const spot = h("input", {
    "type": "text", "value": one.spot, "list": names.id, "maxlength": String(LENGTHS.spot), "autocomplete": "off",
    "aria-describedby": `${id}-hint`,
    "input": () => tried(keeping.change(one.id, { spot: spot.value })),
    "focus": () => names.replaceChildren(
      ...spotsOf(keeping.cases.values()).map(({ name }) => h("option", { value: name }))),
  });
  const note = h("textarea", {
    rows: "2", maxlength: String(LENGTHS.note), input: () => tried(keeping.change(one.id, { note: note.value })),
  }, one.note);
  return h("div", { class: "fields" },
    h("label", {}, h("span", {}, text.spot), spot, h("small", { id: `${id}-hint` }, text.spotHint)), names,
    h("label", {}, h("span", {}, text.note), note));
}
