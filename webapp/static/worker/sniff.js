/** What a file is, by its first bytes. */

const ascii = (/** @type {Uint8Array} */ bytes, /** @type {number} */ from,
  /** @type {number} */ to) => String.fromCharCode(...bytes.subarray(from, to));

/** @type {[string, (bytes: Uint8Array) => boolean][]} */
const KINDS = [
  ["png", (b) => b[0] === 0x89 && ascii(b, 1, 8) === "PNG\r\n\x1a\n"],
  ["jpeg", (b) => b[0] === 0xff && b[1] === 0xd8 && b[2] === 0xff],
  ["gif", (b) => /^GIF8[79]a/.test(ascii(b, 0, 6))],
  ["webp", (b) => ascii(b, 0, 4) === "RIFF" && ascii(b, 8, 12) === "WEBP"],
  ["avif", (b) => ascii(b, 4, 8) === "ftyp" && /avi[fs]/.test(ascii(b, 8, 32))],
  ["heic", (b) => ascii(b, 4, 8) === "ftyp" && /hei[cmsx]|hev[cx]|mif1|msf1/.test(ascii(b, 8, 32))],
  ["video", (b) => ascii(b, 4, 8) === "ftyp"],
  ["tiff", (b) => /^(II\*\0|MM\0\*)/.test(ascii(b, 0, 4))],
  ["bmp", (b) => ascii(b, 0, 2) === "BM" && !isText(b)],
  ["pdf", (b) => ascii(b, 0, 5) === "%PDF-"],
  ["office", (b) => ascii(b, 0, 4) === "PK\x03\x04" && /\[Content_Types\]|word\/|xl\/|ppt\//.test(ascii(b, 0, 512))],
  ["zip", (b) => ascii(b, 0, 2) === "PK"],
  ["dicom", (b) => ascii(b, 128, 132) === "DICM"],
  ["svg", (b) => isText(b) && /<svg[\s>]/i.test(ascii(b, 0, 4096))],
  ["html", (b) => isText(b) && /<(!doctype html|html)/i.test(ascii(b, 0, 1024))],
  ["text", (b) => isText(b)],
];

/**
 * @param {Uint8Array} bytes the file, or at least its first 4096 bytes
 * @returns {string} png, jpeg, or another kind that can be named; else unknown
 */
export function sniff(bytes) {
  return KINDS.find(([, test]) => test(bytes))?.[0] ?? "unknown";
}

/**
 * Text has no control characters but white space; bytes above 0x7f are left to
 * UTF-8 and the old code pages.
 *
 * @param {Uint8Array} bytes
 */
function isText(bytes) {
  return bytes.subarray(0, 4096).every((b) => b >= 0x20 || (b >= 0x09 && b <= 0x0d));
}
