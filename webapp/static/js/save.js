/** Files that the page makes itself. */

/**
 * Hand a text or a file to the browser as a download; nothing leaves this device.
 *
 * @param {string} name
 * @param {string} type its media type
 * @param {string | Blob} content
 */
export function save(name, type, content) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has not begun to read it yet; some need more than one turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * For a file's name, which sorts by it.
 *
 * @param {string} [date] ISO 8601; now without it
 * @returns {string} its day by this device's clock, such as 2026-11-27
 */
export function sortedDay(date) {
  const local = date === undefined ? new Date() : new Date(date);
  local.setMinutes(local.getMinutes() - local.getTimezoneOffset());
  return local.toISOString().slice(0, 10);
}
