/** Everything on the page and how it hangs together: photos in, answers out. */
import { createCamera } from "./camera.js";
import { createClassifier } from "./classifier.js";
import { h, icon } from "./dom.js";
import { createGuide } from "./guide/guide.js";
import { createKeeping } from "./history/keeping.js";
import { createPanel } from "./history/panel.js";
import { createIntake } from "./intake.js";
import { createLanguageChoice } from "./language.js";
import { translated } from "./meanings.js";
import { createNotes } from "./notes.js";
import { createUpdate, keepOffline } from "./offline.js";
import { findProgram } from "./program.js";
import { createProof } from "./proof.js";
import { createResults } from "./results.js";
import { failure } from "./reasons.js";
import { strings } from "./strings.js";

/** Draw the page, in the language of `strings`, and load the model. */
export function start() {
  const program = findProgram(document);
  const announcer = h("p", { class: "visually-hidden", role: "status", "aria-live": "polite" });
  const proof = createProof(program);
  const notes = createNotes(program, proof.element);
  const update = createUpdate();
  const keeping = createKeeping();

  const classifier = createClassifier(program, {
    onContract(found) {
      const contract = translated(found);
      results.describe(contract);
      intake.describe(contract);
      notes.describe(contract);
      guide.describe(contract);
    },
    onProgress: (progress) => intake.progress(progress),
    onReady(diagnosis) {
      notes.diagnose(diagnosis);
      intake.keeping();
      keepOffline(program, {
        onKept(kept) {
          const sentence = strings.loading.ready[kept];
          intake.ready(sentence);
          announce(sentence);
          document.documentElement.dataset.ready = "true";
        },
        onUpdate(use) {
          update.show(use);
          announce(strings.update.ready);
        },
        onAsked: (list) => proof.add("keeper", list),
      });
    },
    onAsked: (list) => proof.add("worker", list),
    onFailure: (error) => intake.fail(failure(error)),
  });

  const results = createResults({
    classifier,
    keeping,
    announce,
    onDiagnosis: notes.diagnose,
    onEmpty: () => intake.focus(),
  });
  const guide = createGuide(results.element);
  const camera = createCamera((photo) => add([photo]));
  const intake = createIntake({
    onPhotos: add,
    onReading: () => announce(strings.announce.reading),
    onCamera: camera.open,
    async onSample() {
      const { name } = strings.sample;
      const file = new File([await classifier.sample()], name, { type: "image/png" });
      add([{ file, name, drawn: true }]);
    },
    onRetry: () => classifier.load(),
  });

  /** @param {string} sentence for those who do not see the page */
  function announce(sentence) {
    // Two lines at most: a new one after an old one is read, a changed one may not be.
    announcer.append(h("span", {}, `${sentence} `));
    while (announcer.childElementCount > 2) announcer.firstChild?.remove();
  }

  /** @param {import("./sources.js").Photo[]} photos */
  function add(photos) {
    if (intake.element.dataset.state === "failed") {
      announce(strings.loading.failed);
      intake.focus();
      return;
    }
    if (photos.length > 0) {
      proof.choose();
      // Dropped or pasted over an answer that is open, they would be looked at behind it.
      /** @type {NodeListOf<HTMLDialogElement>} */
      const open = document.querySelectorAll("dialog[open]");
      open.forEach((dialog) => dialog.close());
    }
    intake.say(photos.length > 0 ? "" : strings.announce.nothing);
    results.add(photos);
  }

  const skip = document.querySelector(".skip");
  if (skip) skip.textContent = strings.skip;
  document.querySelector(".top")?.append(
    createLanguageChoice(() => document.documentElement.hasAttribute("data-results")));
  document.getElementById("app")?.replaceChildren(
    h("section", { class: "strip", "aria-label": strings.important },
      h("p", { class: "strip-warning" }, icon("alert"), h("strong", {}, strings.notDiagnosis), " ",
        h("a", { href: "#limits" }, strings.limitsLink)),
      h("p", { class: "strip-private" }, icon("lock"), h("a", { href: "#privacy" }, strings.private))),
    h("div", { class: "columns" },
      h("main", { id: "main", tabindex: "-1" },
        update.element,
        h("div", { class: "hero" }, h("h1", {}, strings.title), h("p", {}, strings.lede)),
        intake.element, results.element,
        createPanel(keeping, { whole: program.whole, check: classifier.check, announce }), guide.element),
      notes.element),
    announcer, camera.element);
  classifier.load();
  keeping.start();
}
