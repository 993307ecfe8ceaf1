/** What the contract's triage rule says of calibrated probabilities. */
import { fuse } from "./fusion.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */
/** @typedef {import("../shared/contract.js").DiagnosisClass} DiagnosisClass */
/** @typedef {import("./fusion.js").Given} Given */

/**
 * @typedef {object} Reading
 * @property {number} sum of the malignant classes' probabilities; NaN where nobody has said which
 *   classes are
 * @property {number} pictureSum the same by the picture alone
 * @property {"flagged" | "unclear" | "below" | "unmeasured" | "unstated"} verdict where the larger sum
 *   stands against the alert line, so that nothing given silences the picture's alert; "unmeasured"
 *   for a model that states no line, "unstated" for one that does not say what is malignant
 * @property {{ diagnosis: DiagnosisClass, index: number, probability: number,
 *   malignant: boolean | null }[]} ranking all classes, the likeliest first
 */

/**
 * @param {Contract} contract
 * @param {number[]} picture by the picture alone, in the contract's order
 * @param {Given} [given] what else is known
 * @returns {Reading}
 */
export function read(contract, picture, given = {}) {
  const { triage } = contract;
  const probabilities = fuse(contract, picture, given);
  const total = (/** @type {number[]} */ shares) =>
    shares.reduce((sum, share, index) => sum + (contract.classes[index].malignant ? share : 0), 0);
  const ranking = contract.classes
    .map((diagnosis, index) => ({
      diagnosis,
      index,
      probability: probabilities[index],
      malignant: diagnosis.malignant,
    }))
    .sort((a, b) => b.probability - a.probability);
  if (contract.classes.some(({ malignant }) => malignant === null)) {
    return { sum: NaN, pictureSum: NaN, verdict: "unstated", ranking };
  }
  const sums = { sum: total(probabilities), pictureSum: total(picture) };
  if (!triage) return { ...sums, verdict: "unmeasured", ranking };
  const larger = Math.max(sums.sum, sums.pictureSum);
  const below = larger >= triage.abstain.from ? "unclear" : "below";
  return { ...sums, verdict: larger >= triage.threshold ? "flagged" : below, ranking };
}
