import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { failure as words } from "../../webapp/static/js/reasons.js";
import { readContract } from "../../webapp/static/shared/contract.js";
import { whole } from "./whole_contract.js";

/** @param {unknown} value @returns {any} */
function failure(value) {
  try {
    readContract(value);
  } catch (error) {
    return error;
  }
  assert.fail("the contract was accepted");
}

test("a whole contract is read as it is", () => {
  const contract = whole();
  assert.equal(readContract(contract), contract);
});

test("fields that this page does not know are left alone", () => {
  readContract({ ...whole(), something: { new: true } });
});

for (const version of [0, 3, "3", null]) {
  test(`format version ${JSON.stringify(version)} is refused by name`, () => {
    const error = failure({ ...whole(), format_version: version });
    assert.equal(error.reason, "contract-version");
    assert.match(words(error), /version 4\b/);
  });
}

for (const value of [null, 3, "text", [], {}, { format: "other" }]) {
  test(`${JSON.stringify(value)} is no contract`, () => {
    assert.equal(failure(value).reason, "contract-broken");
  });
}

test("what was not measured is stated as null", () => {
  const contract = {
    ...whole(), triage: null, out_of_distribution: null, quality: null, metadata: null,
    metrics: null,
  };
  assert.equal(readContract(contract), contract);
});

test("a model without a class-activation map states none", () => {
  const contract = whole();
  delete contract.outputs.cam;
  assert.equal(readContract(contract), contract);
});

test("contracts of before there was a self-test have none", () => {
  const contract = whole();
  delete contract.self_test;
  assert.equal(readContract(contract), contract);
});

describe("a field that is not as expected is named", () => {
  /** @type {[string, (contract: any) => void][]} */
  const changes = [
    ["classes", (c) => { c.classes = []; }],
    ["classes", (c) => { c.classes[1].malignant = "yes"; }],
    ["self_test", (c) => { c.self_test.tolerance = 0; }],
    ["self_test.logits", (c) => { c.self_test.logits.pop(); }],
    ["input.size", (c) => { delete c.input.size; }],
    ["input.crop", (c) => { c.input.crop = "letterbox"; }],
    ["input.resample", (c) => { c.input.resample = "bilinear"; }],
    ["input.value_range", (c) => { c.input.value_range = [0, 1]; }],
    ["input", (c) => { c.input = null; }],
    ["model.shards", (c) => { c.model.shards[0].sha256 = "abc"; }],
    ["model.shards", (c) => { c.model.shards[0].path = "../secret"; }],
    ["model.topology", (c) => { c.model.topology.path = "https://elsewhere/model.json"; }],
    ["outputs.outlier", (c) => { delete c.outputs.outlier; }],
    ["outputs.quality", (c) => { delete c.outputs.quality; }],
    ["quality.limits", (c) => { c.quality.limits[1].high = "much"; }],
    ["out_of_distribution.threshold", (c) => { c.out_of_distribution.threshold = 0; }],
    ["metadata.fields", (c) => { c.metadata.fields = []; }],
    ["metadata.fields", (c) => { delete c.metadata.fields[1].options[0].shift; }],
    ["metadata.site", (c) => { c.metadata.fields[1].options[0].shift = [1, 2]; }],
    ["metadata.accuracy_gain", (c) => { delete c.metadata.accuracy_gain.low; }],
    ["outputs.cam", (c) => { c.outputs.cam = ""; }],
    ["outputs.cam", (c) => { c.outputs.cam = null; }],
    ["triage.threshold", (c) => { c.triage.threshold = null; }],
    ["triage.abstain.from", (c) => { delete c.triage.abstain; }],
    ["triage.abstain.sensitivity", (c) => { delete c.triage.abstain.sensitivity; }],
    ["triage.malignant", (c) => { c.triage.malignant = ["xyz"]; }],
    ["triage.malignant", (c) => { c.triage.malignant = ["aaa"]; }],
    ["triage", (c) => { delete c.triage; }],
    ["limits", (c) => { c.limits = []; }],
  ];
  for (const [field, change] of changes) {
    test(`${field}: ${change}`, () => {
      const contract = whole();
      change(contract);
      const error = failure(contract);
      assert.equal(error.reason, "contract-broken");
      assert.ok(error.details.field.startsWith(field));
    });
  }
});
