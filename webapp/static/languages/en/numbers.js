import { numbers } from "../numbers.js";

export const english = numbers("en", {
  range: (from, to) => `${from} to ${to}`,
  points: (number) => `${number} percentage points`,
  megapixels: (number) => `${number} megapixels`,
});
export const { listed, megabytes, megapixels, percent, points, range, size } = english;
