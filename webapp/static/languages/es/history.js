/** What is said of the pictures that are kept on this device, in Spanish: en/history.js. */

const REFUSED = "El navegador no guarda nada para esta página: el almacenamiento está desactivado o la "
  + "ventana es privada. Para las respuestas no hace falta.";
const FOREIGN = "Este archivo no se exportó desde esta página. No se importó nada.";
const OTHER_VERSION = "Este archivo se exportó desde otra versión de esta página. No se importó nada.";

const pictures = (/** @type {number} */ count) => (count === 1 ? "1 imagen" : `${count} imágenes`);
const imported = (/** @type {number} */ count) =>
  (count === 1 ? "1 imagen importada." : `${count} imágenes importadas.`);

/** @type {import("../en/history.js").History} */
export const history = {
  title: "Imágenes guardadas",
  switch: "Guardarlas en este dispositivo",
  off: "Desactivado: al cerrar esta página, las imágenes y las respuestas desaparecen.",
  left: "Desactivado: no se guarda nada nuevo. Lo que se guardó antes sigue aquí.",
  on: "Activado: cada imagen que recibe una respuesta se guarda, junto con la respuesta, hasta que usted la "
    + "elimine.",
  where: "Las imágenes guardadas se quedan en este navegador, en este dispositivo, y no se envían a ninguna "
    + "parte. No están cifradas: quien use este perfil del navegador puede verlas.",
  whereWhole: "También podrían leerlas otras páginas web que se abran desde el disco de este dispositivo.",
  lasting: "El navegador ha prometido no eliminarlas por su cuenta.",
  passing: "El navegador puede eliminarlas cuando falte espacio o tras varios días sin visitar la página, y una "
    + "ventana privada se las lleva al cerrarse: exporte lo que no quiera perder.",
  problems: {
    QuotaExceededError: "El espacio que el navegador da a esta página está lleno y no se puede guardar nada "
      + "más. Elimine algunas imágenes, o exporte todas y después elimínelas.",
    VersionError: "Estas imágenes las guardó una versión más nueva de esta página. Vuelva a cargar la "
      + "página.",
    blocked: "Otra pestaña tiene abierta esta página en una versión anterior. Cierre esa pestaña y pruebe "
      + "otra vez.",
    gone: "Esta imagen ya no está: puede que se haya eliminado en otra pestaña.",
    off: "Mientras tanto se desactivó el guardado.",
    SecurityError: REFUSED,
    InvalidStateError: REFUSED,
    other: (name) => `El navegador no pudo guardarlo o leerlo (${name}). Pruebe otra vez.`,
  },

  count: (count) => (count === 1 ? "1 imagen guardada" : `${count} imágenes guardadas`),
  empty: "Todavía no hay nada guardado: elija una foto.",
  search: "Buscar nombres de archivo, manchas, notas y tipos",
  found: (found, total) => `${found} de ${pictures(total)}`,
  list: "Imágenes guardadas: las flechas cambian de imagen, Enter abre la respuesta completa",
  unreadable: "La guardó otra versión de esta página: esta no puede mostrar la respuesta.",

  export: "Exportar todo",
  import: "Importar un archivo",
  busy: "Procesando…",
  exportNote: "El archivo exportado tampoco está cifrado, y las imágenes pueden revelar cuándo y dónde se "
    + "tomaron.",
  importLabel: "Archivo de imágenes guardadas",
  imported: (added, there) => (there
    ? `${imported(added)} Sin cambios, por encontrarse ya aquí: ${there}.` : imported(added)),
  importProblems: {
    "import-foreign": () => FOREIGN,
    "contract-broken": () => FOREIGN,
    "import-version": () => OTHER_VERSION,
    "contract-version": () => OTHER_VERSION,
    "import-damaged": ({ number, field }) =>
      `El archivo está dañado: su imagen ${number} no es como se esperaba en «${field}». No se importó nada.`,
    "import-cut": ({ found, expected }) =>
      `El archivo está cortado (imágenes presentes: ${found} de ${expected}). No se importó nada.`,
    "import-stopped": ({ added, total, problem }) =>
      `La importación se detuvo tras ${added} de ${pictures(total)}. ${problem}`,
  },

  clear: "Eliminar todo",
  clearAsk: (count) => `¿Eliminar todas las imágenes guardadas (${count}), con sus respuestas y notas?`,
  final: "Esto no se puede deshacer.",
  cleared: "Se eliminaron todas las imágenes guardadas.",
  cancel: "Cancelar",
  close: "Cerrar",
  offAsk: (count) => `¿Qué hacer con lo que ya está guardado (${count})?`,
  offKeep: "Dejarlo aquí",
  offDelete: "Eliminar todo",

  entry: {
    kept: (moment, model) => `Guardada en este dispositivo: respuesta del ${moment}, dada por ${model}`,
    reduced: "El archivo es grande: se guarda una copia más pequeña de la imagen.",
    not: "No está guardada en este dispositivo.",
    drawn: "Los dibujos de ejemplo no se guardan.",
    keep: "Guardarla",
    spot: "¿Qué mancha es?",
    spotHint: "Por ejemplo, «hombro izquierdo»: se pueden comparar las imágenes de una misma mancha.",
    note: "Nota",
    remove: "Eliminar de este dispositivo",
    removeAsk: (name) => `¿Eliminar ${name} de este dispositivo, con su respuesta y su nota?`,
    removed: (name) => `Eliminado de este dispositivo: ${name}`,
  },

  compare: {
    choose: "Mancha a lo largo del tiempo",
    option: (name, count) => `${name} (${count})`,
    open: "Comparar",
    title: (name) => `${name}, a lo largo del tiempo`,
    picture: (moment) => `La mancha, ${moment}`,
    honest: "La comparación es para usted y su médico: esta página no mide los cambios, y también la luz, la "
      + "distancia y la cámara hacen cambiar las imágenes. Si una mancha cambia, muéstresela a un médico, "
      + "digan lo que digan los números.",
    model: ({ version }) => `modelo ${version}`,
  },
};
