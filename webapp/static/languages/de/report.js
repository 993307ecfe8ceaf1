/** What stands on the printed report of one picture, in German: en/report.js. */

/** @type {import("../en/report.js").Report} */
export const report = {
  print: "Drucken oder als PDF speichern",
  title: "Lesion Lens: Bericht zu einem Bild",
  file: (name, day) => `${day} Lesion Lens, ${name}`,
  picture: "Der Ausschnitt des Bildes, den das Modell ausgewertet hat",
  answered: "Antwort vom",
  printed: "Gedruckt am",
  spot: "Stelle",
  note: "Notiz",
  model: "Modell",
  limits: "Grenzen",
};
