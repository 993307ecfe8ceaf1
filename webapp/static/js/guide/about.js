/** What is known of the kinds of a model, folded away. */
import { h } from "../dom.js";
import { capital } from "../format.js";
import { strings } from "../strings.js";
import { aboutKind, PARTS } from "./kinds.js";

/** @typedef {import("../../shared/contract.js").DiagnosisClass} DiagnosisClass */

/**
 * @param {DiagnosisClass} diagnosis
 * @param {string} title
 * @returns {HTMLElement | null} null for a kind of which nothing is known
 */
export function createAbout(diagnosis, title) {
  const about = aboutKind(diagnosis);
  const { parts, caution } = strings.guide.kinds;
  return about && h("details", { class: "about", "data-about": diagnosis.code },
    h("summary", {}, title),
    h("dl", {}, ...PARTS.flatMap((part) => [h("dt", {}, parts[part]), h("dd", {}, about[part])])),
    h("p", {}, caution));
}

/**
 * @param {DiagnosisClass[]} classes
 * @returns {HTMLElement[]} those of which something is known
 */
export function createAbouts(classes) {
  return classes.flatMap((diagnosis) => createAbout(diagnosis, capital(diagnosis.plain_name)) ?? []);
}
