import assert from "node:assert/strict";
import { test } from "node:test";
import { LensError } from "../../webapp/static/shared/errors.js";
import { createClient, serve } from "../../webapp/static/shared/messenger.js";

/** A client and a server joined by two ports in this thread. */
function connect(/** @type {import("../../webapp/static/shared/messenger.js").Actions} */ actions) {
  const listeners = { page: new Set(), worker: new Set() };
  const port = (/** @type {"page" | "worker"} */ own, /** @type {"page" | "worker"} */ other) => ({
    postMessage: (/** @type {any} */ data) => queueMicrotask(() =>
      listeners[other].forEach((listener) => listener({ data: structuredClone(data) }))),
    addEventListener: (/** @type {string} */ _, /** @type {any} */ listener) =>
      void listeners[own].add(listener),
  });
  serve(port("worker", "page"), actions);
  return createClient(port("page", "worker"));
}

/** An action that ends when told to. */
function gate() {
  /** @type {string[]} */
  const log = [];
  /** @type {(() => void)[]} */
  const ends = [];
  const action = (/** @type {string} */ name, /** @type {any} */ { signal }) => {
    log.push(name);
    signal.addEventListener("abort", () => log.push(`${name} aborted`));
    return new Promise((resolve) => ends.push(() => resolve(name)));
  };
  return { log, ends, action };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

test("an answer and its progress reach the one who asked", async () => {
  const client = connect({
    double: async (n, { progress }) => { progress("half way"); return n * 2; },
  });
  /** @type {string[]} */
  const seen = [];
  const result = await client.call("double", 21, { onProgress: (p) => seen.push(p) });
  assert.equal(result, 42);
  assert.deepEqual(seen, ["half way"]);
});

test("a LensError keeps its reason, anything else becomes unexpected", async () => {
  const client = connect({
    refuse: async () => { throw new LensError("file-empty", { size: 0 }); },
    crash: async () => { throw new TypeError("oops"); },
  });
  await assert.rejects(client.call("refuse"), { reason: "file-empty", details: { size: 0 } });
  await assert.rejects(client.call("crash"), { reason: "unexpected", details: { detail: "oops" } });
  await assert.rejects(client.call("no such action"), { reason: "unexpected" });
});

test("requests wait their turn, and a failed one does not stop the next", async () => {
  const { log, ends, action } = gate();
  const client = connect({ action, fail: async () => { throw new LensError("file-empty"); } });
  const first = client.call("action", "first");
  const bad = assert.rejects(client.call("fail"));
  const last = client.call("action", "last");
  await settled();
  assert.deepEqual(log, ["first"]);
  ends[0]();
  assert.equal(await first, "first");
  await bad;
  await settled();
  ends[1]();
  assert.equal(await last, "last");
});

test("an aborted request in the queue never starts; a running one is told", async () => {
  const { log, ends, action } = gate();
  const client = connect({ action });
  const [one, two] = [new AbortController(), new AbortController()];
  const first = assert.rejects(client.call("action", "first", { signal: one.signal }),
    { name: "AbortError" });
  const second = assert.rejects(client.call("action", "second", { signal: two.signal }),
    { name: "AbortError" });
  const third = client.call("action", "third");
  await settled();
  two.abort();
  one.abort();
  await Promise.all([first, second, settled()]);
  assert.deepEqual(log, ["first", "first aborted"]);
  ends[0]();
  await settled();
  ends[1]();
  assert.equal(await third, "third");
  await assert.rejects(client.call("action", "late", { signal: one.signal }), { name: "AbortError" });
});

test("a worker that dies fails all that waits and all that is asked later", async () => {
  const { action } = gate();
  const client = connect({ action });
  const calls = [client.call("action", "a"), client.call("action", "b")];
  client.fail(new LensError("worker-failed"));
  for (const call of [...calls, client.call("action", "c")]) {
    await assert.rejects(call, { reason: "worker-failed" });
  }
});

test("a signal shared by many requests keeps no listener of a settled one", async () => {
  const client = connect({ double: async (n) => n * 2 });
  const { signal } = new AbortController();
  let listeners = 0;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (/** @type {any[]} */ ...rest) => {
    listeners += 1;
    addEventListener.apply(signal, /** @type {any} */ (rest));
  };
  signal.removeEventListener = (/** @type {any[]} */ ...rest) => {
    listeners -= 1;
    removeEventListener.apply(signal, /** @type {any} */ (rest));
  };
  for (let n = 0; n < 5; n++) assert.equal(await client.call("double", n, { signal }), 2 * n);
  assert.equal(listeners, 0);
});
