/** Pictures of one spot side by side, by date; whether it has changed is for people to judge. */
import { h } from "../dom.js";
import { capital, moment, percent } from "../format.js";
import { openSheet } from "../sheet.js";
import { strings } from "../strings.js";
import { read } from "../triage.js";

/** @typedef {import("./keeping.js").Keeping} Keeping */
/** @typedef {import("./store.js").Case} Case */

/**
 * @param {Keeping} keeping
 * @param {{ name: string, cases: Case[] }} spot
 */
export function compare(keeping, { name, cases }) {
  const text = strings.history.compare;
  /** @type {string[]} */
  const urls = [];
  const figures = cases.map((one) => {
    const picture = h("div", { class: "picture" });
    keeping.details(one.id).then((details) => {
      if (!details || signal.aborted) return;
      const url = URL.createObjectURL(details.picture);
      urls.push(url);
      picture.append(h("img", { src: url, alt: text.picture(moment(one.date)), decoding: "async" }));
    }, () => {}); // Its answer and note are there all the same.
    return h("figure", {}, picture, h("figcaption", {}, ...captionOf(keeping, one)));
  });
  const { signal } = openSheet(text.title(name), strings.history.close, [
    h("p", { class: "honest" }, text.honest), h("div", { class: "figures" }, ...figures)], { class: "comparison" });
  signal.addEventListener("abort", () => urls.forEach((url) => URL.revokeObjectURL(url)));
}

/**
 * @param {Keeping} keeping
 * @param {Case} one
 */
function captionOf(keeping, one) {
  const contract = keeping.contractOf(one);
  const date = h("time", { datetime: one.date }, moment(one.date));
  const note = one.note && h("p", {}, one.note);
  if (!contract) return [date, note];
  const { verdict, ranking: [{ diagnosis, probability }] } = read(contract, one.probabilities, one.given);
  return [date, h("strong", {}, strings.triage[verdict].title),
    h("span", {}, capital(diagnosis.plain_name), " ", h("b", {}, percent(probability))),
    h("small", {}, strings.history.compare.model(contract.model)), note];
}
