/**
 * Every sentence of the page in English, the pattern of all catalogues. Sentences with
 * values are functions of them. What the model means (classes, limits, where it was
 * measured) stands in the contract, in English; other catalogues translate it in `meanings`.
 */
import { answer } from "./en/answer.js";
import { guide } from "./en/guide.js";
import { history } from "./en/history.js";
import { notes } from "./en/notes.js";
import { english, megabytes, percent } from "./en/numbers.js";
import { cameraProblems, failures, refusals } from "./en/reasons.js";
import { report } from "./en/report.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */

/** @typedef {typeof en} Strings what every language has to say */

export const en = {
  language: "en",
  /** In its own language. */
  name: "English",
  direction: "ltr",
  numbers: english,
  title: "A second look at a skin spot",
  lede: "Choose a close-up photo taken with a dermatoscope. A small neural network inside this page "
    + "compares it with the kinds of skin lesion that it has learned.",
  skip: "Skip to the photos",
  choose: "Language",
  clears: "The answers on the screen go when you change the language. Change it now?",
  important: "Important",
  notDiagnosis: "Not a diagnosis",
  limitsLink: "Read the limits",
  private: "Your picture never leaves this browser",

  intake: {
    label: "Choose photos",
    choose: "Choose photos",
    hint: "or drop or paste them anywhere on this page",
    camera: "Take a photo",
    folder: "Choose a folder",
    sample: "Try a drawn sample",
    drop: "Drop to look at these photos",
    reading: "Looking through the folder …",
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
      keeping: "Ready. A copy is still being kept for use without a network.",
      loaded: "Ready. Nothing more will be fetched: you may go offline now.",
    },
    failed: "The page could not get ready",
    retry: "Try again",
  },

  camera: {
    title: "Take a photo",
    preview: "What the camera sees",
    hint: "Hold the dermatoscope on the camera, put the spot in the circle and hold still. Only the "
      + "square that you see is looked at.",
    choose: "Camera",
    unnamed: (/** @type {number} */ number) => `Camera ${number}`,
    take: "Take the photo",
    close: "Close the camera",
    name: (/** @type {number} */ number) => `camera photo ${number}`,
    problems: cameraProblems,
  },

  sample: {
    name: "drawn sample, no skin.png",
    note: "This picture is drawn by the page itself. It shows nobody's skin, and the answer means nothing.",
  },

  /** Several photos at once. */
  list: {
    label: "Photos: arrow keys move, Enter opens the whole answer",
    title: (/** @type {number} */ count) => `${count} photos`,
    progressLabel: "Photos looked at",
    progress: (/** @type {number} */ done, /** @type {number} */ total) => `${done} of ${total} looked at`,
    stop: "Stop",
    remove: (/** @type {number} */ count) => `Remove these ${count} photos`,
    waiting: "Waiting for its turn",
    working: "Looking at it …",
    stopped: "Not looked at: stopped before its turn",
    refused: (/** @type {string} */ reason) => `Not looked at: ${reason}`,
    tally: (/** @type {number} */ count, /** @type {string} */ title) => `${count} × ${title}`,
    close: "Close this answer",
    done: (/** @type {number} */ settled, /** @type {number} */ total, /** @type {number} */ urgent,
      /** @type {number} */ refused) =>
      `Finished: ${settled} of ${total} looked at. To have examined: ${urgent}. Without an answer: ${refused}.`,
  },

  downloads: {
    title: "Take the results along",
    csv: "Table (CSV)",
    json: "JSON",
    isic: "ISIC challenge (CSV)",
    note: "These files are made in this browser and hold what the pictures alone say.",
    isicNote: (/** @type {number} */ answered, /** @type {number} */ total) => (answered === total
      ? `The ISIC table has all ${total} photos.`
      : `The ISIC table has ${answered} of ${total} photos: the others have no answer, and the other two `
        + "files say why."),
  },

  update: {
    ready: "A newer version of this page and its model is here. The answers on the screen go when you "
      + "change to it.",
    use: "Use it now",
  },

  announce: {
    added: (/** @type {number} */ count) => (count === 1 ? "1 photo added" : `${count} photos added`),
    answer: (/** @type {string} */ file, /** @type {string} */ triage,
      /** @type {string} */ name, /** @type {number} */ chance, /** @type {boolean} */ doubtful) =>
      `${file}: ${triage}. Looks most like ${name}, ${percent(chance)}.`
      + (doubtful ? ` ${answer.quality.title}.` : ""),
    refused: (/** @type {string} */ file, /** @type {string} */ reason) =>
      `${file} was not looked at. ${reason}`,
    removed: (/** @type {string} */ file) => `${file} removed`,
    nothing: "There was no photo in that.",
    reading: "Looking through the folder.",
  },

  /**
   * The contract's own texts, a number in them written "#"; in the translation "#1" is
   * the first of them.
   *
   * @type {Record<string, string>}
   */
  meanings: {},

  ...answer,
  ...notes,
  guide,
  history,
  report,
  refusals,
  failures,
};
