import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { languages } from "../../webapp/static/library/words.js";

const ENTRIES = ["js/main.js", "js/boot.js", "worker/worker.js", "sw/sw.js"];

/** Bytes of all that this project has written into a script, gzipped. @param {string} entry */
async function size(entry) {
  const { outputFiles: [file] } = await build({
    entryPoints: [fileURLToPath(new URL(`../../webapp/static/${entry}`, import.meta.url))],
    bundle: true, minify: true, format: "esm", packages: "external", write: false,
  });
  return gzipSync(file.contents, { level: 9 }).length;
}

test("page, worker and service worker without libraries take at most 60 kB gzipped", async () => {
  const sizes = await Promise.all(ENTRIES.map(size));
  const total = sizes.reduce((sum, bytes) => sum + bytes, 0);
  assert.ok(total > 20_000, "something is missing");
  assert.ok(total <= 60_000, ENTRIES.map((entry, index) => `${entry}: ${sizes[index]}`).join(", "));
});

test("the library without its worker takes at most 8 kB gzipped", async () => {
  const bytes = await size("library/lesion-lens.js");
  assert.ok(bytes > 2_000 && bytes <= 8_000, String(bytes));
});

test("its words in another language take at most 8 kB gzipped", async () => {
  for (const language of languages.filter((code) => code !== "en")) {
    const words = await readFile(new URL(`../../webapp/static/dist/lesion-lens-${language}.js`, import.meta.url));
    const bytes = gzipSync(words, { level: 9 }).length;
    assert.ok(bytes > 2_000 && bytes <= 8_000, `${language}: ${bytes}`);
  }
});
