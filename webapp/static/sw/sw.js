/**
 * The service worker thread: keeps the page and its model, so that both open
 * without a network, and always files of one version together.
 *
 * The server (webapp/offline.py) puts what is to be kept before this script, as
 * `self.LENS`. So the script changes with every change of any file, which is how
 * the browser notices a new version.
 */
import { asked } from "../shared/traffic.js";

/**
 * @typedef {object} Kept
 * @property {string} version
 * @property {Record<string, string>} files file -> its SHA-256
 * @property {Record<string, string>} policies file -> its Content-Security-Policy
 */

/** @type {Kept} */
const { version, files, policies } = /** @type {any} */ (self).LENS;
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const { scope } = worker.registration;
// One origin may host several copies of the page, each under its own path.
const prefix = `lesion-lens ${scope} `;
const cacheName = prefix + version;
const address = (/** @type {string} */ name) => new URL(name, scope).href;
const kept = new Set(Object.keys(files).map(address));
/** The page's other address on a file host. */
const index = address("index.html");

/** @param {Response} response */
async function hashOf(response) {
  const digest = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function earlierCaches() {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(prefix) && name !== cacheName);
}

/**
 * A file as an earlier version kept it, if it has not changed since.
 *
 * @param {string} url
 * @param {string} hash
 */
async function unchanged(url, hash) {
  for (const name of await earlierCaches()) {
    const response = await (await caches.open(name)).match(url, { ignoreVary: true });
    if (response && await hashOf(response.clone()) === hash) return response;
  }
  return null;
}

/**
 * @param {Cache} cache
 * @param {string} name
 * @throws {Error} if the server has the file of another version: then nothing is kept
 */
async function keep(cache, name) {
  const url = address(name);
  const response = await unchanged(url, files[name])
    ?? await fetch(url, { cache: "no-cache", credentials: "same-origin" });
  if (!response.ok || await hashOf(response.clone()) !== files[name]) {
    throw new Error(`${url} is not of version ${version}`);
  }
  await cache.put(url, policies[name] ? withPolicy(response, policies[name]) : response);
}

/**
 * A thread has the policy of its own response, and a plain file host sends none.
 *
 * @param {Response} response
 * @param {string} policy
 */
function withPolicy(response, policy) {
  const headers = new Headers(response.headers);
  headers.set("Content-Security-Policy", policy);
  return new Response(response.body, { headers });
}

async function install() {
  const cache = await caches.open(cacheName);
  try {
    await Promise.all(Object.keys(files).map((name) => keep(cache, name)));
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  } finally {
    await report();
  }
}

/** Tell the pages what was fetched to keep them. */
async function report() {
  const list = asked(performance.getEntriesByType("resource"));
  const clients = await worker.clients.matchAll({ includeUncontrolled: true });
  for (const client of clients) {
    if (client.url.startsWith(scope)) client.postMessage({ asked: list });
  }
}

async function activate() {
  for (const name of await earlierCaches()) await caches.delete(name);
  await worker.clients.claim();
}

/**
 * @param {Request} request
 * @param {string} url the one it is kept under
 */
async function answer(request, url) {
  // The browser may have cleared the cache and left the worker, or be unable to read it.
  const found = await caches.match(url, { cacheName, ignoreVary: true }).catch(() => undefined);
  return found ?? fetch(request);
}

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("message", ({ data }) => {
  if (data === "use") worker.skipWaiting();
});
worker.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  const url = origin + pathname === index ? scope : origin + pathname;
  if (event.request.method === "GET" && kept.has(url)) event.respondWith(answer(event.request, url));
});
