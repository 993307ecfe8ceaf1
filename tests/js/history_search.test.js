import assert from "node:assert/strict";
import { test } from "node:test";
import { search, spotsOf } from "../../webapp/static/js/history/search.js";
import { kept } from "./kept.js";
import { whole } from "./whole_contract.js";

const contractOf = () => whole();
const found = (/** @type {any[]} */ cases, /** @type {string} */ query) =>
  search(cases, query, contractOf).map(({ id }) => id);

test("without words all are found, the newest first", () => {
  const cases = [kept({ id: "a", date: "2026-01-01T00:00:00Z" }), kept({ id: "b", date: "2026-03-01T00:00:00Z" }),
    kept({ id: "c", date: "2026-02-01T00:00:00Z" })];
  assert.deepEqual(found(cases, ""), ["b", "c", "a"]);
  assert.deepEqual(found(cases, "  "), ["b", "c", "a"]);
});

test("words are found in name, spot, note and the likeliest kind, without case and accents", () => {
  const cases = [kept({ id: "a", name: "Été.png" }), kept({ id: "b", spot: "Left shoulder" }),
    kept({ id: "c", note: "itches" }), kept({ id: "d", probabilities: [0.8, 0.1, 0.1] })];
  assert.deepEqual(found(cases, "ete"), ["a"]);
  assert.deepEqual(found(cases, "SHOULDER left"), ["b"]);
  assert.deepEqual(found(cases, "itch"), ["c"]);
  assert.deepEqual(found(cases, "first kind"), ["d"]);
  assert.deepEqual(found(cases, "Alpha"), ["d"]);
  assert.deepEqual(found(cases, "left itches"), [], "every word has to be there");
});

test("the likeliest kind is that with what was given besides the picture", () => {
  const cases = [kept({ probabilities: [0.4, 0.35, 0.25], given: { age: "young" } })];
  assert.equal(found(cases, "second").length, 1);
  assert.equal(found(cases, "first").length, 0);
});

test("a case whose model is not understood is found by the rest", () => {
  const none = () => undefined;
  assert.equal(search([kept({ note: "itches" })], "itches", none).length, 1);
  assert.equal(search([kept()], "second", none).length, 0);
});

test("spots are told apart by their names alone, each by date", () => {
  const cases = [kept({ id: "b", spot: "left  Shoulder ", date: "2026-03-01T00:00:00Z" }), kept({ id: "x" }),
    kept({ id: "c", spot: "back" }), kept({ id: "a", spot: "Left shoulder", date: "2026-01-01T00:00:00Z" }),
    kept({ id: "y", spot: "  " })];
  assert.deepEqual(spotsOf(cases).map((spot) => [spot.name, spot.cases.map(({ id }) => id)]),
    [["back", ["c"]], ["Left shoulder", ["a", "b"]]]);
});
