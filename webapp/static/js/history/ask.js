/** A question before something that cannot be undone. */
import { h } from "../dom.js";
import { openSheet } from "../sheet.js";
import { strings } from "../strings.js";

/**
 * @param {string} question
 * @param {string} consequence empty where there is none
 * @param {Record<string, string>} choices what to do -> its words
 * @returns {Promise<string | null>} what was chosen; null for nothing
 */
export function ask(question, consequence, choices) {
  return new Promise((resolve) => {
    /** @type {string | null} */
    let chosen = null;
    const button = (/** @type {string} */ words, /** @type {string | null} */ choice) => h("button", {
      type: "button", class: "secondary",
      click: () => {
        chosen = choice;
        element.close();
      },
    }, words);
    const { element, signal } = openSheet(question, strings.history.close, [
      ...(consequence ? [h("p", {}, consequence)] : []),
      h("div", { class: "buttons" },
        ...Object.entries(choices).map(([choice, words]) => button(words, choice)),
        button(strings.history.cancel, null))], { class: "decision" });
    signal.addEventListener("abort", () => resolve(chosen));
  });
}
