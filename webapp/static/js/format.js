/** Numbers as the readers of the page's language write them: languages/numbers.js. */
import { strings } from "./strings.js";

/** @typedef {import("../languages/numbers.js").Numbers} Numbers */

/** @type {Numbers["percent"]} */
export const percent = (value) => strings.numbers.percent(value);

/** @type {Numbers["range"]} */
export const range = (interval) => strings.numbers.range(interval);

/** @type {Numbers["capital"]} */
export const capital = (text) => strings.numbers.capital(text);

/** @type {Numbers["moment"]} */
export const moment = (date) => strings.numbers.moment(date);

/** @type {Numbers["day"]} */
export const day = (date) => strings.numbers.day(date);
