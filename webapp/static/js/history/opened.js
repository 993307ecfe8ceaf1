/** A kept case opened again: the answer that it got then. */
import { h } from "../dom.js";
import { LensError } from "../../shared/errors.js";
import { openSheet } from "../sheet.js";
import { strings } from "../strings.js";
import { view } from "../viewer.js";

/**
 * @param {import("./keeping.js").Keeping} keeping
 * @param {import("./store.js").Case} one
 * @throws {LensError | DOMException} if it is gone or cannot be read
 */
export async function openKept(keeping, one) {
  const details = await keeping.details(one.id);
  if (!details) throw new LensError("gone");
  const { picture, thumbnail, cam } = details;
  const contract = keeping.contractOf(one);
  keeping.link(picture, one.id);
  if (contract) {
    const { name, date, probabilities, warnings } = one;
    const answer = { probabilities, warnings, cam, date, milliseconds: NaN };
    view(contract, { photo: { file: /** @type {File} */ (picture), name }, state: "answered", answer, error: null,
      thumbnail }, keeping);
    return;
  }
  const url = URL.createObjectURL(picture);
  const { signal } = openSheet(one.name, strings.history.close, [
    h("p", {}, strings.history.unreadable),
    h("div", { class: "picture" }, h("img", { src: url, alt: one.name })), h("p", {}, one.note)]);
  signal.addEventListener("abort", () => URL.revokeObjectURL(url));
}
