/** The languages there are, by code, in their own words. @type {Record<string, string>} */
export const LANGUAGES = { en: "English", es: "Español", fr: "Français", de: "Deutsch", zh: "简体中文" };
