/** Numbers in French: en/numbers.js. */
import { numbers } from "../numbers.js";

/**
 * French counts in the singular below 2.
 *
 * @param {string} number as it is written
 */
const s = (number) => (/^\D?[01](,|$)/.test(number) ? "" : "s");

export const own = numbers("fr", {
  units: ["ko", "Mo"],
  range: (from, to) => `de ${from} à ${to}`,
  untold: "impossible à déterminer avec ces images",
  points: (number) => `${number}\u00a0point${s(number)} de pourcentage`,
  megapixels: (number, write) => `${write(number)}\u00a0mégapixel${s(write(number))}`,
});
export const { listed, megabytes, megapixels, percent, points, range, size } = own;
