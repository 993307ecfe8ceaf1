import assert from "node:assert/strict";
import { test } from "node:test";
import { colour, enlarge, evidence } from "../../webapp/static/js/heatmap.js";

test("evidence is what speaks for a class against the average, the peak 1", () => {
  const cam = { data: Float32Array.of(4, 0, 2, 0, 0, 3, 5, 5), width: 2, height: 2 };
  assert.deepEqual([...evidence(cam, 2, 0)], [1, 0.5, 0, 0]);
  assert.deepEqual([...evidence(cam, 2, 1)], [0, 0, 1, 0]);
});

test("where nothing speaks for a class the map is empty", () => {
  const cam = { data: Float32Array.of(1, 2, 0, 5), width: 2, height: 1 };
  assert.deepEqual([...evidence(cam, 2, 0)], [0, 0]);
});

test("enlarging is bilinear between the cells' centres and flat at the edges", () => {
  const row = enlarge(Float32Array.of(0, 1, 0, 1), 2, 2, 4).subarray(0, 4);
  assert.deepEqual([...row], [0, 0.25, 0.75, 1]);
  assert.deepEqual([...enlarge(Float32Array.of(0.5), 1, 1, 2)], [0.5, 0.5, 0.5, 0.5]);
});

test("no evidence is transparent, the peak is opaque enough to see", () => {
  const pixels = colour(Float32Array.of(0, 0.5, 1));
  assert.equal(pixels[3], 0);
  assert.ok(pixels[7] > 100 && pixels[11] > pixels[7]);
});
