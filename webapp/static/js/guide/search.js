/** A search over short texts, in memory: the best answers to a question, or none. */
import MiniSearch from "minisearch";
import { createWords } from "./words.js";

/** @typedef {import("../../languages/en/guide.js").Passage} Passage */

/**
 * How much of a question, by the weight of its words, the texts must know at all, and its best
 * answer by itself. Chosen with the questions in tests/js/questions/en.js.
 */
const KNOWN = 0.6;
const COVERED = 0.45;

/** How far behind the best answer a related one may be. */
const RELATED = 0.5;

/** What brings the first of several answers on one subject to the front. */
const FIRST = 1.2;

/** A word begun, or with a slip of the pen, is found where it is long enough to be told. */
const OPTIONS = {
  prefix: (/** @type {string} */ word) => word.length > 3,
  fuzzy: (/** @type {string} */ word) => (word.length > 5 ? 1 : false),
  boost: { title: 2, keywords: 2 },
  boostDocument: (/** @type {string} */ _id, /** @type {string} */ _word,
    /** @type {Record<string, unknown>=} */ stored) => (stored?.first ? FIRST : 1),
  weights: { prefix: 0.5, fuzzy: 0.4 },
};

/**
 * @param {Passage[]} passages
 * @param {string} language BCP 47
 * @param {import("./words.js").Habits} habits of that language
 * @returns {(question: string) => Passage[]} the best one and up to two related ones; none for a
 *   question that the passages do not answer
 */
export function createSearch(passages, language, habits) {
  const words = createWords(language, habits);
  const index = new MiniSearch({
    fields: ["title", "text", "keywords"],
    extractField: (passage, field) => [passage[field]].flat().join(" "),
    storeFields: ["first"],
    tokenize: words.split,
    processTerm: words.root,
  });
  index.addAll(passages);
  const asIs = { ...OPTIONS, tokenize: (/** @type {string} */ word) => [word],
    processTerm: (/** @type {string} */ word) => word };

  /**
   * What a word tells of what is asked: the more, the fewer passages have it (the inverse document
   * frequency of BM25). A word that none has tells most.
   *
   * @param {number} frequency
   */
  const weight = (frequency) => Math.log(1 + (passages.length - frequency + 0.5) / (frequency + 0.5));

  return (question) => {
    const asked = [...new Set(words.split(question).flatMap((word) => words.root(word) ?? []))]
      .map((word) => {
        const frequency = index.search(word, asIs).length;
        return { word, frequency, weight: weight(frequency) };
      });
    const total = sum(asked);
    if (sum(asked.filter(({ frequency }) => frequency)) < KNOWN * total) return [];
    const results = index.search(question, OPTIONS).filter(({ queryTerms }) =>
      sum(asked.filter(({ word }) => queryTerms.includes(word))) >= COVERED * total);
    return results.slice(0, 3).filter(({ score }) => score >= RELATED * results[0].score)
      .flatMap(({ id }) => passages.find((passage) => passage.id === id) ?? []);
  };
}

/** @param {{ weight: number }[]} words */
function sum(words) {
  return words.reduce((total, { weight }) => total + weight, 0);
}
