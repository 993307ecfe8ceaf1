import assert from "node:assert/strict";
import { test } from "node:test";
import { take, write } from "../../webapp/static/js/history/exchange.js";
import { modelKey } from "../../webapp/static/js/history/fingerprint.js";
import { readContract } from "../../webapp/static/shared/contract.js";
import { KEY, details, kept } from "./kept.js";
import { whole } from "./whole_contract.js";

/** @typedef {import("../../webapp/static/js/history/store.js").Case} Case */
/** @typedef {import("../../webapp/static/js/history/store.js").Details} Details */

const id = (/** @type {number} */ n) => `${String(n).padStart(32, "0")}-${KEY}`;
const check = async (/** @type {any} */ contract) => { readContract(contract); };

/** @param {number} count @param {Record<string, any>} [changes] of each case */
const file = (count, changes) => write(Array.from({ length: count }, (_, n) => kept({ id: id(n), ...changes })),
  new Map([[KEY, whole()]]), async () => details());

/** @param {Blob} exported */
async function taken(exported, there = new Set()) {
  /** @type {[Case, Details][]} */
  const added = [];
  const sum = await take(exported, async (one, more) => {
    if (there.has(one.id)) return false;
    added.push([one, more]);
    return true;
  }, check);
  return { added, sum };
}

/** @param {Blob} exported @param {(lines: any[]) => void} change */
async function changed(exported, change) {
  const lines = (await exported.text()).trim().split("\n").map((line) => JSON.parse(line));
  change(lines);
  return new Blob(lines.map((line) => `${JSON.stringify(line)}\n`));
}

/** @param {Blob} exported @param {string} reason */
async function refused(exported, reason) {
  /** @type {Case[]} */
  const added = [];
  const add = async (/** @type {Case} */ one) => Boolean(added.push(one));
  const error = await take(exported, add, check).then(() => assert.fail("taken"), (found) => found);
  assert.equal(error.reason, reason);
  assert.equal(added.length, 0);
  return error.details;
}

test("what is written is read again, byte for byte", async () => {
  const { added, sum } = await taken(await file(3, { note: "with\na line, ✓", given: { age: "old" } }));
  assert.deepEqual(sum, { added: 3, there: 0 });
  assert.deepEqual(added[2][0], kept({ id: id(2), note: "with\na line, ✓", given: { age: "old" } }));
  const before = details();
  assert.deepEqual(added[2][1].cam, before.cam);
  for (const part of /** @type {const} */ (["picture", "thumbnail"])) {
    assert.equal(added[2][1][part]?.type, before[part]?.type);
    assert.deepEqual(await added[2][1][part]?.arrayBuffer(), await before[part]?.arrayBuffer());
  }
});

test("an empty history makes an empty file", async () => {
  assert.deepEqual((await taken(await file(0))).sum, { added: 0, there: 0 });
});

test("what is there already is skipped", async () => {
  const { added, sum } = await taken(await file(3), new Set([id(1)]));
  assert.deepEqual(sum, { added: 2, there: 1 });
  assert.deepEqual(added.map(([one]) => one.id), [id(0), id(2)]);
});

test("other files are not taken for one", async () => {
  for (const text of ["", "words", "{}", "[1]", "null", '{"format":"lesion-lens-results"}']) {
    await refused(new Blob([text]), "import-foreign");
  }
  await refused(await changed(await file(1), ([head]) => { head.format_version = 2; }), "import-version");
});

test("a model that this page does not understand, or under another's key, is not taken", async () => {
  const other = { ...whole(), format_version: 99 };
  const empty = (/** @type {string} */ key) => write([], new Map([[key, other]]), async () => details());
  await refused(await empty(await modelKey(other)), "contract-version");
  assert.deepEqual(await refused(await empty(KEY), "import-damaged"), { number: 0, field: "models" });
});

test("a file that is cut short imports nothing", async () => {
  const whole_ = await file(3);
  const lines = (await whole_.text()).split("\n");
  assert.deepEqual(await refused(new Blob([lines.slice(0, 3).join("\n")]), "import-cut"),
    { found: 2, expected: "3" });
  assert.deepEqual(await refused(whole_.slice(0, whole_.size - 2000), "import-damaged"),
    { number: 3, field: "model" });
});

/** @type {[string, (line: any) => void][]} */
const DAMAGES = [
  ["id", (line) => { line.case.id = "../x"; }],
  ["date", (line) => { line.case.date = "yesterday"; }],
  ["name", (line) => { line.case.name = 7; }],
  ["note", (line) => { line.case.note = "x".repeat(2001); }],
  ["spot", (line) => { delete line.case.spot; }],
  ["model", (line) => { line.case.model = "0"; }],
  ["probabilities", (line) => { line.case.probabilities = [0.5, 0.5]; }],
  ["probabilities", (line) => { line.case.probabilities = [0.5, 0.5, 0.5]; }],
  ["probabilities", (line) => { line.case.probabilities = [-1, 1, 1]; }],
  ["warnings", (line) => { line.case.warnings = "none"; }],
  ["given", (line) => { line.case.given = { age: 7 }; }],
  ["picture", (line) => { line.picture.type = "image/svg+xml"; }],
  ["picture", (line) => { line.picture.data = "<svg>"; }],
  ["picture", (line) => { line.picture.data = "A".repeat(7_000_000); }],
  ["picture", (line) => { delete line.picture; }],
  ["thumbnail", (line) => { line.thumbnail = {}; }],
  ["cam", (line) => { line.cam.data.pop(); }],
  ["cam", (line) => { line.cam.width = 1e9; }],
];
for (const [field, damage] of DAMAGES) {
  test(`one wrong ${field} and nothing is imported: ${damage}`, async () => {
    const damaged = await changed(await file(2), (lines) => damage(lines[2]));
    assert.deepEqual(await refused(damaged, "import-damaged"), { number: 2, field });
  });
}

test("what it does not know it leaves behind", async () => {
  const more = await changed(await file(1), (lines) => { lines[1].case.more = "x"; });
  const { added } = await taken(more);
  assert.deepEqual(added[0][0], kept({ id: id(0) }));
});

test("an import that cannot go on says how far it came", async () => {
  let count = 0;
  const error = await take(await file(3), async () => {
    count += 1;
    if (count === 3) throw new DOMException("", "QuotaExceededError");
    return true;
  }, check).catch((found) => found);
  assert.deepEqual([error.reason, error.details], ["import-stopped",
    { added: 2, total: 3, name: "QuotaExceededError" }]);
});

test("a picture that is gone makes no half file", async () => {
  const gone = write([kept()], new Map([[KEY, whole()]]), async () => undefined);
  await assert.rejects(gone, { reason: "gone" });
});
