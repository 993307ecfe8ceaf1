/** Why a file has no answer, the page is not ready, or the camera gives nothing: what is wrong and what to do. */
import { megabytes, megapixels } from "./numbers.js";

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
/** @typedef {typeof refusals} Refusals */
/** @typedef {typeof failures} Failures */
/** @typedef {typeof cameraProblems} CameraProblems */

/** Why a file got no answer: what is wrong and what to do. */
export const refusals = {
  "file-empty": () => "The file is empty: it has no bytes. Save or copy it again.",
  "file-unreadable": () =>
    "The browser could not read it. If it is a folder, choose the photos inside it.",
  "file-too-big": (/** @type {Details} */ { maxBytes }) =>
    `The file is larger than ${megabytes(maxBytes)}. Save the photo smaller and try again.`,
  "kind-not-accepted": (/** @type {Details} */ { kind, formats }) =>
    `This is ${KINDS[kind]}. Only photos in these formats are read: ${formats}.`,
  "name-not-accepted": (/** @type {Details} */ { kind, extension, formats }) =>
    `The content is ${KINDS[kind]}, but the name ${extension ? `ends in .${extension}`
      : "has no ending"}. Rename it to one of: ${formats}.`,
  "name-lies": (/** @type {Details} */ { kind, extension, formats }) =>
    `The name ends in .${extension}, but the content is ${KINDS[kind]}. `
    + `Only photos in these formats are read: ${formats}.`,
  "file-truncated": () =>
    "The photo is cut short: its end is missing. Copy or download it again.",
  "file-damaged": () => "The photo is damaged inside. Copy or download it again.",
  "image-undecodable": () =>
    "This browser cannot open the photo: it is damaged or of a rare kind. "
    + "Save it again as JPEG or PNG.",
  "image-too-small": (/** @type {Details} */ { width, height, minSide }) =>
    `The photo is only ${width} × ${height} pixels. Each side needs at least ${minSide}.`,
  "image-too-large": (/** @type {Details} */ { width, height, maxPixels }) =>
    `The photo has ${width} × ${height} pixels, more than ${megapixels(maxPixels)}. `
    + "Save it smaller and try again.",
  "not-a-lesion": () =>
    "This does not look like the dermatoscopic pictures that the program knows, so any answer would "
    + "be a guess. Use a dermatoscope, fill half of the picture with the spot, hold still, and mind "
    + "even light. The refusal says nothing about the spot: if it worries you, show it to a doctor.",
  "worker-failed": () =>
    "The part of the page that computes stopped at this photo. Reload the page and try another one.",
  "unexpected": (/** @type {Details} */ { detail }) =>
    `Something went wrong with this photo (${detail}). Try it once more, or another one.`,
};

/** Why the page is not ready: what is wrong and what to do. */
export const failures = {
  "contract-version": (/** @type {Details} */ { found, expected }) =>
    `The model's description has format version ${found}, but this page reads version ${expected}. `
    + "Page and model must come from the same release.",
  "contract-broken": (/** @type {Details} */ { field }) =>
    `The model's description (contract.json) is not as expected at “${field}”. `
    + "Convert the model again, or restore the folder.",
  "file-unreachable": (/** @type {Details} */ { file }) =>
    `The file ${file} could not be fetched. Check the connection and try again.`,
  "file-missing": (/** @type {Details} */ { file, status }) =>
    `The file ${file} is missing on the server (answer ${status}). `
    + "The model's folder is not complete.",
  "file-not-inside": (/** @type {Details} */ { file }) =>
    `The file ${file} is missing inside this page, which is damaged. Get a fresh copy of it.`,
  "file-wrong": (/** @type {Details} */ { file }) =>
    `The file ${file} is not the one that belongs there: it is damaged or of another version. `
    + "So that no wrong answer is given, nothing was loaded.",
  "files-withheld": () =>
    "This browser keeps photos from the part of the page that computes, when the page is opened from a "
    + "disk. Open this file with Chrome, Edge or Firefox, or have a web server hand it out.",
  "model-broken": (/** @type {Details} */ { detail }) => `The model cannot be used (${detail}). Convert it again.`,
  "engine-failed": () =>
    "The computing engine (WebAssembly) did not start in this browser. "
    + "Update the browser, or allow WebAssembly.",
  "engine-wrong": () =>
    "The computing engine gives a wrong answer to a picture whose answer is known. So that no wrong answer "
    + "is given, the page does not go on. Update the browser, or try another browser or device.",
  "worker-failed": () =>
    "The part of the page that computes (worker.js) did not start. "
    + "Reload the page; if that does not help, its folder is not complete.",
  "unexpected": (/** @type {Details} */ { detail }) => `Something unexpected went wrong (${detail}). Reload the page.`,
};

/** Why there is no picture from the camera, by the browser's name of the error. */
export const cameraProblems = {
  NotAllowedError: "The browser may not use the camera. Allow it beside the page's address or in the "
    + "system's settings and open this again, or choose a photo instead.",
  NotFoundError: "No camera was found. Connect one and open this again, or choose a photo instead.",
  NotReadableError: "The camera could not be started: another program may be using it. Close that and open "
    + "this again, or choose a photo instead.",
  insecure: "Browsers lend the camera only to pages on https addresses and on this computer's own, and "
    + "this page is on neither. Take the photo with the device's own camera program and choose it here.",
  ended: "The camera stopped. Open this again, or choose a photo instead.",
  other: "The camera could not be used. Open this again, or choose a photo instead.",
};
