/**
 * A list of thousands of rows, of which only those in sight are elements. Rows
 * are equally high; the keyboard moves an active row, as in any list box.
 */
import { h } from "./dom.js";

/** Rows kept above and below those in sight. */
const MARGIN = 6;

let lists = 0;

/**
 * @typedef {object} List
 * @property {HTMLElement} element
 * @property {(index: number) => void} update draws a row anew, if it is in sight
 * @property {(count: number) => void} reset draws all anew, as so many rows
 * @property {() => void} dispose
 */

/**
 * @param {object} options
 * @param {string} options.label
 * @param {number} options.length
 * @param {(index: number) => HTMLElement} options.draw
 * @param {(index: number) => void} options.onOpen
 * @returns {List}
 */
export function createList({ label, length: initial, draw, onOpen }) {
  const id = `list-${++lists}`;
  /** @type {Map<number, HTMLElement>} */
  const shown = new Map();
  /** @type {Set<number>} */
  const changed = new Set();
  let length = initial;
  let active = 0;
  let frame = 0;
  const canvas = h("div", { class: "rows", role: "presentation" });
  const element = h("div", {
    class: "list", role: "listbox", tabindex: "0", "aria-label": label,
    scroll: schedule,
    keydown: onKey,
    click: onClick,
  }, canvas);
  canvas.style.setProperty("--count", String(length));

  /** The height that the style sheet gives a row, in pixels. */
  const height = () => canvas.offsetHeight / length;

  /** @param {number} index */
  function put(index) {
    const old = shown.get(index);
    const option = draw(index);
    option.id = `${id}-${index}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-setsize", String(length));
    option.setAttribute("aria-posinset", String(index + 1));
    option.setAttribute("aria-selected", String(index === active));
    option.dataset.index = String(index);
    option.style.setProperty("--index", String(index));
    shown.set(index, option);
    if (old) {
      old.replaceWith(option);
    } else {
      // In the order of the list, for those who read rather than see it.
      const next = [...canvas.children].find((one) => Number(one.getAttribute("data-index")) > index);
      canvas.insertBefore(option, next ?? null);
    }
  }

  /** @param {number} index */
  function drop(index) {
    shown.get(index)?.remove();
    shown.delete(index);
  }

  function render() {
    frame = 0;
    const size = height();
    if (!size) return; // Not on the page.
    const first = Math.max(0, Math.floor(element.scrollTop / size) - MARGIN);
    const last = Math.min(length, Math.ceil((element.scrollTop + element.clientHeight) / size) + MARGIN);
    for (const index of [...shown.keys()]) {
      if ((index < first || index >= last) && index !== active) drop(index);
    }
    for (let index = first; index < last; index++) {
      if (!shown.has(index) || changed.has(index)) put(index);
    }
    if (!shown.has(active) || changed.has(active)) put(active);
    changed.clear();
    element.setAttribute("aria-activedescendant", `${id}-${active}`);
  }

  function schedule() {
    frame ||= requestAnimationFrame(render);
  }

  /** @param {number} to */
  function move(to) {
    shown.get(active)?.setAttribute("aria-selected", "false");
    active = Math.min(Math.max(to, 0), length - 1);
    shown.get(active)?.setAttribute("aria-selected", "true");
    const size = height();
    const top = active * size;
    if (top < element.scrollTop) element.scrollTop = top;
    const bottom = top + size - element.clientHeight;
    if (bottom > element.scrollTop) element.scrollTop = bottom;
    render();
  }

  /** @param {number} index */
  function open(index) {
    move(index);
    onOpen(index);
  }

  /** @param {MouseEvent} event */
  function onClick({ target }) {
    const row = target instanceof Element && target.closest("[role=option]");
    if (row) open(Number(row.getAttribute("data-index")));
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    const page = Math.max(1, Math.floor(element.clientHeight / height()) - 1);
    /** @type {Record<string, () => void>} */
    const keys = {
      ArrowDown: () => move(active + 1),
      ArrowUp: () => move(active - 1),
      PageDown: () => move(active + page),
      PageUp: () => move(active - page),
      Home: () => move(0),
      End: () => move(length - 1),
      Enter: () => open(active),
      " ": () => open(active),
    };
    if (!keys[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    keys[event.key]();
  }

  const resized = new ResizeObserver(schedule);
  resized.observe(element);

  return {
    element,
    update(index) {
      if (!shown.has(index)) return;
      changed.add(index);
      schedule();
    },
    reset(count) {
      length = count;
      active = Math.min(active, Math.max(0, count - 1));
      canvas.style.setProperty("--count", String(count));
      for (const index of [...shown.keys()]) drop(index);
      render(); // At once: a frame without rows would be a flicker.
    },
    dispose() {
      resized.disconnect();
      cancelAnimationFrame(frame);
    },
  };
}
