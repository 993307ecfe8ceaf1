/** What an embedder says is known besides the picture: a slip of the pen must not pass for nothing. */
import { LensError } from "../shared/errors.js";

/**
 * @param {import("../shared/contract.js").Contract} contract
 * @param {import("../js/fusion.js").Given} given
 * @throws {LensError} given-unknown for what the contract does not list
 */
export function checkGiven({ metadata }, given) {
  for (const [field, value] of Object.entries(given)) {
    const options = metadata?.fields.find(({ name }) => name === field)?.options ?? [];
    if (!options.some((option) => option.value === value)) {
      throw new LensError("given-unknown", {
        field, value: String(value), options: options.map((option) => option.value).join(", "),
      });
    }
  }
}
