/**
 * Where the program's own files are: beside the page, or inside it, where
 * webapp/single.py put them. The worker's side of it is `worker/program.js`.
 */
import { fromBase64 } from "../shared/base64.js";

/**
 * @typedef {object} Program
 * @property {boolean} whole whether the page is the whole program, and needs no network at all
 * @property {string} base the address that the others are relative to
 * @property {string} worker the address of the worker's script
 * @property {import("../worker/program.js").Source} source of all that the worker loads
 */

/**
 * @param {string} base the absolute address of the folder, or of a file in it
 * @returns {Program} whose files lie there
 */
export const programAt = (base) =>
  ({ whole: false, base, worker: new URL("worker.js", base).href, source: { base } });

/**
 * @param {Document} page
 * @returns {Program}
 * @throws {Error} if a file inside the page is damaged
 */
export function findProgram(page) {
  const base = page.baseURI;
  /** @type {NodeListOf<HTMLScriptElement>} */
  const blocks = page.querySelectorAll("script[data-file]");
  if (blocks.length === 0) return programAt(base);
  const inlined = Object.fromEntries([...blocks].map(
    ({ dataset, text }) => [String(dataset.file), text]));
  const script = new Blob([fromBase64(inlined["worker.js"])], { type: "text/javascript" });
  return { whole: true, base, worker: URL.createObjectURL(script), source: { inlined, probe: script } };
}
