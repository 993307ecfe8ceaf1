/** Why there is no answer, no page or no picture from the camera, in Spanish: en/reasons.js. */
import { megabytes, megapixels } from "./numbers.js";

/** What a file turned out to be, as it stands in a sentence. @type {Record<string, string>} */
const KINDS = {
  png: "una imagen PNG",
  jpeg: "una imagen JPEG",
  gif: "una imagen GIF",
  webp: "una imagen WebP",
  avif: "una imagen AVIF",
  heic: "una imagen HEIC (el formato propio del iPhone)",
  tiff: "una imagen TIFF",
  bmp: "una imagen BMP",
  svg: "un dibujo SVG",
  dicom: "un archivo DICOM",
  video: "un video",
  pdf: "un documento PDF",
  office: "un documento de oficina",
  zip: "un archivo comprimido o un documento de oficina",
  html: "una página web",
  text: "un archivo de texto",
  unknown: "de un tipo que esta página no conoce",
};

/** @type {import("../en/reasons.js").Refusals} */
export const refusals = {
  "file-empty": () => "El archivo está vacío: no tiene ningún byte. Guárdelo o cópielo de nuevo.",
  "file-unreadable": () =>
    "El navegador no pudo leerlo. Si es una carpeta, elija las fotos que contiene.",
  "file-too-big": ({ maxBytes }) =>
    `El archivo ocupa más de ${megabytes(maxBytes)}. Guarde la foto más pequeña y pruebe otra vez.`,
  "kind-not-accepted": ({ kind, formats }) =>
    `Esto es ${KINDS[kind]}. Solo se leen fotos en estos formatos: ${formats}.`,
  "name-not-accepted": ({ kind, extension, formats }) => (extension
    ? `El contenido es ${KINDS[kind]}, pero el nombre termina en .${extension}. Cámbiele la extensión `
      + `por una de estas: ${formats}.`
    : `El contenido es ${KINDS[kind]}, pero el nombre no tiene extensión. Añádale una de estas: `
      + `${formats}.`),
  "name-lies": ({ kind, extension, formats }) =>
    `El nombre termina en .${extension}, pero el contenido es ${KINDS[kind]}. Solo se leen fotos en `
    + `estos formatos: ${formats}.`,
  "file-truncated": () =>
    "La foto está cortada: le falta el final. Cópiela o descárguela de nuevo.",
  "file-damaged": () => "La foto está dañada por dentro. Cópiela o descárguela de nuevo.",
  "image-undecodable": () =>
    "Este navegador no puede abrir la foto: está dañada o es de un tipo poco común. "
    + "Guárdela de nuevo como JPEG o PNG.",
  "image-too-small": ({ width, height, minSide }) =>
    `La foto tiene solo ${width} × ${height} píxeles. Cada lado necesita al menos ${minSide}.`,
  "image-too-large": ({ width, height, maxPixels }) =>
    `La foto tiene ${width} × ${height} píxeles, más de ${megapixels(maxPixels)}. `
    + "Guárdela más pequeña y pruebe otra vez.",
  "not-a-lesion": () =>
    "Esto no se parece a las imágenes dermatoscópicas que el programa conoce, así que cualquier "
    + "respuesta sería una conjetura. Use un dermatoscopio, haga que la mancha ocupe la mitad de la "
    + "imagen, no se mueva y cuide que la luz sea uniforme. Este rechazo no dice nada sobre la mancha: "
    + "si le preocupa, muéstresela a un médico.",
  "worker-failed": () =>
    "La parte de la página que hace los cálculos se detuvo con esta foto. Vuelva a cargar la página y "
    + "pruebe con otra.",
  "unexpected": ({ detail }) =>
    `Algo falló con esta foto (${detail}). Pruebe otra vez con ella, o con otra.`,
};

/** @type {import("../en/reasons.js").Failures} */
export const failures = {
  "contract-version": ({ found, expected }) =>
    `La descripción del modelo tiene la versión de formato ${found}, pero esta página lee la versión `
    + `${expected}. La página y el modelo deben proceder de la misma versión publicada.`,
  "contract-broken": ({ field }) =>
    `La descripción del modelo (contract.json) no es como se esperaba en «${field}». `
    + "Convierta el modelo de nuevo, o restaure la carpeta.",
  "file-unreachable": ({ file }) =>
    `No se pudo obtener el archivo ${file}. Revise la conexión y pruebe otra vez.`,
  "file-missing": ({ file, status }) =>
    `El archivo ${file} falta en el servidor (respuesta ${status}). `
    + "La carpeta del modelo no está completa.",
  "file-not-inside": ({ file }) =>
    `El archivo ${file} falta dentro de esta página, que está dañada. Consiga una copia nueva.`,
  "file-wrong": ({ file }) =>
    `El archivo ${file} no es el que corresponde: está dañado o es de otra versión. `
    + "Para no dar una respuesta equivocada, no se cargó nada.",
  "files-withheld": () =>
    "Este navegador no entrega las fotos a la parte de la página que hace los cálculos cuando la página "
    + "se abre desde un disco. Abra este archivo con Chrome, Edge o Firefox, o sírvalo desde un "
    + "servidor web.",
  "model-broken": ({ detail }) => `No se puede usar el modelo (${detail}). Conviértalo de nuevo.`,
  "engine-failed": () =>
    "El motor de cálculo (WebAssembly) no se inició en este navegador. "
    + "Actualice el navegador, o permita WebAssembly.",
  "engine-wrong": () =>
    "El motor de cálculo da una respuesta equivocada a una imagen cuya respuesta se conoce. Para no dar "
    + "respuestas equivocadas, la página no sigue adelante. Actualice el navegador, o pruebe con otro "
    + "navegador o dispositivo.",
  "worker-failed": () =>
    "La parte de la página que hace los cálculos (worker.js) no se inició. Vuelva a cargar la página; si "
    + "eso no ayuda, la carpeta de la página no está completa.",
  "unexpected": ({ detail }) => `Algo inesperado falló (${detail}). Vuelva a cargar la página.`,
};

/** @type {import("../en/reasons.js").CameraProblems} */
export const cameraProblems = {
  NotAllowedError: "El navegador no tiene permiso para usar la cámara. Concédalo junto a la dirección de "
    + "la página o en los ajustes del sistema y abra esto de nuevo, o bien elija una foto.",
  NotFoundError: "No se encontró ninguna cámara. Conecte una y abra esto de nuevo, o bien elija una foto.",
  NotReadableError: "No se pudo iniciar la cámara: puede que otro programa la esté usando. Ciérrelo y "
    + "abra esto de nuevo, o bien elija una foto.",
  insecure: "Los navegadores solo ceden la cámara a páginas con una dirección https o con una dirección "
    + "de este mismo equipo, y esta página no está en ninguna de las dos. Tome la foto con la aplicación "
    + "de cámara del dispositivo y elíjala aquí.",
  ended: "La cámara se detuvo. Abra esto de nuevo, o bien elija una foto.",
  other: "No se pudo usar la cámara. Abra esto de nuevo, o bien elija una foto.",
};
