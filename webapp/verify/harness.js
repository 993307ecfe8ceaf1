/**
 * The page's own modules, without the page: what `python -m converter.verify`
 * drives in a headless browser to prove that it computes what Keras computed.
 */
import { fromBase64 } from "../static/shared/base64.js";
import { decode } from "../static/worker/decode.js";
import { loadEngine } from "../static/worker/engine.js";
import { checkFile } from "../static/worker/filecheck.js";
import { toModelInput } from "../static/worker/preprocess.js";
import { opener } from "../static/worker/program.js";

/** @typedef {import("../static/worker/engine.js").Engine} Engine */
/** @typedef {import("../static/worker/engine.js").Prediction} Prediction */

const script = /** @type {HTMLScriptElement} */ (document.currentScript).src;

/** @type {Engine | undefined} */
let engine;

/**
 * Load a model; the backend's .wasm files lie beside this script.
 *
 * @param {string} modelUrl absolute address of the model's folder, ending in a slash
 * @throws {import("../static/shared/errors.js").LensError}
 */
async function load(modelUrl) {
  engine?.dispose();
  engine = undefined;
  engine = await loadEngine({ openModel: opener({ base: modelUrl }), openWasm: opener({ base: script }) });
}

/**
 * Everything between a file and its answer, as the page's worker does it.
 *
 * @param {Uint8Array<ArrayBuffer>} bytes the file
 * @param {string} filename
 * @returns {Promise<Prediction & { input: Float32Array }>} the answer, and the
 *   size * size * 3 values that the model saw
 * @throws {import("../static/shared/errors.js").LensError}
 */
async function run(bytes, filename) {
  if (!engine) throw new Error("load() a model first");
  const { contract } = engine;
  const { kind } = checkFile(filename, bytes, contract);
  const pixels = await decode(new Blob([bytes], { type: `image/${kind}` }), contract);
  const input = toModelInput(pixels, contract.input.size);
  return { input, ...(await engine.infer(input)) };
}

/** @param {Float32Array} values */
function toBase64(values) {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  let text = "";
  for (let start = 0; start < bytes.length; start += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(text);
}

/**
 * `run` for a caller that speaks JSON only.
 *
 * @param {string} base64 the file
 * @param {string} filename
 * @returns {Promise<Record<string, any>>} float32 arrays in base64, or
 *   { refused: reason } where the page would refuse the file
 */
async function runEncoded(base64, filename) {
  try {
    const { input, probabilities, logits, cam, outlier, quality } = await run(fromBase64(base64), filename);
    return {
      input: toBase64(input),
      probabilities: toBase64(probabilities),
      logits: toBase64(logits),
      cam: toBase64(cam?.data ?? new Float32Array()),
      outlier: toBase64(Float32Array.of(outlier ?? 0)),
      quality: toBase64(quality),
    };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

Object.assign(globalThis, { lensVerify: { load, run, runEncoded } });
