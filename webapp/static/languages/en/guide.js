/** The guide: about each kind, the ABCDE rule, and the box for questions. */
import { aboutKinds } from "./guide/kinds.js";
import { aboutPage } from "./guide/page.js";
import { aboutPicture } from "./guide/picture.js";
import { aboutSkin } from "./guide/skin.js";
import { aboutVisit } from "./guide/visit.js";

/**
 * @typedef {object} Passage what answers a question
 * @property {string} id the same in every language
 * @property {string} title
 * @property {string[]} text paragraphs
 * @property {string} keywords other words that people ask with; never shown
 * @property {boolean} [first] whether it goes first where only its subject is asked for
 * @property {boolean} [personal] whether people ask it of their own spot, so that the advice of the
 *   answers on the page goes first, whatever it is
 */

/** @typedef {typeof guide} Guide */

export const guide = {
  title: "Guide",
  lede: "General knowledge about skin spots, and about this page. It knows nothing of your own spot.",

  kinds: {
    title: "The kinds this model tells apart",
    more: (/** @type {string} */ name) => `Learn more: ${name}`,
    each: "Learn more about each kind",
    parts: { what: "What it is", looks: "How it usually looks", care: "What doctors usually do" },
    /** Above a part where it answers a question. */
    part: (/** @type {string} */ name, /** @type {string} */ part) => `${name}: ${part.toLowerCase()}`,
    /** Other words that people ask for a part with. */
    asked: {
      what: "define definition explain information",
      looks: "look looks looking like appear appearance sign signs symptom symptoms recognise "
        + "recognize identify colour color shape dermatoscope dermoscopy",
      care: "treat treated treatment therapy remove removed removal surgery done next "
        + "cream freeze laser options",
    },
    caution: "Kinds look alike, and a picture can mislead. Only an examination, at times with a "
      + "biopsy, can tell which one a spot is.",
    texts: aboutKinds,
  },

  rule: {
    title: "The ABCDE rule",
    intro: "Five signs that a dark spot may be a melanoma. One of them is reason enough to show it to "
      + "a doctor soon; E counts most.",
    letters: [
      { letter: "A", word: "Asymmetry", text: "One half does not match the other." },
      { letter: "B", word: "Border", text: "The edge is ragged, notched or blurred." },
      { letter: "C", word: "Colour", text: "There are several colours: browns, black, red, white, blue." },
      { letter: "D", word: "Diameter", text: "It is wider than about 6 mm, a pencil's end. Melanomas "
        + "can be smaller." },
      { letter: "E", word: "Evolving", text: "It changes: in size, shape, colour, height, or it starts "
        + "to itch, crust or bleed." },
    ],
    limits: "The rule misses melanomas. Nodular ones are often even and of one colour, even pink: for "
      + "them the signs are EFG, elevated, firm, growing for more than a month. Early, small and "
      + "colourless ones can escape it as well, and so do other skin cancers. A spot unlike all your "
      + "others, the “ugly duckling”, should be seen too. That none of the five fits proves nothing.",
    line: (/** @type {string} */ letter, /** @type {string} */ word, /** @type {string} */ text) =>
      `${letter}, ${word.toLowerCase()}: ${text}`,
    keywords: "abcde abcd abc rule check checklist early signs warning symptoms asymmetry asymmetric "
      + "border colour color diameter size big evolving efg recognise recognize tell difference "
      + "melanoma mole suspicious melanomas look",
  },

  question: {
    title: "Ask a question",
    label: "Your question, in your own words",
    ask: "Ask",
    note: "Answered on your device, from this page's own short texts. What you type is neither sent "
      + "nor kept. It is no advice on your own spot.",
    related: "Related",
    empty: "Type a question first, such as “What happens at a biopsy?”",
    unknown: "This page does not know",
    unknownText: "Its texts have no answer to that, or it did not understand the question: try fewer "
      + "and simpler words. Otherwise ask a doctor or a pharmacist, and in an emergency call for help "
      + "at once.",
    stands: "So says an answer on this page. Nothing below takes that back.",
  },

  /** @type {Passage[]} */
  passages: [...aboutVisit, ...aboutSkin, ...aboutPicture, ...aboutPage],

  /** Words that say nothing of what a question is about, and endings that do not change it. */
  language: {
    skipped: "a about ago all also am an and any anything are aren as at be been being best better "
      + "both but by can could couldn d day days did didn do does doesn doing don done for from "
      + "get getting give go going good got had happen happened happens has hasn have haven "
      + "having he hello her here hi him his how i if im in into is isn it its just last lately "
      + "let like ll long m made make makes may maybe me mean meaning means might mine month "
      + "months more most much must my no not now of off ok on one only or our out over please re "
      + "really recently s say says shall she should shouldn since so some something spot spots "
      + "still such suddenly t tell than thanks that the their them then there these they thing "
      + "think this those time times to today too under up us use used ve very want was wasn we "
      + "week weeks were what whats when where which while who whom why will with won would "
      + "wouldn year years yes yesterday you your",
    endings: ["ings", "ing", "ed", "es", "s", "e"],
  },
};
