import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { boxWeights, centerSquare, toModelInput }
  from "../../webapp/static/worker/preprocess.js";

/** @type {{ height: number, width: number, size: number, rgb: number[], output: number[] }[]} */
const cases = JSON.parse(readFileSync(new URL("fixtures/preprocess.json", import.meta.url), "utf8"));

for (const { height, width, size, rgb, output } of cases) {
  test(`${width} × ${height} to ${size} as training/data/preprocess.py makes it`, () => {
    const data = new Uint8ClampedArray(width * height * 4).fill(7);
    rgb.forEach((value, i) => { data[Math.floor(i / 3) * 4 + (i % 3)] = value; });
    const found = toModelInput({ data, width, height }, size);
    assert.equal(found.length, output.length);
    const worst = Math.max(...output.map((value, i) => Math.abs(value - found[i])));
    assert.ok(worst < 2e-5, `differs by ${worst}`);
  });
}

test("the odd pixel of a margin stays at the bottom or right", () => {
  assert.deepEqual(centerSquare(4, 7), { top: 0, left: 1, side: 4 });
  assert.deepEqual(centerSquare(8, 5), { top: 1, left: 0, side: 5 });
});

for (const [source, target] of [[224, 224], [225, 224], [3000, 224], [64, 224], [6000, 224]]) {
  test(`the weights from ${source} to ${target} sum to one and stay inside`, () => {
    for (const { start, weights } of boxWeights(source, target)) {
      assert.ok(start >= 0 && start + weights.length <= source);
      assert.ok(Math.abs(weights.reduce((sum, w) => sum + w, 0) - 1) < 1e-9);
    }
  });
}
