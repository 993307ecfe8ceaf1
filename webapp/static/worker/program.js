/** The program's own files: fetched from beside the page, or taken from inside it. */
import { fromBase64 } from "../shared/base64.js";
import { LensError } from "../shared/errors.js";

/**
 * @typedef {{ base: string } | { inlined: Record<string, string>, probe: Blob }} Source an absolute
 *   address, or the files themselves: name to base64, and something to try reading
 * @typedef {(name: string) => Promise<Response>} Open gives a file whose answer is a success;
 *   rejects with the LensError file-unreachable, file-missing (with the HTTP status) or
 *   file-not-inside
 */

/**
 * @param {Source} source
 * @param {string} [folder] ending in a slash; names are relative to it
 * @returns {Open}
 */
export function opener(source, folder = "") {
  return "inlined" in source ? async (name) => take(source.inlined[folder + name], name)
    : (name) => get(new URL(folder + name, source.base), name);
}

/**
 * WebKit lets the worker of a page from a disk read none of the page's files:
 * better said at once than of each photo.
 *
 * @param {Source} source
 * @throws {LensError} files-withheld
 */
export async function checkReach(source) {
  if (!("probe" in source)) return;
  await source.probe.arrayBuffer().catch(() => {
    throw new LensError("files-withheld");
  });
}

/**
 * @param {URL} url
 * @param {string} file the name to give in an error
 */
async function get(url, file) {
  /** @type {Response} */
  let response;
  try {
    response = await fetch(url, { cache: "no-cache", credentials: "same-origin" });
  } catch {
    throw new LensError("file-unreachable", { file });
  }
  if (!response.ok) throw new LensError("file-missing", { file, status: response.status });
  return response;
}

/**
 * @param {string | undefined} text
 * @param {string} file
 */
function take(text, file) {
  try {
    if (text) return new Response(fromBase64(text));
  } catch {
    // Not base64: as good as missing.
  }
  throw new LensError("file-not-inside", { file });
}
