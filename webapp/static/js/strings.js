/** What the page says, in the language that it speaks: English until `speak` is called. */
import { en } from "../languages/en.js";

/** @typedef {import("../languages/en.js").Strings} Strings */

/** @type {Strings} */
export let strings = en;

/**
 * Call it before anything is drawn: what is on the screen stays as it is.
 *
 * @param {Strings} catalogue
 */
export function speak(catalogue) {
  strings = catalogue;
}
