/** A LensError's reason in words: those of the page, and in English those that only a program can cause. */
import { sentence } from "../js/sentence.js";
import { LensError } from "../shared/errors.js";

/** @typedef {Record<string, any>} Details */
/** @typedef {Record<string, (details: any) => string>} Sentences */

const OWN = {
  "disposed": () => "This lens was disposed of. Load another one.",
  "no-file": () => "What was to be classified is neither a File nor a Blob.",
  "given-unknown": (/** @type {Details} */ { field, value, options }) => (options
    ? `“${value}” is no option of “${field}”. The options are: ${options}.`
    : `This model does not ask for “${field}”.`),
  "language-unknown": (/** @type {Details} */ { language, languages }) =>
    `There are no words in “${language}”. The languages are: ${languages}.`,
  "other-origin": (/** @type {Details} */ { base, origin }) =>
    `The files of the library lie at ${base}, but browsers start workers from ${origin} alone, the `
    + "page's own origin. Have that serve them, and name their folder by the option “base” where a bundler has "
    + "made the library part of another script.",
};

/**
 * @param {unknown} error
 * @param {Sentences} table
 * @returns {unknown} the same error; a LensError with its sentence as its message
 */
export function explained(error, table) {
  if (error instanceof LensError) error.message = sentence({ ...table, ...OWN }, error);
  return error;
}
