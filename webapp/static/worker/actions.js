/** What the page can ask of the worker. */
import { readContract } from "../shared/contract.js";
import { LensError } from "../shared/errors.js";
import { decode } from "./decode.js";
import { loadEngine } from "./engine.js";
import { checkFile } from "./filecheck.js";
import { toModelInput } from "./preprocess.js";
import { checkReach, opener } from "./program.js";
import { warningsOf } from "./quality.js";
import { drawSample } from "./sample.js";
import { thumbnail } from "./thumbnail.js";

/** @typedef {import("./engine.js").Engine} Engine */
/** @typedef {import("../shared/messenger.js").ActionContext} ActionContext */

/** @type {Engine | null} */
let engine = null;

/**
 * @typedef {object} Answer
 * @property {number[]} probabilities calibrated, in the contract's order
 * @property {import("./engine.js").Prediction["cam"]} cam
 * @property {string[]} warnings what may spoil the picture, as from warningsOf
 * @property {number} milliseconds from the file to the answer
 * @property {string} date of the answer, ISO 8601
 */

export const actions = {
  /**
   * Load the model; may be called again after it failed. Progress: first
   * { contract }, then the engine's own.
   *
   * @param {import("./program.js").Source} source of the program's own files
   * @param {ActionContext} context
   */
  async load(source, { progress }) {
    await checkReach(source);
    engine ??= await loadEngine({
      openModel: opener(source, "model/"),
      openWasm: opener(source),
      onProgress: progress,
      onContract: (contract) => progress({ contract }),
    });
    return engine.diagnose();
  },

  /**
   * Check, decode and classify one file. A picture that is too unlike the
   * images of the training is refused: no class would mean anything. Progress,
   * where asked for: { thumbnail }, a Blob, also of a picture that is refused later.
   *
   * @param {{ file: Blob & { name?: string }, thumbnail?: boolean }} payload
   * @param {ActionContext} context
   * @returns {Promise<Answer>}
   */
  async classify({ file, thumbnail: wanted }, { signal, progress }) {
    if (!engine) throw new LensError("engine-failed");
    const { contract } = engine;
    const start = performance.now();
    if (file.size > contract.files.max_bytes) {
      throw new LensError("file-too-big", { maxBytes: contract.files.max_bytes });
    }
    const bytes = await file.arrayBuffer().catch(() => {
      throw new LensError("file-unreadable");
    });
    const { kind } = checkFile(file.name, new Uint8Array(bytes), contract);
    signal.throwIfAborted();
    const pixels = await decode(new Blob([bytes], { type: `image/${kind}` }), contract);
    signal.throwIfAborted();
    const input = toModelInput(pixels, contract.input.size);
    if (wanted) progress({ thumbnail: await thumbnail(input, contract.input.size) });
    const { probabilities, cam, outlier, quality } = await engine.infer(input);
    const refusal = contract.out_of_distribution;
    if (refusal && !(Number(outlier) <= refusal.threshold)) throw new LensError("not-a-lesion");
    return {
      probabilities: [...probabilities],
      cam,
      warnings: warningsOf(contract, quality),
      milliseconds: performance.now() - start,
      date: new Date().toISOString(),
    };
  },

  /**
   * Whether a contract from elsewhere is one that this page understands.
   *
   * @param {unknown} value
   * @throws {LensError}
   */
  async check(value) {
    readContract(value);
  },

  /** The page's own sample: a picture file that was drawn, not taken. */
  sample: drawSample,

  /** What support may ask for: the backend and the tensors held. */
  async diagnose() {
    return engine?.diagnose() ?? { backend: "none", tensors: 0 };
  },
};
