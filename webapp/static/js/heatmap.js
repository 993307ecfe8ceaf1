/** The class-activation map as a picture (Zhou et al., arXiv:1512.04150). */

/** @typedef {{ data: Float32Array, width: number, height: number }} Cam */

/** From little to much evidence: transparent, amber, red; [red, green, blue, alpha]. */
const RAMP = [[250, 204, 21, 0], [249, 150, 30, 150], [200, 30, 45, 235]];

/**
 * How much each cell of the map speaks for a class against the average of all
 * classes: what the softmax compares. Evidence against it counts as none.
 *
 * @param {Cam} cam one value a class in each cell
 * @param {number} classes
 * @param {number} index of the class
 * @returns {Float32Array} width * height values from 0 to 1, the largest 1
 *   (or all 0 where nothing speaks for the class)
 */
export function evidence({ data, width, height }, classes, index) {
  const map = new Float32Array(width * height);
  map.forEach((_, cell) => {
    const values = data.subarray(cell * classes, (cell + 1) * classes);
    const mean = values.reduce((sum, value) => sum + value, 0) / classes;
    map[cell] = Math.max(0, values[index] - mean);
  });
  const peak = Math.max(...map);
  return peak > 0 ? map.map((value) => value / peak) : map;
}

/**
 * Bilinear enlargement, sampled at pixel centres, edges held.
 *
 * @param {Float32Array} map height * width values
 * @param {number} width
 * @param {number} height
 * @param {number} size side of the result in pixels
 * @returns {Float32Array} size * size values
 */
export function enlarge(map, width, height, size) {
  const columns = axis(width, size);
  const result = new Float32Array(size * size);
  axis(height, size).forEach(([top, bottom, down], y) => {
    columns.forEach(([left, right, across], x) => {
      const mix = (/** @type {number} */ row) =>
        map[row * width + left] * (1 - across) + map[row * width + right] * across;
      result[y * size + x] = mix(top) * (1 - down) + mix(bottom) * down;
    });
  });
  return result;
}

/**
 * @param {number} source
 * @param {number} target
 * @returns {[number, number, number][]} for each target sample the two source
 *   samples around it and the weight of the second
 */
function axis(source, target) {
  return Array.from({ length: target }, (_, i) => {
    const at = Math.min(Math.max(((i + 0.5) * source) / target - 0.5, 0), source - 1);
    const low = Math.floor(at);
    return [low, Math.min(low + 1, source - 1), at - low];
  });
}

/**
 * @param {Float32Array} map values from 0 to 1
 * @returns {Uint8ClampedArray<ArrayBuffer>} RGBA pixels
 */
export function colour(map) {
  const pixels = new Uint8ClampedArray(map.length * 4);
  map.forEach((value, i) => {
    const at = Math.min(Math.max(value, 0), 1) * (RAMP.length - 1);
    const step = Math.min(Math.floor(at), RAMP.length - 2);
    RAMP[step].forEach((from, channel) => {
      pixels[i * 4 + channel] = from + (RAMP[step + 1][channel] - from) * (at - step);
    });
  });
  return pixels;
}

/**
 * Paint the evidence for one class on a canvas, which it resizes.
 *
 * @param {HTMLCanvasElement} canvas
 * @param {Cam} cam
 * @param {number} classes
 * @param {number} index of the class
 * @param {number} [size] side in pixels; the browser scales it to the picture
 */
export function paint(canvas, cam, classes, index, size = 224) {
  canvas.width = size;
  canvas.height = size;
  const map = enlarge(evidence(cam, classes, index), cam.width, cam.height, size);
  canvas.getContext("2d")?.putImageData(new ImageData(colour(map), size, size), 0, 0);
}
