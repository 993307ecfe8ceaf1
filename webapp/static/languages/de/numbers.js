/** Numbers as they stand in German sentences: en/numbers.js. */
import { numbers } from "../numbers.js";

export const own = numbers("de", {
  units: ["kB", "MB"],
  range: (from, to) => `${from} bis ${to}`,
  untold: "aus diesen Bildern nicht zu bestimmen",
  points: (number) => `${number} Prozentpunkte`,
  megapixels: (number, write) => `${write(number)} Megapixel`,
});
export const { listed, megabytes, megapixels, percent, points, range, size } = own;
