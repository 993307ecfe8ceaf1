/**
 * A picture to try the page with: drawn, so nobody's skin is in it. It has the
 * colours, the pigment network and the grain of a dermatoscopic picture, since a
 * plainer drawing is rightly refused as unlike any.
 */

/** Side in pixels. */
const SIDE = 320;
const TURN = 2 * Math.PI;

const SKIN = [208, 172, 155];
const LIGHT = [122, 94, 87];
const DARK = [101, 63, 47];

/**
 * Smooth noise in about -1..1: a sum of plane waves, each turned by the golden
 * angle against the one before.
 *
 * @param {number} cells waves across the picture
 * @param {number} start angle of the first wave
 * @returns {(x: number, y: number) => number}
 */
function waves(cells, start) {
  const all = Array.from({ length: 6 }, (_, wave) => {
    const angle = start + wave * 2.39996;
    return [TURN * cells * Math.cos(angle), TURN * cells * Math.sin(angle), 7 * angle];
  });
  return (x, y) => all.reduce((sum, [a, b, phase]) => sum + Math.sin(a * x + b * y + phase), 0) / 6;
}

/**
 * A camera's noise in -0.5..0.5, the same at each drawing.
 *
 * @param {number} x whole
 * @param {number} y whole
 */
function grain(x, y) {
  const value = Math.sin(x * 12.9898 + y * 78.233) * 43758.5453;
  return value - Math.floor(value) - 0.5;
}

/** From 1 well below the edge to 0 well above it. */
const fade = (/** @type {number} */ value, /** @type {number} */ edge, /** @type {number} */ width) =>
  1 / (1 + Math.exp((value - edge) / width));

const blotches = waves(1.3, 0.3);
const creases = waves(9, 1.1);
const pores = waves(37, 2);
const ragged = waves(11, 0.8);
const patches = waves(2.5, 1.7);
const specks = waves(7, 0.2);
const network = waves(19.2, 2.6);

/**
 * The colour at a place; x and y from -0.5 to 0.5.
 *
 * @param {number} x
 * @param {number} y
 * @returns {number[]} red, green, blue
 */
function colourAt(x, y) {
  const skin = 7.4 * blotches(x, y) + 3 * creases(x, y) + 1.2 * pores(x, y);
  const [dx, dy] = [x + 0.009, (y + 0.008) * 0.928];
  const angle = Math.atan2(dy, dx);
  const border = 0.335 * (1 + 0.093 * Math.cos(2 * angle + 0.7) + 0.072 * Math.cos(3 * angle + 2.1)
    + 0.025 * Math.cos(5 * angle + 0.4) + 0.007 * Math.cos(9 * angle + 1.4));
  const distance = Math.hypot(dx, dy) + 0.016 * ragged(x, y);
  const cover = 0.93 * fade(distance, border, 0.024);
  const mix = Math.min(Math.max(0.5 + 0.9 * patches(x, y) + 0.35 * specks(x, y), 0), 1);
  const lines = 13.5 * network(x, y) * Math.min(Math.max(distance / border, 0), 1);
  const core = 1 - 0.23 * fade(distance, 0.45 * border, 0.04);
  const falling = 1 - 0.27 * (x * x + y * y);
  return SKIN.map((tone, channel) => {
    const ground = tone + skin * (channel ? 1.05 : 1);
    const pigment = (LIGHT[channel] * mix + DARK[channel] * (1 - mix) + lines) * core;
    return (ground * (1 - cover) + pigment * cover) * falling;
  });
}

/**
 * Draw the sample.
 *
 * @returns {Promise<Blob>} a PNG file
 */
export async function drawSample() {
  const image = new ImageData(SIDE, SIDE);
  for (let row = 0, at = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++, at += 4) {
      const noise = 4 * grain(column >> 1, row >> 1) + 5 * grain(column >> 2, 1000 + (row >> 2));
      const colour = colourAt((column + 0.5) / SIDE - 0.5, (row + 0.5) / SIDE - 0.5);
      colour.forEach((value, channel) => { image.data[at + channel] = Math.round(value + noise); });
      image.data[at + 3] = 255;
    }
  }
  const canvas = new OffscreenCanvas(SIDE, SIDE);
  canvas.getContext("2d")?.putImageData(image, 0, 0);
  return canvas.convertToBlob({ type: "image/png" });
}
