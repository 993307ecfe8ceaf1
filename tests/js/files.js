/** Hand-built files for the tests: structurally right, without real pixels. */

const ascii = (/** @type {string} */ text) => [...text].map((c) => c.charCodeAt(0));

/** @param {...(number[] | Uint8Array)} parts */
export const bytes = (...parts) => Uint8Array.from(parts.flatMap((part) => [...part]));
/** @param {string} content */
export const text = (content) => new TextEncoder().encode(content);

const u32 = (/** @type {number} */ n) => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
const u16 = (/** @type {number} */ n) => [n >>> 8, n & 255];

/** @param {string} type @param {number[]} data */
export const chunk = (type, data = []) =>
  [...u32(data.length), ...ascii(type), ...data, 0, 0, 0, 0];

export const PNG_SIGNATURE = [0x89, ...ascii("PNG\r\n\x1a\n")];

/** @param {number} width @param {number} height */
export const png = (width = 100, height = 80) => bytes(PNG_SIGNATURE,
  chunk("IHDR", [...u32(width), ...u32(height), 8, 2, 0, 0, 0]),
  chunk("IDAT", [1, 2, 3]), chunk("IEND"));

/** @param {number} marker @param {number[]} data */
export const segment = (marker, data) => [0xff, marker, ...u16(data.length + 2), ...data];

/** @param {number} width @param {number} height @param {number} [frame] SOF marker */
export const jpegHead = (width = 100, height = 80, frame = 0xc0) => [
  0xff, 0xd8, ...segment(0xe0, ascii("JFIF\0")),
  ...segment(frame, [8, ...u16(height), ...u16(width), 1, 1, 0x11, 0])];

/** A scan whose data holds a stuffed 0xFF and a restart marker. */
export const scan = () => [...segment(0xda, [1, 1, 0, 0, 63, 0]), 1, 0xff, 0x00, 2, 0xff, 0xd3, 3];

/** @param {number} [width] @param {number} [height] @param {number} [frame] */
export const jpeg = (width, height, frame) =>
  bytes(jpegHead(width, height, frame), scan(), [0xff, 0xd9]);

/** The parts of a contract that the checks read. */
export const contract = /** @type {any} */ ({
  input: { min_side: 64, max_pixels: 1_000_000 },
  files: {
    max_bytes: 2000,
    accepted: [
      { kind: "png", extensions: ["png"] },
      { kind: "jpeg", extensions: ["jpg", "jpeg", "jfif"] },
    ],
  },
});
