/**
 * @param {string} text base64
 * @returns {Uint8Array<ArrayBuffer>}
 * @throws {Error} if it is not base64
 */
export function fromBase64(text) {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
