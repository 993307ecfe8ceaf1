import assert from "node:assert/strict";
import { test } from "node:test";
import { megabytes, megapixels, percent, range } from "../../webapp/static/languages/en/numbers.js";
import { failure, refusal } from "../../webapp/static/js/reasons.js";
import { strings } from "../../webapp/static/js/strings.js";
import { read } from "../../webapp/static/js/triage.js";
import { whole } from "./whole_contract.js";

/** @type {[number, string][]} */
const percentages = [
  [0, "0%"], [1e-9, "<0.1%"], [0.0009, "<0.1%"], [0.001, "0.1%"], [0.0344, "3.4%"],
  [0.0994, "9.9%"], [0.0996, "10%"], [0.5, "50%"], [0.99, "99%"], [0.9901, ">99%"],
  [0.99999, ">99%"], [1, "100%"],
];
for (const [value, text] of percentages) {
  test(`${value} reads ${text}`, () => assert.equal(percent(value), text));
}

test("sizes and ranges", () => {
  assert.equal(megabytes(50_000_000), "50 MB");
  assert.equal(megabytes(3_640_000), "3.6 MB");
  assert.equal(megabytes(3_000_000, false), "3.0");
  assert.equal(megapixels(80_000_000), "80 megapixels");
  assert.equal(range({ low: 0.9, high: 0.97 }), "90% to 97%");
  assert.equal(range({ low: 1, high: 1 }), "cannot be told from these pictures");
});

test("the malignant sum is compared with the contract's alert line", () => {
  const contract = whole();
  const unclear = read(contract, [0.1, 0.75, 0.15]);
  assert.equal(unclear.verdict, "unclear");
  assert.equal(read(contract, [0.2, 0.8, 0]).verdict, "unclear", "where the band begins");
  const below = read(contract, [0.05, 0.85, 0.1]);
  assert.equal(below.verdict, "below");
  assert.ok(Math.abs(below.sum - 0.15) < 1e-12);
  assert.deepEqual(below.ranking.map((one) => one.diagnosis.code), ["bbb", "ccc", "aaa"]);
  assert.deepEqual(below.ranking.map((one) => one.index), [1, 2, 0]);
  assert.equal(read(contract, [0.2, 0.65, 0.15]).verdict, "flagged");
  assert.equal(read({ ...contract, triage: { ...contract.triage, threshold: 0.25 } },
    [0.25, 0.75, 0]).verdict, "flagged", "on the line is an alert");
});

test("a model without a measured alert line raises no alert and gives no comfort", () => {
  const reading = read({ ...whole(), triage: null }, [0.9, 0.1, 0]);
  assert.equal(reading.verdict, "unmeasured");
  assert.ok(Math.abs(reading.sum - 0.9) < 1e-12);
});

test("a model that does not say what is malignant sums nothing up", () => {
  const classes = whole().classes.map((/** @type {any} */ one) => ({ ...one, malignant: null }));
  const reading = read({ ...whole(), classes, triage: null, metadata: null }, [0.9, 0.1, 0]);
  assert.equal(reading.verdict, "unstated");
  assert.ok(Number.isNaN(reading.sum));
  assert.equal(reading.ranking[0].diagnosis.code, "aaa");
});

test("how good the line is, with and without melanomas in the test", () => {
  const { triage } = whole();
  const { melanoma_sensitivity: melanoma, abstain } = triage;
  assert.match(strings.measured.melanoma(triage, melanoma, abstain.melanoma_sensitivity),
    /of melanomas \(95% confidence interval/);
  const all = { value: 1, low: 1, high: 1 };
  assert.doesNotMatch(strings.measured.melanoma(triage, all, all), /100% to 100%/);
  // The band is that of whatever the line was set by, which need not be melanomas.
  assert.match(strings.triage.unclear.explain(0.03, 0.05), /missed malignant spots there/);
  const words = strings.measured.anyMalignant(triage);
  assert.match(words, /Nobody has measured how many melanomas it misses/);
});

for (const verdict of /** @type {const} */ (["below", "unclear", "unmeasured", "unstated"])) {
  test(`${verdict}: nothing reassures`, () => {
    const { title, explain, next } = strings.triage[verdict];
    const words = [title, explain(0.01, 0.1), ...next].join(" ");
    assert.match(words, /does not rule out|take no comfort|cannot tell/i);
    assert.doesNotMatch(words, /harmless|benign|no action|safe|all clear|nothing to worry/i);
  });
}

test("an unknown error still gets a sentence", () => {
  assert.match(refusal(new Error("odd")), /odd/);
  assert.match(failure({ reason: "new-reason", details: {} }), /new-reason/);
});
