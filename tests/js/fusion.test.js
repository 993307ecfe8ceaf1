import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fuse } from "../../webapp/static/js/fusion.js";
import { strings } from "../../webapp/static/js/strings.js";
import { read } from "../../webapp/static/js/triage.js";
import { whole } from "./whole_contract.js";

const cases = JSON.parse(readFileSync(new URL("fixtures/fusion.json", import.meta.url), "utf8"));

for (const { probabilities, shifts, fused } of cases) {
  test(`${shifts.length} things given come out as in Python`, () => {
    const fields = shifts.map((/** @type {number[]} */ shift, /** @type {number} */ index) =>
      ({ name: `field${index}`, options: [{ value: "yes", label: "yes", shift }] }));
    const given = Object.fromEntries(fields.map((/** @type {any} */ { name }) => [name, "yes"]));
    const found = fuse({ ...whole(), metadata: { ...whole().metadata, fields } }, probabilities, given);
    found.forEach((value, index) => assert.ok(Math.abs(value - fused[index]) < 1e-12));
  });
}

test("by hand: young halves, triples and keeps before the sum is made 1 again", () => {
  const contract = whole();
  contract.metadata.fields[0].options[0].shift = [Math.log(0.5), Math.log(3), 0];
  const found = fuse(contract, [0.5, 0.25, 0.25], { age: "young" });
  [0.2, 0.6, 0.2].forEach((value, index) => assert.ok(Math.abs(found[index] - value) < 1e-12));
});

test("nothing given, nothing known, or a model that asks nothing: the picture's answer itself", () => {
  const picture = [0.2, 0.7, 0.1];
  assert.equal(fuse(whole(), picture, {}), picture);
  assert.equal(fuse(whole(), picture, { age: "ancient", shoe: "old" }), picture);
  assert.equal(fuse({ ...whole(), metadata: null }, picture, { age: "old" }), picture);
});

test("what is given raises an alert but silences none", () => {
  const silent = read(whole(), [0.25, 0.65, 0.1], { age: "young" });
  assert.ok(silent.sum < 0.3 && silent.pictureSum > 0.3);
  assert.equal(silent.verdict, "flagged");
  const raised = read(whole(), [0.14, 0.72, 0.14], { age: "old", site: "ear" });
  assert.ok(raised.sum > 0.3 && raised.pictureSum < 0.3);
  assert.equal(raised.verdict, "flagged");
});

test("the gain is told with its interval, in both directions", () => {
  assert.match(strings.clinical.gain(whole().metadata),
    /\+1\.0 percentage points .*-0\.5 percentage points to \+2\.0 percentage points/);
});
