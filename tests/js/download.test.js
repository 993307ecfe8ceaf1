import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import test from "node:test";
import { fetchVerified, PATIENCE } from "../../webapp/static/worker/download.js";

const BYTES = new Uint8Array([1, 2, 3, 4, 5, 6]);
const ENTRY = {
  path: "shard.bin", bytes: BYTES.length, sha256: createHash("sha256").update(BYTES).digest("hex"),
};

/** An answer that comes in pieces, each when it is asked for. */
function inPieces() {
  /** @type {ReadableStreamDefaultController} */
  let controller;
  let cancelled = false;
  const stream = new ReadableStream({
    start(given) { controller = given; },
    cancel() { cancelled = true; },
  });
  return {
    open: async () => new Response(stream),
    send: (/** @type {Uint8Array} */ piece) => controller.enqueue(piece),
    end: () => controller.close(),
    isCancelled: () => cancelled,
  };
}

/** Let all that waits for no timer go on. */
const settle = async () => { for (let i = 0; i < 50; i++) await Promise.resolve(); };

test("a slow connection is waited for as long as something comes", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { open, send, end } = inPieces();
  let counted = 0;
  const bytes = fetchVerified(open, ENTRY, (length) => { counted += length; });
  for (let at = 0; at < BYTES.length; at += 2) {
    await settle();
    t.mock.timers.tick(PATIENCE - 1);
    send(BYTES.subarray(at, at + 2));
  }
  await settle();
  end();
  assert.deepEqual(await bytes, BYTES);
  assert.equal(counted, BYTES.length);
});

test("a connection through which nothing comes any more is given up", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { open, send, isCancelled } = inPieces();
  const bytes = fetchVerified(open, ENTRY, () => {});
  const refused = assert.rejects(bytes, { reason: "file-unreachable", details: { file: "shard.bin" } });
  send(BYTES.subarray(0, 2));
  await settle();
  t.mock.timers.tick(PATIENCE);
  await refused;
  assert.ok(isCancelled());
});
