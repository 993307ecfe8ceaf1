/** What an answer comes to, in the words of a catalogue: for the page and for the library. */

/** @typedef {import("../shared/contract.js").Contract} Contract */
/** @typedef {import("./triage.js").Reading} Reading */
/** @typedef {Pick<import("./strings.js").Strings, "card" | "triage" | "measured" | "clinical" | "quality">} Words */

/**
 * @typedef {object} Advice
 * @property {string} title the verdict
 * @property {string} explanation how it came about, with the sum and the alert line
 * @property {string[]} next what to do
 * @property {string[]} measured how good the alert line is, and on which images that was measured;
 *   empty for a model without one
 */

/**
 * @param {Words} words
 * @param {Contract} contract
 * @param {Reading} reading
 * @returns {Advice}
 */
export function advise(words, { triage, metadata }, { sum, pictureSum, verdict }) {
  const { title, explain, next } = words.triage[verdict];
  const line = triage?.threshold ?? NaN;
  const stands = sum < pictureSum && ["flagged", "unclear"].includes(verdict);
  return {
    title,
    explanation: stands ? words.clinical.stands(sum, pictureSum, line) : explain(sum, line),
    next,
    measured: triage ? [measured(words, triage), ...metadata ? [words.measured.clinical(metadata)] : []] : [],
  };
}

/** @param {Words} words @param {NonNullable<Contract["triage"]>} triage */
function measured(words, triage) {
  const { melanoma_sensitivity: melanoma, abstain: { melanoma_sensitivity: banded } } = triage;
  return melanoma && banded ? words.measured.melanoma(triage, melanoma, banded)
    : words.measured.anyMalignant(triage);
}

/**
 * @param {Words} words
 * @param {string} warning of the worker's answer
 * @returns {string} what may spoil the picture, and what to do about it
 */
export function doubt({ quality }, warning) {
  /** @type {Record<string, string>} */
  const reasons = quality.reasons;
  return reasons[warning] ?? quality.reasons.other;
}

/** @param {Words} words @param {Contract} contract @returns {string} what goes with every answer */
export const footing = ({ card }, { limits }) => `${card.footing} ${limits[0]}`;
