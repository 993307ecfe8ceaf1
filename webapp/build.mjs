/**
 * Bundles the page and the library into static/dist: `npm run build`.
 *
 * The target is what the page's own notice (templates/index.html) asks for.
 */
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, "static");
const target = join(source, "dist");
const wasm = join(dirname(createRequire(import.meta.url).resolve(
  "@tensorflow/tfjs-backend-wasm/package.json")), "dist");

/** @type {Record<string, string>} Bundle -> entry. The harness is for `verify` alone. */
const entries = {
  "page": join(source, "js", "main.js"),
  "boot": join(source, "js", "boot.js"),
  "worker": join(source, "worker", "worker.js"),
  "sw": join(source, "sw", "sw.js"),
  "gone": join(source, "sw", "gone.js"),
  "app": join(source, "css", "app.css"),
  "verify": join(here, "verify", "harness.js"),
};

/** Each language but English, which is part of the page, is a script of its own. */
const languages = (await readdir(join(source, "languages")))
  .filter((file) => /^[a-z]{2}\.js$/.test(file) && file !== "en.js");

/** @type {import("esbuild").BuildOptions} */
const options = {
  outdir: target,
  bundle: true,
  minify: true,
  format: "iife",
  platform: "browser",
  target: ["chrome102", "edge102", "firefox105", "safari16.4"],
  legalComments: "none",
  logLevel: "warning",
};

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
await build({
  ...options,
  entryPoints: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
});
for (const file of languages) {
  const code = file.slice(0, -3);
  await build({
    ...options,
    entryPoints: { [`language-${code}`]: join(source, "languages", file) },
    globalName: `lensLanguages.${code}`,
  });
}
// For other people's pages: one module and its words in each language, and the style of its example
// to be read and changed.
const library = join(source, "library");
await build({ ...options, entryPoints: [join(library, "lesion-lens.js")], format: "esm" });
// Minifying takes away the comments that tell a bundler to leave the words' address to the browser.
const bundled = join(target, "lesion-lens.js");
const minified = await readFile(bundled, "utf8");
await writeFile(bundled, minified.replace("import(", "import(/* webpackIgnore: true *//* @vite-ignore */"));
for (const file of languages) {
  const code = file.slice(0, -3);
  const contents = `
    export { answer } from "./${code}/answer.js";
    export { meanings } from "./${code}/meanings.js";
    export { own as numbers } from "./${code}/numbers.js";
    export { failures, refusals } from "./${code}/reasons.js";`;
  await build({
    ...options,
    stdin: { contents, resolveDir: join(source, "languages") },
    outdir: undefined,
    outfile: join(target, `lesion-lens-${code}.js`),
    format: "esm",
  });
}
await build({ ...options, entryPoints: [join(library, "example.css")], minify: false });
for (const name of ["tfjs-backend-wasm-simd.wasm", "tfjs-backend-wasm.wasm"]) {
  await copyFile(join(wasm, name), join(target, name));
}
