/**
 * Which language the page speaks: the one its address names (?lang=de), else the reader's
 * choice, else the browser's, else English.
 */
import { en } from "../languages/en.js";
import { LANGUAGES } from "../languages/names.js";
import { h, icon } from "./dom.js";
import { strings } from "./strings.js";

/** @typedef {import("./strings.js").Strings} Strings */

const KEY = "lesion-lens-language";
const PARAMETER = "lang";

/** The keys that choose from a closed list. */
const CHOOSES = /^(Arrow(Up|Down|Left|Right)|Page(Up|Down)|Home|End|\S)$/;

/** @returns {string} a key of LANGUAGES */
export function preferred() {
  const asked = new URL(location.href).searchParams.get(PARAMETER);
  const wanted = [asked, remembered(), ...navigator.languages].map((tag) => tag?.split("-")[0] ?? "");
  return wanted.find((code) => Object.hasOwn(LANGUAGES, code)) ?? "en";
}

/** @returns {string | null} what was chosen on this device */
function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // The browser keeps nothing for this page.
  }
}

/** @param {string} code to be remembered on this device, or else in the page's address */
function remember(code) {
  const address = new URL(location.href);
  address.searchParams.delete(PARAMETER);
  try {
    localStorage.setItem(KEY, code);
  } catch {
    address.searchParams.set(PARAMETER, code);
  }
  history.replaceState(null, "", address);
}

/**
 * English is part of the page; each other language is a script beside it.
 *
 * @param {string} code a key of LANGUAGES
 * @returns {Promise<Strings>} its catalogue; the English one where it cannot be had
 */
export async function load(code) {
  if (code === "en") return en;
  if (!arrived(code)) {
    await new Promise((resolve) => {
      document.head.append(
        h("script", { src: `language-${code}.js`, load: resolve, error: resolve }));
    });
  }
  return arrived(code) ?? en;
}

/**
 * @param {string} code
 * @returns {Strings | undefined}
 */
function arrived(code) {
  return /** @type {any} */ (globalThis).lensLanguages?.[code]?.catalogue;
}

/**
 * @param {() => boolean} anything whether there are answers that a change would clear away
 * @returns {HTMLElement}
 */
export function createLanguageChoice(anything) {
  const select = h("select", { "aria-label": strings.choose, change, "keydown": open },
    ...Object.entries(LANGUAGES).map(([code, name]) =>
      h("option", { value: code, lang: code, selected: code === strings.language }, name)));

  /**
   * On a closed list some browsers choose with each key: the page would be another at the first.
   *
   * @param {KeyboardEvent} event
   */
  function open(event) {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey || !CHOOSES.test(key) || !("showPicker" in select)) return;
    try {
      select.showPicker();
      event.preventDefault();
    } catch {
      // Not by this key, to this browser: it does what it always does.
    }
  }

  function change() {
    if (anything() && !confirm(strings.clears)) select.value = strings.language;
    else {
      remember(select.value);
      location.reload();
    }
  }
  return h("label", { class: "language" }, icon("globe"), select);
}
