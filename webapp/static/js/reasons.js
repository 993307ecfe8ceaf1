/** Why there is no answer, no page or no picture from the camera, in words. */
import { sentence } from "./sentence.js";
import { strings } from "./strings.js";

/** @param {any} error why a file got no answer */
export const refusal = (error) => sentence(strings.refusals, error);

/** @param {any} error why the page is not ready */
export const failure = (error) => sentence(strings.failures, error);

/** @param {string} reason why the camera gives nothing, as the browser names it */
export function cameraProblem(reason) {
  /** @type {Record<string, string>} */
  const problems = strings.camera.problems;
  return problems[reason] ?? problems.other;
}
