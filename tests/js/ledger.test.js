import assert from "node:assert/strict";
import { test } from "node:test";
import { createLedger } from "../../webapp/static/js/ledger.js";
import { asked } from "../../webapp/static/shared/traffic.js";

const HOST = "https://host.test/lens/";

const request = (/** @type {string} */ url, /** @type {number | null} */ received = 0, at = 0) => (
  { url, received, at });

test("requests are listed by thread and added up", () => {
  const ledger = createLedger(`${HOST}index.html`);
  ledger.add("page", [request(HOST, 100), request(`${HOST}app.css`, 30)]);
  ledger.add("worker", [request(`${HOST}model/model.json`, 2)]);
  ledger.add("page", [request(`${HOST}icon.svg`)]);
  const { threads, count, received, elsewhere } = ledger.sum();
  assert.deepEqual(threads.map(([thread, rows]) => [thread, rows.map(({ name }) => name)]), [
    ["page", ["", "app.css", "icon.svg"]], ["worker", ["model/model.json"]]]);
  assert.deepEqual([count, received, elsewhere], [4, 132, 0]);
});

test("another origin is counted and keeps its whole address", () => {
  const ledger = createLedger(HOST);
  ledger.add("page", [request("https://elsewhere.test/lens/x"), request("https://host.test/other")]);
  const { threads: [[, rows]], elsewhere } = ledger.sum();
  assert.deepEqual(rows.map(({ name }) => name),
    ["https://elsewhere.test/lens/x", "https://host.test/other"]);
  assert.equal(elsewhere, 1);
});

test("requests after the first choice of photos are counted, and only those", () => {
  const ledger = createLedger(HOST);
  ledger.add("page", [request(HOST, 1, 10)]);
  assert.equal(ledger.sum().since, null);
  ledger.choose(20);
  ledger.choose(40);
  assert.equal(ledger.sum().since, 0);
  ledger.add("worker", [request(`${HOST}a`, 1, 30), request(`${HOST}b`, 1, 15)]);
  assert.equal(ledger.sum().since, 1);
});

test("a file opened from the disk has asked for nothing", () => {
  const ledger = createLedger("file:///media/stick/lesion-lens.html");
  assert.deepEqual(ledger.sum(),
    { threads: [], count: 0, received: 0, complete: true, elsewhere: 0, since: null });
});

test("a sum says whether all sizes are known", () => {
  const ledger = createLedger(HOST);
  ledger.add("page", [request(HOST, 5), request(`${HOST}a`, 0)]);
  assert.equal(ledger.sum().complete, true);
  ledger.add("worker", [request(`${HOST}b`, null)]);
  assert.deepEqual([ledger.sum().received, ledger.sum().complete], [5, false]);
});

/** @param {string} name @param {object} [sizes] */
const entry = (name, sizes) => /** @type {any} */ (
  { name, transferSize: 0, encodedBodySize: 0, workerStart: 0, startTime: 5, ...sizes });

test("what is in this tab's memory or on the disk is no request", () => {
  const names = ["blob:https://host.test/1", "data:,x", "file:///x", HOST];
  const list = asked(names.map((name) => entry(name, { transferSize: 7 })));
  assert.deepEqual(list, [request(HOST, 7, performance.timeOrigin + 5)]);
});

test("an answer from this device is told from one whose size is not told", () => {
  const list = asked([entry(HOST, { encodedBodySize: 9 }), entry(HOST, { workerStart: 1 }), entry(HOST)]);
  assert.deepEqual(list.map(({ received }) => received), [0, 0, null]);
});
