/** One kept picture in a line: what it shows, what was said of it, when. */
import { h, icon, verdictIcon } from "../dom.js";
import { capital, day, percent } from "../format.js";
import { strings } from "../strings.js";
import { pictureOf } from "../thumbnail.js";
import { read } from "../triage.js";

/**
 * @param {import("./keeping.js").Keeping} keeping
 * @param {import("./store.js").Case} one
 * @returns {HTMLElement}
 */
export function createLine(keeping, one) {
  const contract = keeping.contractOf(one);
  const thumbnail = h("span", { class: "thumbnail" }, icon("photo"));
  keeping.details(one.id).then((details) => {
    if (details?.thumbnail) thumbnail.replaceChildren(pictureOf(details.thumbnail));
  }, () => {}); // The drawn one stays.
  const name = h("span", { class: "name" }, one.spot || one.name);
  const date = h("span", { class: "date" }, day(one.date));
  const element = h("div", { "class": "row", "data-state": "answered", "data-id": one.id }, thumbnail);
  if (!contract) {
    element.append(h("span", { class: "what" }, name, date));
    return element;
  }
  const { verdict, ranking: [{ diagnosis, probability }] } = read(contract, one.probabilities, one.given);
  element.dataset.verdict = verdict;
  element.append(
    h("span", { class: "what" }, name, h("span", { class: "state" }, icon(verdictIcon(verdict)),
      h("span", {}, strings.triage[verdict].title))),
    h("span", { class: "best" },
      h("span", { class: "guess" },
        h("span", {}, capital(diagnosis.plain_name)), " ", h("b", {}, percent(probability))), date));
  return element;
}
