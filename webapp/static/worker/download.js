/** Fetching a model's files: streamed, counted, and proved by their SHA-256. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { LensError } from "../shared/errors.js";

/** @typedef {import("../shared/contract.js").FileEntry} FileEntry */
/** @typedef {import("./program.js").Open} Open */

/** Milliseconds without a byte after which a connection is given up: browsers may wait for ever. */
export const PATIENCE = 60_000;

/**
 * Fetch and parse JSON that no hash is known of: the contract itself.
 *
 * @param {Open} open
 * @param {string} file
 * @returns {Promise<unknown>}
 * @throws {LensError} as `Open`, and contract-broken if it is not JSON
 */
export async function fetchJson(open, file) {
  const response = await open(file);
  const body = await response.text().catch(() => {
    throw new LensError("file-unreachable", { file });
  });
  try {
    return JSON.parse(body);
  } catch {
    throw new LensError("contract-broken", { field: file });
  }
}

/**
 * Fetch one file that the contract describes.
 *
 * crypto.subtle is absent on plain-HTTP addresses of a local network, so the
 * hash is a library's and is taken while the bytes arrive.
 *
 * @param {Open} open
 * @param {FileEntry} entry its name, length and hash by the contract
 * @param {(bytes: number) => void} onBytes called with each piece's length
 *   after decompression, so that the sum is entry.bytes
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 * @throws {LensError} as `Open`, and file-wrong where length or hash differ
 */
export async function fetchVerified(open, entry, onBytes) {
  const response = await open(entry.path);
  const bytes = new Uint8Array(entry.bytes);
  const hash = sha256.create();
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const piece = reader && await within(PATIENCE, reader.read()).catch(() => {
      reader.cancel().catch(() => {});
      throw new LensError("file-unreachable", { file: entry.path });
    });
    if (!piece || piece.done) break;
    if (length + piece.value.length > bytes.length) {
      await reader?.cancel().catch(() => {});
      throw new LensError("file-wrong", { file: entry.path });
    }
    bytes.set(piece.value, length);
    hash.update(piece.value);
    length += piece.value.length;
    onBytes(piece.value.length);
  }
  if (length !== entry.bytes || bytesToHex(hash.digest()) !== entry.sha256) {
    throw new LensError("file-wrong", { file: entry.path });
  }
  return bytes;
}

/**
 * @template T
 * @param {number} milliseconds
 * @param {Promise<T>} promise
 * @returns {Promise<T>} rejects where it takes longer
 */
async function within(milliseconds, promise) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const late = new Promise((_, reject) => { timer = setTimeout(reject, milliseconds); });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
