/** Whether pictures are kept: nothing is stored until someone has switched it on. */

const KEY = "lesion-lens-history";

/** @typedef {"on" | "off" | null} Setting "off" where earlier pictures may be left, null where none can be */

/** @returns {Setting} */
export function readSetting() {
  try {
    return /** @type {Setting} */ (localStorage.getItem(KEY));
  } catch {
    return null; // Storage is denied.
  }
}

/**
 * @param {Setting} setting
 * @throws {DOMException} where storage is denied
 */
export function writeSetting(setting) {
  if (setting) localStorage.setItem(KEY, setting);
  else localStorage.removeItem(KEY);
}
