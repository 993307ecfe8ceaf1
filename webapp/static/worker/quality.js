/**
 * What may spoil a picture: the measures are computed in the model's graph, the
 * limits stand in the contract. The same rule is `warnings` in
 * `training/networks/measures.py`.
 */

/** @typedef {import("../shared/contract.js").Contract} Contract */

/**
 * @param {Contract} contract
 * @param {ArrayLike<number>} values the graph's measures, in the order of the limits
 * @returns {string[]} the limits overstepped, such as "sharpness-low"; a measure
 *   that is no number oversteps them all
 */
export function warningsOf({ quality }, values) {
  return (quality?.limits ?? []).flatMap(({ measure, low, high }, index) => [
    ...(low !== null && !(values[index] >= low) ? [`${measure}-low`] : []),
    ...(high !== null && !(values[index] <= high) ? [`${measure}-high`] : []),
  ]);
}
