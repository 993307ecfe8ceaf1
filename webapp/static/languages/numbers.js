/** Numbers and dates as the readers of a language write them. */

/**
 * What stands around numbers, in words.
 *
 * @typedef {object} Words
 * @property {[string, string]} units of a thousand and a million bytes
 * @property {(from: string, to: string) => string} range such as "90% to 97%"
 * @property {string} untold instead of a range that has no width, as where every test agreed
 * @property {(number: string) => string} points such as "+0.5 percentage points"
 * @property {(number: number, write: (number: number) => string) => string} megapixels such as
 *   "80 megapixels"
 */

/** @typedef {ReturnType<typeof numbers>} Numbers */

/**
 * @param {string} language BCP 47
 * @param {Words} words
 */
export function numbers(language, words) {
  const [kilo, mega] = words.units;
  /** @param {Intl.NumberFormatOptions} options */
  const format = (options) => new Intl.NumberFormat(language, options);
  const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const whole = format({ style: "percent" });
  const tenths = format({ style: "percent", ...oneDigit });
  const decimals = format(oneDigit);
  const signed = format({ signDisplay: "exceptZero", ...oneDigit });
  const compact = format({ maximumFractionDigits: 1 });
  const list = new Intl.ListFormat(language);
  const moments = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const days = new Intl.DateTimeFormat(language, { dateStyle: "medium" });

  /**
   * A proportion as a percentage that never claims certainty: what is not 0 or 1
   * is not shown as 0 % or 100 %.
   *
   * @param {number} value from 0 to 1
   * @returns {string} such as "<0.1%", "3.4%", "87%", ">99%"
   */
  function percent(value) {
    if (value > 0.99 && value < 1) return `>${whole.format(0.99)}`;
    if (value > 0 && value < 0.001) return `<${tenths.format(0.001)}`;
    return value < 0.0995 && value > 0 ? tenths.format(value) : whole.format(value);
  }

  /**
   * @param {number} bytes
   * @param {boolean} [unit] whether to add it
   * @returns {string} such as "3.7 MB"; whole numbers stay whole
   */
  function megabytes(bytes, unit = true) {
    const value = bytes / 1e6;
    const text = unit && Number.isInteger(value) ? compact.format(value) : decimals.format(value);
    return unit ? `${text} ${mega}` : text;
  }

  return {
    percent,
    megabytes,

    /**
     * @param {{ low: number, high: number }} interval of proportions; one without any width tells of
     *   a certainty that there is not
     * @returns {string} such as "90% to 97%"
     */
    range: ({ low, high }) => (low === high ? words.untold : words.range(percent(low), percent(high))),

    /**
     * @param {number} difference of two proportions
     * @returns {string} such as "+0.5 percentage points"
     */
    points: (difference) => words.points(signed.format(100 * difference)),

    /**
     * @param {string[]} items
     * @returns {string} such as "age and place"
     */
    listed: (items) => list.format(items),

    /**
     * @param {number} bytes
     * @returns {string} such as "0.3 kB" or "3.7 MB"
     */
    size: (bytes) => (bytes < 1e6 ? `${decimals.format(bytes / 1e3)} ${kilo}` : megabytes(bytes)),

    /**
     * @param {number} pixels
     * @returns {string} such as "80 megapixels"
     */
    megapixels: (pixels) => words.megapixels(pixels / 1e6, compact.format),

    /**
     * @param {string} text
     * @returns {string} with its first letter in upper case
     */
    capital: (text) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1),

    /**
     * @param {string} date ISO 8601
     * @returns {string} such as "Nov 22, 2026, 2:03 PM", in this device's time zone
     */
    moment: (date) => moments.format(new Date(date)),

    /**
     * @param {string} date ISO 8601
     * @returns {string} such as "Nov 22, 2026", in this device's time zone
     */
    day: (date) => days.format(new Date(date)),
  };
}
