import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, test } from "node:test";
import { languages, LensError, load } from "../../webapp/static/library/lesion-lens.js";
import { explained } from "../../webapp/static/library/reasons.js";
import { ENGLISH } from "../../webapp/static/library/words.js";
import { serve } from "../../webapp/static/shared/messenger.js";
import { whole } from "./whole_contract.js";

/** @typedef {import("../../webapp/static/shared/messenger.js").Actions} Actions */

const answer = {
  probabilities: [0.25, 0.7, 0.05], cam: { data: new Float32Array(12), width: 2, height: 2 },
  warnings: ["sharpness-low", "new-kind"], milliseconds: 12, date: "2026-01-02T03:04:05.000Z",
};
const photo = new Blob(["photo"]);

/** What the worker of the next `load` does. @type {Actions} */
let actions;
/** @type {Fake[]} */
let workers = [];

/** A worker in this thread. */
class Fake {
  ended = false;
  /** @type {Record<string, ((event: any) => void)[]>} */
  outside = { message: [], error: [] };
  /** @type {((event: any) => void)[]} */
  inside = [];

  /** @param {string} url */
  constructor(url) {
    this.url = url;
    workers.push(this);
    serve({
      postMessage: (data) => queueMicrotask(() => {
        if (!this.ended) this.outside.message.forEach((listener) => listener({ data: structuredClone(data) }));
      }),
      addEventListener: (_, listener) => void this.inside.push(listener),
    }, actions);
  }

  /** @param {any} data */
  postMessage(data) {
    queueMicrotask(() => this.inside.forEach((listener) => listener({ data })));
  }

  /** @param {string} type @param {(event: any) => void} listener */
  addEventListener(type, listener) {
    this.outside[type].push(listener);
  }

  terminate() {
    this.ended = true;
  }
}

beforeEach(() => {
  workers = [];
  actions = {
    load: async (_, { progress }) => {
      progress({ contract: whole() });
      progress({ phase: "download", loaded: 4, total: 8 });
      return { backend: "none", tensors: 0 };
    },
    classify: async () => answer,
  };
  Object.assign(globalThis, {
    Worker: Fake, location: { origin: "null" }, document: { baseURI: "file:///page/index.html" },
  });
});
afterEach(() => {
  for (const name of ["Worker", "location", "document"]) delete (/** @type {any} */ (globalThis))[name];
});

/** An action that never ends. */
const forever = () => new Promise(() => {});

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

/** Where `npm run build` puts the words of each language. */
const base = new URL("../../webapp/static/dist", import.meta.url).href;

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
    actions.classify = async () => { throw new LensError("file-empty"); };
    await assert.rejects(lens.classify(photo), ({ message }) => !message.includes("no bytes"));
    actions.classify = async () => answer;
  }
  assert.match((await (await load({ base, language: "de" })).classify(photo)).kinds[1].percent, /^25\s%$/);
});

test("what a contract is known to say is translated with it", async () => {
  const contract = whole();
  contract.limits = ["This is not a diagnosis. Only a doctor who examines you can give one."];
  contract.classes[0].plain_name = "mole";
  actions.load = async (_, { progress }) => {
    progress({ contract });
    return { backend: "none", tensors: 0 };
  };
  const lens = await load({ base, language: "de" });
  const { kinds, limits } = await lens.classify(photo);
  assert.match(limits[0], /^Dies ist keine Diagnose\./);
  assert.deepEqual(lens.contract.limits, limits);
  assert.equal(kinds.find(({ index }) => index === 0)?.plain_name, "Leberfleck");
});

test("a bundler leaves the words' address to the browser", async () => {
  const code = await readFile(new URL(`${base}/lesion-lens.js`), "utf8");
  const imports = [...code.matchAll(/\bimport\(([^]*?)new URL/g)].map(([, comments]) => comments);
  assert.deepEqual(imports, ["/* webpackIgnore: true *//* @vite-ignore */"]);
});

test("a language that there is not, or that cannot be had, is said before anything is loaded", async () => {
  await assert.rejects(load({ language: "it" }), { reason: "language-unknown", message: /“it”.*en, es, fr/ });
  await assert.rejects(load({ language: "de" }), { reason: "file-unreachable", message: /lesion-lens-de\.js/ });
  assert.deepEqual(workers, []);
});

test("why nothing was loaded is said in that language too", async () => {
  actions.load = async () => { throw new LensError("file-missing", { file: "model.json", status: 404 }); };
  await assert.rejects(load({ base, language: "fr" }), { reason: "file-missing", message: /model\.json manque/ });
});

test("what is given moves the numbers, and never silences the picture's alert", async () => {
  const lens = await load();
  const { triage, kinds } = await lens.classify(photo, { given: { age: "young" } });
  assert.ok(kinds[0].probability > 0.7);
  assert.ok(triage.sum < triage.pictureSum);
  assert.equal(triage.verdict, "flagged");
  assert.match(triage.explanation, /larger of the two/);
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

test("the files lie beside the module, or where `base` says", async () => {
  await load();
  await load({ base: "../lens" });
  await load({ base: "/lens/" });
  const beside = new URL("../../webapp/static/library/worker.js", import.meta.url).href;
  assert.deepEqual(workers.map(({ url }) => url),
    [beside, "file:///lens/worker.js", "file:///lens/worker.js"]);
  await assert.rejects(load({ base: "https://elsewhere.test/lens/" }), (error) =>
    error instanceof LensError && error.reason === "other-origin" && /elsewhere/.test(error.message));
  assert.equal(workers.length, 3);
});

test("progress is told, the contract is not part of it", async () => {
  /** @type {any[]} */
  const seen = [];
  await load({ onProgress: (progress) => seen.push(progress) });
  assert.deepEqual(seen, [{ phase: "download", loaded: 4, total: 8 }]);
});

test("a model that does not load leaves no worker and says why", async () => {
  actions.load = async () => { throw new LensError("file-missing", { file: "model.json", status: 404 }); };
  await assert.rejects(load(), { reason: "file-missing", message: /model\.json is missing.*404/ });
  assert.deepEqual(workers.map(({ ended }) => ended), [true]);
});

test("a worker that does not start is said, and ended", async () => {
  actions.load = forever;
  const loading = load();
  workers[0].outside.error.forEach((listener) => listener({ preventDefault() {} }));
  await assert.rejects(loading, { reason: "worker-failed", message: /worker\.js/ });
  assert.equal(workers[0].ended, true);
});

test("loading can be given up", async () => {
  actions.load = forever;
  const controller = new AbortController();
  const loading = assert.rejects(load({ signal: controller.signal }), { name: "AbortError" });
  controller.abort();
  await loading;
  await assert.rejects(load({ signal: controller.signal }), { name: "AbortError" });
  assert.deepEqual(workers.map(({ ended }) => ended), [true]);
});

test("a refused photo gets its reason in words, and the next one its answer", async () => {
  const lens = await load();
  actions.classify = async () => { throw new LensError("file-empty"); };
  await assert.rejects(lens.classify(photo), { reason: "file-empty", message: /no bytes/ });
  actions.classify = async () => answer;
  assert.equal((await lens.classify(photo)).kinds.length, 3);
});

test("an abandoned photo lets the next one through", async () => {
  const lens = await load();
  const controller = new AbortController();
  actions.classify = (_, { signal }) => new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });
  const first = assert.rejects(lens.classify(photo, { signal: controller.signal }), { name: "AbortError" });
  await new Promise((resolve) => { setTimeout(resolve, 5); });
  actions.classify = async () => answer;
  const second = lens.classify(photo);
  controller.abort();
  await first;
  assert.equal((await second).kinds[0].code, "bbb");
});

test("disposing ends the worker and rejects what waits and what comes", async () => {
  const lens = await load();
  actions.classify = forever;
  const waiting = [lens.classify(photo), lens.classify(photo)];
  lens.dispose();
  lens.dispose();
  assert.equal(workers[0].ended, true);
  for (const one of [...waiting, lens.classify(photo)]) {
    await assert.rejects(one, { reason: "disposed", message: /Load another/ });
  }
  actions.classify = async () => answer;
  assert.equal((await (await load()).classify(photo)).kinds.length, 3);
});

test("a worker that dies fails what waits and what comes later, until another is loaded", async () => {
  const lens = await load();
  actions.classify = forever;
  const waiting = lens.classify(photo);
  workers[0].outside.error.forEach((listener) => listener({ preventDefault() {} }));
  for (const one of [waiting, lens.classify(photo)]) await assert.rejects(one, { reason: "worker-failed" });
  assert.equal(workers[0].ended, true);
  lens.dispose();
  await assert.rejects(lens.classify(photo), { reason: "disposed" });
  actions.classify = async () => answer;
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
