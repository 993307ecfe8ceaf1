/**
 * From an image file to upright pixels over white, by the browser's own
 * decoder and a canvas that only ever copies one to one.
 */
import { LensError } from "../shared/errors.js";
import { centerSquare } from "./preprocess.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */

/** Rows that are drawn at a time. */
const BAND = 1024;

/**
 * Decode a PNG or JPEG file. EXIF orientation is applied, transparent pixels
 * are laid over the contract's background, colour profiles are not applied:
 * as in `training/data/preprocess.py`.
 *
 * Only the centre square is returned, since the model sees nothing else and a
 * wide panorama would need a canvas larger than some browsers have;
 * `toModelInput` finds that it is square already.
 *
 * @param {Blob} blob
 * @param {Contract} contract
 * @returns {Promise<import("./preprocess.js").Pixels>}
 * @throws {LensError} image-undecodable, image-too-small, image-too-large
 */
export async function decode(blob, contract) {
  const { min_side: minSide, max_pixels: maxPixels, background } = contract.input;
  // Orientation is left to the default, which follows EXIF in new and old browsers alike;
  // the old ones refuse the word "from-image".
  const options = /** @type {const} */ ({ colorSpaceConversion: "none" });
  const bitmap = await createImageBitmap(blob, options).catch(() => {
    throw new LensError("image-undecodable");
  });
  try {
    const { width, height } = bitmap;
    checkSize(width, height, minSide, maxPixels);
    const { top, left, side } = centerSquare(height, width);
    return { data: pixels(bitmap, left, top, side, `rgb(${background.join(" ")})`), width: side, height: side };
  } finally {
    bitmap.close();
  }
}

/**
 * A square of a picture, read in bands: some browsers leave a canvas of many
 * megapixels empty without a word.
 *
 * @param {ImageBitmap} bitmap
 * @param {number} left
 * @param {number} top
 * @param {number} side
 * @param {string} background
 * @returns {Uint8ClampedArray} side * side * 4 values
 * @throws {LensError} image-undecodable
 */
function pixels(bitmap, left, top, side, background) {
  const data = new Uint8ClampedArray(side * side * 4);
  const canvas = new OffscreenCanvas(side, Math.min(side, BAND));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new LensError("image-undecodable");
  context.fillStyle = background;
  context.imageSmoothingEnabled = false;
  for (let row = 0; row < side; row += BAND) {
    context.fillRect(0, 0, side, BAND);
    context.drawImage(bitmap, -left, -top - row);
    const band = context.getImageData(0, 0, side, Math.min(BAND, side - row)).data;
    // Laid over a background no pixel is transparent, unless nothing was drawn at all.
    if (band[3] !== 255) throw new LensError("image-undecodable");
    data.set(band, row * side * 4);
  }
  return data;
}

/**
 * @param {number} width
 * @param {number} height
 * @param {number} minSide
 * @param {number} maxPixels
 * @throws {LensError} image-too-small, image-too-large
 */
export function checkSize(width, height, minSide, maxPixels) {
  if (Math.min(width, height) < minSide) {
    throw new LensError("image-too-small", { width, height, minSide });
  }
  if (width * height > maxPixels) {
    throw new LensError("image-too-large", { width, height, maxPixels });
  }
}
