/** What a contract says in English, in another language. */

/** @typedef {import("../shared/contract.js").Contract} Contract */
/** @typedef {Record<string, string>} Meanings English text, with "#" for every number, -> the same
 *   with "#1" for the first of them and so on */

const NUMBER = /\d(?:[\d.,]*\d)?/g;

/** @param {string} text as `meanings` has it: with "#" for every number */
export const pattern = (text) => text.replace(NUMBER, "#");

/**
 * @param {Meanings} meanings
 * @param {string} text of a contract
 * @returns {string} the same in their language, or as it is
 */
export function translateText(meanings, text) {
  const known = meanings[pattern(text)];
  if (known === undefined) return text;
  const numbers = text.match(NUMBER) ?? [];
  return known.replace(/#(\d)/g, (_, place) => numbers[Number(place) - 1]);
}

/**
 * @param {Meanings} meanings
 * @param {Contract} contract
 * @returns {Contract} the same, all that people read of it in their language
 */
export function translate(meanings, contract) {
  const { classes, limits, metadata, metrics, triage } = contract;
  const meaning = (/** @type {string} */ text) => translateText(meanings, text);

  /**
   * @template {{ measured_on: string } | null} Part
   * @param {Part} part
   * @returns {Part}
   */
  const measured = (part) => part && { ...part, measured_on: meaning(part.measured_on) };

  return {
    ...contract,
    classes: classes.map((one) => (
      { ...one, name: meaning(one.name), plain_name: meaning(one.plain_name) })),
    limits: limits.map(meaning),
    metadata: metadata && {
      ...metadata,
      fields: metadata.fields.map((field) => ({
        ...field,
        options: field.options.map((option) => ({ ...option, label: meaning(option.label) })),
      })),
    },
    metrics: measured(metrics),
    triage: measured(triage),
  };
}
