/** Numbers as Chinese readers write them: en/numbers.js. */
import { numbers } from "../numbers.js";

export const own = numbers("zh", {
  units: ["kB", "MB"],
  range: (from, to) => `${from} 至 ${to}`,
  untold: "无法由这些图片确定",
  points: (number) => `${number} 个百分点`,
  megapixels: (number, write) => `${write(number * 100)} 万像素`,
});
export const { listed, megabytes, megapixels, percent, points, range, size } = own;
