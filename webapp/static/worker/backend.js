/** Starting TensorFlow.js' WebAssembly backend. */
import * as tf from "@tensorflow/tfjs-core";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { LensError } from "../shared/errors.js";

const SIMD = "tfjs-backend-wasm-simd.wasm";
const PLAIN = "tfjs-backend-wasm.wasm";

/** @type {string | null} the build that runs */
let running = null;

/** @returns {Promise<string[]>} the builds to try, the fast one first where there is SIMD for it */
export async function builds() {
  return (await tf.env().getAsync("WASM_HAS_SIMD_SUPPORT")) ? [SIMD, PLAIN] : [PLAIN];
}

/**
 * Get and start the backend, unless it runs already.
 *
 * The backend is handed the bytes in place of a fetch of its own, and they are
 * compiled here first, because it waits for ever where it gets something else
 * than WebAssembly.
 *
 * @param {import("./program.js").Open} open
 * @param {string} name one of `builds`
 * @throws {LensError} as `Open`, file-wrong and engine-failed
 */
export async function startBackend(open, name) {
  if (running === name) return;
  // The threaded build brings nothing and is not shipped; a host that isolates
  // the page would make the backend ask for it.
  tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  const response = await open(name);
  const bytes = await response.arrayBuffer().catch(() => {
    throw new LensError("file-unreachable", { file: name });
  });
  // Where there is no WebAssembly at all, that is what has to be said.
  if (globalThis.WebAssembly?.validate(bytes) === false) throw new LensError("file-wrong", { file: name });
  try {
    await WebAssembly.compile(bytes);
    setWasmPaths("./", true);
    tf.env().platform.fetch = async () => new Response(bytes);
    if (!(await Promise.race([tf.setBackend("wasm"), rejected()]))) {
      throw new Error("the backend did not start");
    }
    running = name;
  } catch (error) {
    throw new LensError("engine-failed", { detail: describe(error) });
  }
}

/** Take the running backend away with all that it holds, so that another build can start. */
export function stopBackend() {
  const start = tf.findBackendFactory("wasm");
  tf.removeBackend("wasm");
  tf.registerBackend("wasm", start);
  running = null;
}

/** What support may ask for. */
export function backendName() {
  if (!running) return "none";
  return running === SIMD ? "wasm, SIMD" : "wasm";
}

/** Rejects where nobody waits for what failed: the backend does not for its own instance. */
function rejected() {
  return new Promise((_, reject) => {
    addEventListener("unhandledrejection", ({ reason }) => reject(reason), { once: true });
  });
}

/** @param {unknown} error */
export function describe(error) {
  return error instanceof Error ? error.message : String(error);
}
