import assert from "node:assert/strict";
import { test } from "node:test";
import { languages, LensError, load } from "../../webapp/static/library/lesion-lens.js";
import { explained } from "../../webapp/static/library/reasons.js";
import { ENGLISH } from "../../webapp/static/library/words.js";
import { answer, base, Fake, forever, photo, pretend } from "./fake_worker.js";
import { whole } from "./whole_contract.js";

pretend();

test("an answer has the numbers, what they come to, and what must be shown with them", async () => {
  const lens = await load();
  assert.deepEqual(lens.contract, whole());
  const { kinds, triage, warnings, cam, model, limits, notDiagnosis } = await lens.classify(photo);
  assert.deepEqual(kinds.map(({ code, index, probability, percent, malignant }) =>
    [code, index, probability, percent, malignant]), [
    ["bbb", 1, 0.7, "70%", false], ["aaa", 0, 0.25, "25%", true], ["ccc", 2, 0.05, "5.0%", true]]);
  assert.match(kinds[0].camNote, /“Second kind”.*not where disease is/);
  assert.equal(triage.verdict, "flagged");
  assert.ok(Math.abs(triage.sum - 0.3) < 1e-9);
  assert.deepEqual(triage.rule, whole().triage);
  assert.match(triage.explanation, /above this model's alert line of 30%/);
  assert.match(triage.next[0], /doctor/);
  assert.match(triage.measured[0], /95%.*Measured on: made-up images/);
  assert.match(triage.measured[1], /everything added/);
  assert.deepEqual(warnings.map(({ reason }) => reason), answer.warnings);
  assert.match(warnings[0].message, /blurred/);
  assert.match(warnings[1].message, /unlike nearly all pictures/);
  assert.deepEqual(cam, answer.cam);
  assert.deepEqual(model, { name: "Test", version: "0.1.0", date: "2026-01-02", licence: "none",
    sha256: [whole().model.shards[0].sha256] });
  assert.deepEqual(limits, whole().limits);
  assert.match(notDiagnosis, /wrong in both directions\. This is not a diagnosis\./);
});

test("an answer speaks the language that was asked for, its numbers are the same", async () => {
  const english = await (await load()).classify(photo);
  for (const language of languages.filter((code) => code !== "en")) {
    const lens = await load({ base, language });
    const found = await lens.classify(photo);
    assert.deepEqual(found.kinds.map(({ code, probability }) => [code, probability]),
      english.kinds.map(({ code, probability }) => [code, probability]));
    for (const [theirs, ours] of [
      [found.triage.title, english.triage.title], [found.triage.explanation, english.triage.explanation],
      [found.triage.next[0], english.triage.next[0]], [found.triage.measured[0], english.triage.measured[0]],
      [found.warnings[0].message, english.warnings[0].message], [found.kinds[0].camNote, english.kinds[0].camNote],
      [found.notDiagnosis, english.notDiagnosis],
    ]) {
      assert.ok(theirs.length > 5);
      assert.notEqual(theirs, ours);
    }
    Fake.actions.classify = async () => { throw new LensError("file-empty"); };
    await assert.rejects(lens.classify(photo), ({ message }) => !message.includes("no bytes"));
    Fake.actions.classify = async () => answer;
  }
  assert.match((await (await load({ base, language: "de" })).classify(photo)).kinds[1].percent, /^25\s%$/);
});

test("what a contract is known to say is translated with it", async () => {
  const contract = whole();
  contract.limits = ["This is not a diagnosis. Only a doctor who examines you can give one."];
  contract.classes[0].plain_name = "mole";
  Fake.actions.load = async (_, { progress }) => {
    progress({ contract });
    return { backend: "none", tensors: 0 };
  };
  const lens = await load({ base, language: "de" });
  const { kinds, limits } = await lens.classify(photo);
  assert.match(limits[0], /^Dies ist keine Diagnose\./);
  assert.deepEqual(lens.contract.limits, limits);
  assert.equal(kinds.find(({ index }) => index === 0)?.plain_name, "Leberfleck");
});

test("what is given moves the numbers, and never silences the picture's alert", async () => {
  const lens = await load();
  const { triage, kinds } = await lens.classify(photo, { given: { age: "young" } });
  assert.ok(kinds[0].probability > 0.7);
  assert.ok(triage.sum < triage.pictureSum);
  assert.equal(triage.verdict, "flagged");
  assert.match(triage.explanation, /larger of the two/);
});

test("what is given is what was given when the photo came, though it had to wait", async () => {
  const lens = await load();
  const alone = await lens.classify(photo, { given: { age: "young" } });
  const given = { age: "young" };
  const waiting = lens.classify(photo, { given });
  given.age = "old";
  assert.equal((await waiting).triage.sum, alone.triage.sum);
  assert.notEqual((await lens.classify(photo, { given })).triage.sum, alone.triage.sum);
});

test("a page may sort and change what it was handed: the next photo gets the same answer", async () => {
  const lens = await load();
  const first = await lens.classify(photo);
  const before = structuredClone(first);
  lens.contract.classes.reverse();
  lens.contract.limits.length = 0;
  first.limits.length = 0;
  Object.assign(first.triage.rule ?? {}, { threshold: 1 });
  assert.deepEqual(await lens.classify(photo), before);
});

test("what the model does not ask for is an error, not ignored", async () => {
  const lens = await load();
  for (const [given, words] of /** @type {[any, RegExp][]} */ ([
    [{ age: 42 }, /“42” is no option of “age”.*young, old/],
    [{ sex: "female" }, /does not ask for “sex”/],
  ])) {
    await assert.rejects(lens.classify(photo, { given }), { reason: "given-unknown", message: words });
  }
  await assert.rejects(lens.classify(/** @type {any} */ ("photo.png")), { reason: "no-file" });
});

test("a refused photo gets its reason in words, and the next one its answer", async () => {
  const lens = await load();
  Fake.actions.classify = async () => { throw new LensError("file-empty"); };
  await assert.rejects(lens.classify(photo), { reason: "file-empty", message: /no bytes/ });
  Fake.actions.classify = async () => answer;
  assert.equal((await lens.classify(photo)).kinds.length, 3);
});

test("an abandoned photo lets the next one through", async () => {
  const lens = await load();
  const controller = new AbortController();
  Fake.actions.classify = (_, { signal }) => new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });
  const first = assert.rejects(lens.classify(photo, { signal: controller.signal }), { name: "AbortError" });
  await new Promise((resolve) => { setTimeout(resolve, 5); });
  Fake.actions.classify = async () => answer;
  const second = lens.classify(photo);
  controller.abort();
  await first;
  assert.equal((await second).kinds[0].code, "bbb");
});

test("disposing ends the worker and rejects what waits and what comes", async () => {
  const lens = await load();
  Fake.actions.classify = forever;
  const waiting = [lens.classify(photo), lens.classify(photo)];
  lens.dispose();
  lens.dispose();
  assert.equal(Fake.all[0].ended, true);
  for (const one of [...waiting, lens.classify(photo)]) {
    await assert.rejects(one, { reason: "disposed", message: /Load another/ });
  }
  Fake.actions.classify = async () => answer;
  assert.equal((await (await load()).classify(photo)).kinds.length, 3);
});

test("a worker that dies fails what waits and what comes later, until another is loaded", async () => {
  const lens = await load();
  Fake.actions.classify = forever;
  const waiting = lens.classify(photo);
  Fake.all[0].outside.error.forEach((listener) => listener({ preventDefault() {} }));
  for (const one of [waiting, lens.classify(photo)]) await assert.rejects(one, { reason: "worker-failed" });
  assert.equal(Fake.all[0].ended, true);
  lens.dispose();
  await assert.rejects(lens.classify(photo), { reason: "disposed" });
  Fake.actions.classify = async () => answer;
  assert.equal((await (await load()).classify(photo)).kinds.length, 3);
});

test("every reason is a sentence", () => {
  const details = { field: "f", value: "v", options: "", base: "b", origin: "o", file: "x", status: 1 };
  const own = ["disposed", "no-file", "given-unknown", "language-unknown", "other-origin"];
  for (const reason of [...Object.keys(ENGLISH.failures), ...own]) {
    const error = new LensError(reason, { ...details, detail: "d" });
    explained(error, ENGLISH.failures);
    assert.match(error.message, /^[A-Z“].*\.$/s, reason);
    if (reason !== "unexpected") assert.doesNotMatch(error.message, /unexpected/, reason);
  }
});
