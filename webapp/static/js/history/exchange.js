/**
 * All kept cases as one file, and such a file read again: a line of JSON each, so
 * that only one picture at a time is in memory.
 */
import { LensError } from "../../shared/errors.js";
import { modelKey } from "./fingerprint.js";
import { pack, unpack } from "./packing.js";

/** @typedef {import("./store.js").Case} Case */
/** @typedef {import("../../shared/contract.js").Contract} Contract */

const FORMAT = "lesion-lens-history";
const VERSION = 1;

/** A longer line is not one of ours, in characters. */
const LONGEST = 20_000_000;

/**
 * @param {Case[]} cases
 * @param {Map<string, Contract>} models
 * @param {import("./store.js").Store["details"]} detailsOf
 * @returns {Promise<Blob>}
 * @throws {LensError | DOMException} if one of them cannot be read: half a file would pass for a whole
 */
export async function write(cases, models, detailsOf) {
  const head = { format: FORMAT, format_version: VERSION, date: new Date().toISOString(),
    count: cases.length, models: Object.fromEntries(models) };
  const parts = [new Blob([`${JSON.stringify(head)}\n`])];
  for (const one of cases) {
    const details = await detailsOf(one.id);
    if (!details) throw new LensError("gone");
    // A blob at once, which browsers may keep on the disk, as they may not with a string.
    parts.push(new Blob([await pack(one, details), "\n"]));
  }
  return new Blob(parts, { type: "application/jsonl" });
}

/**
 * Read such a file twice: whole, to see that all of it is right, and then to
 * keep what is not there yet.
 *
 * @param {Blob} file
 * @param {(one: Case, details: import("./store.js").Details, contract: Contract) => Promise<boolean>} add
 *   false if it was there
 * @param {(contract: Contract) => Promise<void>} check rejects one that this page does not understand
 * @returns {Promise<{ added: number, there: number }>}
 * @throws {LensError} import-foreign, import-version, import-damaged (with the line), import-cut:
 *   nothing was added; import-stopped (with how many were)
 */
export async function take(file, add, check) {
  let total = 0;
  for (const all = read(file, check); !(await all.next()).done;) total += 1;
  let added = 0;
  let there = 0;
  try {
    for await (const { one, details, contract } of read(file, check)) {
      if (await add(one, details, contract)) added += 1;
      else there += 1;
    }
  } catch (/** @type {any} */ error) {
    throw new LensError("import-stopped", { added, total, name: error.reason ?? error.name });
  }
  return { added, there };
}

/**
 * @param {Blob} file
 * @param {(contract: Contract) => Promise<void>} check
 * @returns {AsyncGenerator<ReturnType<typeof unpack>>}
 */
async function* read(file, check) {
  const all = lines(file);
  const head = parsed((await all.next()).value ?? "");
  if (head?.format !== FORMAT) throw new LensError("import-foreign");
  if (head.format_version !== VERSION) throw new LensError("import-version");
  const models = await modelsOf(head.models, check);
  let found = 0;
  for await (const line of all) {
    found += 1;
    yield unpack(parsed(line), models, found);
  }
  if (found !== head.count) throw new LensError("import-cut", { found, expected: String(head.count) });
}

/**
 * @param {Record<string, Contract>} listed by their keys
 * @param {(contract: Contract) => Promise<void>} check
 * @returns {Promise<Map<string, Contract>>}
 */
async function modelsOf(listed, check) {
  /** @type {Map<string, Contract>} */
  const models = new Map();
  for (const [key, value] of Object.entries(listed ?? {})) {
    // A contract under another's key would change what kept answers mean.
    if (await modelKey(value) !== key) throw new LensError("import-damaged", { number: 0, field: "models" });
    await check(value);
    models.set(key, value);
  }
  return models;
}

/** @param {string} line @returns {any} null where it is no JSON */
function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/**
 * @param {Blob} file
 * @throws {LensError} import-foreign where a line does not end
 */
async function* lines(file) {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value = "" } = await reader.read();
    const pieces = value.split("\n");
    pieces[0] = rest + pieces[0];
    rest = pieces.pop() ?? "";
    yield* pieces;
    if (rest.length > LONGEST) throw new LensError("import-foreign");
    if (done) break;
  }
  if (rest) yield rest;
}
