/**
 * Lesion Lens as a library: `load`, `classify`, `dispose`. What it answers is what the page
 * answers: the same worker, the same reading of its numbers, the same words. The guide is
 * docs/embedding.md.
 */
import { programAt } from "../js/program.js";
import { startThread } from "../js/thread.js";
import { translate } from "../js/translation.js";
import { LensError } from "../shared/errors.js";
import { answerOf } from "./answer.js";
import { checkGiven } from "./given.js";
import { explained } from "./reasons.js";
import { ENGLISH, languages, wordsOf } from "./words.js";

export { paint } from "../js/heatmap.js";
export { languages, LensError };

/** @typedef {import("../shared/contract.js").Contract} Contract */
/** @typedef {import("./answer.js").Answer} Answer */
/** @typedef {import("./words.js").Words} Words */

/**
 * @typedef {object} Lens a loaded model, in a worker of its own
 * @property {Contract} contract what the model expects and means, as model/contract.json states it, in
 *   the language that was asked for
 * @property {(file: Blob, options?: ClassifyOptions) => Promise<Answer>} classify looks at one PNG or
 *   JPEG photo, a File or a Blob; several wait for each other. Rejects with a LensError, or with the
 *   signal's reason
 * @property {() => void} dispose ends the worker and frees the model; what still waits, and every
 *   later `classify`, rejects with the LensError "disposed"
 *
 * @typedef {object} ClassifyOptions
 * @property {AbortSignal} [signal] gives this photo up
 * @property {import("../js/fusion.js").Given} [given] what is known besides the picture, as
 *   contract.metadata lists it: field -> option
 *
 * @typedef {object} LoadOptions
 * @property {string | URL} [base] the folder that holds worker.js, the .wasm files and model/, where it
 *   is not the one that this module lies in
 * @property {string} [language] of all sentences, one of `languages`; English without it
 * @property {AbortSignal} [signal] gives the loading up
 * @property {(progress: import("../worker/engine.js").Progress) => void} [onProgress]
 */

/**
 * Start a worker and load the model into it, and the words of the language. No request follows.
 *
 * @param {LoadOptions} [options]
 * @returns {Promise<Lens>}
 * @throws {LensError} other-origin, language-unknown, contract-version, contract-broken, file-unreachable,
 *   file-missing, file-wrong, model-broken, engine-failed, engine-wrong, worker-failed; or the signal's reason
 */
export async function load({ base, language = "en", signal, onProgress } = {}) {
  signal?.throwIfAborted();
  let words = ENGLISH;
  /** @type {any} It comes before the weights. */
  let contract = null;
  /** @type {import("../js/thread.js").Thread | undefined} */
  let thread;
  try {
    const place = placeOf(base);
    if (language !== "en") words = await Promise.race([wordsOf(language, place), givenUp(signal)]);
    signal?.throwIfAborted();
    const { worker, source } = programAt(place);
    thread = startThread(worker);
    await thread.load(source, { signal, onProgress, onContract: (found) => { contract = found; } });
    return createLens(thread, translate(words.meanings, contract), words);
  } catch (error) {
    thread?.end(new LensError("disposed"));
    throw explained(error, words.failures);
  }
}

/**
 * @param {AbortSignal} [signal]
 * @returns {Promise<never>} rejects with the signal's reason once it is aborted
 */
function givenUp(signal) {
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/**
 * Browsers start workers from the page's own origin alone, and say so in their own words at best.
 *
 * @param {string | URL} [base] "" is the page's folder; the slash at the end may be missing
 * @returns {string} absolute
 * @throws {LensError} other-origin
 */
function placeOf(base) {
  const place = base === undefined ? new URL(import.meta.url) : new URL(base || ".", document.baseURI);
  if (base !== undefined) place.pathname = place.pathname.replace(/\/?$/, "/");
  const { origin } = location;
  if (place.origin !== origin) {
    throw new LensError("other-origin", { base: place.href, origin });
  }
  return place.href;
}

/** Also one that a frame of the page has made, which is no instance of this window's Blob. */
const isFile = (/** @type {unknown} */ value) =>
  ["[object Blob]", "[object File]"].includes(Object.prototype.toString.call(value));

/**
 * @param {import("../js/thread.js").Thread} thread with the model in it
 * @param {Contract} contract in the language of the words
 * @param {Words} words
 * @returns {Lens}
 */
function createLens(thread, contract, words) {
  let disposed = false;
  return {
    // Copies of it are given away: who sorts its classes to show them must not change what comes of a photo.
    contract: structuredClone(contract),
    async classify(file, { signal, given } = {}) {
      const known = { ...given }; // As it is now: the photo may have to wait.
      try {
        if (disposed) throw new LensError("disposed");
        if (!isFile(file)) throw new LensError("no-file");
        checkGiven(contract, known);
        return answerOf(words, structuredClone(contract), await thread.classify(file, { signal }), known);
      } catch (error) {
        throw explained(error, words.refusals);
      }
    },
    dispose() {
      disposed = true;
      thread.end(new LensError("disposed"));
    },
  };
}
