import { numbers } from "../numbers.js";

export const english = numbers("en", {
  units: ["kB", "MB"],
  range: (from, to) => `${from} to ${to}`,
  untold: "cannot be told from these pictures",
  points: (number) => `${number} percentage points`,
  megapixels: (number, write) => `${write(number)} megapixels`,
});
export const { listed, megabytes, megapixels, percent, points, range, size } = english;
