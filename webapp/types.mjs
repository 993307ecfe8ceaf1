/**
 * Writes static/library/lesion-lens.d.ts out of the JSDoc: `npm run types`. The file is committed, since
 * exporting must not need a compiler; a test says when it is out of date.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { argv, execPath } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

const source = join(dirname(fileURLToPath(import.meta.url)), "static");
export const TSC = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");

export const DECLARATIONS = join(source, "library", "lesion-lens.d.ts");
const HEAD = "/** Lesion Lens as a library: docs/embedding.md. Written by `npm run types`. */\n";
/** What the module exports: its module and name. The types that these speak of follow. */
const EXPORTS = [["library/lesion-lens.js", "load"], ["library/words.js", "languages"],
  ["js/heatmap.js", "paint"], ["shared/errors.js", "LensError"]];

/** @param {string} folder where the compiler writes a declaration file for each module */
async function emit(folder) {
  await promisify(execFile)(execPath, [TSC, "--ignoreConfig", "--allowJs", "--declaration",
    "--emitDeclarationOnly", "--skipLibCheck", "--strict", "--target", "es2022", "--module", "esnext",
    "--moduleResolution", "bundler", "--lib", "es2022,dom,dom.iterable,dom.asynciterable,webworker",
    "--types", "node", "--rootDir", source, "--outDir", folder, join(source, "library", "lesion-lens.js")]);
}

/**
 * @param {string} text of a declaration file
 * @returns {Map<string, string>} what it exports, by name, each with its comment
 */
function statements(text) {
  const found = new Map();
  let comment = "";
  for (const part of text.split(/^(?=\/\*\*|export |import )/m)) {
    const name = /^export (?:type|declare (?:function|class|const)) (\w+)/.exec(part)?.[1];
    if (name) found.set(name, (part.startsWith("export declare") ? comment : "") + part);
    comment = part.startsWith("/**") ? part : "";
  }
  return found;
}

/** @returns {Promise<string>} all that a page that embeds the library may name, in one file */
export async function declarations() {
  const folder = await mkdtemp(join(tmpdir(), "lens-types-"));
  /** @type {Map<string, { module: string, text: string }>} */
  const collected = new Map();

  /** @param {string} module @param {string} name */
  async function collect(module, name) {
    const all = statements(await readFile(join(folder, module.replace(/\.js$/, ".d.ts")), "utf8"));
    const text = all.get(name) ?? "";
    const imported = /import\("([^"]+)"\)\.(\w+)/g;
    const beside = (/** @type {string} */ path) => posix.join(posix.dirname(module), path);
    const [alias] = text.matchAll(new RegExp(`^export type ${name} = ${imported.source};$`, "gm"));
    if (alias) {
      await collect(beside(alias[1]), alias[2]);
      return;
    }
    const known = collected.get(name);
    if (known?.module === module) return;
    if (known || !text) throw new Error(`${name} of ${module} is ${known ? "double" : "missing"}`);
    collected.set(name, { module, text: text.replace(imported, "$2") });
    const code = text.replace(/\/\*[^]*?\*\//g, "");
    for (const [, path, other] of code.matchAll(imported)) await collect(beside(path), other);
    for (const [other] of code.replace(imported, "").matchAll(/\w+/g)) {
      if (other !== name && all.has(other)) await collect(module, other);
    }
  }

  try {
    await emit(folder);
    for (const [module, name] of EXPORTS) await collect(module, name);
  } finally {
    await rm(folder, { recursive: true });
  }
  return [HEAD, ...[...collected.values()].map(({ text }) => text)].join("\n");
}

if (import.meta.url === pathToFileURL(argv[1]).href) await writeFile(DECLARATIONS, await declarations());
