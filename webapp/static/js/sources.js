/** The ways files reach the page beside its buttons: dropped, with whole folders, or pasted. */
import { strings } from "./strings.js";

/**
 * @typedef {object} Photo
 * @property {File} file a handle: its bytes stay on the disk until it is looked at
 * @property {string} name the file's, with its path inside a folder
 * @property {boolean} [drawn] whether it is the page's own sample, no picture of skin
 */

const byName = (/** @type {Photo} */ a, /** @type {Photo} */ b) => (a.name < b.name ? -1 : 1);

/**
 * @param {Iterable<File> | null | undefined} list
 * @returns {Photo[]} in the order of the list; a folder's, which has none, by name
 */
export function photosFrom(list) {
  const files = [...list ?? []];
  if (!files.some((file) => file.webkitRelativePath)) return files.map((file) => ({ file, name: file.name }));
  return files.map((file) => ({ file, name: file.webkitRelativePath })).sort(byName);
}

/** @param {Event} event */
function isInField({ target }) {
  return target instanceof Element && target.closest(":is(input, textarea):read-write") !== null;
}

/**
 * Files and folders dropped anywhere on the page; an empty list where the drop held none. What is
 * dragged from the page itself, such as an answer's picture, is no photo to look at.
 *
 * @param {HTMLElement} zone shown as the target (data-over) while dragging
 * @param {(reading: Promise<Photo[]>) => void} onDrop
 */
export function watchDrop(zone, onDrop) {
  let depth = 0; // Enter and leave come once for each element under the pointer.
  /** What of the page is dragged. @type {Node | null} */
  let own = null;
  document.addEventListener("dragstart", ({ target }) => { own = /** @type {Node} */ (target); });
  document.addEventListener("dragend", () => { own = null; });
  const over = (/** @type {number} */ change) => {
    depth = Math.max(0, depth + change);
    zone.toggleAttribute("data-over", depth > 0);
  };
  const listen = (/** @type {"dragenter" | "dragleave" | "dragover" | "drop"} */ type,
    /** @type {(event: DragEvent) => void} */ listener) => {
    document.addEventListener(type, (event) => {
      // Text may be dragged into a field. All else that is dropped would take the page's place.
      if (isInField(event) && !event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      // What has left the page meanwhile never ends its drag.
      if (!own?.isConnected) listener(event);
    });
  };
  listen("dragenter", () => over(1));
  listen("dragleave", () => over(-1));
  listen("dragover", () => {});
  listen("drop", (event) => {
    over(-depth);
    if (event.dataTransfer) onDrop(dropped(event.dataTransfer));
  });
}

/**
 * What was dropped has to be asked for before the event is over; folders may be
 * walked later.
 *
 * @param {DataTransfer} transfer
 * @returns {Promise<Photo[]>}
 */
function dropped({ items, files }) {
  const entries = [...items].map((item) => item.webkitGetAsEntry?.());
  if (!entries.some((entry) => entry?.isDirectory)) return Promise.resolve(photosFrom(files));
  return walk(entries.filter((entry) => entry !== null));
}

/**
 * All files below some entries, by path. What cannot be read is left to the
 * worker, which says so of a file; an unreadable folder counts as empty.
 *
 * @param {FileSystemEntry[]} entries
 * @returns {Promise<Photo[]>}
 */
async function walk(entries) {
  /** @type {Photo[]} */
  const photos = [];
  const open = [...entries];
  for (let entry = open.pop(); entry; entry = open.pop()) {
    if (entry.isDirectory) {
      for (const child of await children(/** @type {FileSystemDirectoryEntry} */ (entry))) open.push(child);
    } else {
      const name = entry.fullPath.slice(1);
      const file = await fileOf(/** @type {FileSystemFileEntry} */ (entry));
      if (file) photos.push({ file, name });
    }
  }
  return photos.sort(byName);
}

/**
 * @param {FileSystemDirectoryEntry} folder
 * @returns {Promise<FileSystemEntry[]>}
 */
async function children(folder) {
  const reader = folder.createReader();
  /** @type {FileSystemEntry[]} */
  const found = [];
  for (;;) {
    // A reader gives a hundred at a time, and none at the end.
    const some = await new Promise((resolve) => { reader.readEntries(resolve, () => resolve([])); });
    if (!some.length) return found;
    found.push(...some);
  }
}

/**
 * @param {FileSystemFileEntry} entry
 * @returns {Promise<File | null>} null for a file that has gone
 */
function fileOf(entry) {
  return new Promise((resolve) => { entry.file(resolve, () => resolve(null)); });
}

/**
 * Pictures pasted anywhere on the page. Pasted text is none of our business, also where a
 * program has copied a picture of it as well.
 *
 * @param {(photos: Photo[]) => void} onPhotos
 */
export function watchPaste(onPhotos) {
  document.addEventListener("paste", (event) => {
    const files = [...event.clipboardData?.files ?? []];
    if (files.length === 0 || isInField(event) && event.clipboardData?.types.includes("text/plain")) return;
    event.preventDefault();
    onPhotos(photosFrom(files.map(named)));
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
