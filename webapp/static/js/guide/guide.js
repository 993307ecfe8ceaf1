/** General knowledge, folded away below the answers. */
import { h, icon } from "../dom.js";
import { strings } from "../strings.js";
import { createAbouts } from "./about.js";
import { createQuestion } from "./question.js";

/**
 * @param {HTMLElement} answers of the photos, wherever they show
 * @returns {{ element: HTMLElement, describe: (contract:
 *   import("../../shared/contract.js").Contract) => void }}
 */
export function createGuide(answers) {
  const { title, lede, question, rule, kinds } = strings.guide;
  const box = createQuestion(answers);
  const list = h("div", {});
  const about = createFold(kinds.title, list);
  about.hidden = true;
  return {
    element: h("section", { class: "guide", id: "guide", "aria-labelledby": "guide-title" },
      h("h2", { id: "guide-title" }, icon("book"), title),
      h("p", {}, lede),
      createFold(question.title, box.element),
      createFold(rule.title,
        h("p", {}, rule.intro),
        h("dl", { class: "letters" }, ...rule.letters.flatMap(({ letter, word, text }) =>
          [h("dt", {}, h("b", { "aria-hidden": "true" }, letter), " ", word), h("dd", {}, text)])),
        h("p", {}, rule.limits)),
      about),
    describe({ classes }) {
      const known = createAbouts(classes);
      list.replaceChildren(...known);
      about.hidden = known.length === 0;
      box.describe(classes);
    },
  };
}

/**
 * @param {string} title
 * @param {...HTMLElement} content
 */
function createFold(title, ...content) {
  return h("details", { class: "fold" }, h("summary", {}, h("h3", {}, title)), ...content);
}
