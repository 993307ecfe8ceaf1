/** One photo and what became of it. */
import { createAnswer } from "./answer.js";
import { h, icon } from "./dom.js";
import { strings } from "./strings.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */

let count = 0;

/**
 * @typedef {object} Card
 * @property {HTMLElement} element
 * @property {AbortSignal} signal aborted when the card is removed
 * @property {() => void} working
 * @property {(contract: Contract, answer: import("../worker/actions.js").Answer,
 *   entry: ReturnType<typeof import("./history/entry.js").createEntry>,
 *   onChange: (reading: import("./triage.js").Reading) => void) => void} answer
 * @property {(sentence: string) => void} refuse
 */

/** @param {string} sentence why a photo has no answer */
export function createRefusal(sentence) {
  return h("div", { class: "refusal" }, icon("refused"),
    h("div", {}, h("h3", {}, strings.card.refused), h("p", {}, sentence)));
}

/**
 * @param {import("./sources.js").Photo} photo
 * @param {(card: HTMLElement) => void} onRemove called before it leaves the page
 * @returns {Card}
 */
export function createCard({ file, name, drawn = false }, onRemove) {
  const controller = new AbortController();
  const id = `photo-${++count}`;
  const status = h("p", { class: "status" }, strings.card.waiting);
  const body = h("div", { class: "body" }, status);
  /** @type {string | null} */
  let url = null;
  const remove = h("button", {
    type: "button", class: "icon-button", "aria-label": strings.card.remove(name),
    title: strings.card.remove(name),
    click: () => {
      controller.abort();
      onRemove(element);
      element.remove();
      if (url) URL.revokeObjectURL(url);
    },
  }, icon("close"));
  const element = h("article", {
    class: "card", "aria-labelledby": id, "data-state": "waiting",
  }, h("header", {}, h("h2", { id, tabindex: "-1" }, name), remove),
  drawn && h("p", { class: "drawn" }, icon("pencil"), strings.sample.note), body);

  return {
    element,
    signal: controller.signal,
    working() {
      element.dataset.state = "working";
      status.textContent = strings.card.working;
    },
    answer(contract, answer, entry, onChange) {
      url = URL.createObjectURL(file);
      element.dataset.state = "answered";
      body.replaceChildren(...createAnswer(contract, answer, { url, name }, {}, (reading, given) => {
        entry.give(given);
        onChange(reading);
      }), entry.element);
    },
    refuse(sentence) {
      element.dataset.state = "refused";
      body.replaceChildren(createRefusal(sentence));
    },
  };
}
