/** What stands on the printed report of one picture, in French: en/report.js. */

/** @type {import("../en/report.js").Report} */
export const report = {
  print: "Imprimer ou enregistrer en PDF",
  title: "Lesion Lens\u00a0: rapport sur une photo",
  file: (name, day) => `${day} Lesion Lens, ${name}`,
  picture: "La partie de la photo que le modèle a analysée",
  answered: "Réponse du",
  printed: "Imprimé le",
  spot: "Tache",
  note: "Note",
  model: "Modèle",
  limits: "Limites",
};
