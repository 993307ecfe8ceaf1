/** Numbers as people read them. */

const LANGUAGE = "en";
const whole = new Intl.NumberFormat(LANGUAGE, { style: "percent" });
const tenths = new Intl.NumberFormat(LANGUAGE, {
  style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1,
});
const decimals = new Intl.NumberFormat(LANGUAGE, {
  minimumFractionDigits: 1, maximumFractionDigits: 1,
});
const signed = new Intl.NumberFormat(LANGUAGE, {
  signDisplay: "exceptZero", minimumFractionDigits: 1, maximumFractionDigits: 1,
});
const compact = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 1 });

const moments = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: "medium", timeStyle: "short" });
const days = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: "medium" });

/**
 * A proportion as a percentage that never claims certainty: what is not 0 or 1
 * is not shown as 0 % or 100 %.
 *
 * @param {number} value from 0 to 1
 * @returns {string} such as "<0.1%", "3.4%", "87%", ">99%"
 */
export function percent(value) {
  if (value > 0.99 && value < 1) return `>${whole.format(0.99)}`;
  if (value > 0 && value < 0.001) return `<${tenths.format(0.001)}`;
  return value < 0.0995 && value > 0 ? tenths.format(value) : whole.format(value);
}

/**
 * @param {{ low: number, high: number }} interval of proportions
 * @returns {string} such as "90% to 97%"
 */
export function range({ low, high }) {
  return `${percent(low)} to ${percent(high)}`;
}

/**
 * @param {number} difference of two proportions
 * @returns {string} such as "+0.5 percentage points"
 */
export function points(difference) {
  return `${signed.format(100 * difference)} percentage points`;
}

/**
 * @param {string[]} words
 * @returns {string} such as "age and place"
 */
export function listed(words) {
  return new Intl.ListFormat(LANGUAGE).format(words);
}

/**
 * @param {number} bytes
 * @param {boolean} [unit] whether to add it
 * @returns {string} such as "3.7 MB"; whole numbers stay whole
 */
export function megabytes(bytes, unit = true) {
  const value = bytes / 1e6;
  const text = unit && Number.isInteger(value) ? compact.format(value) : decimals.format(value);
  return unit ? `${text} MB` : text;
}

/**
 * @param {number} bytes
 * @returns {string} such as "0.3 kB" or "3.7 MB"
 */
export function size(bytes) {
  return bytes < 1e6 ? `${decimals.format(bytes / 1e3)} kB` : megabytes(bytes);
}

/**
 * @param {number} pixels
 * @returns {string} such as "80 megapixels"
 */
export function megapixels(pixels) {
  return `${compact.format(pixels / 1e6)} megapixels`;
}

/**
 * @param {string} text
 * @returns {string} with its first letter in upper case
 */
export function capital(text) {
  return text.charAt(0).toLocaleUpperCase(LANGUAGE) + text.slice(1);
}

/**
 * @param {string} date ISO 8601
 * @returns {string} such as "Nov 22, 2026, 2:03 PM", in this device's time zone
 */
export function moment(date) {
  return moments.format(new Date(date));
}

/**
 * @param {string} date ISO 8601
 * @returns {string} such as "Nov 22, 2026", in this device's time zone
 */
export function day(date) {
  return days.format(new Date(date));
}
