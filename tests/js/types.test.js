import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import * as library from "../../webapp/static/library/lesion-lens.js";
import { declarations, DECLARATIONS } from "../../webapp/types.mjs";

test("the library's declarations are those of its sources: else run `npm run types`", async () => {
  assert.equal(await readFile(DECLARATIONS, "utf8"), await declarations());
});

test("they declare all that the module exports", async () => {
  const text = await readFile(DECLARATIONS, "utf8");
  const declared = [...text.matchAll(/^export declare (?:function|class|const) (\w+)/gm)].map(([, name]) => name);
  assert.deepEqual(declared.sort(), Object.keys(library).sort());
});
