/** The results of many photos, to take along. */
import { h, icon } from "./dom.js";
import { save, sortedDay } from "./save.js";
import { strings } from "./strings.js";
import { resultsOf, toCsv, toIsic, toJson } from "./tables.js";

/**
 * @param {import("../shared/contract.js").Contract} contract
 * @param {import("./queue.js").Entry[]} entries
 * @returns {HTMLElement}
 */
export function createDownloads(contract, entries) {
  const text = strings.downloads;
  const answered = entries.filter(({ answer }) => answer).length;
  /**
   * @param {string} name
   * @param {string} file its name begins with the day
   * @param {string} type
   * @param {(results: import("./tables.js").Result[], date: string) => string} write
   */
  const button = (name, file, type, write) => h("button", {
    type: "button", class: "secondary small",
    click: () => {
      const date = new Date().toISOString();
      save(`${sortedDay(date)} ${file}`, type, write(resultsOf(contract, entries), date));
    },
  }, icon("save"), name);
  return h("section", { class: "downloads" },
    h("h3", {}, text.title),
    h("div", { class: "buttons" },
      button(text.csv, "lesion-lens.csv", "text/csv", (results, date) => toCsv(contract, results, date)),
      button(text.json, "lesion-lens.json", "application/json",
        (results, date) => toJson(contract, results, date)),
      button(text.isic, "lesion-lens-isic.csv", "text/csv", (results) => toIsic(contract, results))),
    h("p", {}, text.note, " ", text.isicNote(answered, entries.length)));
}
