/**
 * Requests and answers between the page and its worker. Every message carries
 * its request's id; requests wait their turn, and each can be aborted.
 *
 * page to worker: { id, action, payload } or { id, abort: true }
 * worker to page: { id, progress } any number of times, then { id, result }
 *   or { id, error: { reason, details } }
 *
 * A message without an id is no answer, and left to other listeners.
 */
import { LensError } from "./errors.js";

/**
 * @typedef {object} Port a Worker, the worker's own scope, or a MessagePort
 * @property {(message: any, transfer?: any) => void} postMessage
 * @property {(type: "message", listener: (event: any) => void) => void} addEventListener
 *
 * @typedef {{ signal: AbortSignal, progress: (value: any) => void }} ActionContext
 * @typedef {Record<string, (payload: any, context: ActionContext) => Promise<any>>} Actions
 *
 * @typedef {object} CallOptions
 * @property {AbortSignal} [signal] aborting rejects the call with its reason
 * @property {(value: any) => void} [onProgress]
 * @property {() => void} [onStart] called when its turn has come
 *
 * @typedef {object} Request
 * @property {string} action
 * @property {any} payload
 * @property {CallOptions} options
 * @property {(value: any) => void} resolve
 * @property {(error: any) => void} reject
 * @property {() => void} release stops listening to its signal
 */

/**
 * The asking side: one request is with the other side at a time, the others
 * queue here.
 *
 * @param {Port} port
 * @returns {{ call: (action: string, payload?: any, options?: CallOptions) => Promise<any>,
 *   fail: (error: Error) => void }} fail rejects all that waits and all that follows, for a worker
 *   that died
 */
export function createClient(port) {
  /** @type {Map<number, Request>} */
  const requests = new Map();
  let lastId = 0;
  /** @type {number | null} */
  let current = null;
  /** @type {Error | null} */
  let failed = null;

  function next() {
    const first = requests.entries().next();
    if (current !== null || first.done) return;
    const [id, { action, payload, options }] = first.value;
    current = id;
    options.onStart?.();
    port.postMessage({ id, action, payload });
  }

  /**
   * @param {number} id
   * @param {(request: Request) => void} end
   */
  function settle(id, end) {
    const request = requests.get(id);
    requests.delete(id);
    request?.release();
    if (request) end(request);
  }

  port.addEventListener("message", ({ data }) => {
    const { id, progress, result, error } = data;
    if (id === undefined) return;
    if (progress !== undefined) {
      requests.get(id)?.options.onProgress?.(progress);
      return;
    }
    settle(id, ({ resolve, reject }) =>
      error ? reject(new LensError(error.reason, error.details)) : resolve(result));
    if (id === current) current = null;
    next();
  });

  return {
    call: (action, payload, options = {}) => new Promise((resolve, reject) => {
      const { signal } = options;
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      if (failed) {
        reject(failed);
        return;
      }
      const id = ++lastId;
      const onAbort = () => settle(id, (request) => {
        if (id === current) port.postMessage({ id, abort: true });
        request.reject(signal?.reason);
      });
      // One signal may be that of thousands of requests: none leaves its listener behind.
      const release = () => signal?.removeEventListener("abort", onAbort);
      requests.set(id, { action, payload, options, resolve, reject, release });
      signal?.addEventListener("abort", onAbort);
      next();
    }),
    fail(error) {
      failed = error;
      for (const id of [...requests.keys()]) settle(id, ({ reject }) => reject(error));
    },
  };
}

/**
 * The answering side: a table of actions.
 *
 * @param {Port} port
 * @param {Actions} actions
 */
export function serve(port, actions) {
  /** @type {Map<number, AbortController>} */
  const running = new Map();
  port.addEventListener("message", async ({ data: { id, action, payload, abort } }) => {
    if (abort) {
      running.get(id)?.abort();
      return;
    }
    const controller = new AbortController();
    running.set(id, controller);
    const progress = (/** @type {any} */ value) => port.postMessage({ id, progress: value });
    try {
      const result = await actions[action](payload, { signal: controller.signal, progress });
      port.postMessage({ id, result });
    } catch (error) {
      port.postMessage({ id, error: portable(error) });
    } finally {
      running.delete(id);
    }
  });
}

/** @param {unknown} error */
function portable(error) {
  if (error instanceof LensError) return { reason: error.reason, details: error.details };
  const detail = error instanceof Error ? error.message : String(error);
  return { reason: "unexpected", details: { detail } };
}
