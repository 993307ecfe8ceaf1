/** The worker seen from the page: loads the model, answers for files. */
import { LensError } from "../shared/errors.js";
import { createClient } from "../shared/messenger.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */
/** @typedef {import("../worker/actions.js").Answer} Answer */
/** @typedef {{ backend: string, tensors: number }} Diagnosis */

/**
 * @typedef {object} Listener what happens while the model loads
 * @property {(contract: Contract) => void} onContract
 * @property {(progress: import("../worker/engine.js").Progress) => void} onProgress
 * @property {(diagnosis: Diagnosis) => void} onReady
 * @property {(list: import("../shared/traffic.js").Asked[]) => void} onAsked what the worker asked
 *   the network for
 * @property {(error: Error) => void} onFailure
 *
 * @typedef {object} Options
 * @property {AbortSignal} signal
 * @property {() => void} [onStart] called when its turn has come
 * @property {(picture: Blob) => void} [onThumbnail] asks for a small picture on the way
 *
 * @typedef {object} Classifier
 * @property {() => void} load start, or start again after a failure
 * @property {(file: File, options: Options) => Promise<Answer>} classify waits for the model and for its turn
 * @property {() => Promise<Blob>} sample a PNG picture that is drawn, not taken
 * @property {() => Promise<Diagnosis>} diagnose
 * @property {(contract: Contract) => Promise<void>} check rejects one that this page does not understand
 */

/**
 * @param {import("./program.js").Program} program
 * @param {Listener} listener
 * @returns {Classifier}
 */
export function createClassifier(program, { onContract, onProgress, onReady, onAsked, onFailure }) {
  /** @type {() => void} */
  let open = () => {};
  const loaded = new Promise((resolve) => { open = () => resolve(undefined); });
  /** @type {Worker | undefined} */
  let worker;
  /** @type {ReturnType<typeof createClient> | undefined} */
  let client;

  /** A worker whose script did not load stays dead: each attempt gets its own. */
  function start() {
    worker?.terminate();
    const own = new Worker(program.worker);
    const fresh = createClient(own);
    own.addEventListener("error", (event) => {
      event.preventDefault();
      fresh.fail(new LensError("worker-failed"));
    });
    own.addEventListener("message", ({ data }) => {
      if (data.asked) onAsked(data.asked);
    });
    worker = own;
    client = fresh;
    return fresh;
  }

  /** @param {string} action @param {unknown} [payload] */
  const ask = (action, payload) => client?.call(action, payload) ?? Promise.reject(new LensError("worker-failed"));

  return {
    load() {
      const watch = (/** @type {any} */ progress) =>
        progress.contract ? onContract(progress.contract) : onProgress(progress);
      start().call("load", program.source, { onProgress: watch }).then((diagnosis) => {
        open();
        onReady(diagnosis);
      }, onFailure);
    },
    async classify(file, { signal, onStart, onThumbnail }) {
      await loaded;
      return client?.call("classify", { file, thumbnail: Boolean(onThumbnail) }, {
        signal, onStart, onProgress: ({ thumbnail }) => onThumbnail?.(thumbnail),
      });
    },
    sample: () => ask("sample"),
    diagnose: () => ask("diagnose"),
    check: (contract) => ask("check", contract),
  };
}
