/** Adding up what the page, its worker and its service worker asked the network for. */

/** @typedef {import("../shared/traffic.js").Asked} Asked */
/** @typedef {"page" | "worker" | "keeper"} Thread the keeper is the service worker */

/**
 * @typedef {object} Row
 * @property {string} name the address, relative to the page where it is below it
 * @property {string} url
 * @property {number | null} received bytes; null where the browser does not tell
 *
 * @typedef {object} Sum
 * @property {[Thread, Row[]][]} threads those that asked for anything
 * @property {number} count
 * @property {number} received bytes that the browser tells of
 * @property {boolean} complete whether it tells of all
 * @property {number} elsewhere requests to another origin
 * @property {number | null} since requests since the first photo was chosen; null before that
 */

/**
 * @param {string} base the page's address
 */
export function createLedger(base) {
  const folder = new URL("./", base).href;
  const { origin } = new URL(base);
  /** @type {Record<Thread, Asked[]>} */
  const lists = { page: [], worker: [], keeper: [] };
  /** @type {number | null} */
  let first = null;

  /** @param {Asked} request @returns {Row} */
  const row = ({ url, received }) => ({
    url,
    name: url.startsWith(folder) ? url.slice(folder.length) : url,
    received,
  });

  return {
    /**
     * @param {Thread} thread
     * @param {Asked[]} list
     */
    add: (thread, list) => lists[thread].push(...list),

    /** @param {number} at when photos were chosen, in milliseconds since 1970 */
    choose(at) {
      first ??= at;
    },

    /** @returns {Sum} */
    sum() {
      const all = Object.values(lists).flat();
      const rows = /** @type {[Thread, Asked[]][]} */ (Object.entries(lists))
        .filter(([, list]) => list.length > 0)
        .map(([thread, list]) => /** @type {[Thread, Row[]]} */ ([thread, list.map(row)]));
      const chosen = first;
      return {
        threads: rows,
        count: all.length,
        received: all.reduce((total, { received }) => total + (received ?? 0), 0),
        complete: all.every(({ received }) => received !== null),
        elsewhere: all.filter(({ url }) => new URL(url).origin !== origin).length,
        since: chosen === null ? null : all.filter(({ at }) => at >= chosen).length,
      };
    },
  };
}
