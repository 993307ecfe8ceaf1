/** What the contract's triage rule says of calibrated probabilities. */

/** @typedef {import("../shared/contract.js").Contract} Contract */
/** @typedef {import("../shared/contract.js").DiagnosisClass} DiagnosisClass */

/**
 * @typedef {object} Reading
 * @property {number} sum of the malignant classes' probabilities
 * @property {"flagged" | "below" | "unmeasured"} verdict where the sum stands against the alert
 *   line; "unmeasured" for a model that states none
 * @property {{ diagnosis: DiagnosisClass, index: number, probability: number,
 *   malignant: boolean }[]} ranking all classes, the likeliest first
 */

/**
 * @param {Contract} contract
 * @param {number[]} probabilities in the contract's order
 * @returns {Reading}
 */
export function read(contract, probabilities) {
  const { triage } = contract;
  const ranking = contract.classes
    .map((diagnosis, index) => ({
      diagnosis,
      index,
      probability: probabilities[index],
      malignant: diagnosis.malignant,
    }))
    .sort((a, b) => b.probability - a.probability);
  const sum = ranking.reduce((total, one) => total + (one.malignant ? one.probability : 0), 0);
  if (!triage) return { sum, verdict: "unmeasured", ranking };
  return { sum, verdict: sum >= triage.threshold ? "flagged" : "below", ranking };
}
