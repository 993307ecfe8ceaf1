/** A kept case as a line of an exported file, and back, with nothing in it believed. */
import { fromBase64, toBase64 } from "../../shared/base64.js";
import { LensError } from "../../shared/errors.js";
import { MAX_BYTES } from "./reduce.js";

/** @typedef {import("./store.js").Case} Case */
/** @typedef {import("./store.js").Details} Details */
/** @typedef {import("../../shared/contract.js").Contract} Contract */

/** Longest texts, in characters. */
export const LENGTHS = { spot: 80, note: 2000, name: 2000 };

const text = (/** @type {unknown} */ x, /** @type {number} */ most) => typeof x === "string" && x.length <= most;
const finite = (/** @type {unknown} */ x) => typeof x === "number" && Number.isFinite(x);
const count = (/** @type {unknown} */ x) => Number.isInteger(x) && Number(x) > 0 && Number(x) <= 64;
const code = (/** @type {unknown} */ x) => text(x, 100);
const texts = (/** @type {unknown} */ x) => Array.isArray(x) && x.length <= 20 && x.every(code);

/**
 * @param {unknown} x
 * @param {number} classes
 */
const shares = (x, classes) => Array.isArray(x) && x.length === classes
  && x.every((share) => finite(share) && share >= 0 && share <= 1)
  && Math.abs(x.reduce((sum, share) => sum + share, 0) - 1) < 1e-3;

/**
 * @param {any} x
 * @param {number} classes
 */
const map = (x, classes) => x === null || (count(x?.width) && count(x.height)
  && Array.isArray(x.data) && x.data.length === x.width * x.height * classes && x.data.every(finite));

const picture = (/** @type {any} */ x) => /^image\/(png|jpeg)$/.test(x?.type)
  && text(x.data, Math.ceil(MAX_BYTES / 3) * 4) && /^[A-Za-z0-9+/]+={0,2}$/.test(x.data);

/** @type {Record<keyof Case, (x: any, classes: number) => boolean>} */
const FIELDS = {
  id: (x) => /^[0-9a-f]{32}-[0-9a-f]{32}$/.test(x),
  date: (x) => text(x, 30) && !Number.isNaN(Date.parse(x)),
  name: (x) => text(x, LENGTHS.name),
  model: code,
  probabilities: shares,
  warnings: texts,
  given: (x) => typeof x === "object" && x !== null && texts(Object.keys(x)) && texts(Object.values(x)),
  reduced: (x) => typeof x === "boolean",
  spot: (x) => text(x, LENGTHS.spot),
  note: (x) => text(x, LENGTHS.note),
};

/** @param {Blob} blob */
async function packBlob(blob) {
  return { type: blob.type, data: toBase64(new Uint8Array(await blob.arrayBuffer())) };
}

const unpackBlob = (/** @type {{ type: string, data: string }} */ { type, data }) =>
  new Blob([fromBase64(data)], { type });

/**
 * @param {Case} one
 * @param {Details} details
 * @returns {Promise<string>} JSON, without an end of line
 */
export async function pack(one, details) {
  const { cam, thumbnail } = details;
  return JSON.stringify({
    case: one,
    picture: await packBlob(details.picture),
    thumbnail: thumbnail && await packBlob(thumbnail),
    cam: cam && { ...cam, data: [...cam.data] },
  });
}

/**
 * @param {any} line what JSON.parse gave
 * @param {Map<string, Contract>} models of the file
 * @param {number} number of the case in the file, for the error
 * @returns {{ one: Case, details: Details, contract: Contract }}
 * @throws {LensError} import-damaged
 */
export function unpack(line, models, number) {
  const contract = models.get(line?.case?.model);
  if (!contract) throw new LensError("import-damaged", { number, field: "model" });
  const { length } = contract.classes;
  for (const [field, test] of Object.entries(FIELDS)) {
    if (!test(line.case[field], length)) throw new LensError("import-damaged", { number, field });
  }
  const parts = { picture: picture(line.picture), cam: map(line.cam, length),
    thumbnail: line.thumbnail === null || picture(line.thumbnail) };
  for (const [field, good] of Object.entries(parts)) {
    if (!good) throw new LensError("import-damaged", { number, field });
  }
  return {
    // Only what is known: anything else in it is left behind.
    one: /** @type {Case} */ (Object.fromEntries(Object.keys(FIELDS).map((field) => [field, line.case[field]]))),
    details: {
      picture: unpackBlob(line.picture),
      thumbnail: line.thumbnail && unpackBlob(line.thumbnail),
      cam: line.cam && { ...line.cam, data: Float32Array.from(line.cam.data) },
    },
    contract,
  };
}
