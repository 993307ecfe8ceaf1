/** Where photos come in, and how far the model is. */
import { h, icon } from "./dom.js";
import { filesFrom, watchDrop, watchPaste } from "./sources.js";
import { strings } from "./strings.js";

/**
 * @typedef {object} Intake
 * @property {HTMLElement} element
 * @property {(contract: import("../shared/contract.js").Contract) => void} describe
 * @property {(progress: import("../worker/engine.js").Progress) => void} progress
 * @property {() => void} keeping answers come, but the page is not kept for offline use yet
 * @property {(sentence: string) => void} ready
 * @property {(sentence: string) => void} fail
 * @property {() => void} focus
 */

/**
 * @param {object} events
 * @param {(files: File[]) => void} events.onFiles
 * @param {() => void} events.onRetry
 * @returns {Intake}
 */
export function createIntake({ onFiles, onRetry }) {
  const text = strings.loading;
  const input = h("input", {
    type: "file", multiple: true, class: "visually-hidden", id: "files", tabindex: "-1",
    "aria-hidden": "true",
  });
  input.addEventListener("change", () => {
    onFiles(filesFrom(input.files));
    input.value = ""; // So that the same photo can be chosen twice in a row.
  });
  const button = h("button", { type: "button", class: "primary" }, strings.intake.choose);
  const formats = h("p", { class: "formats" });
  const bar = h("progress", { max: "1", value: "0", "aria-label": text.label });
  const amount = h("p", { class: "amount" }, text.start);
  const patience = h("p", { class: "patience" }, text.patience);
  const status = h("div", { class: "loading" }, bar, amount, patience);
  const failure = h("div", { class: "failure", role: "alert" });
  const element = h("section", {
    class: "intake", "aria-label": strings.intake.label, "data-state": "loading",
  },
  h("div", { class: "lens" }, icon("photo")),
  h("div", { class: "invite" }, button, input, h("p", { class: "hint" }, strings.intake.hint), formats),
  status, failure,
  h("p", { class: "drop-note", "aria-hidden": "true" }, strings.intake.drop));

  // The whole area is one large target; the button is what keyboards reach.
  element.addEventListener("click", ({ target }) => {
    const inert = target instanceof Element && target.closest("input, .failure, .loading");
    if (!inert && element.dataset.state !== "failed") input.click();
  });
  watchDrop(element, onFiles);
  watchPaste(onFiles);

  const set = (/** @type {string} */ state) => {
    element.dataset.state = state;
    button.disabled = state === "failed";
    if (state !== "failed") failure.replaceChildren();
  };

  return {
    element,
    describe(contract) {
      formats.textContent = strings.intake.formats(contract);
      input.accept = contract.files.accepted
        .flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)).join(",");
    },
    progress({ phase, loaded, total }) {
      bar.max = total;
      bar.value = loaded;
      amount.textContent = phase === "prepare" ? text.prepare : text.amount(loaded, total);
    },
    keeping() {
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
    focus: () => button.focus(),
  };
}
