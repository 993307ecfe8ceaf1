import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { allPassages } from "../../webapp/static/js/guide/passages.js";
import { createSearch } from "../../webapp/static/js/guide/search.js";
import { LANGUAGES } from "../../webapp/static/languages/names.js";
import { translated } from "../../webapp/static/js/meanings.js";
import { speak, strings } from "../../webapp/static/js/strings.js";
import { pattern } from "../../webapp/static/js/translation.js";
import { en } from "../../webapp/static/languages/en.js";

const root = new URL("../../", import.meta.url);
const contract = JSON.parse(await readFile(new URL("model_js/contract.json", root), "utf8"));
const folder = new URL("webapp/static/languages/", root);

/** What people read of the contract. */
const told = [
  ...contract.classes.flatMap((/** @type {any} */ one) => [one.name, one.plain_name]),
  ...contract.limits, contract.triage.measured_on, contract.metrics.measured_on,
  ...contract.metadata.fields.flatMap((/** @type {any} */ field) =>
    field.options.map((/** @type {any} */ option) => option.label)),
];

/** Stands for any value that a sentence may be given. @returns {any} */
const anything = () => new Proxy(() => {}, {
  get(_, key) {
    if (key === Symbol.toPrimitive) return (/** @type {string} */ hint) => (hint === "string" ? "pdf" : 2);
    if (key === Symbol.iterator) return () => ["one", "two"].values();
    if (key === "map") return (/** @type {any} */ write) => [anything(), anything()].map(write);
    if (["kind", "extension", "name"].includes(String(key))) return "pdf";
    return anything();
  },
  apply: () => "pdf",
});

/** What each language has in its own way. */
const UNLIKE = ["numbers", "meanings", "language", "name", "guide.language"];

/**
 * @param {any} value
 * @param {string} [path]
 * @returns {[string, string][]} every sentence of a catalogue, by its place
 */
function sentences(value, path = "") {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    return [[`${path}()`, value(anything(), anything(), anything(), anything(), false)]];
  }
  return Object.entries(value)
    .filter(([key]) => !UNLIKE.includes(path ? `${path}.${key}` : key) && key !== "id")
    .flatMap(([key, inner]) => sentences(inner, path ? `${path}.${key}` : key));
}

/** The same in every language: names of formats and the like. */
const SAME = /^[\W\d]*$|^(JSON|ltr|rtl)$/;

test("every catalogue is a language of the page", async () => {
  const files = (await readdir(folder)).filter((file) => /^[a-z]{2}\.js$/.test(file));
  assert.deepEqual(files.map((file) => file.slice(0, 2)).sort(), Object.keys(LANGUAGES).sort());
});

for (const code of Object.keys(LANGUAGES).filter((one) => one !== "en")) {
  describe(LANGUAGES[code], async () => {
    const { catalogue } = await import(new URL(`${code}.js`, folder).href);
    const own = sentences(catalogue);
    const english = new Map(sentences(en));

    test("is what it says it is", () => {
      assert.equal(catalogue.language, code);
      assert.equal(catalogue.name, LANGUAGES[code]);
    });

    test("has every sentence of the English one, and no other", () => {
      assert.deepEqual(own.map(([path]) => path).sort(), [...english.keys()].sort());
    });

    test("has whole sentences", () => {
      for (const [path, text] of own) {
        assert.ok(text.trim() || !english.get(path)?.trim(), `${path} is empty`);
        assert.doesNotMatch(text, /undefined|NaN|\[object/, path);
      }
    });

    test("has the passages of the English guide", () => {
      const [ids, others] = [catalogue, en].map(({ guide }) =>
        guide.passages.map((/** @type {any} */ { id, first, personal }) => [id, first, personal]));
      assert.deepEqual(ids, others);
    });

    test("leaves little in English", () => {
      const left = own.filter(([path, text]) => text === english.get(path) && !SAME.test(text));
      assert.ok(left.length <= english.size / 25, left.map((pair) => pair.join(": ")).join("\n"));
    });

    test("finds answers to questions, and says so where it has none", async () => {
      const { answerable, foreign } = await import(`./questions/${code}.js`);
      const before = strings;
      speak(catalogue);
      try {
        const { classes } = translated(structuredClone(contract));
        const search = createSearch(allPassages(classes), code, catalogue.guide.language);
        assert.ok(answerable.length >= 20 && foreign.length >= 8);
        for (const [question, id] of answerable) assert.equal(search(question)[0]?.id, id, question);
        for (const question of foreign) assert.deepEqual(search(question), [], question);
      } finally {
        speak(before);
      }
    });

    test("translates what people read of the shipped contract", () => {
      for (const text of told.map(pattern)) {
        const meaning = catalogue.meanings[text];
        assert.ok(meaning, text);
        const numbers = text.split("#").length - 1;
        const places = new Set([...meaning.matchAll(/#(\d)/g)].map(([, place]) => Number(place)));
        assert.deepEqual([...places].sort(), Array.from({ length: numbers }, (_, i) => i + 1), meaning);
      }
    });
  });
}
