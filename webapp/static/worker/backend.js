/** Starting TensorFlow.js' WebAssembly backend. */
import * as tf from "@tensorflow/tfjs-core";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { LensError } from "../shared/errors.js";

const SIMD = "tfjs-backend-wasm-simd.wasm";
const PLAIN = "tfjs-backend-wasm.wasm";

/**
 * Get and start the backend: the SIMD build, or the plain one where the
 * processor or browser has no SIMD.
 *
 * The backend is handed the bytes in place of a fetch of its own, and they are
 * compiled here first, because it waits for ever where it gets something else
 * than WebAssembly.
 *
 * @param {import("./program.js").Open} open
 * @throws {LensError} as `Open`, and engine-failed
 */
export async function startBackend(open) {
  if (tf.getBackend() === "wasm") return;
  // The threaded build brings nothing and is not shipped; a host that isolates
  // the page would make the backend ask for it.
  tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  const name = (await tf.env().getAsync("WASM_HAS_SIMD_SUPPORT")) ? SIMD : PLAIN;
  const response = await open(name);
  const bytes = await response.arrayBuffer().catch(() => {
    throw new LensError("file-unreachable", { file: name });
  });
  try {
    await WebAssembly.compile(bytes);
    setWasmPaths("./", true);
    tf.env().platform.fetch = async () => new Response(bytes);
    if (!(await Promise.race([tf.setBackend("wasm"), rejected()]))) {
      throw new Error("the backend did not start");
    }
  } catch (error) {
    throw new LensError("engine-failed", { detail: describe(error) });
  }
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
