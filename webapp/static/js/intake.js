/** Where photos come in, and how far the model is. */
import { h, icon } from "./dom.js";
import { photosFrom, watchDrop, watchPaste } from "./sources.js";
import { strings } from "./strings.js";

/** @typedef {import("./sources.js").Photo} Photo */

/** Milliseconds after which reading a dropped folder is worth a word. */
const SLOW = 400;

/**
 * @typedef {object} Intake
 * @property {HTMLElement} element
 * @property {(contract: import("../shared/contract.js").Contract) => void} describe
 * @property {(progress: import("../worker/engine.js").Progress) => void} progress
 * @property {() => void} keeping answers come, but the page is not kept for offline use yet
 * @property {(sentence: string) => void} ready
 * @property {(sentence: string) => void} fail
 * @property {(sentence: string) => void} say what came of the last choice; empty for nothing
 * @property {() => void} focus what can be pressed next
 */

/**
 * @param {object} events
 * @param {(photos: Photo[]) => void} events.onPhotos
 * @param {() => void} events.onReading called when a dropped folder takes its time
 * @param {() => void} events.onCamera
 * @param {() => void} events.onSample possible once the model is there
 * @param {() => void} events.onRetry
 * @returns {Intake}
 */
export function createIntake({ onPhotos, onReading, onCamera, onSample, onRetry }) {
  const text = strings.loading;
  const files = createInput("files", onPhotos);
  const folder = createInput("folder", onPhotos);
  folder.webkitdirectory = true;
  const button = h("button", { type: "button", class: "primary" }, strings.intake.choose);
  const formats = h("p", { class: "formats" });
  const way = (/** @type {string} */ symbol, /** @type {string} */ words, /** @type {() => void} */ click) =>
    h("button", { type: "button", class: "way", click }, icon(symbol), words);
  const sample = way("pencil", strings.intake.sample, onSample);
  sample.disabled = true;
  const ways = h("div", { class: "ways" },
    way("camera", strings.intake.camera, onCamera),
    // Phones have no folders to choose from.
    "webkitdirectory" in HTMLInputElement.prototype
      && way("folder", strings.intake.folder, () => folder.click()),
    sample);
  const bar = h("progress", { max: "1", value: "0", "aria-label": text.label });
  const amount = h("p", { class: "amount" }, text.start);
  const patience = h("p", { class: "patience" }, text.patience);
  const status = h("div", { class: "loading" }, bar, amount, patience);
  const failure = h("div", { class: "failure", role: "alert" });
  const said = h("p", { class: "said" });
  const note = h("p", { class: "drop-note", "aria-hidden": "true" },
    h("span", {}, strings.intake.drop), h("span", {}, strings.intake.reading));
  const element = h("section", {
    class: "intake", "aria-label": strings.intake.label, "data-state": "loading",
  },
  h("div", { class: "lens" }, icon("photo")),
  h("div", { class: "invite" }, button, files, folder,
    h("p", { class: "hint" }, strings.intake.hint), formats),
  said, ways, status, failure, note);

  // The whole area is one large target; the button is what keyboards reach.
  element.addEventListener("click", ({ target }) => {
    const inert = target instanceof Element && target.closest("input, .ways, .failure, .loading");
    if (!inert && element.dataset.state !== "failed") files.click();
  });
  watchDrop(element, async (reading) => {
    const slow = setTimeout(() => {
      element.toggleAttribute("data-reading", true);
      onReading();
    }, SLOW);
    const photos = await reading;
    clearTimeout(slow);
    element.toggleAttribute("data-reading", false);
    onPhotos(photos);
  });
  watchPaste(onPhotos);

  const set = (/** @type {string} */ state) => {
    element.dataset.state = state;
    button.disabled = state === "failed";
    if (state !== "failed") failure.replaceChildren();
  };

  return {
    element,
    describe(contract) {
      formats.textContent = strings.intake.formats(contract);
      files.accept = contract.files.accepted
        .flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)).join(",");
    },
    progress({ phase, loaded, total }) {
      bar.max = total;
      bar.value = loaded;
      amount.textContent = phase === "prepare" ? text.prepare : text.amount(loaded, total);
    },
    keeping() {
      sample.disabled = false;
      bar.value = bar.max;
      amount.textContent = text.keeping;
    },
    ready(sentence) {
      set("ready");
      amount.textContent = sentence;
    },
    fail(sentence) {
      set("failed");
      const retry = h("button", { type: "button", class: "secondary", click: () => {
        set("loading");
        bar.value = 0;
        amount.textContent = text.start;
        button.focus();
        onRetry();
      } }, text.retry);
      failure.replaceChildren(icon("alert"), h("h2", {}, text.failed), h("p", {}, sentence), retry);
    },
    say(sentence) {
      said.textContent = sentence;
      if (sentence) said.scrollIntoView({ block: "nearest" });
    },
    focus: () => (failure.querySelector("button") ?? button).focus(),
  };
}

/**
 * A file input behind a button of ours.
 *
 * @param {string} id
 * @param {(photos: Photo[]) => void} onPhotos
 */
function createInput(id, onPhotos) {
  const input = h("input", {
    type: "file", multiple: true, class: "visually-hidden", id, tabindex: "-1", "aria-hidden": "true",
  });
  input.addEventListener("change", () => {
    onPhotos(photosFrom(input.files));
    input.value = ""; // So that the same photo can be chosen twice in a row.
  });
  return input;
}
