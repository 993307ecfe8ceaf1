/** The pictures that are kept on this device: what is there, and every change to it. */
import { FORMAT_VERSION } from "../../shared/version.js";
import { original, translated } from "../meanings.js";
import { fingerprint, modelKey } from "./fingerprint.js";
import { reduce } from "./reduce.js";
import { readSetting, writeSetting } from "./setting.js";
import { createStore } from "./store.js";

/** @typedef {import("../../shared/contract.js").Contract} Contract */
/** @typedef {import("./store.js").Case} Case */
/** @typedef {import("./store.js").Details} Details */

/**
 * @typedef {object} Subject an answered picture, kept or not
 * @property {import("../sources.js").Photo} photo
 * @property {Contract} contract
 * @property {import("../../worker/actions.js").Answer} answer
 * @property {Blob | null} thumbnail
 * @property {import("../fusion.js").Given} given
 *
 * @typedef {ReturnType<typeof createKeeping>} Keeping
 */

/** Milliseconds in which changes by other tabs become one. */
const PAUSE = 300;

/** @returns {BroadcastChannel | null} null where the browser denies it, as some do with all storage */
function openChannel() {
  try {
    return new BroadcastChannel("lesion-lens-history");
  } catch {
    return null;
  }
}

/**
 * Whether the browser has promised not to clear it all by itself. Some reject the question.
 *
 * @param {"persist" | "persisted"} question
 */
async function promised(question) {
  try {
    return await navigator.storage[question]();
  } catch {
    return false;
  }
}

export function createKeeping(store = createStore()) {
  const events = new EventTarget();
  const others = openChannel();
  /** @type {Map<string, Case>} */
  const cases = new Map();
  /** @type {Map<string, Contract>} */
  const models = new Map();
  /** Which case a picture on the page is. @type {WeakMap<Blob, string>} */
  const linked = new WeakMap();
  const state = {
    on: false,
    /** What went wrong last. @type {unknown} */
    problem: null,
    /** Whether the browser has promised not to clear it by itself. */
    lasting: false,
  };
  /** @type {Promise<unknown>} */
  let queue = Promise.resolve();
  let timer = 0;

  /** Asked anew each time: another tab may have switched it off. */
  const isOn = () => readSetting() === "on";

  const tell = () => events.dispatchEvent(new Event("change"));

  /** @param {unknown} problem */
  function fail(problem) {
    state.problem = problem;
    tell();
  }

  function changed() {
    state.problem = null;
    others?.postMessage("changed");
    tell();
  }

  async function load() {
    const found = await store.all();
    cases.clear();
    models.clear();
    for (const one of found.cases) cases.set(one.id, one);
    for (const [key, contract] of found.models) models.set(key, contract);
    state.lasting = await promised("persisted");
  }

  /** @param {Subject} subject */
  async function save({ photo: { file, name }, contract: read, answer, thumbnail, given }) {
    if (!isOn()) return; // Switched off before its turn.
    const contract = original(read);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const model = await modelKey(contract);
    const id = `${await fingerprint(bytes)}-${model}`;
    if (!cases.has(id)) {
      const { picture, reduced } = await reduce(bytes);
      const { date, probabilities, warnings, cam } = answer;
      await add({ id, date, name, model, probabilities, warnings, given, reduced, spot: "", note: "" },
        { picture, thumbnail, cam }, contract);
    }
    linked.set(file, id);
    changed();
  }

  /**
   * @param {Case} one
   * @param {Details} details
   * @param {Contract} contract
   * @returns {Promise<boolean>} false if it was there
   */
  async function add(one, details, contract) {
    const added = await store.add(one, details, contract, isOn);
    if (added) cases.set(one.id, one);
    else if (!cases.has(one.id)) await load(); // Another tab was first.
    models.set(one.model, contract);
    return added;
  }

  /**
   * One after the other: of a thousand pictures one is in memory.
   *
   * @param {Subject} subject
   * @returns {Promise<unknown>} ends when it is kept or `problem` says why not
   */
  function keep(subject) {
    if (state.on && !subject.photo.drawn) {
      // What fails because it was switched off meanwhile is nothing to be told.
      queue = queue.then(() => save(subject)).catch((error) => isOn() && fail(error));
    }
    return queue;
  }

  /** What other visits and tabs have left; nothing is opened where it was never on. */
  async function start() {
    const setting = readSetting();
    state.on = setting === "on";
    if (setting) await load().catch(fail);
    else cases.clear();
    tell();
  }

  others?.addEventListener("message", () => {
    clearTimeout(timer);
    timer = window.setTimeout(start, PAUSE);
  });

  return {
    state,
    cases,
    models,
    keep,
    add,
    changed,
    details: store.details,

    /**
     * @param {Case} one
     * @returns {Contract | undefined} undefined for one that another version of the page has kept
     */
    contractOf({ model }) {
      const contract = models.get(model);
      return contract?.format_version === FORMAT_VERSION ? translated(contract) : undefined;
    },

    /** @param {() => void} listener @param {AbortSignal} [signal] */
    watch: (listener, signal) => events.addEventListener("change", listener, { signal }),

    /** @param {(name: string) => void} listener told of each picture that is deleted by itself */
    onRemoved: (listener) => events.addEventListener("removed",
      (event) => listener(/** @type {CustomEvent} */ (event).detail)),

    start,

    async switchOn() {
      try {
        await load();
        writeSetting("on");
        state.on = true;
        changed();
        // Some browsers ask the person, who may never answer.
        state.lasting = await promised("persist");
        tell();
      } catch (error) {
        fail(error);
      }
    },

    switchOff() {
      state.on = false;
      writeSetting("off");
      changed();
    },

    /** @param {Blob} file @returns {Case | undefined} */
    caseOf: (file) => cases.get(linked.get(file) ?? ""),

    /** @param {Blob} file @param {string} id */
    link: (file, id) => linked.set(file, id),

    /**
     * @param {string} id
     * @param {import("./store.js").Change} change
     */
    async change(id, change) {
      // Looked up, since what a card was given has been replaced where all was loaded again.
      Object.assign(cases.get(id) ?? {}, change);
      await store.change(id, change).then(changed, fail);
    },

    /** @param {Case} one */
    async remove({ id, name }) {
      await store.remove(id).then(() => {
        cases.delete(id);
        changed();
        events.dispatchEvent(new CustomEvent("removed", { detail: name }));
      }, fail);
    },

    async clear() {
      await store.clear().then(() => {
        cases.clear();
        models.clear();
        if (!isOn()) writeSetting(null);
        changed();
      }, fail);
    },
  };
}
