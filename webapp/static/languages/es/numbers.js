/** Numbers as they are written in Spanish: en/numbers.js. */
import { numbers } from "../numbers.js";

export const own = numbers("es", {
  units: ["kB", "MB"],
  range: (from, to) => `${from} a ${to}`,
  untold: "no se puede determinar con estas imágenes",
  points: (number) => `${number} puntos porcentuales`,
  megapixels: (number, write) => `${write(number)} megapíxeles`,
});
export const { listed, megabytes, megapixels, percent, points, range, size } = own;

/**
 * A proportion as it stands in a sentence, after a verb.
 *
 * @param {number} value from 0 to 1
 * @returns {string} such as "el 87 %", "más del 99 %", "menos del 0,1 %"
 */
export function share(value) {
  const text = percent(value);
  if (text.startsWith(">")) return `más del ${text.slice(1)}`;
  return text.startsWith("<") ? `menos del ${text.slice(1)}` : `el ${text}`;
}
