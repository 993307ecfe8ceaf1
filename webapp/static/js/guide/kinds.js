/** What is known of a kind of lesion: only where a model means by a code what the texts are about. */
import { capital } from "../format.js";
import { meaning } from "../meanings.js";
import { strings } from "../strings.js";

/** @typedef {import("../../shared/contract.js").DiagnosisClass} DiagnosisClass */
/** @typedef {"what" | "looks" | "care"} Part */

/** The diagnoses that the texts are about: a model may use a code for something else. */
const KNOWN = new Map([
  ["akiec", "Actinic keratosis or intraepithelial carcinoma (Bowen's disease)"],
  ["bcc", "Basal cell carcinoma"],
  ["bkl", "Benign keratosis (seborrheic keratosis, solar lentigo, lichen-planus-like keratosis)"],
  ["df", "Dermatofibroma"],
  ["mel", "Melanoma"],
  ["nv", "Melanocytic nevus"],
  ["vasc", "Vascular lesion (angioma, angiokeratoma, pyogenic granuloma, haemorrhage)"],
]);

/** @type {Part[]} */
export const PARTS = ["what", "looks", "care"];

/**
 * @param {DiagnosisClass} diagnosis
 * @returns {{ what: string, looks: string, care: string, keywords: string } | null}
 */
export function aboutKind({ code, name }) {
  const known = KNOWN.get(code);
  return known && meaning(known) === name ? strings.guide.kinds.texts[code] : null;
}

/**
 * Each part of what is known of a kind, as an answer to a question.
 *
 * @param {DiagnosisClass} diagnosis
 * @returns {import("../../languages/en/guide.js").Passage[]} none for a kind of which nothing is known
 */
export function kindPassages(diagnosis) {
  const about = aboutKind(diagnosis);
  const { part, parts, asked, caution } = strings.guide.kinds;
  return about ? PARTS.map((key) => ({
    id: `${diagnosis.code}-${key}`,
    first: key === "what",
    title: part(capital(diagnosis.plain_name), parts[key]),
    text: [about[key], caution],
    keywords: `${diagnosis.name} ${about.keywords} ${asked[key]}`,
  })) : [];
}
