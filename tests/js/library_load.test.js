import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { LensError, load } from "../../webapp/static/library/lesion-lens.js";
import { base, Fake, forever, pretend } from "./fake_worker.js";

pretend();

test("a bundler leaves the words' address to the browser", async () => {
  const code = await readFile(new URL(`${base}/lesion-lens.js`), "utf8");
  const imports = [...code.matchAll(/\bimport\(((?:\/\*.*?\*\/)*)/g)].map(([, comments]) => comments);
  assert.deepEqual(imports, ["/* webpackIgnore: true *//* @vite-ignore */"]);
});

test("a language that there is not, or that cannot be had, is said before anything is loaded", async () => {
  await assert.rejects(load({ language: "it" }), { reason: "language-unknown", message: /“it”.*en, es, fr/ });
  await assert.rejects(load({ language: "de" }), { reason: "file-unreachable", message: /lesion-lens-de\.js/ });
  assert.deepEqual(Fake.all, []);
});

test("why nothing was loaded is said in that language too", async () => {
  Fake.actions.load = async () => { throw new LensError("file-missing", { file: "model.json", status: 404 }); };
  await assert.rejects(load({ base, language: "fr" }), { reason: "file-missing", message: /model\.json manque/ });
});

test("the files lie beside the module, or where `base` says", async () => {
  await load();
  await load({ base: "../lens" });
  await load({ base: "/lens/?v=2" });
  await load({ base: new URL("file:///lens") });
  await load({ base: "" });
  const beside = new URL("../../webapp/static/library/worker.js", import.meta.url).href;
  assert.deepEqual(Fake.all.map(({ url }) => url),
    [beside, ...Array(3).fill("file:///lens/worker.js"), "file:///page/worker.js"]);
  await assert.rejects(load({ base: "https://elsewhere.test/lens/" }), (error) =>
    error instanceof LensError && error.reason === "other-origin" && /elsewhere.*“base”/.test(error.message));
  assert.equal(Fake.all.length, 5);
});

test("progress is told, the contract is not part of it", async () => {
  /** @type {any[]} */
  const seen = [];
  await load({ onProgress: (progress) => seen.push(progress) });
  assert.deepEqual(seen, [{ phase: "download", loaded: 4, total: 8 }]);
});

test("a model that does not load leaves no worker and says why", async () => {
  Fake.actions.load = async () => { throw new LensError("file-missing", { file: "model.json", status: 404 }); };
  await assert.rejects(load(), { reason: "file-missing", message: /model\.json is missing.*404/ });
  assert.deepEqual(Fake.all.map(({ ended }) => ended), [true]);
});

test("a worker that does not start is said, and ended", async () => {
  Fake.actions.load = forever;
  const loading = load();
  Fake.all[0].outside.error.forEach((listener) => listener({ preventDefault() {} }));
  await assert.rejects(loading, {
    reason: "worker-failed", message: /worker\.js/, details: { address: Fake.all[0].url },
  });
  assert.equal(Fake.all[0].ended, true);
});

test("a worker that the browser refuses is said too", async () => {
  Object.assign(globalThis, { Worker: class { constructor() { throw new TypeError("not by this policy"); } } });
  await assert.rejects(load(), (error) => error instanceof LensError && error.reason === "worker-failed"
    && /worker\.js/.test(error.message) && /not by this policy/.test(String(error.details.detail)));
});

test("loading can be given up", async () => {
  Fake.actions.load = forever;
  const controller = new AbortController();
  const loading = assert.rejects(load({ signal: controller.signal }), { name: "AbortError" });
  controller.abort();
  await loading;
  await assert.rejects(load({ signal: controller.signal }), { name: "AbortError" });
  assert.deepEqual(Fake.all.map(({ ended }) => ended), [true]);
});
