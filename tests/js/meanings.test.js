import assert from "node:assert/strict";
import { test } from "node:test";
import { translated } from "../../webapp/static/js/meanings.js";
import { speak, strings } from "../../webapp/static/js/strings.js";
import { pattern } from "../../webapp/static/js/translation.js";
import { whole } from "./whole_contract.js";

test("numbers in the contract's texts are placeholders", () => {
  assert.equal(pattern("1465 images of 1,063 lesions, 2.5 of 3"), "# images of # lesions, # of #");
});

test("what the catalogue knows is translated, what it does not stays", () => {
  const contract = whole();
  contract.limits = ["Tested on 12 of 1,300 images.", "Unheard of."];
  const english = strings;
  speak({ ...english, meanings: { "Tested on # of # images.": "Von #2 Bildern #1 geprüft." } });
  try {
    const { limits, classes } = translated(contract);
    assert.deepEqual(limits, ["Von 1,300 Bildern 12 geprüft.", "Unheard of."]);
    assert.deepEqual(classes, contract.classes);
  } finally {
    speak(english);
  }
});
