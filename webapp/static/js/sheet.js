/** A dialog over the page, gone from it when closed. */
import { h, icon } from "./dom.js";

let sheets = 0;

/**
 * @param {HTMLElement} dialog
 * @param {MouseEvent} event
 * @returns {boolean} whether it is on what the dialog dims
 */
function isBeside(dialog, { target, clientX, clientY }) {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom);
}

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
  let pressedBeside = false;
  const element = h("dialog", {
    "class": `sheet card ${extra}`, "aria-labelledby": id, ...attributes,
    "close": () => {
      element.remove();
      controller.abort();
    },
    // Both, since text may be selected from the inside out.
    "pointerdown": (/** @type {PointerEvent} */ event) => { pressedBeside = isBeside(element, event); },
    "click": (/** @type {MouseEvent} */ event) => { if (pressedBeside && isBeside(element, event)) element.close(); },
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
