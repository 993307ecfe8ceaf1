/**
 * From an image file to upright pixels over white, by the browser's own
 * decoder and a canvas that only ever copies one to one.
 */
import { LensError } from "../shared/errors.js";
import { centerSquare } from "./preprocess.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */

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
    const canvas = new OffscreenCanvas(side, side);
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (!context) throw new LensError("image-undecodable");
    context.fillStyle = `rgb(${background.join(" ")})`;
    context.fillRect(0, 0, side, side);
    context.imageSmoothingEnabled = false;
    context.drawImage(bitmap, -left, -top);
    return { data: context.getImageData(0, 0, side, side).data, width: side, height: side };
  } finally {
    bitmap.close();
  }
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
