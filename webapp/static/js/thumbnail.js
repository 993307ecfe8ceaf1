/** A small picture in a row. */
import { h } from "./dom.js";

/**
 * @param {Blob} blob of a picture
 * @returns {HTMLImageElement} whose memory is given back once it is drawn
 */
export function pictureOf(blob) {
  const url = URL.createObjectURL(blob);
  const release = () => URL.revokeObjectURL(url);
  return h("img", { src: url, alt: "", decoding: "async", load: release, error: release });
}
