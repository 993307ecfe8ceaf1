/** What is said of the pictures that are kept on this device. */

const REFUSED = "The browser keeps nothing for this page: storage is switched off, or the window is private. "
  + "The answers do not need it.";
const FOREIGN = "This page has not exported this file. Nothing was imported.";
const OTHER_VERSION = "Another version of this page has exported this file. Nothing was imported.";

const pictures = (/** @type {number} */ count) => (count === 1 ? "1 picture" : `${count} pictures`);

/** @typedef {typeof history} History */

export const history = {
  title: "Kept pictures",
  switch: "Keep them on this device",
  off: "Off: when you close this page, pictures and answers are gone.",
  left: "Off: nothing new is kept. What was kept before is still here.",
  on: "On: every picture that gets an answer is kept, with the answer, until you delete it.",
  where: "Kept pictures stay in this browser on this device and are sent nowhere. They are not encrypted: "
    + "whoever uses this browser profile may see them.",
  /** Of the page as a file from a disk, which shares its storage. */
  whereWhole: "Other web pages opened from this device's disk might read them too.",
  lasting: "The browser has promised not to clear them by itself.",
  passing: "The browser may clear them when space runs short or after some days without a visit, and a private "
    + "window takes them with it when it closes: export what you want to be sure of.",
  /** Why nothing could be kept or read, by the reason or the browser's name of the error. */
  problems: {
    QuotaExceededError: "The space that the browser gives this page is full, so nothing more can be kept. "
      + "Delete some pictures, or export all and delete them.",
    VersionError: "These pictures were kept by a newer version of this page. Reload the page.",
    blocked: "Another tab has this page open in an older version. Close that tab, then try again.",
    gone: "This picture is no longer there: it may have been deleted in another tab.",
    off: "Keeping was switched off meanwhile.",
    SecurityError: REFUSED,
    InvalidStateError: REFUSED,
    other: (/** @type {string} */ name) => `The browser could not keep or read it (${name}). Try again.`,
  },

  count: (/** @type {number} */ count) => `${pictures(count)} kept`,
  empty: "Nothing is kept yet: choose a photo.",
  search: "Search file names, spots, notes and kinds",
  found: (/** @type {number} */ found, /** @type {number} */ total) => `${found} of ${pictures(total)}`,
  list: "Kept pictures: arrow keys move, Enter opens the whole answer",
  unreadable: "Kept by another version of this page: this one cannot show the answer.",

  export: "Export all",
  import: "Import a file",
  busy: "Working …",
  exportNote: "The exported file is not encrypted either, and pictures may tell when and where they were taken.",
  importLabel: "File of kept pictures",
  imported: (/** @type {number} */ added, /** @type {number} */ there) => (there
    ? `${pictures(added)} imported. Here already, and left as they are: ${there}.` : `${pictures(added)} imported.`),
  /** Why a file was not imported. */
  importProblems: {
    "import-foreign": () => FOREIGN,
    "contract-broken": () => FOREIGN,
    "import-version": () => OTHER_VERSION,
    "contract-version": () => OTHER_VERSION,
    "import-damaged": (/** @type {Record<string, any>} */ { number, field }) =>
      `The file is damaged: its picture ${number} is not as expected at “${field}”. Nothing was imported.`,
    "import-cut": (/** @type {Record<string, any>} */ { found, expected }) =>
      `The file is cut short: pictures present: ${found} of ${expected}. Nothing was imported.`,
    "import-stopped": (/** @type {Record<string, any>} */ { added, total, problem }) =>
      `The import stopped after ${added} of ${pictures(total)}. ${problem}`,
  },

  clear: "Delete all",
  clearAsk: (/** @type {number} */ count) => `Delete all kept pictures (${count}), their answers and notes?`,
  final: "This cannot be undone.",
  cleared: "All kept pictures are deleted.",
  cancel: "Cancel",
  close: "Close",
  offAsk: (/** @type {number} */ count) => `What about what is kept already (${count})?`,
  offKeep: "Leave it here",
  offDelete: "Delete all",

  /** Beside one answer. */
  entry: {
    kept: (/** @type {string} */ moment, /** @type {string} */ model) =>
      `Kept on this device: answer of ${moment}, by ${model}`,
    reduced: "The file is large: a smaller copy of the picture is kept.",
    not: "Not kept on this device.",
    drawn: "A drawn sample is not kept.",
    keep: "Keep it",
    spot: "Which spot is it?",
    spotHint: "Such as “left shoulder”: pictures of the same spot can be compared.",
    note: "Note",
    remove: "Delete from this device",
    removeAsk: (/** @type {string} */ name) => `Delete ${name} from this device, with its answer and note?`,
    removed: (/** @type {string} */ name) => `${name} is deleted from this device`,
  },

  /** Pictures of one spot over time. */
  compare: {
    choose: "Spot over time",
    option: (/** @type {string} */ name, /** @type {number} */ count) => `${name} (${count})`,
    open: "Compare",
    title: (/** @type {string} */ name) => `${name}, over time`,
    picture: (/** @type {string} */ moment) => `The spot, ${moment}`,
    honest: "Comparing is for you and your doctor: this page does not measure change, and light, distance and "
      + "camera change pictures too. Show a spot that changes to a doctor, whatever the numbers say.",
    model: (/** @type {Contract["model"]} */ { version }) => `model ${version}`,
  },
};

/** @typedef {import("../../shared/contract.js").Contract} Contract */
