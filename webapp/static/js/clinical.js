/** What a person may add to a picture: age, sex, body site. */
import { h } from "./dom.js";
import { strings } from "./strings.js";

/** @typedef {import("../shared/contract.js").Contract} Contract */
/** @typedef {import("./fusion.js").Given} Given */

/**
 * @param {Contract} contract
 * @param {Given} before what was given already
 * @param {(given: Given) => void} onChange
 * @returns {HTMLElement | null} null for a model that asks for nothing
 */
export function createClinical({ metadata }, before, onChange) {
  if (!metadata) return null;
  const text = strings.clinical;
  const given = { ...before };
  /** @type {Record<string, string>} */
  const labels = text.fields;
  const fields = metadata.fields.map(({ name, options }) => {
    const select = h("select", {
      "data-field": name,
      change: () => {
        delete given[name];
        if (select.value) given[name] = select.value;
        onChange({ ...given });
      },
    },
    h("option", { value: "" }, text.nothing),
    ...options.map(({ value, label }) => h("option", { value, selected: value === given[name] }, label)));
    return h("label", {}, h("span", {}, labels[name] ?? name), select);
  });
  return h("details", { class: "clinical", open: Object.keys(given).length > 0 },
    h("summary", {}, text.title(metadata.fields.map(({ name }) => labels[name] ?? name))),
    h("p", {}, text.explain),
    h("div", { class: "fields" }, ...fields),
    h("p", { class: "gain" }, text.gain(metadata)));
}
