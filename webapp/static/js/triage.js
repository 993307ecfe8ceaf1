/** What the contract's triage rule says of calibrated probabilities. */

/** @typedef {import("../shared/contract.js").Contract} Contract */
/** @typedef {import("../shared/contract.js").DiagnosisClass} DiagnosisClass */

/**
 * @typedef {object} Reading
 * @property {number} sum of the malignant classes' probabilities
 * @property {boolean} flagged whether it reaches the alert line
 * @property {{ diagnosis: DiagnosisClass, index: number, probability: number,
 *   malignant: boolean }[]} ranking all classes, the likeliest first
 */

/**
 * @param {Contract} contract
 * @param {number[]} probabilities in the contract's order
 * @returns {Reading}
 */
export function read(contract, probabilities) {
  const { malignant, threshold } = contract.triage;
  const ranking = contract.classes
    .map((diagnosis, index) => ({
      diagnosis,
      index,
      probability: probabilities[index],
      malignant: malignant.includes(diagnosis.code),
    }))
    .sort((a, b) => b.probability - a.probability);
  const sum = ranking.reduce((total, one) => total + (one.malignant ? one.probability : 0), 0);
  return { sum, flagged: sum >= threshold, ranking };
}
