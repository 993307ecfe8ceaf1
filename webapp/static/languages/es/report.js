/** What stands on the printed report of one picture, in Spanish: en/report.js. */

/** @type {import("../en/report.js").Report} */
export const report = {
  print: "Imprimir o guardar como PDF",
  title: "Lesion Lens: informe sobre una imagen",
  file: (name, day) => `${day} Lesion Lens, ${name}`,
  picture: "La parte de la imagen que analizó el modelo",
  answered: "Respuesta del",
  printed: "Impreso el",
  spot: "Mancha",
  note: "Nota",
  model: "Modelo",
  limits: "Limitaciones",
};
