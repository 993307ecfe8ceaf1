import assert from "node:assert/strict";
import { test } from "node:test";
import { LensError } from "../../webapp/static/shared/errors.js";
import { resultsOf, toCsv, toIsic, toJson } from "../../webapp/static/js/tables.js";
import { whole } from "./whole_contract.js";

const DATE = "2026-01-02T03:04:05.000Z";
const SEVEN = ["akiec", "bcc", "bkl", "df", "mel", "nv", "vasc"];

/** @returns {any} */
const entry = (/** @type {string} */ name, /** @type {any} */ rest) => ({
  photo: { name, file: null }, state: "answered", answer: null, error: null, thumbnail: null, ...rest,
});
const answered = (/** @type {string} */ name, probabilities = [0.2, 0.65, 0.15]) =>
  entry(name, { answer: { probabilities, warnings: [], cam: null, milliseconds: 1 } });
const refused = (/** @type {string} */ name) =>
  entry(name, { state: "refused", error: new LensError("file-empty") });

const seven = () => ({
  ...whole(),
  triage: null,
  classes: SEVEN.map((code) => ({ code, name: code, plain_name: code, malignant: code === "mel" })),
});

test("the table has a line a photo, and a refused one has its reason in place of numbers", () => {
  const contract = whole();
  const results = resultsOf(contract, [answered("a.png"), refused("b.png"),
    entry("c.png", { state: "stopped" })]);
  const [head, a, b, c, rest] = toCsv(contract, results, DATE).split("\r\n");
  assert.equal(head, "\ufeffname,state,verdict,advice,malignant,likeliest,aaa,bbb,ccc,warnings,reason,"
    + "explanation,model,model_version,weights_sha256,date");
  assert.equal(a, `a.png,answered,flagged,Have this spot examined soon,0.35,bbb,0.2,0.65,0.15,,,,Test,0.1.0,${
    "0f".repeat(32)},${DATE}`);
  assert.match(b, /^b\.png,refused,,,,,,,,,file-empty,The file is empty/);
  assert.match(c, /^c\.png,stopped,,,,,,,,,stopped,Not looked at/);
  assert.equal(rest, "");
});

test("commas, quotes and line breaks stay inside their cell; no name becomes a formula", () => {
  const contract = whole();
  const names = ['a, "b"\n.png', "=1+1.png", "-x.png", "@y.png", "b;=1.png", "\n=1.png"];
  const results = resultsOf(contract, names.map((name) => answered(name)));
  const cells = ['"a, ""b""\n.png"', "'=1+1.png", "'-x.png", "'@y.png", '"b;=1.png"', '"\'\n=1.png"'];
  for (const cell of cells) {
    assert.ok(toCsv(contract, results, DATE).includes(`\r\n${cell},answered`), cell);
    assert.ok(toIsic(contract, results).includes(`\r\n${cell.replace(".png", "")},0.2`), cell);
  }
});

test("warnings share a cell", () => {
  const contract = whole();
  const doubtful = entry("a.png", {
    answer: { probabilities: [0.2, 0.65, 0.15], warnings: ["sharpness-low", "lesion-low"] },
  });
  assert.ok(toCsv(contract, resultsOf(contract, [doubtful]), DATE).includes(",sharpness-low lesion-low,"));
});

test("the ISIC table: the challenge's columns and order, answered photos only", () => {
  const contract = seven();
  const results = resultsOf(contract,
    [answered("x/ISIC_1.jpg", [0.01, 0.02, 0.03, 0.04, 0.5, 0.3, 0.1]), refused("ISIC_2.jpg")]);
  assert.equal(toIsic(contract, results), "image,MEL,NV,BCC,AKIEC,BKL,DF,VASC\r\n"
    + "ISIC_1,0.500000,0.300000,0.020000,0.010000,0.030000,0.040000,0.100000\r\n");
});

test("the ISIC table of other classes keeps the contract's order", () => {
  const contract = whole();
  assert.equal(toIsic(contract, resultsOf(contract, [answered("a.b.png")])),
    "image,AAA,BBB,CCC\r\na.b,0.200000,0.650000,0.150000\r\n");
});

test("two photos of one name keep their path, so that no line is ambiguous", () => {
  const contract = whole();
  const text = toIsic(contract, resultsOf(contract,
    ["x/a.png", "y/a.png", "y/b.png", "c.png", "c.jpg"].map((name) => answered(name))));
  assert.deepEqual(text.split("\r\n").slice(1, -1).map((line) => line.split(",")[0]),
    ["x/a.png", "y/a.png", "b", "c.png", "c.jpg"]);
});

test("the JSON file says which model spoke, and its limits", () => {
  const contract = whole();
  const read = JSON.parse(toJson(contract, resultsOf(contract, [answered("a.png"), refused("b.png")]), DATE));
  assert.deepEqual(read.limits, contract.limits);
  assert.deepEqual(read.model, { name: "Test", version: "0.1.0", weights: contract.model.shards });
  assert.equal(read.date, DATE);
  assert.equal(read.alert_line, contract.triage.threshold);
  assert.deepEqual(read.results[0].probabilities, { aaa: 0.2, bbb: 0.65, ccc: 0.15 });
  assert.equal(read.results[0].verdict, "flagged");
  assert.equal(read.results[1].reason, "file-empty");
  assert.equal(read.results[1].probabilities, undefined);
});
