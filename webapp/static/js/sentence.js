/**
 * An error in words.
 *
 * @param {Record<string, (details: any) => string>} table of a catalogue: reason -> sentence; with
 *   one for "unexpected"
 * @param {any} error a LensError, or anything else that was thrown
 * @returns {string}
 */
export function sentence(table, error) {
  const write = table[error?.reason];
  return write ? write(error.details)
    : table.unexpected({ detail: error?.details?.detail ?? error?.reason ?? String(error) });
}
