/** A worker in this thread, for the tests of the library. */
import { afterEach, beforeEach } from "node:test";
import { serve } from "../../webapp/static/shared/messenger.js";
import { whole } from "./whole_contract.js";

/** @typedef {import("../../webapp/static/shared/messenger.js").Actions} Actions */

/** Where `npm run build` puts the words of each language. */
export const base = new URL("../../webapp/static/dist", import.meta.url).href;

export const photo = new Blob(["photo"]);

/** What it says of each photo. */
export const answer = {
  probabilities: [0.25, 0.7, 0.05], cam: { data: new Float32Array(12), width: 2, height: 2 },
  warnings: ["sharpness-low", "new-kind"], milliseconds: 12, date: "2026-01-02T03:04:05.000Z",
};

/** An action that never ends. */
export const forever = () => new Promise(() => {});

export class Fake {
  /** What the next one does. @type {Actions} */
  static actions = {};
  /** @type {Fake[]} */
  static all = [];

  ended = false;
  /** @type {Record<string, ((event: any) => void)[]>} */
  outside = { message: [], error: [] };
  /** @type {((event: any) => void)[]} */
  inside = [];

  /** @param {string} url */
  constructor(url) {
    this.url = url;
    Fake.all.push(this);
    serve({
      postMessage: (data) => queueMicrotask(() => {
        if (!this.ended) this.outside.message.forEach((listener) => listener({ data: structuredClone(data) }));
      }),
      addEventListener: (_, listener) => void this.inside.push(listener),
    }, Fake.actions);
  }

  /** @param {any} data */
  postMessage(data) {
    queueMicrotask(() => this.inside.forEach((listener) => listener({ data })));
  }

  /** @param {string} type @param {(event: any) => void} listener */
  addEventListener(type, listener) {
    this.outside[type].push(listener);
  }

  terminate() {
    this.ended = true;
  }
}

/** Before each test of a file: what the library finds in a page. */
export function pretend() {
  beforeEach(() => {
    Fake.all = [];
    Fake.actions = {
      load: async (_, { progress }) => {
        progress({ contract: whole() });
        progress({ phase: "download", loaded: 4, total: 8 });
        return { backend: "none", tensors: 0 };
      },
      classify: async () => answer,
    };
    Object.assign(globalThis, {
      Worker: Fake, location: { origin: "null" }, document: { baseURI: "file:///page/index.html" },
    });
  });
  afterEach(() => {
    for (const name of ["Worker", "location", "document"]) delete (/** @type {any} */ (globalThis))[name];
  });
}
