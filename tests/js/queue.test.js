import assert from "node:assert/strict";
import { test } from "node:test";
import { createQueue } from "../../webapp/static/js/queue.js";
import { LensError } from "../../webapp/static/shared/errors.js";

/** @returns {any[]} */
const photos = (/** @type {number} */ count) =>
  Array.from({ length: count }, (_, n) => ({ name: `${n}.png`, file: `file ${n}` }));
const nothing = () => {};

test("one photo at a time, in order, each with its answer and small picture", async () => {
  let inside = 0;
  let most = 0;
  const classify = async (/** @type {any} */ file, /** @type {any} */ { onThumbnail }) => {
    most = Math.max(most, ++inside);
    onThumbnail(`small ${file}`);
    await null;
    inside -= 1;
    return `answer for ${file}`;
  };
  /** @type {string[]} */
  const log = [];
  const queue = createQueue(photos(3), /** @type {any} */ (classify),
    (index) => log.push(`${index} ${queue.entries[index].state}`));
  assert.equal(queue.settled(), 0);
  await queue.run();
  assert.equal(most, 1);
  assert.deepEqual(log, ["0 working", "0 answered", "1 working", "1 answered", "2 working", "2 answered"]);
  assert.deepEqual(queue.entries.map(({ answer }) => answer),
    ["answer for file 0", "answer for file 1", "answer for file 2"]);
  assert.equal(queue.entries[2].thumbnail, "small file 2");
  assert.equal(queue.settled(), 3);
});

test("a refused photo keeps its reason and stops nothing", async () => {
  const classify = async (/** @type {any} */ file) => {
    if (file === "file 0") throw new LensError("file-empty", { size: 0 });
    if (file === "file 1") throw new TypeError("odd");
    return "answer";
  };
  const queue = createQueue(photos(3), /** @type {any} */ (classify), nothing);
  await queue.run();
  assert.deepEqual(queue.entries.map(({ state }) => state), ["refused", "refused", "answered"]);
  assert.deepEqual(queue.entries[0].error, { reason: "file-empty", details: { size: 0 } });
  assert.equal(queue.entries[1].error?.reason, "unexpected");
  assert.match(queue.entries[1].error?.details.detail, /odd/);
  assert.deepEqual([queue.settled(), queue.count("refused"), queue.count("answered")], [3, 2, 1]);
});

test("stopped, the rest is given up: the one being looked at too", async () => {
  const classify = (/** @type {any} */ file, /** @type {any} */ { signal }) =>
    new Promise((resolve, reject) => {
      if (file === "file 0") resolve("answer");
      else signal.addEventListener("abort", () => reject(signal.reason));
    });
  const queue = createQueue(photos(4), /** @type {any} */ (classify), nothing);
  const running = queue.run();
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal(queue.entries[1].state, "working");
  queue.stop();
  await running;
  assert.deepEqual(queue.entries.map(({ state }) => state),
    ["answered", "stopped", "stopped", "stopped"]);
  assert.deepEqual([queue.settled(), queue.count("stopped"), queue.count("waiting")], [1, 3, 0]);
});

test("stopping does not wait for the photo that is being looked at", async () => {
  /** @type {(answer: string) => void} */
  let answer = () => {};
  const classify = () => new Promise((resolve) => { answer = resolve; });
  const queue = createQueue(photos(2), /** @type {any} */ (classify), nothing);
  const running = queue.run();
  queue.stop();
  await running;
  answer("too late");
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.deepEqual(queue.entries.map(({ state }) => state), ["stopped", "stopped"]);
});
