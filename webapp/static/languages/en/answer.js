/** What an answer says: the advice, the chances, the doubts, the heat map. */
import { listed, percent, points, range } from "./numbers.js";

/** @typedef {import("../../shared/contract.js").Contract} Contract */

/** What to do when nothing raises the alert: the same advice as without this page. */
const BELOW_NEXT = [
  "See a doctor anyway if the spot is new, changes, itches, bleeds, does not heal, "
    + "or looks unlike your others.",
  "If you are worried, have it examined, whatever this page says.",
];

/** @typedef {typeof answer} Answer */

export const answer = {
  card: {
    waiting: "Waiting for its turn",
    working: "Looking at it …",
    refused: "Not looked at",
    remove: (/** @type {string} */ name) => `Remove ${name}`,
    picture: (/** @type {string} */ name) => `The part of ${name} that the model looked at`,
    pasted: "pasted photo",
    likely: "Looks most like",
    chances: (/** @type {number} */ count) => `All ${count} kinds`,
    malignant: "counts as malignant",
    legend: "Counts as malignant: cancer, or a growth that can become one",
    sum: "Malignant kinds together",
    line: (/** @type {number} */ threshold) => `alert line ${percent(threshold)}`,
    next: "What to do",
    footing: "Estimates of a computer program, which can be wrong in both directions.",
  },

  /** By verdict: what the malignant sum says, and what to do. */
  triage: {
    flagged: {
      title: "Have this spot examined soon",
      explain: (/** @type {number} */ sum, /** @type {number} */ threshold) =>
        `The malignant kinds together come to ${percent(sum)}. That is above this model's alert `
        + `line of ${percent(threshold)}.`,
      next: [
        "Show the spot to a doctor, ideally a dermatologist, within the next days or weeks.",
        "An alert is not a finding: many spots above the line turn out to be harmless. "
          + "Only an examination can tell.",
      ],
    },
    unclear: {
      title: "Too close to call: have it examined",
      explain: (/** @type {number} */ sum, /** @type {number} */ threshold) =>
        `The malignant kinds together come to ${percent(sum)}. That is below this model's alert `
        + `line of ${percent(threshold)}, but so near that it missed malignant spots there. It cannot `
        + "tell.",
      next: [
        "Show the spot to a doctor, ideally a dermatologist, as with an alert.",
        "Do not wait if it is new, changes, itches, bleeds, does not heal, or looks unlike your others.",
      ],
    },
    below: {
      title: "This does not rule out skin cancer",
      explain: (/** @type {number} */ sum, /** @type {number} */ threshold) =>
        `The malignant kinds together come to ${percent(sum)}. That is below this model's alert `
        + `line of ${percent(threshold)}, but cancers fall below the line too.`,
      next: BELOW_NEXT,
    },
    unmeasured: {
      title: "This model gives no advice",
      explain: (/** @type {number} */ sum) =>
        `The malignant kinds together come to ${percent(sum)}. For this model nobody has measured `
        + "from where on that is a reason for alert, so take no comfort from a low number.",
      next: BELOW_NEXT,
    },
    unstated: {
      title: "This model gives no advice",
      explain: () => "Nobody has stated which of its kinds are harmful, so it cannot say whether this "
        + "spot needs a doctor. Take no comfort from its answer.",
      next: BELOW_NEXT,
    },
  },

  measured: {
    how: "How good is the alert line?",
    /** Of a model tested on no melanomas that are known as such. */
    anyMalignant: (/** @type {NonNullable<Contract["triage"]>} */ triage) =>
      `In tests the alert line caught ${percent(triage.sensitivity.value)} of malignant lesions (95% `
      + `confidence interval ${range(triage.sensitivity)}) and missed the others; it also raised the alert for `
      + `${percent(1 - triage.specificity.value)} of the benign ones. Whatever is too close to call `
      + `(from ${percent(triage.abstain.from)} on, ${percent(triage.abstain.share.value)} of the `
      + `pictures) counted as an alert too, it caught ${percent(triage.abstain.sensitivity.value)} of `
      + `malignant lesions (${range(triage.abstain.sensitivity)}), with an alert for `
      + `${percent(1 - triage.abstain.specificity.value)} of the benign ones. Nobody has measured how `
      + `many melanomas it misses. Measured on: ${triage.measured_on}.`,
    /**
     * @param {NonNullable<Contract["triage"]>} triage
     * @param {import("../../shared/contract.js").Measured} melanoma
     * @param {import("../../shared/contract.js").Measured} banded the same with the band below the line
     */
    melanoma: (triage, melanoma, banded) =>
      `In tests the alert line caught ${percent(melanoma.value)} of `
      + `melanomas (95% confidence interval ${range(melanoma)}) and missed the others; it `
      + `caught ${percent(triage.sensitivity.value)} of all malignant lesions `
      + `(${range(triage.sensitivity)}), and also raised the alert for `
      + `${percent(1 - triage.specificity.value)} of the benign ones. Whatever is too close to call `
      + `(from ${percent(triage.abstain.from)} on, ${percent(triage.abstain.share.value)} of the `
      + `pictures) counted as an alert too, it caught `
      + `${percent(banded.value)} of melanomas (${range(banded)}), with an alert for `
      + `${percent(1 - triage.abstain.specificity.value)} of the benign ones. `
      + `Measured on: ${triage.measured_on}.`,
    clinical: (/** @type {NonNullable<Contract["metadata"]>} */ metadata) =>
      `With everything added that you are asked for, it caught `
      + `${percent(metadata.melanoma_sensitivity.value)} of melanomas `
      + `(${range(metadata.melanoma_sensitivity)}), ${percent(metadata.sensitivity.value)} of all `
      + `malignant lesions (${range(metadata.sensitivity)}), and raised the alert for `
      + `${percent(1 - metadata.specificity.value)} of the benign ones.`,
  },

  quality: {
    title: "The picture itself makes this answer doubtful",
    short: "Doubtful picture",
    /** By the limit of the contract that a picture oversteps: what may spoil it. */
    reasons: {
      "sharpness-low": "It is more blurred than nearly all pictures that the program was tested on. Clean "
        + "the lens, hold still, and let the camera focus.",
      "brightness-low": "It is darker than nearly all pictures that the program was tested on. Give it more "
        + "light.",
      "brightness-high": "It is brighter than nearly all pictures that the program was tested on. Give it "
        + "less light.",
      "lesion-low": "No spot stands out in it. Put the spot in the middle, so that it fills about half of "
        + "the picture. That none stands out says nothing about the skin.",
      other: "It is unlike nearly all pictures that the program was tested on.",
    },
  },

  clinical: {
    nothing: "not given",
    /** By the contract's names. */
    fields: { age: "Age", sex: "Sex", site: "Place on the body" },
    title: (/** @type {string[]} */ fields) =>
      `Add what the picture cannot show: ${listed(fields.map((field) => field.toLowerCase()))}`,
    explain: "Only if you like. It stays in this browser too. It moves the numbers a little and can "
      + "make the advice more careful than the picture alone does, never less.",
    gain: (/** @type {NonNullable<Contract["metadata"]>} */ { accuracy_gain: gain }) =>
      `In tests this changed how often the likeliest kind was right by ${points(gain.value)} `
      + `(95% confidence interval ${points(gain.low)} to ${points(gain.high)}).`,
    stands: (/** @type {number} */ sum, /** @type {number} */ picture, /** @type {number} */ threshold) =>
      `With what you added the malignant kinds together come to ${percent(sum)}; by the picture alone `
      + `to ${percent(picture)}. The advice goes by the larger of the two. This model's alert line is `
      + `${percent(threshold)}.`,
  },

  heat: {
    show: "Show the heat map",
    hide: "Hide the heat map",
    opacity: "Strength of the heat map",
    choose: "What speaks for",
    explain: (/** @type {string} */ name) =>
      `Warm areas spoke most for “${name}”. They show what the program weighed, `
      + "not where disease is.",
  },
};
