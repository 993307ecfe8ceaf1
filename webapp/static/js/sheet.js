/** A dialog over the page, gone from it when closed. */
import { h, icon } from "./dom.js";

let sheets = 0;

/**
 * @param {string} title
 * @param {string} close name of the button that closes it
 * @param {HTMLElement[]} content
 * @param {Record<string, string>} [attributes] of the dialog
 * @returns {{ element: HTMLDialogElement, signal: AbortSignal }} signal is aborted when it is closed
 */
export function openSheet(title, close, content, { class: extra = "", ...attributes } = {}) {
  const controller = new AbortController();
  const id = `sheet-${++sheets}`;
  const element = h("dialog", {
    "class": `sheet card ${extra}`, "aria-labelledby": id, ...attributes,
    "close": () => {
      element.remove();
      controller.abort();
    },
    // The dialog itself is hit only beside its content.
    "click": (/** @type {MouseEvent} */ { target }) => { if (target === element) element.close(); },
  },
  h("header", {}, h("h2", { id, tabindex: "-1", autofocus: true }, title), h("button", {
    "type": "button", "class": "icon-button", "aria-label": close, "title": close,
    "click": () => element.close(),
  }, icon("close"))),
  ...content);
  document.body.append(element);
  element.showModal();
  return { element, signal: controller.signal };
}
