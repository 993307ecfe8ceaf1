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
  const element = h("section", { class: "entry" });
  const kept = () => keeping.caseOf(photo.file);
  let shown = "";

  const print = () => printReport(contract, answer, photo, subject.given, kept());

  /** @param {Case} one */
  async function remove(one) {
    if (!await ask(text.removeAsk(one.name), strings.history.final, { remove: text.remove })) return;
    element.closest("dialog")?.close(); // What is said beneath it, nobody hears.
    await keeping.remove(one);
  }

  function draw() {
    const one = kept();
    const { on, problem } = keeping.state;
    const now = one ? one.id : `${on} ${problem}`;
    if (now === shown) return;
    shown = now;
    const focused = element.contains(document.activeElement);
    const buttons = h("div", { class: "buttons" }, button(strings.report.print, "save", print));
    element.replaceChildren(buttons);
    if (one) {
      buttons.before(
        h("h3", {}, icon("lock"), text.kept(moment(one.date), strings.about.summary(contract.model))),
        one.reduced ? h("p", {}, text.reduced) : "", createFields(keeping, one));
      buttons.append(button(text.remove, "close", () => remove(one)));
    } else if (on && photo.drawn) {
      buttons.before(h("p", {}, text.drawn));
    } else if (on) {
      buttons.before(h("p", {}, text.not, " ", Boolean(problem) && words(problem)));
      buttons.append(button(text.keep, "lock", () => keeping.keep(subject)));
    }
    if (focused) element.querySelector("button")?.focus();
  }

  draw();
  keeping.watch(draw, signal);
  return {
    element,
    give(given) {
      subject.given = given;
      const one = kept();
      if (one) keeping.change(one.id, { given });
    },
  };
}

/**
 * @param {import("./keeping.js").Keeping} keeping
 * @param {Case} one
 */
function createFields(keeping, one) {
  const text = strings.history.entry;
  const id = `entry-${++entries}`;
  const names = h("datalist", { id: `${id}-spots` });
  const spot = h("input", {
    "type": "text", "value": one.spot, "list": names.id, "maxlength": String(LENGTHS.spot), "autocomplete": "off",
    "aria-describedby": `${id}-hint`,
    "input": () => keeping.change(one.id, { spot: spot.value }),
    "focus": () => names.replaceChildren(
      ...spotsOf(keeping.cases.values()).map(({ name }) => h("option", { value: name }))),
  });
  const note = h("textarea", {
    rows: "2", maxlength: String(LENGTHS.note), input: () => keeping.change(one.id, { note: note.value }),
  }, one.note);
  return h("div", { class: "fields" },
    h("label", {}, h("span", {}, text.spot), spot, h("small", { id: `${id}-hint` }, text.spotHint)), names,
    h("label", {}, h("span", {}, text.note), note));
}
