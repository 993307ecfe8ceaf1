/**
 * The service worker of a folder that held the page and holds the library now. Browsers that keep the
 * page look here for its next version; this one keeps nothing, so that no worker and no model of then
 * answer for those of now.
 */
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const { registration } = worker;

async function leave() {
  const kept = (await caches.keys()).filter((name) => name.startsWith(`lesion-lens ${registration.scope} `));
  for (const name of kept) await caches.delete(name);
  await registration.unregister();
}

worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (event) => event.waitUntil(leave()));
