/** Why there is no answer, no page or no picture from the camera, in words. */
import { strings } from "./strings.js";

/**
 * @param {Record<string, (details: any) => string>} table
 * @param {any} error a LensError, or anything else that was thrown
 */
function sentence(table, error) {
  const write = table[error?.reason];
  return write ? write(error.details)
    : table.unexpected({ detail: error?.details?.detail ?? error?.reason ?? String(error) });
}

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
