/** The page: photos in, answers out. */
import { createCard } from "./card.js";
import { createClassifier } from "./classifier.js";
import { h, icon } from "./dom.js";
import { capital } from "./format.js";
import { createIntake } from "./intake.js";
import { createNotes } from "./notes.js";
import { createUpdate, keepOffline } from "./offline.js";
import { findProgram } from "./program.js";
import { createProof } from "./proof.js";
import { strings } from "./strings.js";
import { read } from "./triage.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */

/** @type {Contract | null} */
let contract = null;
const program = findProgram(document);
const results = h("section", { class: "results" });
const announcer = h("p", { class: "visually-hidden", role: "status", "aria-live": "polite" });
const proof = createProof(program);
const notes = createNotes(program, proof.element);
const update = createUpdate();

const classifier = createClassifier(program, {
  onContract(found) {
    contract = found;
    intake.describe(found);
    notes.describe(found);
  },
  onProgress: (progress) => intake.progress(progress),
  async onReady(diagnosis) {
    notes.diagnose(diagnosis);
    intake.keeping();
    const sentence = strings.loading.ready[await keepOffline(program, update.show, (list) => proof.add("keeper", list))];
    intake.ready(sentence);
    announce(sentence);
    document.documentElement.dataset.ready = "true";
  },
  onAsked: (list) => proof.add("worker", list),
  onFailure: (error) => intake.fail(strings.failure(error)),
});

const intake = createIntake({ onFiles: add, onRetry: () => classifier.load() });

/** @param {string} sentence for those who do not see the page */
function announce(sentence) {
  // Two lines at most: a new one after an old one is read, a changed one may not be.
  announcer.append(h("span", {}, `${sentence} `));
  while (announcer.childElementCount > 2) announcer.firstChild?.remove();
}

/** @param {File[]} files each gets its own card; they are looked at one after the other */
function add(files) {
  if (intake.element.dataset.state === "failed") return;
  if (files.length === 0) {
    announce(strings.announce.nothing);
    return;
  }
  announce(strings.announce.added(files.length));
  proof.choose();
  document.documentElement.dataset.results = "true";
  const batch = h("div", { class: "batch" });
  results.prepend(batch);
  for (const file of files) {
    const card = createCard(file, (element) => leave(element, file.name));
    batch.append(card.element);
    answer(file, card);
  }
  batch.scrollIntoView({ block: "nearest" });
}

/**
 * @param {File} file
 * @param {import("./card.js").Card} card
 */
async function answer(file, card) {
  try {
    const result = await classifier.classify(file, { signal: card.signal, onStart: card.working });
    if (!contract || card.signal.aborted) return;
    const tell = (/** @type {import("./triage.js").Reading} */ reading) => {
      const { verdict, ranking: [{ diagnosis, probability }] } = reading;
      announce(strings.announce.answer(file.name, strings.triage[verdict].title,
        capital(diagnosis.plain_name), probability, result.warnings.length > 0));
    };
    card.answer(contract, result, tell);
    tell(read(contract, result.probabilities));
    notes.diagnose(await classifier.diagnose(), result.milliseconds);
  } catch (error) {
    if (card.signal.aborted) return;
    const sentence = strings.refusal(error);
    card.refuse(sentence);
    announce(strings.announce.refused(file.name, sentence));
  }
}

/**
 * A removed card hands the focus to its neighbour.
 *
 * @param {HTMLElement} card
 * @param {string} name
 */
function leave(card, name) {
  const cards = [...results.querySelectorAll("article")];
  const at = cards.indexOf(card);
  const neighbour = cards[at + 1] ?? cards[at - 1];
  if (neighbour) {
    neighbour.querySelector("h2")?.focus();
  } else {
    delete document.documentElement.dataset.results;
    intake.focus();
  }
  announce(strings.announce.removed(name));
}

document.documentElement.dataset.started = "true";
document.getElementById("app")?.replaceChildren(
  h("section", { class: "strip", "aria-label": strings.important },
    h("p", { class: "strip-warning" }, icon("alert"), h("strong", {}, strings.notDiagnosis), " ",
      h("a", { href: "#limits" }, strings.limitsLink)),
    h("p", { class: "strip-private" }, icon("lock"), h("a", { href: "#privacy" }, strings.private))),
  h("div", { class: "columns" },
    h("main", { id: "main", tabindex: "-1" },
      update.element,
      h("div", { class: "hero" }, h("h1", {}, strings.title), h("p", {}, strings.lede)),
      intake.element, results),
    notes.element),
  announcer);
classifier.load();
