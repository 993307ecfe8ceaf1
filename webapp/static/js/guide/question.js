/** The box for questions: answered on the device, led by the advice of the answers on the page. */
import { h, icon, verdictIcon } from "../dom.js";
import { strings } from "../strings.js";
import { allPassages } from "./passages.js";
import { createSearch } from "./search.js";
import { follow, gravest, URGENT } from "./verdict.js";

/** @typedef {import("../../languages/en/guide.js").Passage} Passage */
/** @typedef {import("./verdict.js").Verdict} Verdict */

/**
 * @param {HTMLElement} answers of the photos, wherever they show
 * @returns {{ element: HTMLElement, describe: (classes:
 *   import("../../shared/contract.js").DiagnosisClass[]) => void }}
 */
export function createQuestion(answers) {
  const text = strings.guide.question;
  let search = createLazily([]);
  /** Of the answer that is shown. */
  let personal = false;
  // Some browsers have what is typed spelled or completed elsewhere, or keep it.
  const input = h("input", {
    type: "text", id: "question", maxlength: "300", autocomplete: "off", autocapitalize: "off",
    spellcheck: "false", enterkeyhint: "search", "aria-describedby": "question-note",
  });
  const lead = h("div", {});
  const found = h("div", {});
  const element = h("form", { class: "question", submit: ask },
    h("label", { for: "question" }, text.label),
    h("div", { class: "ask" }, input, h("button", { class: "secondary" }, text.ask)),
    h("p", { class: "note", id: "question-note" }, text.note),
    h("div", { class: "found", "aria-live": "polite" }, lead, found));

  /** @param {SubmitEvent} event */
  function ask(event) {
    event.preventDefault();
    const question = input.value.trim();
    const passages = search(question);
    personal = passages.some((passage) => passage.personal);
    found.replaceChildren(...(question ? createAnswer(passages) : [h("p", {}, text.empty)]));
    stand(gravest(answers));
  }

  /** @param {Verdict | null} verdict of the answers on the page, which goes before anything said here */
  function stand(verdict) {
    const leads = verdict && found.hasChildNodes() && (personal || URGENT.includes(verdict));
    lead.replaceChildren(...(leads ? [createLead(verdict)] : []));
  }

  follow(answers, stand);
  return { element, describe(classes) { search = createLazily(classes); } };
}

/**
 * Made at the first question: most visits have none.
 *
 * @param {import("../../shared/contract.js").DiagnosisClass[]} classes
 */
function createLazily(classes) {
  /** @type {ReturnType<typeof createSearch> | undefined} */
  let search;
  return (/** @type {string} */ question) => {
    search ??= createSearch(allPassages(classes), strings.language, strings.guide.language);
    return search(question);
  };
}

/** @param {Verdict} verdict */
function createLead(verdict) {
  const { title, next: [advice] } = strings.triage[verdict];
  return h("div", { class: "lead", "data-lead": verdict },
    h("p", {}, icon(verdictIcon(verdict)), h("strong", {}, title)),
    h("p", {}, advice),
    h("p", {}, strings.guide.question.stands));
}

/** @param {Passage[]} passages the best one first; none for what is not known */
function createAnswer([best, ...others]) {
  const text = strings.guide.question;
  if (!best) return [h("h4", {}, text.unknown), h("p", {}, text.unknownText)];
  return [
    h("h4", {}, best.title), ...createText(best),
    ...(others.length ? [h("h5", {}, text.related)] : []),
    ...others.map((passage) => h("details", {}, h("summary", {}, passage.title), ...createText(passage))),
  ];
}

/** @param {Passage} passage */
function createText({ text }) {
  return text.map((paragraph) => h("p", {}, paragraph));
}
