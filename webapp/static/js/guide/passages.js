/** All that a question can be answered with. */
import { strings } from "../strings.js";
import { kindPassages } from "./kinds.js";

/** @typedef {import("../../languages/en/guide.js").Passage} Passage */

/**
 * @param {import("../../shared/contract.js").DiagnosisClass[]} classes of the model; none until it is
 *   loaded
 * @returns {Passage[]}
 */
export function allPassages(classes) {
  const { rule, passages } = strings.guide;
  const abcde = {
    id: "abcde", title: rule.title, keywords: rule.keywords, personal: true,
    text: [rule.intro, ...rule.letters.map(({ letter, word, text }) => rule.line(letter, word, text)),
      rule.limits],
  };
  return [abcde, ...passages, ...classes.flatMap(kindPassages)];
}
