/** What is kept of a picture. */

/** Up to this many bytes a file is kept as it is. */
export const MAX_BYTES = 5_000_000;

/** Longer side in pixels, and quality, of what is kept of a larger one: well below MAX_BYTES. */
const SIDE = 1600;
const QUALITY = 0.9;

/**
 * @param {Uint8Array<ArrayBuffer>} bytes of a PNG or JPEG file
 * @returns {Promise<{ picture: Blob, reduced: boolean }>} the file itself, or a smaller copy of it
 * @throws {DOMException} if the browser cannot draw it
 */
export async function reduce(bytes) {
  const file = new Blob([bytes], { type: bytes[0] === 0x89 ? "image/png" : "image/jpeg" });
  if (file.size <= MAX_BYTES) return { picture: file, reduced: false };
  const bitmap = await createImageBitmap(file);
  try {
    const scale = Math.min(1, SIDE / Math.max(bitmap.width, bitmap.height));
    const canvas = new OffscreenCanvas(Math.ceil(bitmap.width * scale), Math.ceil(bitmap.height * scale));
    const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext("2d"));
    context.fillStyle = "#fff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.imageSmoothingQuality = "high";
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    return { picture: await canvas.convertToBlob({ type: "image/jpeg", quality: QUALITY }), reduced: true };
  } finally {
    bitmap.close();
  }
}
