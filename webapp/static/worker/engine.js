/** The model and the TensorFlow.js backend that runs it. */
import * as tf from "@tensorflow/tfjs-core";
import { loadGraphModel } from "@tensorflow/tfjs-converter";
import { readContract } from "../shared/contract.js";
import { LensError } from "../shared/errors.js";
import { backendName, builds, describe, startBackend, stopBackend } from "./backend.js";
import { fetchJson, fetchVerified } from "./download.js";
import { channelRamps, isKnown } from "./knownanswer.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */
/** @typedef {import("./program.js").Open} Open */

/**
 * @typedef {object} Prediction
 * @property {Float32Array} probabilities calibrated, in the contract's order
 * @property {Float32Array} logits
 * @property {{ data: Float32Array, width: number, height: number } | null} cam the
 *   class-activation map, row by row, one value a class: its mean over space
 *   is the logits; null for a model without one
 * @property {number | null} outlier how unlike the training images the picture
 *   is; null for a model that cannot tell
 * @property {Float32Array} quality the contract's measures of quality; empty
 *   for a model without any
 */

/**
 * @typedef {object} Engine
 * @property {Contract} contract
 * @property {(input: Float32Array) => Promise<Prediction>} infer takes
 *   size * size * 3 values from 0 to 255
 * @property {() => { backend: string, tensors: number }} diagnose
 * @property {() => void} dispose
 */

/**
 * @typedef {object} Progress
 * @property {"download" | "prepare"} phase
 * @property {number} loaded bytes of the model's files so far
 * @property {number} total bytes of the model's files, by the contract
 */

/**
 * Load everything that inference needs, so that no request follows, and have it
 * give an answer that is known. Where the engine's fast build gives another one,
 * the plain build takes its place.
 *
 * @param {object} options
 * @param {Open} options.openModel the model's files: contract.json and what it names
 * @param {Open} options.openWasm the backend's .wasm files
 * @param {(progress: Progress) => void} [options.onProgress]
 * @param {(contract: Contract) => void} [options.onContract] called before the
 *   weights are fetched
 * @returns {Promise<Engine>}
 * @throws {LensError} contract-version, contract-broken, file-unreachable,
 *   file-missing, file-not-inside, file-wrong, engine-failed, engine-wrong, model-broken
 */
export async function loadEngine({ openModel, openWasm, onProgress, onContract }) {
  const contract = readContract(await fetchJson(openModel, "contract.json"));
  onContract?.(contract);
  const candidates = await builds();
  const [artifacts] = await Promise.all([
    fetchModel(contract, openModel, onProgress), startBackend(openWasm, candidates[0])]);
  for (const build of candidates) {
    await startBackend(openWasm, build);
    const model = await loadGraphModel({ load: async () => artifacts }).catch((error) => {
      throw new LensError("model-broken", { detail: describe(error) });
    });
    const engine = createEngine(model, contract);
    const right = await warmUp(engine).catch((error) => {
      engine.dispose();
      throw error;
    });
    if (right) return engine;
    engine.dispose();
    stopBackend();
  }
  throw new LensError("engine-wrong");
}

/**
 * @param {Contract} contract
 * @param {Open} open
 * @param {((progress: Progress) => void) | undefined} onProgress
 * @returns {Promise<tf.io.ModelArtifacts>}
 */
async function fetchModel({ model: { topology, shards } }, open, onProgress) {
  const total = [topology, ...shards].reduce((sum, entry) => sum + entry.bytes, 0);
  let loaded = 0;
  const files = await Promise.all([topology, ...shards].map((entry) =>
    fetchVerified(open, entry, (bytes) => {
      loaded += bytes;
      onProgress?.({ phase: loaded < total ? "download" : "prepare", loaded, total });
    })));
  const [json, ...weights] = files;
  try {
    const { modelTopology, weightsManifest, signature } = JSON.parse(new TextDecoder().decode(json));
    const weightSpecs = weightsManifest.flatMap((/** @type {any} */ group) => group.weights);
    const weightData = weights.map((bytes) => bytes.buffer);
    return { modelTopology, signature, weightSpecs, weightData };
  } catch (error) {
    throw new LensError("model-broken", { detail: describe(error) });
  }
}

/**
 * @param {import("@tensorflow/tfjs-converter").GraphModel} model
 * @param {Contract} contract
 * @returns {Engine}
 */
function createEngine(model, contract) {
  const { size } = contract.input;
  const names = /** @type {const} */ (["probabilities", "logits", "cam", "outlier", "quality"])
    .filter((name) => contract.outputs[name]);
  const outputs = names.map((name) => String(contract.outputs[name]));
  return {
    contract,
    async infer(input) {
      const tensors = tf.tidy(() => /** @type {tf.Tensor[]} */ (
        model.execute(tf.tensor(input, [1, size, size, 3]), outputs)));
      try {
        const values = await Promise.all(tensors.map((tensor) => tensor.data()));
        const { probabilities, logits, cam, outlier, quality } = /** @type {any} */ (
          Object.fromEntries(names.map((name, index) => [name, values[index]])));
        const [, height, width] = tensors[names.indexOf("cam")]?.shape ?? [];
        return { probabilities, logits, cam: cam ? { data: cam, width, height } : null,
          outlier: outlier?.[0] ?? null, quality: quality ?? new Float32Array() };
      } finally {
        tf.dispose(tensors);
      }
    },
    diagnose: () => ({ backend: backendName(), tensors: tf.memory().numTensors }),
    dispose: () => model.dispose(),
  };
}

/**
 * The first inference compiles kernels and proves that graph and contract fit.
 *
 * @param {Engine} engine
 * @returns {Promise<boolean>} whether it computes what Keras computes, as far as that is stated
 * @throws {LensError} model-broken
 */
async function warmUp({ contract, infer }) {
  const { size } = contract.input;
  const result = await infer(channelRamps(size)).catch((error) => {
    throw new LensError("model-broken", { detail: describe(error) });
  });
  const sum = result.probabilities.reduce((total, value) => total + value, 0);
  const classes = contract.classes.length;
  const { cam } = result;
  if (result.probabilities.length !== classes || result.logits.length !== classes
      || (cam && cam.data.length !== cam.width * cam.height * classes) || !(Math.abs(sum - 1) < 1e-3)
      || (contract.out_of_distribution && !((result.outlier ?? NaN) >= 0))
      || result.quality.length !== (contract.quality?.limits.length ?? 0)) {
    throw new LensError("model-broken", { detail: "unexpected outputs" });
  }
  return !contract.self_test || isKnown(contract.self_test, result.logits);
}
