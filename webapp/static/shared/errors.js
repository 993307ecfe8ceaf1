/**
 * The one error type of the page and its worker.
 *
 * It carries a reason, not a sentence: the reason is a key of the catalogue in
 * `languages/en.js`, the details are what that sentence needs (a file's name, a
 * limit). Both survive the trip from the worker to the page.
 */
export class LensError extends Error {
  /**
   * @param {string} reason key of the catalogue, such as "file-empty"
   * @param {Record<string, string | number>} [details] values for its sentence
   */
  constructor(reason, details = {}) {
    super(`${reason} ${JSON.stringify(details)}`);
    this.name = "LensError";
    this.reason = reason;
    this.details = details;
  }
}
