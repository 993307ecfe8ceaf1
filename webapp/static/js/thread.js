/** The worker seen from outside of it: started, asked, ended. */
import { LensError } from "../shared/errors.js";
import { createClient } from "../shared/messenger.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */
/** @typedef {import("../worker/actions.js").Answer} Answer */
/** @typedef {{ backend: string, tensors: number }} Diagnosis */

/**
 * @typedef {object} Loading
 * @property {(contract: Contract) => void} onContract called before the weights are fetched
 * @property {(progress: import("../worker/engine.js").Progress) => void} [onProgress]
 * @property {AbortSignal} [signal]
 *
 * @typedef {object} Options
 * @property {AbortSignal} [signal]
 * @property {() => void} [onStart] called when its turn has come
 * @property {(picture: Blob) => void} [onThumbnail] asks for a small picture on the way
 *
 * @typedef {object} Thread
 * @property {(source: import("../worker/program.js").Source, loading: Loading) => Promise<Diagnosis>} load
 * @property {(file: Blob, options: Options) => Promise<Answer>} classify waits for its turn
 * @property {(action: string, payload?: unknown) => Promise<any>} call any other action
 * @property {(error: Error) => void} end stops the worker; what still waits, and all that is
 *   asked later, is rejected with the error
 */

/**
 * Where a page's policy forbids it, some browsers throw an error of their own.
 *
 * @param {string} script
 * @throws {LensError} worker-failed
 */
function start(script) {
  try {
    return new Worker(script);
  } catch (error) {
    throw new LensError("worker-failed", { address: script, detail: String(error) });
  }
}

/**
 * @param {string} script its address
 * @param {(list: import("../shared/traffic.js").Asked[]) => void} [onAsked] called with what the
 *   worker asked the network for
 * @returns {Thread}
 * @throws {LensError} worker-failed where the browser refuses at once; what it refuses later, `load` rejects with
 */
export function startThread(script, onAsked) {
  const worker = start(script);
  const { call, fail } = createClient(worker);
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    end(new LensError("worker-failed", { address: script }));
  });
  worker.addEventListener("message", ({ data }) => {
    if (data.asked) onAsked?.(data.asked);
  });

  /** @param {Error} error */
  function end(error) {
    worker.terminate();
    fail(error);
  }

  return {
    load: (source, { signal, onContract, onProgress }) => call("load", source, {
      signal,
      onProgress: (progress) =>
        (progress.contract ? onContract(progress.contract) : onProgress?.(progress)),
    }),
    classify: (file, { signal, onStart, onThumbnail }) =>
      call("classify", { file, thumbnail: Boolean(onThumbnail) }, {
        signal, onStart, onProgress: ({ thumbnail }) => onThumbnail?.(thumbnail),
      }),
    call: (action, payload) => call(action, payload),
    end,
  };
}
