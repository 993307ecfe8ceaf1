/**
 * Every sentence of the page, in one place, so that it can be translated.
 * Sentences with values are functions of them. What the model means (classes,
 * limits, where it was measured) is not here: it stands in the contract.
 */
import { megabytes, megapixels, percent, range } from "./format.js";

/** What a file turned out to be, as it stands in a sentence. @type {Record<string, string>} */
const KINDS = {
  png: "a PNG picture",
  jpeg: "a JPEG picture",
  gif: "a GIF picture",
  webp: "a WebP picture",
  avif: "an AVIF picture",
  heic: "an HEIC picture (an iPhone's own format)",
  tiff: "a TIFF picture",
  bmp: "a BMP picture",
  svg: "an SVG drawing",
  dicom: "a DICOM file",
  video: "a video",
  pdf: "a PDF document",
  office: "an office document",
  zip: "an archive or office document",
  html: "a web page",
  text: "a text file",
  unknown: "of a kind this page does not know",
};

/** @typedef {Record<string, any>} Details */

/**
 * Why a file got no answer: what is wrong and what to do.
 *
 * @type {Record<string, (details: Details) => string>}
 */
const REFUSALS = {
  "file-empty": () => "The file is empty: it has no bytes. Save or copy it again.",
  "file-unreadable": () =>
    "The browser could not read it. If it is a folder, choose the photos inside it.",
  "file-too-big": ({ maxBytes }) =>
    `The file is larger than ${megabytes(maxBytes)}. Save the photo smaller and try again.`,
  "kind-not-accepted": ({ kind, formats }) =>
    `This is ${KINDS[kind]}. Only photos in these formats are read: ${formats}.`,
  "name-not-accepted": ({ kind, extension, formats }) =>
    `The content is ${KINDS[kind]}, but the name ${extension ? `ends in .${extension}`
      : "has no ending"}. Rename it to one of: ${formats}.`,
  "name-lies": ({ kind, extension, formats }) =>
    `The name ends in .${extension}, but the content is ${KINDS[kind]}. `
    + `Only photos in these formats are read: ${formats}.`,
  "file-truncated": () =>
    "The photo is cut short: its end is missing. Copy or download it again.",
  "file-damaged": () => "The photo is damaged inside. Copy or download it again.",
  "image-undecodable": () =>
    "This browser cannot open the photo: it is damaged or of a rare kind. "
    + "Save it again as JPEG or PNG.",
  "image-too-small": ({ width, height, minSide }) =>
    `The photo is only ${width} × ${height} pixels. Each side needs at least ${minSide}.`,
  "image-too-large": ({ width, height, maxPixels }) =>
    `The photo has ${width} × ${height} pixels, more than ${megapixels(maxPixels)}. `
    + "Save it smaller and try again.",
  "not-a-lesion": () =>
    "This does not look like the dermatoscopic pictures that the program knows, so any answer would "
    + "be a guess. Use a dermatoscope, fill half of the picture with the spot, hold still, and mind "
    + "even light. The refusal says nothing about the spot: if it worries you, show it to a doctor.",
  "worker-failed": () =>
    "The part of the page that computes stopped at this photo. Reload the page and try another one.",
  "unexpected": ({ detail }) =>
    `Something went wrong with this photo (${detail}). Try it once more, or another one.`,
};

/**
 * Why the page is not ready: what is wrong and what to do.
 *
 * @type {Record<string, (details: Details) => string>}
 */
const FAILURES = {
  "contract-version": ({ found, expected }) =>
    `The model's description has format version ${found}, but this page reads version ${expected}. `
    + "Page and model must come from the same release.",
  "contract-broken": ({ field }) =>
    `The model's description (contract.json) is not as expected at “${field}”. `
    + "Convert the model again, or restore the folder.",
  "file-unreachable": ({ file }) =>
    `The file ${file} could not be fetched. Check the connection and try again.`,
  "file-missing": ({ file, status }) =>
    `The file ${file} is missing on the server (answer ${status}). `
    + "The model's folder is not complete.",
  "file-wrong": ({ file }) =>
    `The file ${file} is not the one that the model's description names: `
    + "it is damaged or of another version. So that no wrong answer is given, nothing was loaded.",
  "model-broken": ({ detail }) => `The model cannot be used (${detail}). Convert it again.`,
  "engine-failed": () =>
    "The computing engine (WebAssembly) did not start in this browser. "
    + "Update the browser, or allow WebAssembly.",
  "worker-failed": () =>
    "The part of the page that computes (worker.js) did not start. "
    + "Reload the page; if that does not help, its folder is not complete.",
  "unexpected": ({ detail }) => `Something unexpected went wrong (${detail}). Reload the page.`,
};

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
    + "compares it with seven kinds of skin lesion.",
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
    ready: "Ready. Nothing more will be fetched: you may go offline now.",
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
    chances: "All seven kinds",
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
  },

  measured: {
    how: "How good is the alert line?",
    triage: (/** @type {NonNullable<Contract["triage"]>} */ triage) =>
      `In tests the alert line caught ${percent(triage.melanoma_sensitivity.value)} of `
      + `melanomas (95% interval ${range(triage.melanoma_sensitivity)}) and missed the others; it `
      + `caught ${percent(triage.sensitivity.value)} of all malignant lesions `
      + `(${range(triage.sensitivity)}), and also raised the alert for `
      + `${percent(1 - triage.specificity.value)} of the benign ones. `
      + `Measured on: ${triage.measured_on}`,
  },

  quality: {
    title: "The picture itself makes this answer doubtful",
    reason: (/** @type {string} */ warning) =>
      SPOILT[warning] ?? "It is unlike nearly all pictures that the program was tested on.",
  },

  heat: {
    show: "Show the heat map",
    hide: "Hide the heat map",
    opacity: "Strength of the heat map",
    explain: (/** @type {string} */ name) =>
      `Warm areas spoke most for “${name}”. They show what the program weighed, `
      + "not where disease is.",
  },

  limits: { title: "Limits", wait: "The limits are loaded with the model." },

  privacy: {
    title: "Private by construction",
    text: "The picture is read, and the answer computed, by your own device. "
      + "There is nowhere on the server to send a picture to.",
    check: "Check it yourself:",
    checks: [
      "Wait until the page is ready, then switch the network off. It works all the same.",
      "Or open the browser's developer tools (F12), choose “Network”, then a photo: "
        + "no request appears.",
    ],
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

  refusal: sentence(REFUSALS),
  failure: sentence(FAILURES),
};

/**
 * @param {Record<string, (details: Details) => string>} table
 * @returns {(error: any) => string} the sentence for a LensError, or for
 *   anything else that was thrown
 */
function sentence(table) {
  return (error) => {
    const write = table[error?.reason];
    return write ? write(error.details)
      : table.unexpected({ detail: error?.details?.detail ?? error?.reason ?? String(error) });
  };
}
