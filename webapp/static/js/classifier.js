/** The page's classifier: a worker that may be started again, for files that may come before it is ready. */
import { LensError } from "../shared/errors.js";
import { startThread } from "./thread.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */
/** @typedef {import("./thread.js").Diagnosis} Diagnosis */
/** @typedef {import("./thread.js").Thread} Thread */

/**
 * @typedef {object} Listener what happens while the model loads
 * @property {(contract: Contract) => void} onContract
 * @property {(progress: import("../worker/engine.js").Progress) => void} onProgress
 * @property {(diagnosis: Diagnosis) => void} onReady
 * @property {(list: import("../shared/traffic.js").Asked[]) => void} onAsked what the worker asked
 *   the network for
 * @property {(error: Error) => void} onFailure
 *
 * @typedef {object} Classifier
 * @property {() => void} load start, or start again after a failure
 * @property {Thread["classify"]} classify waits for the model and for its turn
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
  /** @type {(ready: Thread) => void} */
  let open = () => {};
  /** @type {Promise<Thread>} */
  const loaded = new Promise((resolve) => { open = resolve; });
  /** @type {Thread | undefined} */
  let thread;

  /** @param {string} action @param {unknown} [payload] */
  const ask = (action, payload) => thread?.call(action, payload) ?? Promise.reject(new LensError("worker-failed"));

  return {
    load() {
      // A worker whose script did not load stays dead: each attempt gets its own.
      thread?.end(new LensError("worker-failed"));
      try {
        const own = startThread(program.worker, onAsked);
        thread = own;
        own.load(program.source, { onContract, onProgress }).then((diagnosis) => {
          open(own);
          onReady(diagnosis);
        }, onFailure);
      } catch (/** @type {any} */ error) {
        onFailure(error);
      }
    },
    classify: async (file, options) => (await loaded).classify(file, options),
    sample: () => ask("sample"),
    diagnose: () => ask("diagnose"),
    check: (contract) => ask("check", contract),
  };
}
