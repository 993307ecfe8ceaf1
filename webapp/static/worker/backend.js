/** Starting TensorFlow.js' WebAssembly backend. */
import * as tf from "@tensorflow/tfjs-core";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { LensError } from "../shared/errors.js";
import { get } from "./download.js";

const SIMD = "tfjs-backend-wasm-simd.wasm";
const PLAIN = "tfjs-backend-wasm.wasm";

/**
 * Fetch and start the backend: the SIMD build, or the plain one where the
 * processor or browser has no SIMD.
 *
 * The file is fetched and compiled here first, because the backend waits for
 * ever where its own fetch fails or gets something else than WebAssembly.
 *
 * @param {string} wasmUrl absolute address of the folder, ending in a slash
 * @throws {LensError} file-unreachable, file-missing, engine-failed
 */
export async function startBackend(wasmUrl) {
  if (tf.getBackend() === "wasm") return;
  // The threaded build brings nothing and is not shipped; a host that isolates
  // the page would make the backend ask for it.
  tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  const name = (await tf.env().getAsync("WASM_HAS_SIMD_SUPPORT")) ? SIMD : PLAIN;
  const response = await get(new URL(name, wasmUrl).href, name);
  const bytes = await response.arrayBuffer().catch(() => {
    throw new LensError("file-unreachable", { file: name });
  });
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/wasm" }));
  try {
    await WebAssembly.compile(bytes);
    setWasmPaths({ [SIMD]: url, [PLAIN]: url, "tfjs-backend-wasm-threaded-simd.wasm": url });
    if (!(await tf.setBackend("wasm"))) throw new Error("the backend did not start");
  } catch (error) {
    throw new LensError("engine-failed", { detail: describe(error) });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** @param {unknown} error */
export function describe(error) {
  return error instanceof Error ? error.message : String(error);
}
