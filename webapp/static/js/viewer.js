/** The whole card of one photo of many, over the page. */
import { createAnswer } from "./answer.js";
import { createRefusal } from "./card.js";
import { h, icon } from "./dom.js";
import { strings } from "./strings.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */

/**
 * Open it; nothing happens for an entry that has neither answer nor reason.
 *
 * @param {Contract} contract
 * @param {import("./queue.js").Entry} entry
 */
export function view(contract, { photo: { file, name }, answer, error }) {
  if (!answer && !error) return;
  const url = URL.createObjectURL(file);
  const content = answer ? createAnswer(contract, answer, { url, name }, () => {})
    : [createRefusal(strings.refusal(error))];
  const element = h("dialog", {
    class: "sheet card", "aria-labelledby": "viewed", "data-state": answer ? "answered" : "refused",
    close: () => {
      element.remove();
      URL.revokeObjectURL(url);
    },
    // The dialog itself is hit only beside its content.
    click: (/** @type {MouseEvent} */ { target }) => { if (target === element) element.close(); },
  },
  h("header", {}, h("h2", { id: "viewed", tabindex: "-1", autofocus: true }, name), h("button", {
    type: "button", class: "icon-button", "aria-label": strings.list.close, title: strings.list.close,
    click: () => element.close(),
  }, icon("close"))),
  h("div", { class: "body" }, ...content));
  document.body.append(element);
  element.showModal();
}
