/** What stands on the printed report of one picture. */

/** @typedef {typeof report} Report */

export const report = {
  print: "Print or save as PDF",
  title: "Lesion Lens: report on one picture",
  file: (/** @type {string} */ name, /** @type {string} */ day) => `${day} Lesion Lens, ${name}`,
  picture: "The part of the picture that the model looked at",
  answered: "Answer of",
  printed: "Printed on",
  spot: "Spot",
  note: "Note",
  model: "Model",
  limits: "Limits",
};
