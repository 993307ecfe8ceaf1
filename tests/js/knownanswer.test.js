import assert from "node:assert/strict";
import { test } from "node:test";
import { channelRamps, isKnown } from "../../webapp/static/worker/knownanswer.js";

// The same numbers as in tests/converter/test_known_answer.py.
test("the picture is the one that the converter draws", () => {
  const pixels = [...channelRamps(4)];
  assert.deepEqual(pixels.slice(0, 6), [0, 0, 0, 16, 32, 48]);
  assert.deepEqual(pixels.slice(12, 15), [48, 32, 16]);
  assert.deepEqual(pixels.slice(-3), [192, 192, 192]);
  assert.equal(channelRamps(5).reduce((sum, value) => sum + value, 0), 7650);
});

test("an answer may differ by the stated share of the largest logit", () => {
  const known = { picture: "channel-ramps", logits: [4, -20, 0], tolerance: 0.01 };
  assert.ok(isKnown(known, [4.19, -20, 0]));
  assert.ok(!isKnown(known, [4.21, -20, 0]));
  assert.ok(!isKnown(known, [4, -20, NaN]));
});

test("small logits may differ by the share itself", () => {
  const known = { picture: "channel-ramps", logits: [0.01, 0], tolerance: 0.01 };
  assert.ok(isKnown(known, [0.019, 0]));
  assert.ok(!isKnown(known, [0.021, 0]));
});
