/** What a thread has asked the network for, as the browser itself records it (Resource Timing). */

/**
 * @typedef {object} Asked
 * @property {string} url
 * @property {number | null} received bytes over the network, headers included as browsers count
 *   them; 0 where the answer was on this device already; null where the browser does not tell
 * @property {number} at milliseconds since 1970
 */

/**
 * @param {PerformanceEntryList} entries of the types resource and navigation
 * @returns {Asked[]} without what is in this tab's own memory, or on this disk
 */
export function asked(entries) {
  return /** @type {PerformanceResourceTiming[]} */ (entries)
    .filter(({ name }) => /^https?:/.test(name))
    .map((entry) => ({
      url: entry.name,
      received: entry.transferSize || (isKept(entry) ? 0 : null),
      at: performance.timeOrigin + entry.startTime,
    }));
}

/**
 * Nothing was transferred, and the answer is known all the same: some browsers
 * give a worker no sizes at all.
 *
 * @param {PerformanceResourceTiming} entry
 */
function isKept({ encodedBodySize, workerStart }) {
  return encodedBodySize > 0 || workerStart > 0;
}

/**
 * Tell of every request of this thread, the past ones first.
 *
 * @param {(list: Asked[]) => void} tell
 */
export function watch(tell) {
  // The request for the page itself; observed, it would come twice in some browsers.
  tell(asked(performance.getEntriesByType("navigation")));
  new PerformanceObserver((list) => tell(asked(list.getEntries())))
    .observe({ type: "resource", buffered: true });
}
