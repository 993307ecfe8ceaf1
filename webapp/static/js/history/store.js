/** What is kept on this device, in the browser's own database (IndexedDB). */
import { openDB } from "idb";
import { LensError } from "../../shared/errors.js";

/** @typedef {import("../../shared/contract.js").Contract} Contract */

/**
 * @typedef {object} Case a kept picture's answer, small enough to hold thousands in memory
 * @property {string} id of picture and model together, so that the same answer is kept once
 * @property {string} date of the answer, ISO 8601
 * @property {string} name the file's, with its path inside a folder
 * @property {string} model key of the contract that gave the answer its meaning
 * @property {number[]} probabilities of the picture alone, in that contract's order
 * @property {string[]} warnings
 * @property {import("../fusion.js").Given} given
 * @property {boolean} reduced whether the kept picture is a smaller copy
 * @property {string} spot which spot it shows, in the person's own words; "" where not said
 * @property {string} note
 *
 * @typedef {Partial<Pick<Case, "spot" | "note" | "given">>} Change
 *
 * @typedef {object} Details what only an opened case needs
 * @property {Blob} picture
 * @property {Blob | null} thumbnail
 * @property {import("../heatmap.js").Cam | null} cam
 *
 * @typedef {object} Schema
 * @property {{ key: string, value: Case }} cases
 * @property {{ key: string, value: Details }} details
 * @property {{ key: string, value: Contract }} models
 *
 * @typedef {ReturnType<typeof createStore>} Store
 */

const NAME = "lesion-lens";
const VERSION = 1;
const STORES = /** @type {const} */ (["cases", "details", "models"]);

/**
 * @param {() => void} onGone called when the browser or a newer page has closed it
 * @returns {Promise<import("idb").IDBPDatabase<Schema>>}
 * @throws {LensError | DOMException}
 */
function open(onGone) {
  return new Promise((resolve, reject) => {
    const opening = openDB(NAME, VERSION, {
      upgrade(db) {
        db.createObjectStore("cases", { keyPath: "id" });
        db.createObjectStore("details");
        db.createObjectStore("models");
      },
      blocked: () => reject(new LensError("blocked")),
      blocking(_, __, { target }) {
        /** @type {IDBDatabase} */ (target).close();
        onGone();
      },
      terminated: onGone,
    });
    /** @type {Promise<import("idb").IDBPDatabase<Schema>>} */ (opening).then(resolve, reject);
  });
}

/** All its functions reject with a LensError or the browser's own DOMException. */
export function createStore() {
  /** @type {ReturnType<typeof open> | null} */
  let opened = null;
  const forget = () => { opened = null; };

  function database() {
    if (!opened) {
      opened = open(forget);
      opened.catch(forget);
    }
    return opened;
  }

  return {
    /** @returns {Promise<{ cases: Case[], models: [string, Contract][] }>} */
    async all() {
      const tx = (await database()).transaction(["cases", "models"]);
      const [cases, keys, contracts] = await Promise.all([tx.objectStore("cases").getAll(),
        tx.objectStore("models").getAllKeys(), tx.objectStore("models").getAll()]);
      return { cases, models: keys.map((key, index) => [key, contracts[index]]) };
    },

    /**
     * All of it or nothing; what is there already stays as it is.
     *
     * @param {Case} one
     * @param {Details} details
     * @param {Contract} contract
     * @param {() => boolean} allowed asked last of all
     * @returns {Promise<boolean>} false if it was there
     */
    async add(one, details, contract, allowed) {
      const tx = (await database()).transaction(STORES, "readwrite");
      const models = tx.objectStore("models");
      const there = await tx.objectStore("cases").getKey(one.id);
      // Within the transaction, so that deleting everything comes before the question or after the answer.
      if (!allowed()) throw new LensError("off");
      if (there === undefined) {
        await Promise.all([
          models.put(await models.get(one.model) ?? contract, one.model),
          tx.objectStore("cases").add(one),
          tx.objectStore("details").add(details, one.id),
          tx.done,
        ]);
      }
      return there === undefined;
    },

    /**
     * The rest stays as it is there, where another tab may have changed it.
     *
     * @param {string} id nothing happens if it was deleted meanwhile
     * @param {Change} change
     */
    async change(id, change) {
      const tx = (await database()).transaction("cases", "readwrite");
      const one = await tx.store.get(id);
      if (one) await tx.store.put({ ...one, ...change });
      await tx.done;
    },

    /** @param {string} id */
    async details(id) {
      return (await database()).get("details", id);
    },

    /** @param {string} id */
    async remove(id) {
      const tx = (await database()).transaction(["cases", "details"], "readwrite");
      await Promise.all([tx.objectStore("cases").delete(id), tx.objectStore("details").delete(id), tx.done]);
    },

    async clear() {
      const tx = (await database()).transaction(STORES, "readwrite");
      await Promise.all([...STORES.map((name) => tx.objectStore(name).clear()), tx.done]);
    },
  };
}
