/**
 * Late fusion: what age, sex and body site add to the picture's probabilities.
 * The same step stands in `training/scoring/fusion.py`; a test holds both to the same
 * numbers.
 */

/** @typedef {import("../shared/contract.js").Contract} Contract */

/** @typedef {Record<string, string>} Given field -> option; only what was given */

/**
 * @param {Contract} contract
 * @param {number[]} probabilities of the picture, in the contract's order
 * @param {Given} given
 * @returns {number[]} the same array where nothing is given
 */
export function fuse({ metadata }, probabilities, given) {
  const shifts = (metadata?.fields ?? []).flatMap(({ name, options }) =>
    options.filter(({ value }) => given[name] === value).map(({ shift }) => shift));
  if (!shifts.length) return probabilities;
  const raised = probabilities.map((probability, index) =>
    probability * Math.exp(shifts.reduce((sum, shift) => sum + shift[index], 0)));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}
