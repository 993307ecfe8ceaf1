/** Made-up kept cases of the made-up contract. */
import { modelKey } from "../../webapp/static/js/history/fingerprint.js";
import { whole } from "./whole_contract.js";

export const KEY = await modelKey(whole());

/** @param {Partial<import("../../webapp/static/js/history/store.js").Case>} [changes] */
export const kept = (changes = {}) => ({
  id: `${"0f".repeat(16)}-${KEY}`, date: "2026-01-02T03:04:05.000Z", name: "spot.png", model: KEY,
  probabilities: [0.1, 0.75, 0.15], warnings: ["sharpness-low"], given: {}, reduced: false, spot: "", note: "",
  ...changes,
});

/** @param {Partial<import("../../webapp/static/js/history/store.js").Details>} [changes] */
export const details = (changes = {}) => ({
  picture: new Blob([Uint8Array.from({ length: 100_000 }, (_, i) => i * i)], { type: "image/png" }),
  thumbnail: new Blob(["small"], { type: "image/jpeg" }),
  cam: { data: Float32Array.from({ length: 12 }, (_, i) => i / 7), width: 2, height: 2 },
  ...changes,
});
