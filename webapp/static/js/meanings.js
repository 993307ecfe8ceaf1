/** What the contract says in English, in the page's language where its catalogue knows it. */
import { strings } from "./strings.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */

const NUMBER = /\d(?:[\d.,]*\d)?/g;

/** @param {string} text as `meanings` has it: with "#" for every number */
export const pattern = (text) => text.replace(NUMBER, "#");

/**
 * @param {string} text of a contract
 * @returns {string} the same in the page's language, or as it is
 */
export function meaning(text) {
  const known = strings.meanings[pattern(text)];
  if (known === undefined) return text;
  const numbers = text.match(NUMBER) ?? [];
  return known.replace(/#(\d)/g, (_, place) => numbers[Number(place) - 1]);
}

/**
 * @template {{ measured_on: string } | null} Part
 * @param {Part} part
 * @returns {Part}
 */
const measured = (part) => part && { ...part, measured_on: meaning(part.measured_on) };

/** Of each contract its translation, and the other way round. @type {WeakMap<Contract, Contract>} */
const translations = new WeakMap();
/** @type {WeakMap<Contract, Contract>} */
const originals = new WeakMap();

/**
 * @param {Contract} contract
 * @returns {Contract} the same, all that people read of it in the page's language
 */
export function translated(contract) {
  const known = translations.get(contract);
  if (known) return known;
  const translation = translate(contract);
  translations.set(contract, translation);
  originals.set(translation, contract);
  return translation;
}

/**
 * @param {Contract} contract maybe translated
 * @returns {Contract} as the model has it
 */
export const original = (contract) => originals.get(contract) ?? contract;

/** @param {Contract} contract @returns {Contract} */
function translate(contract) {
  const { classes, limits, metadata, metrics, triage } = contract;
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
