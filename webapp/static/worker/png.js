/** The structure of a PNG file (W3C PNG specification, third edition, section 5). */
import { LensError } from "../shared/errors.js";

const SIGNATURE_LENGTH = 8;
const COLOUR_TYPES = [0, 2, 3, 4, 6];

/**
 * Walk the chunks from IHDR to IEND. Lengths and order are proved here; that
 * the pixels unpack is left to the decoder.
 *
 * @param {Uint8Array} bytes a file that begins with PNG's signature
 * @returns {{ width: number, height: number }} in pixels
 * @throws {LensError} file-truncated where the file ends before IEND,
 *   file-damaged where a chunk is not one
 */
export function checkPng(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = { width: 0, height: 0 };
  let pixels = false;
  for (let at = SIGNATURE_LENGTH; ;) {
    if (at + 12 > bytes.length) throw new LensError("file-truncated");
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (length > 0x7fffffff || !/^[A-Za-z]{4}$/.test(type)) throw new LensError("file-damaged");
    const first = at === SIGNATURE_LENGTH;
    if (first !== (type === "IHDR")) throw new LensError("file-damaged");
    if (at + 12 + length > bytes.length) throw new LensError("file-truncated");
    if (first) size = readHeader(view, at + 8, length);
    pixels ||= type === "IDAT" && length > 0;
    if (type === "IEND") break;
    at += 12 + length;
  }
  if (!pixels) throw new LensError("file-damaged");
  return size;
}

/**
 * @param {DataView} view
 * @param {number} at where IHDR's data begins
 * @param {number} length its length, 13 in every valid file
 */
function readHeader(view, at, length) {
  if (length !== 13) throw new LensError("file-damaged");
  const width = view.getUint32(at);
  const height = view.getUint32(at + 4);
  const valid = width > 0 && height > 0 && COLOUR_TYPES.includes(view.getUint8(at + 9));
  if (!valid) throw new LensError("file-damaged");
  return { width, height };
}
