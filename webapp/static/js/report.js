/** One case on paper, or as a PDF, by the browser's own printing. */
import { createChances, createDoubts, createTriage } from "./answer.js";
import { fact, h } from "./dom.js";
import { capital, moment } from "./format.js";
import { paint } from "./heatmap.js";
import { sortedDay } from "./save.js";
import { strings } from "./strings.js";
import { read } from "./triage.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */
/** @typedef {import("../worker/actions.js").Answer} Answer */
/** @typedef {import("./fusion.js").Given} Given */

/** Takes the last report away. */
let clean = () => {};

/**
 * @param {Contract} contract of the model that gave the answer
 * @param {Answer} answer
 * @param {{ file: Blob, name: string }} photo
 * @param {Given} given
 * @param {{ spot: string, note: string }} [kept] what was noted on it
 */
export async function printReport(contract, answer, { file, name }, given, kept) {
  clean();
  const url = URL.createObjectURL(file);
  const page = document.documentElement;
  const { title } = document;
  const report = createReport(contract, answer, { url, name }, given, kept);
  clean = () => {
    clean = () => {};
    report.remove();
    delete page.dataset.printing;
    document.title = title;
    URL.revokeObjectURL(url);
  };
  document.body.append(report);
  await Promise.all([...report.querySelectorAll("img")].map((image) => image.decode().catch(() => {})));
  if (!report.isConnected) return; // Another one has taken its place meanwhile.
  page.dataset.printing = "report";
  // The name that browsers propose for the file.
  document.title = strings.report.file(name, sortedDay(answer.date));
  window.addEventListener("afterprint", () => clean(), { once: true });
  window.print();
}

/**
 * @param {Contract} contract
 * @param {Answer} answer
 * @param {{ url: string, name: string }} photo
 * @param {Given} given
 * @param {{ spot: string, note: string }} [kept]
 */
function createReport(contract, answer, { url, name }, given, kept) {
  const text = strings.report;
  const reading = read(contract, answer.probabilities, given);
  const triage = createTriage(contract, reading);
  triage.querySelector("details")?.toggleAttribute("open", true);
  const { model, limits, metadata } = contract;
  /** @type {Record<string, string>} */
  const labels = strings.clinical.fields;
  const known = (metadata?.fields ?? []).flatMap((field) => field.options
    .filter(({ value }) => value === given[field.name])
    .flatMap(({ label }) => fact(labels[field.name] ?? field.name, label)));
  return h("main", { class: "report" },
    h("header", {}, h("h1", {}, text.title), h("strong", {}, strings.notDiagnosis)),
    h("div", { class: "report-columns" },
      h("div", {}, h("h2", {}, name),
        h("div", { class: "picture" }, h("img", { src: url, alt: text.picture })),
        ...createHeat(contract, answer, reading, url),
        h("dl", {}, ...fact(text.answered, moment(answer.date)),
          ...(kept?.spot ? fact(text.spot, kept.spot) : []), ...known)),
      h("div", { class: "finding" }, createDoubts(answer.warnings), triage, createChances(reading))),
    kept?.note && h("dl", {}, ...fact(text.note, kept.note)),
    h("footer", {},
      h("h2", {}, text.limits), h("ul", {}, ...limits.map((limit) => h("li", {}, limit))),
      h("p", {}, strings.card.footing),
      h("dl", {}, ...fact(text.model, `${model.name} ${model.version}, ${model.date}`),
        ...fact(strings.about.hash, h("code", {}, model.shards.map(({ sha256 }) => sha256).join(" "))),
        ...fact(text.printed, moment(new Date().toISOString())))));
}

/**
 * @param {Contract} contract
 * @param {Answer} answer
 * @param {import("./triage.js").Reading} reading
 * @param {string} url
 * @returns {HTMLElement[]}
 */
function createHeat({ classes }, { cam }, { ranking: [{ index }] }, url) {
  if (!cam) return [];
  const canvas = h("canvas", { class: "heat" });
  paint(canvas, cam, classes.length, index);
  return [h("div", { class: "picture" }, h("img", { src: url, alt: "" }), canvas),
    h("p", {}, strings.heat.explain(capital(classes[index].plain_name)))];
}
