/**
 * Pixels to model input, the same as `training/data/preprocess.py`: centre square
 * crop and area-averaging (box) resample in double precision. Written by hand
 * because canvas resampling differs from browser to browser; `verify` proves
 * that both files give the same numbers.
 */

/**
 * @typedef {object} Pixels upright RGBA pixels, already laid over white
 * @property {Uint8ClampedArray | Uint8Array} data 4 bytes a pixel, row by row
 * @property {number} width
 * @property {number} height
 */

/**
 * The centre square of an image. When the margin is odd, the extra pixel stays
 * at the bottom or right.
 *
 * @param {number} height
 * @param {number} width
 * @returns {{ top: number, left: number, side: number }} in pixels
 */
export function centerSquare(height, width) {
  const side = Math.min(height, width);
  return { top: Math.floor((height - side) / 2), left: Math.floor((width - side) / 2), side };
}

/**
 * Area-averaging weights along one axis. Output sample i covers the source
 * interval [i, i + 1) * source / target; each source pixel counts with the
 * length of its overlap, divided by the interval's length.
 *
 * @param {number} source samples before
 * @param {number} target samples after
 * @returns {{ start: number, weights: number[] }[]} one row an output sample:
 *   the weights of the source samples from `start` on, summing to 1
 */
export function boxWeights(source, target) {
  const scale = source / target;
  return Array.from({ length: target }, (_, i) => {
    const low = i * scale;
    const high = (i + 1) * scale;
    const start = Math.floor(low);
    const weights = [];
    for (let pixel = start; pixel < Math.min(high, source); pixel++) {
      weights.push(Math.max(0, Math.min(high, pixel + 1) - Math.max(low, pixel)) / scale);
    }
    return { start, weights };
  });
}

/**
 * Centre square crop and box resample; alpha is ignored.
 *
 * @param {Pixels} pixels
 * @param {number} size side of the output in pixels
 * @returns {Float32Array} size * size * 3 values from 0 to 255, not rounded
 */
export function toModelInput({ data, width, height }, size) {
  const { top, left, side } = centerSquare(height, width);
  const axis = boxWeights(side, size);
  const row = new Float64Array(side * 3);
  const output = new Float32Array(size * size * 3);
  axis.forEach((vertical, y) => {
    row.fill(0);
    vertical.weights.forEach((weight, k) => {
      let from = ((top + vertical.start + k) * width + left) * 4;
      for (let to = 0; to < row.length; to += 3, from += 4) {
        row[to] += weight * data[from];
        row[to + 1] += weight * data[from + 1];
        row[to + 2] += weight * data[from + 2];
      }
    });
    axis.forEach((horizontal, x) => {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        horizontal.weights.forEach((weight, k) => {
          sum += weight * row[(horizontal.start + k) * 3 + channel];
        });
        output[(y * size + x) * 3 + channel] = sum;
      }
    });
  });
  return output;
}
