/** What became of the photos: a card for one, a list for many. */
import { spoken } from "./answer.js";
import { createBatch } from "./batch.js";
import { createCard } from "./card.js";
import { h } from "./dom.js";
import { createEntry } from "./history/entry.js";
import { refusal } from "./reasons.js";
import { strings } from "./strings.js";
import { read } from "./triage.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */
/** @typedef {import("./sources.js").Photo} Photo */

/**
 * @typedef {object} Results
 * @property {HTMLElement} element
 * @property {(contract: Contract) => void} describe
 * @property {(photos: Photo[]) => void} add
 */

/**
 * @param {object} surroundings
 * @param {import("./classifier.js").Classifier} surroundings.classifier
 * @param {import("./history/keeping.js").Keeping} surroundings.keeping
 * @param {(sentence: string) => void} surroundings.announce for those who do not see the page
 * @param {(diagnosis: import("./classifier.js").Diagnosis, milliseconds?: number) => void}
 *   surroundings.onDiagnosis the engine's state after a photo
 * @param {() => void} surroundings.onEmpty called when the last of them is removed
 * @returns {Results}
 */
export function createResults({ classifier, keeping, announce, onDiagnosis, onEmpty }) {
  const element = h("section", { class: "results" });
  /** @type {Contract | null} */
  let contract = null;

  /** @param {HTMLElement} added */
  function show(added) {
    document.documentElement.dataset.results = "true";
    element.prepend(added);
    added.scrollIntoView({ block: "nearest" });
  }

  /** @param {Photo} photo */
  async function one(photo) {
    const { file, name } = photo;
    const card = createCard(photo, (leaving) => leave(leaving, strings.announce.removed(name)));
    const { signal } = card;
    show(card.element);
    try {
      /** @type {Blob | null} */
      let thumbnail = null;
      const result = await classifier.classify(file, {
        signal, onStart: card.working, onThumbnail: (picture) => { thumbnail = picture; },
      });
      if (!contract || signal.aborted) return;
      const tell = (/** @type {import("./triage.js").Reading} */ reading) =>
        announce(spoken(name, result, reading));
      const subject = { photo, contract, answer: result, thumbnail, given: {} };
      card.answer(contract, result, createEntry(keeping, subject, signal), tell);
      keeping.keep(subject);
      tell(read(contract, result.probabilities));
      onDiagnosis(await classifier.diagnose(), result.milliseconds);
    } catch (error) {
      if (signal.aborted) return;
      const sentence = refusal(error);
      card.refuse(sentence);
      announce(strings.announce.refused(name, sentence));
    }
  }

  /** @param {Photo[]} photos */
  function many(photos) {
    const batch = createBatch(photos, {
      contract: () => contract,
      classify: classifier.classify,
      keeping,
      announce,
      onEnd: async () => onDiagnosis(await classifier.diagnose()),
      onRemove: (leaving) => leave(leaving, strings.announce.removed(strings.list.title(photos.length))),
    });
    show(batch.element);
    batch.run();
  }

  /**
   * What is removed hands the focus to its neighbour.
   *
   * @param {HTMLElement} leaving
   * @param {string} sentence
   */
  function leave(leaving, sentence) {
    const neighbour = leaving.nextElementSibling ?? leaving.previousElementSibling;
    if (neighbour) {
      neighbour.querySelector("h2")?.focus();
    } else {
      delete document.documentElement.dataset.results;
      onEmpty();
    }
    announce(sentence);
  }

  return {
    element,
    describe: (found) => { contract = found; },
    add(photos) {
      announce(photos.length ? strings.announce.added(photos.length) : strings.announce.nothing);
      if (photos.length === 1) one(photos[0]);
      else if (photos.length > 1) many(photos);
    },
  };
}
