/** An answer as a program takes it: the numbers, what they come to, and what must be shown with them. */
import { advise, doubt, footing } from "../js/advice.js";
import { read } from "../js/triage.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */
/** @typedef {import("../shared/contract.js").DiagnosisClass} DiagnosisClass */
/** @typedef {import("../js/advice.js").Advice} Advice */
/** @typedef {import("../js/triage.js").Reading} Reading */

/**
 * @typedef {object} Chance
 * @property {number} index the class's place in the contract and in the map
 * @property {number} probability calibrated, with what was given
 * @property {string} percent the same to be read: a small one is "<0.1%", never 0
 * @property {string} camNote what the map of this class shows, and what it does not
 *
 * @typedef {DiagnosisClass & Chance} Kind
 *
 * @typedef {object} Triage
 * @property {Reading["verdict"]} verdict
 * @property {number} sum of the malignant kinds' probabilities; NaN where the model does not say which are
 * @property {number} pictureSum the same by the picture alone; the verdict goes by the larger one
 * @property {Contract["triage"]} rule the alert line (threshold), the band below it (abstain), what both
 *   caught and missed with 95 % intervals, and on which images; null for a model without a line
 *
 * @typedef {object} Answer
 * @property {Kind[]} kinds all of them, the likeliest first
 * @property {Triage & Advice} triage
 * @property {{ reason: string, message: string }[]} warnings what may spoil the picture
 * @property {import("../js/heatmap.js").Cam | null} cam the class-activation map for `paint`; null for
 *   a model without one
 * @property {{ name: string, version: string, date: string, licence: string, sha256: string[] }} model
 *   sha256 of the files of its weights
 * @property {string} notDiagnosis the sentence that goes with every answer
 * @property {string[]} limits of the model, to be shown with its answers
 * @property {string} date ISO 8601
 * @property {number} milliseconds from the file to the answer
 */

/**
 * @param {import("./words.js").Words} words
 * @param {Contract} contract in their language
 * @param {import("../worker/actions.js").Answer} answer of the worker
 * @param {import("../js/fusion.js").Given} given
 * @returns {Answer}
 */
export function answerOf({ answer: words, numbers }, contract, answer, given) {
  const { probabilities, warnings, cam, date, milliseconds } = answer;
  const { name, version, date: day, licence, shards } = contract.model;
  const reading = read(contract, probabilities, given);
  const { verdict, sum, pictureSum, ranking } = reading;
  return {
    kinds: ranking.map(({ diagnosis, index, probability }) => ({
      ...diagnosis,
      index,
      probability,
      percent: numbers.percent(probability),
      camNote: words.heat.explain(numbers.capital(diagnosis.plain_name)),
    })),
    triage: { verdict, sum, pictureSum, rule: contract.triage, ...advise(words, contract, reading) },
    warnings: warnings.map((reason) => ({ reason, message: doubt(words, reason) })),
    cam,
    model: { name, version, date: day, licence, sha256: shards.map(({ sha256 }) => sha256) },
    notDiagnosis: footing(words, contract),
    limits: contract.limits,
    date,
    milliseconds,
  };
}
