/** The results of many photos as files for other programs. */
import { refusal } from "./reasons.js";
import { strings } from "./strings.js";
import { read } from "./triage.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */
/** @typedef {import("./queue.js").Entry} Entry */

/** The column order of the ISIC 2018 challenge, task 3 (arXiv:1902.03368). */
const ISIC = ["MEL", "NV", "BCC", "AKIEC", "BKL", "DF", "VASC"];

/** So that a spreadsheet reads the text as UTF-8. */
const MARK = "\ufeff";

/**
 * @typedef {object} Result of one photo, by the picture alone
 * @property {string} name
 * @property {Entry["state"]} state
 * @property {string} [verdict] of the triage rule
 * @property {string} [advice] the verdict in words
 * @property {number} [malignant] sum of the malignant classes' probabilities
 * @property {string} [likeliest] code of the likeliest class
 * @property {Record<string, number>} [probabilities] by code
 * @property {string[]} [warnings] what may spoil the picture
 * @property {string} [reason] why it has no answer
 * @property {string} [explanation] the reason in words
 */

/**
 * @param {Contract} contract
 * @param {Entry[]} entries
 * @returns {Result[]}
 */
export function resultsOf(contract, entries) {
  return entries.map(({ photo: { name }, state, answer, error }) => {
    if (!answer) {
      const reason = error?.reason ?? state;
      return { name, state, reason, explanation: error ? refusal(error) : strings.list.stopped };
    }
    const { verdict, sum, ranking } = read(contract, answer.probabilities);
    return {
      name, state, verdict, advice: strings.triage[verdict].title, malignant: sum,
      likeliest: ranking[0].diagnosis.code, warnings: answer.warnings,
      probabilities: Object.fromEntries(contract.classes.map(({ code }, index) =>
        [code, answer.probabilities[index]])),
    };
  });
}

/**
 * One line a photo, answered or not.
 *
 * @param {Contract} contract
 * @param {Result[]} results
 * @param {string} date ISO 8601
 */
export function toCsv({ classes, model }, results, date) {
  const codes = classes.map(({ code }) => code);
  const hash = model.shards.map(({ sha256 }) => sha256).join(" ");
  const head = ["name", "state", "verdict", "advice", "malignant", "likeliest", ...codes, "warnings",
    "reason", "explanation", "model", "model_version", "weights_sha256", "date"];
  const lines = results.map((one) => [guarded(one.name), one.state, one.verdict, one.advice,
    one.malignant, one.likeliest, ...codes.map((code) => one.probabilities?.[code]),
    one.warnings?.join(" "), one.reason, one.explanation, model.name, model.version, hash, date]);
  return MARK + written([head, ...lines]);
}

/**
 * @param {Contract} contract
 * @param {Result[]} results
 * @param {string} date ISO 8601
 */
export function toJson({ model, triage, limits }, results, date) {
  return `${JSON.stringify({
    format: "lesion-lens-results", format_version: 1, date, limits,
    model: { name: model.name, version: model.version, weights: model.shards },
    alert_line: triage?.threshold ?? null, results,
  }, null, 1)}\n`;
}

/**
 * As the challenge's own scorer reads it: answered photos only, named by their file without its
 * ending, or by their whole path where two would have the same name.
 *
 * @param {Contract} contract
 * @param {Result[]} results
 */
export function toIsic({ classes }, results) {
  const answered = results.filter(({ probabilities }) => probabilities);
  /** @type {Map<string, string>} */
  const codes = new Map(classes.map(({ code }) => [code.toUpperCase(), code]));
  const columns = codes.size === ISIC.length && ISIC.every((name) => codes.has(name))
    ? ISIC : [...codes.keys()];
  const base = (/** @type {string} */ path) =>
    path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
  /** @type {Map<string, number>} */
  const seen = new Map();
  for (const { name } of answered) seen.set(base(name), (seen.get(base(name)) ?? 0) + 1);
  return written([["image", ...columns], ...answered.map(({ name, probabilities }) => [
    guarded(seen.get(base(name)) === 1 ? base(name) : name),
    ...columns.map((column) => probabilities?.[codes.get(column) ?? ""]?.toFixed(6)),
  ])]);
}

/**
 * A spreadsheet takes a text that begins so for a formula; a file's name may come
 * from anybody.
 *
 * @param {string} name
 */
function guarded(name) {
  return /^[=+\-@\t\r\n]/.test(name) ? `'${name}` : name;
}

/**
 * CSV by RFC 4180. What separates cells to some spreadsheets is quoted too.
 *
 * @param {(string | number | undefined)[][]} lines
 */
function written(lines) {
  const cell = (/** @type {string | number | undefined} */ value = "") =>
    (/[",;\t\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value));
  return lines.map((line) => `${line.map(cell).join(",")}\r\n`).join("");
}
