/** Every sentence of the page in Spanish, understood in Spain and Latin America: en.js. */
import { answer } from "./es/answer.js";
import { guide } from "./es/guide.js";
import { history } from "./es/history.js";
import { meanings } from "./es/meanings.js";
import { notes } from "./es/notes.js";
import { megabytes, own, percent } from "./es/numbers.js";
import { cameraProblems, failures, refusals } from "./es/reasons.js";
import { report } from "./es/report.js";

/** @type {import("../js/strings.js").Strings} */
export const catalogue = {
  language: "es",
  name: "Español",
  direction: "ltr",
  numbers: own,
  title: "Una segunda mirada a una mancha de la piel",
  lede: "Elija una foto de cerca tomada con un dermatoscopio. Una pequeña red neuronal dentro de esta "
    + "página la compara con los tipos de lesión de la piel que ha aprendido.",
  skip: "Ir a las fotos",
  choose: "Idioma",
  clears: "Al cambiar de idioma se borran las respuestas de la pantalla. ¿Cambiarlo ahora?",
  important: "Importante",
  notDiagnosis: "No es un diagnóstico",
  limitsLink: "Lea las limitaciones",
  private: "Su imagen nunca sale de este navegador",

  intake: {
    label: "Elegir fotos",
    choose: "Elegir fotos",
    hint: "o suéltelas o péguelas en cualquier parte de esta página",
    camera: "Tomar una foto",
    folder: "Elegir una carpeta",
    sample: "Probar un dibujo de ejemplo",
    drop: "Suelte para analizar estas fotos",
    reading: "Revisando la carpeta…",
    formats: ({ files }) =>
      `${[...new Set(files.accepted.map(({ kind }) => kind.toUpperCase()))].join(" o ")}, `
      + `hasta ${megabytes(files.max_bytes)} cada una`,
  },

  loading: {
    label: "Carga del modelo",
    start: "Cargando el modelo…",
    amount: (loaded, total) =>
      `Cargando el modelo: ${megabytes(loaded, false)} de ${megabytes(total)}`,
    prepare: "Preparando…",
    patience: "Ya puede elegir fotos.",
    keeping: "Guardando una copia en este dispositivo…",
    ready: {
      whole: "Listo. Este archivo es el programa completo: se abre sin red, lo guarde donde lo guarde.",
      kept: "Lista, y guardada en este dispositivo: a partir de ahora la página se abre sin red.",
      keeping: "Lista. Todavía se está guardando una copia para abrirla sin red.",
      loaded: "Lista. No se descargará nada más: ya puede desconectarse.",
    },
    failed: "La página no pudo prepararse",
    retry: "Reintentar",
  },

  camera: {
    title: "Tomar una foto",
    preview: "Lo que ve la cámara",
    hint: "Ponga el dermatoscopio sobre la cámara, coloque la mancha dentro del círculo y no se mueva. "
      + "Solo se analiza el cuadrado que usted ve.",
    choose: "Cámara",
    unnamed: (number) => `Cámara ${number}`,
    take: "Tomar la foto",
    close: "Cerrar la cámara",
    name: (number) => `foto de la cámara ${number}`,
    problems: cameraProblems,
  },

  sample: {
    name: "dibujo de ejemplo, no es piel.png",
    note: "Esta imagen la dibuja la propia página. No muestra la piel de nadie, y la respuesta no "
      + "significa nada.",
  },

  list: {
    label: "Fotos: las flechas cambian de foto, Enter abre la respuesta completa",
    title: (count) => (count === 1 ? "1 foto" : `${count} fotos`),
    progressLabel: "Fotos analizadas",
    progress: (done, total) => `${done} de ${total} analizadas`,
    stop: "Detener",
    remove: (count) => (count === 1 ? "Quitar esta foto" : `Quitar estas ${count} fotos`),
    waiting: "En espera de su turno",
    working: "Analizando…",
    stopped: "Sin analizar: se detuvo antes de su turno",
    refused: (reason) => `Sin analizar: ${reason}`,
    tally: (count, title) => `${count} × ${title}`,
    close: "Cerrar esta respuesta",
    done: (settled, total, urgent, refused) =>
      `Terminado: ${settled} de ${total} analizadas. Para examen médico: ${urgent}. `
      + `Sin respuesta: ${refused}.`,
  },

  downloads: {
    title: "Llevarse los resultados",
    csv: "Tabla (CSV)",
    json: "JSON",
    isic: "Reto ISIC (CSV)",
    note: "Estos archivos se crean en este navegador y contienen lo que dicen las imágenes por sí solas.",
    isicNote: (answered, total) => (answered === total
      ? `La tabla ISIC incluye todas las fotos (${total}).`
      : `La tabla ISIC incluye ${answered} de ${total} fotos: el resto no tiene respuesta, y los otros `
        + "dos archivos dicen por qué."),
  },

  update: {
    ready: "Hay una versión más nueva de esta página y de su modelo. Al cambiar a ella se borran las "
      + "respuestas de la pantalla.",
    use: "Usarla ahora",
  },

  announce: {
    added: (count) => (count === 1 ? "1 foto añadida" : `${count} fotos añadidas`),
    answer: (file, triage, name, chance, doubtful) =>
      `${file}: ${triage}. A lo que más se parece: ${name}, ${percent(chance)}.`
      + (doubtful ? ` ${answer.quality.title}.` : ""),
    refused: (file, reason) => `No se analizó ${file}. ${reason}`,
    removed: (file) => `Quitado de la página: ${file}`,
    nothing: "Ahí no había ninguna foto.",
    reading: "Revisando la carpeta.",
  },

  meanings,

  ...answer,
  ...notes,
  guide,
  history,
  report,
  refusals,
  failures,
};
