/** The ways a file reaches the page beside its button: dropped or pasted. */
import { strings } from "./strings.js";

/**
 * @param {FileList | null | undefined} list
 * @returns {File[]}
 */
export function filesFrom(list) {
  return list ? [...list] : [];
}

/**
 * Files dropped anywhere on the page; an empty list where the drop held none.
 *
 * @param {HTMLElement} zone shown as the target (data-over) while dragging
 * @param {(files: File[]) => void} onFiles
 */
export function watchDrop(zone, onFiles) {
  let depth = 0; // Enter and leave come once for each element under the pointer.
  const over = (/** @type {number} */ change) => {
    depth = Math.max(0, depth + change);
    zone.toggleAttribute("data-over", depth > 0);
  };
  document.addEventListener("dragenter", (event) => {
    event.preventDefault();
    over(1);
  });
  document.addEventListener("dragleave", () => over(-1));
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    over(-depth);
    onFiles(filesFrom(event.dataTransfer?.files));
  });
}

/**
 * Pictures pasted anywhere on the page. Pasted text is none of our business.
 *
 * @param {(files: File[]) => void} onFiles
 */
export function watchPaste(onFiles) {
  document.addEventListener("paste", (event) => {
    const files = filesFrom(event.clipboardData?.files);
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files.map(named));
  });
}

/**
 * A picture copied from a screen has no name of its own: browsers call it
 * image.png, whatever was copied.
 *
 * @param {File} file
 * @returns {File}
 */
function named(file) {
  if (file.name !== "image.png") return file;
  return new File([file], `${strings.card.pasted}.png`, { type: file.type });
}
