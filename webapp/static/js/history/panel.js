/** The kept pictures on the page: the switch, and all that is there to be found again. */
import { button, h, icon } from "../dom.js";
import { createList } from "../list.js";
import { strings } from "../strings.js";
import { ask } from "./ask.js";
import { compare } from "./comparison.js";
import { createLine } from "./line.js";
import { openKept } from "./opened.js";
import { problem } from "./problems.js";
import { search, spotsOf } from "./search.js";
import { createTools } from "./tools.js";

/** Milliseconds in which a problem that each of many pictures may have is heard once. */
const QUIET = 15_000;

/**
 * @param {import("./keeping.js").Keeping} keeping
 * @param {object} surroundings
 * @param {boolean} surroundings.whole whether the page is a file from a disk
 * @param {import("../classifier.js").Classifier["check"]} surroundings.check
 * @param {(sentence: string) => void} surroundings.announce
 * @returns {HTMLElement}
 */
export function createPanel(keeping, { whole, check, announce }) {
  const text = strings.history;
  const { state, cases } = keeping;
  /** @type {import("./store.js").Case[]} */
  let found = [];
  let frame = 0;
  let opening = false;
  let complaint = { sentence: "", at: 0 };

  const toggle = h("input", { type: "checkbox", role: "switch", change: onSwitch });
  const explain = h("p", {});
  const lasting = h("p", { class: "small-print" });
  const message = h("p", { class: "message", hidden: true });
  const count = h("p", { class: "count" });
  const query = h("input", { "type": "search", "aria-label": text.search, "placeholder": text.search, "input": draw });
  const list = createList({
    label: text.list, length: 0,
    draw: (index) => createLine(keeping, found[index]),
    onOpen: open,
  });
  const choice = h("select", {});
  const spots = h("div", { class: "spots" },
    h("label", {}, h("span", {}, text.compare.choose), choice),
    button(text.compare.open, "photo", () => compare(keeping, several()[choice.selectedIndex])));
  const tools = createTools(keeping, check, tell);
  const body = h("div", { class: "kept" }, query, count, list.element, spots, tools.element);
  const element = h("section", { "id": "history", "class": "card history", "aria-labelledby": "history-title" },
    h("header", {}, h("h2", { id: "history-title" }, icon("folder"), text.title),
      h("label", { class: "switch" }, toggle, h("span", {}, text.switch))),
    explain, h("p", { class: "small-print" }, text.where, " ", whole && text.whereWhole), lasting, message, body);

  const several = () => spotsOf(cases.values()).filter((spot) => spot.cases.length > 1);

  /** @param {number} index */
  async function open(index) {
    if (opening) return; // Pressed twice: it is on its way.
    opening = true;
    await openKept(keeping, found[index]).catch((error) => tell(problem(error)));
    opening = false;
  }

  async function onSwitch() {
    if (toggle.checked) return keeping.switchOn();
    const chosen = cases.size === 0 ? "keep" : await ask(text.offAsk(cases.size), "",
      { keep: text.offKeep, clear: text.offDelete });
    if (chosen) keeping.switchOff();
    if (chosen === "clear") await keeping.clear();
    return draw();
  }

  /** @param {string} sentence @param {boolean} [heard] whether it has been announced already */
  function tell(sentence, heard = false) {
    message.textContent = sentence;
    message.hidden = false;
    if (!heard) announce(sentence);
  }

  /** @param {string} sentence */
  function complain(sentence) {
    const heard = sentence === complaint.sentence && Date.now() - complaint.at < QUIET;
    if (!heard) complaint = { sentence, at: Date.now() };
    tell(sentence, heard);
  }

  function draw() {
    frame ||= requestAnimationFrame(show);
  }

  function show() {
    frame = 0;
    const { size } = cases;
    const focused = document.activeElement;
    toggle.checked = state.on;
    if (state.on) explain.textContent = text.on;
    else explain.textContent = size ? text.left : text.off;
    lasting.hidden = body.hidden = !state.on && !size;
    lasting.textContent = state.lasting ? text.lasting : text.passing;
    found = search(cases.values(), query.value, keeping.contractOf);
    list.element.hidden = !found.length;
    list.reset(found.length);
    query.hidden = !size;
    if (query.value.trim()) count.textContent = text.found(found.length, size);
    else count.textContent = size ? text.count(size) : text.empty;
    const named = several();
    spots.hidden = !named.length;
    const chosen = choice.value;
    choice.replaceChildren(...named.map(({ name, cases: all }) => h("option", { value: name, selected: name === chosen },
      text.compare.option(name, all.length))));
    tools.show();
    // What is hidden would lose the focus to the top of the page.
    if (body.contains(focused) && focused?.closest("[hidden]")) toggle.focus();
  }

  /** @type {unknown} */
  let said = null;
  keeping.watch(() => {
    if (state.problem && state.problem !== said) complain(problem(state.problem));
    if (!state.problem && said) message.hidden = true;
    said = state.problem;
    draw();
  });
  keeping.onRemoved((name) => tell(text.entry.removed(name)));
  show();
  return element;
}
