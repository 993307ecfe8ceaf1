/** Small pictures for a list of many. */

/** Side in pixels: twice what a row shows, for dense screens. */
const SIDE = 112;

/**
 * What the model saw, in small. Encoded, since a thousand of them as pixels
 * would need 50 MB.
 *
 * @param {Float32Array} input size * size * 3 values from 0 to 255
 * @param {number} size
 * @returns {Promise<Blob>} a JPEG of a few kilobytes
 */
export async function thumbnail(input, size) {
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let from = 0, to = 0; from < input.length; from += 3, to += 4) {
    pixels[to] = input[from];
    pixels[to + 1] = input[from + 1];
    pixels[to + 2] = input[from + 2];
  }
  const whole = new OffscreenCanvas(size, size);
  const small = new OffscreenCanvas(SIDE, SIDE);
  whole.getContext("2d")?.putImageData(new ImageData(pixels, size, size), 0, 0);
  const context = small.getContext("2d");
  if (context) {
    context.imageSmoothingQuality = "high";
    context.drawImage(whole, 0, 0, SIDE, SIDE);
  }
  return small.convertToBlob({ type: "image/jpeg", quality: 0.8 });
}
