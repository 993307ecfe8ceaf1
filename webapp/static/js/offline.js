/** Keeping the page and its model on this device, by its service worker. */
import { h } from "./dom.js";
import { strings } from "./strings.js";

/** @typedef {"kept" | "keeping" | "loaded"} Kept */

/** Milliseconds after which the page no longer waits for its copy. */
const PATIENCE = 30_000;

/**
 * @param {ServiceWorker} worker
 * @returns {Promise<boolean>} whether it is installed
 */
function installed(worker) {
  return new Promise((resolve) => {
    const look = () => {
      if (["installed", "activating", "activated"].includes(worker.state)) resolve(true);
      if (worker.state === "redundant") resolve(false);
    };
    worker.addEventListener("statechange", look);
    look();
  });
}

/**
 * Have this version kept, or the one that was kept looked after.
 *
 * @param {import("./program.js").Program} program
 * @param {object} events
 * @param {(kept: "whole" | Kept) => void} events.onKept called with whether the page opens without a
 *   network: always, from now on, soon, or not; after "keeping" once more, with what came of it
 * @param {(use: () => void) => void} events.onUpdate called when a newer version is there; `use` loads it
 * @param {(list: import("../shared/traffic.js").Asked[]) => void} events.onAsked called with what the
 *   service worker asked the network for
 */
export async function keepOffline({ whole, base }, { onKept, onUpdate, onAsked }) {
  if (whole) {
    onKept("whole");
    return;
  }
  navigator.serviceWorker?.addEventListener("message", ({ data }) => onAsked(data.asked));
  const keeping = keep(base, onUpdate);
  /** @type {Promise<Kept>} */
  const patience = new Promise((resolve) => { setTimeout(resolve, PATIENCE, "keeping"); });
  // From its copy it has come just now. The browser may take long to answer: it goes on with a
  // newer version first, where it has found one.
  const soon = navigator.serviceWorker?.controller ? "kept" : await Promise.race([keeping, patience]);
  onKept(soon);
  if (soon === "keeping") onKept(await keeping);
}

/**
 * @param {string} base
 * @param {(use: () => void) => void} onUpdate
 * @returns {Promise<"kept" | "loaded">}
 */
async function keep(base, onUpdate) {
  // Absent where the address is not a secure one, and in some private windows.
  const container = navigator.serviceWorker;
  if (!container) return "loaded";
  try {
    const before = container.controller;
    const registration = await container.register(new URL("sw.js", base), { updateViaCache: "none" });
    const offer = (/** @type {ServiceWorker} */ worker) => onUpdate(() => {
      // Another tab has changed to it already.
      if (worker.state !== "installed") return location.reload();
      container.addEventListener("controllerchange", () => location.reload(), { once: true });
      worker.postMessage("use");
    });
    const watch = async (/** @type {ServiceWorker} */ worker) => {
      if (await installed(worker) && before) offer(worker);
    };
    registration.addEventListener("updatefound", () => {
      if (registration.installing) watch(registration.installing);
    });
    if (registration.waiting && before) offer(registration.waiting);
    const own = registration.installing ?? registration.waiting ?? registration.active;
    if (!own) return "loaded";
    return await installed(own) ? "kept" : "loaded";
  } catch {
    return "loaded";
  }
}

/**
 * The offer to change to a newer version.
 *
 * @returns {{ element: HTMLElement, show: (use: () => void) => void }}
 */
export function createUpdate() {
  const text = strings.update;
  const button = h("button", { type: "button", class: "secondary small" }, text.use);
  const element = h("section", { class: "update", hidden: true },
    h("p", {}, text.ready), button);
  return {
    element,
    show(use) {
      element.hidden = false;
      button.onclick = () => {
        button.disabled = true;
        use();
      };
    },
  };
}
