/**
 * Every sentence of the page, so that it can be translated; why something has no
 * answer is said in `reasons.js`.
 * Sentences with values are functions of them. What the model means (classes,
 * limits, where it was measured) is not here: it stands in the contract.
 */
import { listed, megabytes, percent, points, range, size } from "./format.js";
import { failure, refusal } from "./reasons.js";

/**
 * What may spoil a picture, by the limit of the contract that it oversteps.
 *
 * @type {Record<string, string>}
 */
const SPOILT = {
  "sharpness-low": "It is more blurred than nearly all pictures that the program was tested on. Clean "
    + "the lens, hold still, and let the camera focus.",
  "brightness-low": "It is darker than nearly all pictures that the program was tested on. Give it more "
    + "light.",
  "brightness-high": "It is brighter than nearly all pictures that the program was tested on. Give it "
    + "less light.",
  "lesion-low": "No spot stands out in it. Put the spot in the middle, so that it fills about half of "
    + "the picture. That none stands out says nothing about the skin.",
};

/** @typedef {import("../shared/contract.js").Contract} Contract */

/** What a person may add, by the contract's names. @type {Record<string, string>} */
const CLINICAL = { age: "Age", sex: "Sex", site: "Place on the body" };

/** What to do when nothing raises the alert: the same advice as without this page. */
const BELOW_NEXT = [
  "See a doctor anyway if the spot is new, changes, itches, bleeds, does not heal, "
    + "or looks unlike your others.",
  "If you are worried, have it examined, whatever this page says.",
];

export const strings = {
  language: "en",
  title: "A second look at a skin spot",
  lede: "Choose a close-up photo taken with a dermatoscope. A small neural network inside this page "
    + "compares it with the kinds of skin lesion that it has learned.",
  important: "Important",
  notDiagnosis: "Not a diagnosis",
  limitsLink: "Read the limits",
  private: "Your picture never leaves this browser",

  intake: {
    label: "Choose photos",
    choose: "Choose photos",
    hint: "or drop or paste them anywhere on this page",
    drop: "Drop to look at these photos",
    formats: (/** @type {Contract} */ { files }) =>
      `${[...new Set(files.accepted.map(({ kind }) => kind.toUpperCase()))].join(" or ")}, `
      + `up to ${megabytes(files.max_bytes)} each`,
  },

  loading: {
    label: "Loading the model",
    start: "Loading the model …",
    amount: (/** @type {number} */ loaded, /** @type {number} */ total) =>
      `Loading the model: ${megabytes(loaded, false)} of ${megabytes(total)}`,
    prepare: "Warming up …",
    patience: "You can choose photos already.",
    keeping: "Keeping a copy on this device …",
    /** By how far the page can do without a network. */
    ready: {
      whole: "Ready. This file is the whole program: it opens without a network, wherever you keep it.",
      kept: "Ready, and kept on this device: it opens without a network from now on.",
      loaded: "Ready. Nothing more will be fetched: you may go offline now.",
    },
    failed: "The page could not get ready",
    retry: "Try again",
  },

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
        + `line of ${percent(threshold)}, but so near that it missed melanomas there. It cannot tell.`,
      next: [
        "Show the spot to a doctor, ideally a dermatologist, as with an alert.",
        "Do not wait if it is new, changes, itches, bleeds, or looks unlike your others.",
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
      + `interval ${range(triage.sensitivity)}) and missed the others; it also raised the alert for `
      + `${percent(1 - triage.specificity.value)} of the benign ones. Whatever is too close to call `
      + `(from ${percent(triage.abstain.from)} on, ${percent(triage.abstain.share.value)} of the `
      + `pictures) counted as an alert too, it caught ${percent(triage.abstain.sensitivity.value)} of `
      + `malignant lesions (${range(triage.abstain.sensitivity)}), with an alert for `
      + `${percent(1 - triage.abstain.specificity.value)} of the benign ones. Nobody has measured how `
      + `many melanomas it misses. Measured on: ${triage.measured_on}`,
    /**
     * @param {NonNullable<Contract["triage"]>} triage
     * @param {import("../shared/contract.js").Measured} melanoma
     * @param {import("../shared/contract.js").Measured} banded the same with the band below the line
     */
    melanoma: (triage, melanoma, banded) =>
      `In tests the alert line caught ${percent(melanoma.value)} of `
      + `melanomas (95% interval ${range(melanoma)}) and missed the others; it `
      + `caught ${percent(triage.sensitivity.value)} of all malignant lesions `
      + `(${range(triage.sensitivity)}), and also raised the alert for `
      + `${percent(1 - triage.specificity.value)} of the benign ones. Whatever is too close to call `
      + `(from ${percent(triage.abstain.from)} on, ${percent(triage.abstain.share.value)} of the `
      + `pictures) counted as an alert too, it caught `
      + `${percent(banded.value)} of melanomas (${range(banded)}), with an alert for `
      + `${percent(1 - triage.abstain.specificity.value)} of the benign ones. `
      + `Measured on: ${triage.measured_on}`,
    clinical: (/** @type {NonNullable<Contract["metadata"]>} */ metadata) =>
      `With everything added that you are asked for, it caught `
      + `${percent(metadata.melanoma_sensitivity.value)} of melanomas `
      + `(${range(metadata.melanoma_sensitivity)}), ${percent(metadata.sensitivity.value)} of all `
      + `malignant lesions (${range(metadata.sensitivity)}), and raised the alert for `
      + `${percent(1 - metadata.specificity.value)} of the benign ones.`,
  },

  quality: {
    title: "The picture itself makes this answer doubtful",
    reason: (/** @type {string} */ warning) =>
      SPOILT[warning] ?? "It is unlike nearly all pictures that the program was tested on.",
  },

  clinical: {
    nothing: "not given",
    /** @param {string} name of a field of the contract */
    field: (name) => CLINICAL[name] ?? name,
    title: (/** @type {string[]} */ names) =>
      `Add what the picture cannot show: ${listed(names.map((name) => (CLINICAL[name] ?? name).toLowerCase()))}`,
    explain: "Only if you like. It stays in this browser too. It moves the numbers a little and can "
      + "make the advice more careful than the picture alone does, never less.",
    gain: (/** @type {NonNullable<Contract["metadata"]>} */ { accuracy_gain: gain }) =>
      `In tests this changed how often the likeliest kind was right by ${points(gain.value)} `
      + `(95% interval ${points(gain.low)} to ${points(gain.high)}).`,
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

  update: {
    ready: "A newer version of this page and its model is here. The answers on the screen go when you "
      + "change to it.",
    use: "Use it now",
  },

  limits: { title: "Limits", wait: "The limits are loaded with the model." },

  privacy: {
    title: "Private by construction",
    served: "The picture is read, and the answer computed, by your own device. "
      + "There is nowhere on the server to send a picture to.",
    whole: "The picture is read, and the answer computed, by your own device. There is no server, and "
      + "this file's own policy forbids it every connection.",
    check: "Check it yourself:",
    checks: [
      "Wait until the page is ready, then switch the network off. It works all the same.",
      "Or open the browser's developer tools (F12), choose “Network”, then a photo: "
        + "no request appears.",
    ],
  },

  /** Every request since the page was opened. */
  proof: {
    title: "See every request",
    count: (/** @type {number} */ count) => (count === 1 ? "1 so far" : `${count} so far`),
    pictures: "Bytes of your pictures sent",
    nothing: "0",
    all: "Requests since the page was opened",
    since: "Of these since you chose the first photo",
    noPhoto: "no photo yet",
    received: "Received",
    elsewhere: "Requests to any other address",
    strange: "This page's policy forbids it to ask any other address. An extension of your browser may "
      + "have done so in its name.",
    how: "How this is known",
    record: "The list is your browser's own record of what this page, the thread that computes and the "
      + "service worker asked for, and how much came back by its count. It does not tell what was sent "
      + "along.",
    served: "That no picture was sent follows from how the page is built: its program only ever asks for "
      + "its own files, your browser holds it to its policy and lets it ask no other address, and the "
      + "server that comes with it takes nothing in.",
    whole: "That no picture was sent follows from this file's own policy: your browser holds it to that, "
      + "and it forbids every connection.",
    quiet: "And the record has no request since you chose a photo.",
    blind: "The record cannot show what the browser does by itself, such as looking for a newer version "
      + "of this page (sw.js), nor what extensions or other programs do. Only the cable is proof against "
      + "those: pull it, or switch to flight mode, before you choose a photo.",
    file: "File",
    itself: "the page itself",
    /** @type {Record<import("./ledger.js").Thread, string>} */
    threads: {
      page: "Asked for by the page",
      worker: "By the thread that computes",
      keeper: "By the service worker, to keep a copy",
    },
    total(/** @type {number} */ bytes, /** @type {boolean} */ complete) {
      if (complete) return size(bytes);
      return bytes > 0 ? `at least ${size(bytes)}` : "not told";
    },
    size(/** @type {number | null} */ bytes) {
      if (bytes === null) return "not told";
      return bytes > 0 ? size(bytes) : "on this device";
    },
  },

  about: {
    title: "The model",
    summary: (/** @type {Contract["model"]} */ { name, version }) => `${name} ${version}`,
    wait: "Loading …",
    kind: "Kind",
    licence: "Licence of the weights",
    accuracy: "Balanced accuracy",
    raw: "Accuracy",
    unmeasured: "not measured",
    measuredOn: "Measured on",
    engine: "Engine",
    tensors: "Tensors held",
    last: "Last photo",
    hash: "Weights, SHA-256",
  },

  announce: {
    added: (/** @type {number} */ count) => (count === 1 ? "1 photo added" : `${count} photos added`),
    answer: (/** @type {string} */ file, /** @type {string} */ triage,
      /** @type {string} */ name, /** @type {number} */ chance, /** @type {boolean} */ doubtful) =>
      `${file}: ${triage}. Looks most like ${name}, ${percent(chance)}.`
      + (doubtful ? ` ${strings.quality.title}.` : ""),
    refused: (/** @type {string} */ file, /** @type {string} */ reason) =>
      `${file} was not looked at. ${reason}`,
    removed: (/** @type {string} */ file) => `${file} removed`,
    nothing: "There was no photo in that.",
  },

  refusal,
  failure,
};
