/**
 * A known answer: the contract states what Keras makes of a picture that is drawn by a rule.
 * An engine that gives another one, for a fault of the browser or of the processor, must not
 * answer anybody.
 */

/** @typedef {import("../shared/contract.js").Contract} Contract */

/**
 * The picture "channel-ramps": in each channel a ramp of another direction. The same rule stands
 * in `converter/known_answer.py`.
 *
 * @param {number} size its side in pixels
 * @returns {Float32Array} size * size * 3 whole numbers from 0 to 255
 */
export function channelRamps(size) {
  const pixels = new Float32Array(size * size * 3);
  let at = 0;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      for (let c = 0; c < 3; c++) {
        pixels[at++] = Math.floor((((c + 1) * x + (3 - c) * y) * 64) / size);
      }
    }
  }
  return pixels;
}

/**
 * Whether an engine's logits for that picture are Keras'.
 *
 * @param {NonNullable<Contract["self_test"]>} known
 * @param {ArrayLike<number>} logits
 */
export function isKnown({ logits: stated, tolerance }, logits) {
  const allowed = tolerance * Math.max(1, ...stated.map(Math.abs));
  return stated.every((logit, index) => Math.abs(logits[index] - logit) <= allowed);
}
