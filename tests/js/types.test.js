import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { execPath } from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import * as library from "../../webapp/static/library/lesion-lens.js";
import { declarations, DECLARATIONS, TSC } from "../../webapp/types.mjs";

test("the library's declarations are those of its sources: else run `npm run types`", async () => {
  assert.equal(await readFile(DECLARATIONS, "utf8"), await declarations());
});

test("they declare all that the module exports", async () => {
  const text = await readFile(DECLARATIONS, "utf8");
  const declared = [...text.matchAll(/^export declare (?:function|class|const) (\w+)/gm)].map(([, name]) => name);
  assert.deepEqual(declared.sort(), Object.keys(library).sort());
});

test("they hold for a page in strict TypeScript", async () => {
  const page = fileURLToPath(new URL("fixtures/embedder.ts", import.meta.url));
  await promisify(execFile)(execPath, [TSC, "--ignoreConfig", "--noEmit", "--strict", "--target", "es2022",
    "--module", "esnext", "--moduleResolution", "bundler", "--lib", "es2022,dom", "--types", "", page]);
});
