/** Files that the page makes itself. */

/**
 * Hand a text to the browser as a download; nothing leaves this device.
 *
 * @param {string} name
 * @param {string} type its media type
 * @param {string} text
 */
export function save(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has not begun to read it yet; some need more than one turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
