/** What the contract says in English, in the page's language where its catalogue knows it. */
import { strings } from "./strings.js";
import { translate, translateText } from "./translation.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */

/**
 * @param {string} text of a contract
 * @returns {string} the same in the page's language, or as it is
 */
export const meaning = (text) => translateText(strings.meanings, text);

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
  const translation = translate(strings.meanings, contract);
  translations.set(contract, translation);
  originals.set(translation, contract);
  return translation;
}

/**
 * @param {Contract} contract maybe translated
 * @returns {Contract} as the model has it
 */
export const original = (contract) => originals.get(contract) ?? contract;
