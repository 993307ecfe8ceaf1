/** A text as the words that are searched for. */

/**
 * @typedef {object} Habits of a language
 * @property {string} skipped words that say nothing of what a question is about
 * @property {string[]} endings that do not change what a word means, the longest first
 */

/** What is left of a word without its ending, at least. */
const ROOT = 4;

/**
 * @param {string} language BCP 47
 * @param {Habits} habits
 */
export function createWords(language, { skipped, endings }) {
  // Firefox before 125 has no segmenter; without one each Chinese character counts as a word.
  const segmenter = "Segmenter" in Intl ? new Intl.Segmenter(language, { granularity: "word" }) : null;
  const fold = (/** @type {string} */ word) =>
    word.toLocaleLowerCase(language).normalize("NFKD").replace(/\p{M}/gu, "");
  const skip = new Set(skipped.split(" ").map(fold));

  return {
    /** @param {string} text */
    split(text) {
      const parts = segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : [text];
      return parts.flatMap((part) =>
        part.match(segmenter ? /[\p{L}\p{N}\p{M}]+/gu : /\p{sc=Han}|[\p{L}\p{N}\p{M}]+/gu) ?? []);
    },

    /**
     * @param {string} word
     * @returns {string | null} what a word has in common with its other forms; null for one to skip
     */
    root(word) {
      const folded = fold(word);
      if (skip.has(folded)) return null;
      const ending = endings.find((one) => folded.endsWith(one) && folded.length - one.length >= ROOT);
      return ending ? folded.slice(0, -ending.length) : folded;
    },
  };
}
