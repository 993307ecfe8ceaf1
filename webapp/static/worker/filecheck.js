/**
 * Is this a picture that we can understand? Judged by name and by content,
 * before the browser's decoder, which would guess.
 */
import { LensError } from "../shared/errors.js";
import { checkSize } from "./decode.js";
import { checkJpeg } from "./jpeg.js";
import { checkPng } from "./png.js";
import { sniff } from "./sniff.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */
/** @typedef {{ kind: string, width: number, height: number }} FileInfo size before EXIF rotation */

/** @type {Record<string, (bytes: Uint8Array) => { width: number, height: number }>} */
const STRUCTURE = { png: checkPng, jpeg: checkJpeg };

/**
 * Accept or refuse a file.
 *
 * @param {string | undefined} name the file's name; its extension's case does not matter. A Blob has
 *   none, and is judged by its content alone
 * @param {Uint8Array} bytes the whole file
 * @param {Contract} contract
 * @returns {FileInfo}
 * @throws {LensError} file-empty, file-too-big, kind-not-accepted (with what it
 *   is), name-not-accepted, name-lies (an accepted name, but content that is
 *   not), file-truncated, file-damaged, image-too-small, image-too-large
 */
export function checkFile(name, bytes, contract) {
  const { accepted, max_bytes: maxBytes } = contract.files;
  const formats = accepted.flatMap((entry) => entry.extensions).join(", ");
  if (bytes.length === 0) throw new LensError("file-empty");
  if (bytes.length > maxBytes) throw new LensError("file-too-big", { maxBytes });
  const kind = sniff(bytes);
  const known = accepted.find((entry) => entry.kind === kind);
  const extension = name === undefined ? known?.extensions[0] ?? "" : extensionOf(name);
  const named = accepted.find((entry) => entry.extensions.includes(extension));
  if (!named) {
    throw known
      ? new LensError("name-not-accepted", { extension, kind, formats })
      : new LensError("kind-not-accepted", { kind, formats });
  }
  if (!known || !(kind in STRUCTURE)) {
    throw new LensError("name-lies", { extension, kind, formats });
  }
  const { width, height } = STRUCTURE[kind](bytes);
  checkSize(width, height, contract.input.min_side, contract.input.max_pixels);
  return { kind, width, height };
}

/**
 * @param {string} name
 * @returns {string} lower case, without the dot; empty where there is none
 */
function extensionOf(name) {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : "";
}
