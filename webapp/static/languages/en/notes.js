/** What stands beside the answers: limits, privacy and its proof, the model. */
import { size } from "./numbers.js";

/** @typedef {import("../../shared/contract.js").Contract} Contract */

/** @typedef {typeof notes} Notes */

export const notes = {
  limits: { title: "Limits", wait: "The limits are loaded with the model." },

  privacy: {
    title: "Private by construction",
    served: "The picture is read, and the answer computed, by your own device. "
      + "Nothing in this page sends a picture anywhere.",
    whole: "The picture is read, and the answer computed, by your own device. There is no server, and "
      + "this file's own policy forbids it every connection.",
    check: "Check it yourself:",
    checks: [
      "Wait until the page is ready, then switch the network off. It works all the same.",
      "Or open the browser's developer tools (F12), choose “Network”, then a photo: "
        + "no request appears.",
    ],
  },

  /** Every request since the page was opened. */
  proof: {
    title: "See every request",
    count: (/** @type {number} */ count) => (count === 1 ? "1 so far" : `${count} so far`),
    pictures: "Bytes of your pictures sent",
    nothing: "0",
    unsure: "cannot be told",
    all: "Requests since the page was opened",
    since: "Of these since you chose the first photo",
    noPhoto: "no photo yet",
    received: "Received",
    elsewhere: "Requests to any other address",
    strange: "This page's program asks no other address. An extension of your browser may have done so in "
      + "its name.",
    how: "How this is known",
    record: "The list is your browser's own record of what this page, the thread that computes and the "
      + "service worker asked for, and how much came back by its count. It does not tell what was sent "
      + "along.",
    served: "That no picture was sent follows from how the page is built: its program only ever asks for "
      + "its own files, and sends nothing along. Your browser holds the page to a policy that lets it ask no "
      + "other address. The thread that computes has such a policy where the server sends it, and always "
      + "once the page opens from the copy on this device.",
    whole: "That no picture was sent follows from this file's own policy: your browser holds it to that, "
      + "and it forbids every connection.",
    quiet: "And the record has no request since you chose a photo.",
    blind: "The record cannot show what the browser does by itself, such as looking for a newer version "
      + "of this page (sw.js), nor what extensions or other programs do. Only the cable is proof against "
      + "those: pull it, or switch to flight mode, before you choose a photo.",
    file: "File",
    itself: "the page itself",
    /** @type {Record<import("../../js/ledger.js").Thread, string>} */
    threads: {
      page: "Asked for by the page",
      worker: "By the thread that computes",
      keeper: "By the service worker, to keep a copy",
    },
    total(/** @type {number} */ bytes, /** @type {boolean} */ complete) {
      if (complete) return size(bytes);
      return bytes > 0 ? `at least ${size(bytes)}` : "not told";
    },
    size(/** @type {number | null} */ bytes) {
      if (bytes === null) return "not told";
      return bytes > 0 ? size(bytes) : "on this device";
    },
  },

  about: {
    title: "The model",
    summary: (/** @type {Contract["model"]} */ { name, version }) => `${name} ${version}`,
    wait: "Loading …",
    kind: "Kind",
    licence: "Licence of the weights",
    accuracy: "Balanced accuracy",
    raw: "Accuracy",
    unmeasured: "not measured",
    measuredOn: "Measured on",
    engine: "Engine",
    tensors: "Tensors held",
    last: "Last photo",
    hash: "Weights, SHA-256",
  },
};
