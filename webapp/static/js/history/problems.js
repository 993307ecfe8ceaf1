/** What went wrong with the kept pictures, in words. */
import { strings } from "../strings.js";

/**
 * @param {any} error why nothing could be kept or read
 * @returns {string}
 */
export function problem(error) {
  const { other, ...known } = strings.history.problems;
  const name = error?.reason ?? error?.name;
  return /** @type {Record<string, string>} */ (known)[name] ?? other(name ?? String(error));
}

/**
 * @param {any} error why a file was not imported
 * @returns {string}
 */
export function importProblem(error) {
  /** @type {Record<string, (details: any) => string>} */
  const known = strings.history.importProblems;
  return known[error?.reason]?.({ ...error.details, problem: problem(error.details) }) ?? problem(error);
}
