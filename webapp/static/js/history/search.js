/** Finding kept cases again: by words, by the spot that they show. */
import { read } from "../triage.js";

/** @typedef {import("./store.js").Case} Case */
/** @typedef {import("../../shared/contract.js").Contract} Contract */

/** Without case and accents. @param {string} text */
const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * @param {Iterable<Case>} cases
 * @param {string} query words, each of which has to be somewhere in a case's file name, spot, note,
 *   or in a name of its likeliest class
 * @param {(one: Case) => Contract | undefined} contractOf
 * @returns {Case[]} the newest first
 */
export function search(cases, query, contractOf) {
  const words = plain(query).split(/\s+/);
  return [...cases].filter((one) => {
    const contract = contractOf(one);
    const likely = contract && read(contract, one.probabilities, one.given).ranking[0].diagnosis;
    const text = plain([one.name, one.spot, one.note, likely?.code, likely?.name, likely?.plain_name].join("\n"));
    return words.every((word) => text.includes(word));
  }).sort((a, b) => (a.date < b.date ? 1 : -1));
}

/**
 * The spots that have a name; capitals, accents and spaces do not tell two apart.
 *
 * @param {Iterable<Case>} cases
 * @returns {{ name: string, cases: Case[] }[]} by name, the cases of each by date
 */
export function spotsOf(cases) {
  /** @type {Map<string, Case[]>} */
  const spots = new Map();
  for (const one of cases) {
    const key = plain(one.spot).trim().replace(/\s+/g, " ");
    if (key) spots.set(key, [...spots.get(key) ?? [], one]);
  }
  return [...spots].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, some]) => {
    some.sort((a, b) => (a.date < b.date ? -1 : 1));
    return { name: some[0].spot.trim(), cases: some };
  });
}
