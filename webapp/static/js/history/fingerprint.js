/** By what the same picture, or the same model, is known again. */
import { sha256 } from "@noble/hashes/sha2.js";

/**
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @returns {Promise<string>} the first half of their SHA-256, as hexadecimal digits
 */
export async function fingerprint(bytes) {
  // Browsers lend their own, faster one only to pages on secure addresses.
  const digest = crypto.subtle ? new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)) : sha256(bytes);
  return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * @param {import("../../shared/contract.js").Contract} contract
 * @returns {Promise<string>}
 */
export function modelKey(contract) {
  return fingerprint(new TextEncoder().encode(JSON.stringify(contract)));
}
