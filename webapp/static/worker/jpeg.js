/** The structure of a JPEG file (ITU-T T.81, annex B). */
import { LensError } from "../shared/errors.js";

const SOS = 0xda;
const EOI = 0xd9;

/** Start-of-frame markers: all of 0xC0-0xCF but DHT, JPG and DAC. */
const isFrame = (/** @type {number} */ marker) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Markers without a segment: TEM and the restart markers. */
const isAlone = (/** @type {number} */ marker) =>
  marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/**
 * Walk the segments and scans to the end-of-image marker. Whatever a camera
 * appends behind it is not looked at.
 *
 * @param {Uint8Array} bytes a file that begins with SOI
 * @returns {{ width: number, height: number }} in pixels, before EXIF rotation
 * @throws {LensError} file-truncated where the file ends before EOI,
 *   file-damaged where a segment is not one
 */
export function checkJpeg(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  /** @type {{ width: number, height: number } | null} */
  let size = null;
  let scans = 0;
  for (let at = 2; ;) {
    if (at + 2 > bytes.length) throw new LensError("file-truncated");
    if (bytes[at] !== 0xff) throw new LensError("file-damaged");
    const marker = bytes[at + 1];
    if (marker === 0xff) { // A fill byte before the marker.
      at += 1;
      continue;
    }
    at += 2;
    if (marker === EOI) break;
    if (isAlone(marker)) continue;
    if (marker < 0xc0) throw new LensError("file-damaged");
    if (at + 2 > bytes.length) throw new LensError("file-truncated");
    const length = view.getUint16(at);
    if (length < 2) throw new LensError("file-damaged");
    if (at + length > bytes.length) throw new LensError("file-truncated");
    if (isFrame(marker) && length >= 8) {
      size = { height: view.getUint16(at + 3), width: view.getUint16(at + 5) };
    }
    at += length;
    if (marker === SOS) {
      scans += 1;
      at = skipScan(bytes, at);
    }
  }
  if (!size || !scans || !size.width || !size.height) throw new LensError("file-damaged");
  return size;
}

/**
 * @param {Uint8Array} bytes
 * @param {number} at where the entropy-coded data begins
 * @returns {number} where the next marker that is not part of it begins; the
 *   file's length where there is none
 */
function skipScan(bytes, at) {
  for (;;) {
    const found = bytes.indexOf(0xff, at);
    if (found < 0 || found + 1 >= bytes.length) return bytes.length;
    const next = bytes[found + 1];
    if (next !== 0x00 && next !== 0xff && !isAlone(next)) return found;
    at = next === 0xff ? found + 1 : found + 2;
  }
}
