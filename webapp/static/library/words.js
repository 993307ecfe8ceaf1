/** The words of an answer: English ones are part of the library, any other are a module beside it. */
import { answer } from "../languages/en/answer.js";
import { english } from "../languages/en/numbers.js";
import { failures, refusals } from "../languages/en/reasons.js";
import { LANGUAGES } from "../languages/names.js";
import { LensError } from "../shared/errors.js";

/**
 * @typedef {object} Words
 * @property {import("../languages/en/answer.js").Answer} answer
 * @property {import("../languages/numbers.js").Numbers} numbers
 * @property {import("../js/translation.js").Meanings} meanings
 * @property {import("./reasons.js").Sentences} failures
 * @property {import("./reasons.js").Sentences} refusals
 */

/** The codes that `load` takes as a language: ISO 639-1. */
export const languages = Object.keys(LANGUAGES);

/** @type {Words} */
export const ENGLISH = { answer, numbers: english, meanings: {}, failures, refusals };

/**
 * @param {string} language one of `languages` but English
 * @param {string} place address of the folder that the library lies in
 * @returns {Promise<Words>}
 * @throws {LensError} language-unknown, file-unreachable, file-missing, file-wrong
 */
export async function wordsOf(language, place) {
  if (!languages.includes(language)) {
    throw new LensError("language-unknown", { language, languages: languages.join(", ") });
  }
  const file = `lesion-lens-${language}.js`;
  const address = new URL(file, place).href;
  const words = await import(address).catch(() => null);
  return words?.answer ? words : whyNot(address, file); // An empty file is a module too.
}

/**
 * Browsers do not say why a module did not come.
 *
 * @param {string} address
 * @param {string} file its name
 * @returns {Promise<never>}
 * @throws {LensError}
 */
async function whyNot(address, file) {
  const response = await fetch(address, { cache: "no-cache" }).catch(() => null);
  if (!response) throw new LensError("file-unreachable", { file });
  if (!response.ok) throw new LensError("file-missing", { file, status: response.status });
  throw new LensError("file-wrong", { file });
}
