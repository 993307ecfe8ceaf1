import assert from "node:assert/strict";
import { test } from "node:test";
import { warningsOf } from "../../webapp/static/worker/quality.js";
import { whole } from "./whole_contract.js";

const warned = (/** @type {number[]} */ values) => warningsOf(whole(), values);

test("a picture inside all limits, or on one, is not warned about", () => {
  assert.deepEqual(warned([5, 128]), []);
  assert.deepEqual(warned([2, 40]), []);
  assert.deepEqual(warned([900, 220]), []);
});

test("each limit that is overstepped is named", () => {
  assert.deepEqual(warned([1.9, 128]), ["sharpness-low"]);
  assert.deepEqual(warned([5, 39]), ["brightness-low"]);
  assert.deepEqual(warned([1, 221]), ["sharpness-low", "brightness-high"]);
});

test("what is no number oversteps every limit", () => {
  assert.deepEqual(warned([NaN, NaN]), ["sharpness-low", "brightness-low", "brightness-high"]);
});

test("a model without limits warns of nothing", () => {
  assert.deepEqual(warningsOf({ ...whole(), quality: null }, []), []);
});
