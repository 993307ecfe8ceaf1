import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { aboutKind, PARTS } from "../../webapp/static/js/guide/kinds.js";
import { allPassages } from "../../webapp/static/js/guide/passages.js";
import { createSearch } from "../../webapp/static/js/guide/search.js";
import { createWords } from "../../webapp/static/js/guide/words.js";
import { strings } from "../../webapp/static/js/strings.js";
import { answerable, foreign, ofOnesOwn } from "./questions/en.js";

/** @typedef {import("../../webapp/static/shared/contract.js").DiagnosisClass} DiagnosisClass */

/** @type {{ classes: DiagnosisClass[] }} */
const { classes } = JSON.parse(readFileSync(
  new URL("../../model_js/contract.json", import.meta.url), "utf8"));
const { guide, language } = strings;
const passages = allPassages(classes);
const search = createSearch(passages, language, guide.language);
const count = (/** @type {string} */ text) => text.split(/\s+/).length;

for (const [question, id] of answerable) {
  test(`“${question}” is answered by ${id}`, () => assert.equal(search(question)[0]?.id, id));
}

for (const question of foreign) {
  test(`“${question}” has no answer`, () => assert.deepEqual(search(question), []));
}

for (const question of ofOnesOwn) {
  test(`“${question}” is led by the advice on the page, whatever it is`, () => {
    const [best] = search(question);
    assert.ok(best.personal, best.id);
    assert.match(best.text.join(" "), /examin|doctor|appointment/);
  });
}

test("at most two related answers, none of them twice", () => {
  for (const [question] of answerable) {
    const ids = search(question).map(({ id }) => id);
    assert.ok(ids.length <= 3);
    assert.equal(new Set(ids).size, ids.length);
  }
});

test("every kind of the shipped model is explained, in few words", () => {
  assert.deepEqual(Object.keys(guide.kinds.texts).sort(), classes.map(({ code }) => code).sort());
  for (const one of classes) {
    const about = aboutKind(one);
    assert.ok(about, one.code);
    const words = PARTS.reduce((sum, part) => sum + count(about[part]), 0);
    assert.ok(words >= 45 && words <= 105, `${one.code}: ${words} words`);
  }
});

test("a benign kind is told from melanoma by an examination alone", () => {
  for (const one of classes.filter(({ malignant }) => !malignant)) {
    assert.match(aboutKind(one)?.care ?? "", /melanoma.*only an examination can tell/is, one.code);
  }
});

test("a model that means something else by a code gets the general answers only", () => {
  const others = [
    { code: "mel", name: "Melanosis", plain_name: "dark patch", malignant: false },
    { code: "benign", name: "Melanocytic nevus", plain_name: "mole", malignant: false },
  ];
  for (const one of others) assert.equal(aboutKind(one), null);
  const general = allPassages([]);
  assert.deepEqual(allPassages(others), general);
  assert.equal(createSearch(general, language, guide.language)("what is a biopsy")[0].id, "biopsy");
});

test("each passage has a name of its own and is short", () => {
  assert.equal(new Set(passages.map(({ id }) => id)).size, passages.length);
  for (const { id, text } of guide.passages) {
    const words = count(text.join(" "));
    assert.ok(words >= 15 && words <= 70, `${id}: ${words} words`);
  }
});

/** What would take the weight off an alert, or more than anybody can know from afar. */
const REASSURING = [
  /harmless/, /\bsafe\b/, /all clear/, /no (need|reason|cause) (to|for)/, /(not|don't|do not|never) worry/,
  /nothing to (worry|fear|do)/, /(not|isn't|hardly) dangerous/, /(is|are|'s) (not|no) cancer/,
  /(you|it) (can|may) (safely |simply )?(ignore|wait|skip|leave)/,
  /(not|no) (need|have) to be (seen|examined)/,
  /needs? no (doctor|examination|treatment|care)/, /without (a doctor|an examination)/, /\bprobably\b/,
  /(?<!whether )(your|this) (spot|mole) is/, /guarantee/, /certainly/, /never (turns|becomes|cancer)/,
];

test("nothing reassures", () => {
  const said = [guide.lede, guide.rule.intro, guide.rule.limits, guide.kinds.caution, guide.question.note,
    guide.question.unknownText, ...passages.flatMap(({ title, text }) => [title, ...text])];
  for (const words of said) {
    for (const phrase of REASSURING) assert.doesNotMatch(words.toLowerCase(), phrase);
  }
});

test("other forms of a word are the same word, and small ones say nothing", () => {
  const { split, root } = createWords("en", guide.language);
  assert.deepEqual(split("Is the mole's edge uneven?").map(root).filter(Boolean), ["mole", "edge", "uneven"]);
  for (const [one, other] of [["bleeding", "bleeds"], ["moles", "Mole"], ["changed", "changes"],
    ["nævus", "NÆVUS"], ["café", "cafe"]]) {
    assert.equal(root(one), root(other));
  }
  assert.equal(root("care"), "care", "too short to lose an ending");
});

test("Chinese is split into words, with and without a segmenter", () => {
  const habits = { skipped: "的", endings: [] };
  const { split } = createWords("zh", habits);
  assert.deepEqual(split("皮肤癌？"), ["皮肤", "癌"]);
  const { Segmenter } = Intl;
  try {
    Reflect.deleteProperty(Intl, "Segmenter"); // As in Firefox before 125.
    assert.deepEqual(createWords("zh", habits).split("皮肤癌 ABCDE"), ["皮", "肤", "癌", "ABCDE"]);
    const known = [{ id: "a", title: "皮肤癌", text: ["可以治愈"], keywords: "" },
      { id: "b", title: "防晒", text: ["太阳"], keywords: "" }];
    assert.deepEqual(createSearch(known, "zh", habits)("癌").map(({ id }) => id), ["a"]);
  } finally {
    Reflect.set(Intl, "Segmenter", Segmenter);
  }
});
