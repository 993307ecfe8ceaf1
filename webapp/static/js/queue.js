/** Many photos, looked at one after the other. */

/** @typedef {import("./sources.js").Photo} Photo */
/** @typedef {import("../worker/actions.js").Answer} Answer */

/**
 * @typedef {object} Entry one photo of many and what became of it; a few kilobytes, since thousands
 *   are kept
 * @property {Photo} photo
 * @property {"waiting" | "working" | "answered" | "refused" | "stopped"} state
 * @property {Answer | null} answer
 * @property {{ reason: string, details: Record<string, any> } | null} error why it was refused
 * @property {Blob | null} thumbnail
 *
 * @typedef {object} Queue
 * @property {Entry[]} entries
 * @property {() => number} settled how many have an answer or a reason
 * @property {(state: Entry["state"]) => number} count
 * @property {() => Promise<void>} run ends when all are settled, or with `stop`
 * @property {() => void} stop what waits is given up
 */

/**
 * Only one photo is with the worker at a time: no other is read or decoded, and
 * a photo chosen in the meantime is next.
 *
 * @param {Photo[]} photos
 * @param {import("./classifier.js").Classifier["classify"]} classify
 * @param {(index: number) => void} onChange called whenever an entry has changed
 * @returns {Queue}
 */
export function createQueue(photos, classify, onChange) {
  const controller = new AbortController();
  const { signal } = controller;
  const stopped = new Promise((resolve) => { signal.addEventListener("abort", resolve); });
  /** @type {Record<Entry["state"], number>} */
  const counts = { waiting: photos.length, working: 0, answered: 0, refused: 0, stopped: 0 };
  const entries = photos.map((photo) => /** @type {Entry} */ (
    { photo, state: "waiting", answer: null, error: null, thumbnail: null }));

  /**
   * @param {number} index
   * @param {Partial<Entry> & { state: Entry["state"] }} change
   */
  function set(index, change) {
    counts[entries[index].state] -= 1;
    counts[change.state] += 1;
    Object.assign(entries[index], change);
    onChange(index);
  }

  /** @param {number} index */
  async function settle(index) {
    const entry = entries[index];
    const onThumbnail = (/** @type {Blob} */ thumbnail) => { entry.thumbnail = thumbnail; };
    set(index, { state: "working" });
    try {
      const answer = await classify(entry.photo.file, { signal, onThumbnail });
      if (!signal.aborted) set(index, { state: "answered", answer });
    } catch (/** @type {any} */ error) {
      if (signal.aborted) return;
      const { reason = "unexpected", details = { detail: String(error) } } = error;
      set(index, { state: "refused", error: { reason, details } });
    }
  }

  async function settleAll() {
    for (let index = 0; index < entries.length && !signal.aborted; index++) await settle(index);
  }

  return {
    entries,
    settled: () => counts.answered + counts.refused,
    count: (state) => counts[state],
    async run() {
      await Promise.race([settleAll(), stopped]);
      entries.forEach(({ state }, index) => {
        if (state === "waiting" || state === "working") set(index, { state: "stopped" });
      });
    },
    stop: () => controller.abort(),
  };
}
