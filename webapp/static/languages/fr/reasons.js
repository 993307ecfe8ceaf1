/** Why there is no answer, no page or no picture from the camera, in French: en/reasons.js. */
import { megabytes, megapixels } from "./numbers.js";

/** What a file turned out to be, as it stands in a sentence. @type {Record<string, string>} */
const KINDS = {
  png: "une image PNG",
  jpeg: "une image JPEG",
  gif: "une image GIF",
  webp: "une image WebP",
  avif: "une image AVIF",
  heic: "une image HEIC (le format propre aux iPhone)",
  tiff: "une image TIFF",
  bmp: "une image BMP",
  svg: "un dessin SVG",
  dicom: "un fichier DICOM",
  video: "une vidéo",
  pdf: "un document PDF",
  office: "un document bureautique",
  zip: "une archive ou un document bureautique",
  html: "une page web",
  text: "un fichier texte",
  unknown: "d’un type que cette page ne connaît pas",
};

/** @type {import("../en/reasons.js").Refusals} */
export const refusals = {
  "file-empty": () => "Le fichier est vide\u00a0: il ne contient aucun octet. Enregistrez-le ou copiez-le à "
    + "nouveau.",
  "file-unreadable": () =>
    "Le navigateur n’a pas pu le lire. Si c’est un dossier, choisissez les photos qu’il contient.",
  "file-too-big": ({ maxBytes }) =>
    `Le fichier dépasse ${megabytes(maxBytes)}. Enregistrez la photo en plus petit et réessayez.`,
  "kind-not-accepted": ({ kind, formats }) =>
    `Ce fichier est ${KINDS[kind]}. Seules les photos dans ces formats sont lues\u00a0: ${formats}.`,
  "name-not-accepted": ({ kind, extension, formats }) =>
    `Le contenu est ${KINDS[kind]}, mais le nom ${extension ? `se termine par .${extension}`
      : "n’a pas d’extension"}. Renommez le fichier avec l’une de ces extensions\u00a0: ${formats}.`,
  "name-lies": ({ kind, extension, formats }) =>
    `Le nom se termine par .${extension}, mais le contenu est ${KINDS[kind]}. `
    + `Seules les photos dans ces formats sont lues\u00a0: ${formats}.`,
  "file-truncated": () =>
    "La photo est tronquée\u00a0: il en manque la fin. Copiez-la ou téléchargez-la à nouveau.",
  "file-damaged": () =>
    "Le contenu de la photo est endommagé. Copiez-la ou téléchargez-la à nouveau.",
  "image-undecodable": () =>
    "Ce navigateur ne peut pas ouvrir la photo\u00a0: elle est endommagée ou d’un type rare. "
    + "Enregistrez-la à nouveau en JPEG ou en PNG.",
  "image-too-small": ({ width, height, minSide }) =>
    `La photo ne fait que ${width} × ${height} pixels. Chaque côté doit en avoir au moins ${minSide}.`,
  "image-too-large": ({ width, height, maxPixels }) =>
    `La photo fait ${width} × ${height} pixels, soit plus de ${megapixels(maxPixels)}. `
    + "Enregistrez-la en plus petit et réessayez.",
  "not-a-lesion": () =>
    "Cette photo ne ressemble pas aux images dermatoscopiques que le programme connaît\u00a0: toute réponse "
    + "serait donc une supposition. Utilisez un dermatoscope, remplissez la moitié de l’image avec la "
    + "tache, ne bougez pas et veillez à un éclairage uniforme. Ce refus ne dit rien de la tache\u00a0: si "
    + "elle vous inquiète, montrez-la à un médecin.",
  "worker-failed": () =>
    "La partie de la page qui calcule s’est arrêtée à cette photo. Rechargez la page et essayez avec une "
    + "autre photo.",
  "unexpected": ({ detail }) =>
    `Un problème est survenu avec cette photo (${detail}). Réessayez une fois, ou avec une autre photo.`,
};

/** @type {import("../en/reasons.js").Failures} */
export const failures = {
  "contract-version": ({ found, expected }) =>
    `La description du modèle est dans la version ${found} du format, mais cette page lit la version `
    + `${expected}. La page et le modèle doivent provenir de la même version du programme.`,
  "contract-broken": ({ field }) =>
    `La description du modèle (contract.json) n’est pas telle qu’attendue au champ «\u00a0${field}\u00a0». `
    + "Convertissez à nouveau le modèle, ou rétablissez le dossier.",
  "file-unreachable": ({ file }) =>
    `Le fichier ${file} n’a pas pu être récupéré. Vérifiez la connexion et réessayez.`,
  "file-missing": ({ file, status }) =>
    `Le fichier ${file} manque sur le serveur (réponse ${status}). `
    + "Le dossier du modèle n’est pas complet.",
  "file-not-inside": ({ file }) =>
    `Le fichier ${file} manque dans cette page, qui est endommagée. Procurez-vous-en une nouvelle copie.`,
  "file-wrong": ({ file }) =>
    `Le fichier ${file} n’est pas celui qu’il faut\u00a0: il est endommagé ou d’une autre version. `
    + "Pour ne donner aucune réponse fausse, rien n’a été chargé.",
  "files-withheld": () =>
    "Ce navigateur ne laisse pas la partie de la page qui calcule accéder aux photos lorsque la page est "
    + "ouverte depuis un disque. Ouvrez ce fichier avec Chrome, Edge ou Firefox, ou faites-le fournir par "
    + "un serveur web.",
  "model-broken": ({ detail }) =>
    `Le modèle est inutilisable (${detail}). Convertissez-le à nouveau.`,
  "engine-failed": () =>
    "Le moteur de calcul (WebAssembly) n’a pas démarré dans ce navigateur. "
    + "Mettez le navigateur à jour, ou autorisez WebAssembly.",
  "engine-wrong": () =>
    "Le moteur de calcul donne une réponse fausse à une image dont la réponse est connue. Pour ne donner "
    + "aucune réponse fausse, la page ne va pas plus loin. Mettez le navigateur à jour, ou essayez un "
    + "autre navigateur ou un autre appareil.",
  "worker-failed": () =>
    "La partie de la page qui calcule (worker.js) n’a pas démarré. "
    + "Rechargez la page\u00a0; si cela ne suffit pas, c’est que son dossier n’est pas complet.",
  "unexpected": ({ detail }) => `Un problème inattendu est survenu (${detail}). Rechargez la page.`,
};

/** @type {import("../en/reasons.js").CameraProblems} */
export const cameraProblems = {
  NotAllowedError: "Le navigateur n’a pas le droit d’utiliser la caméra. Autorisez-la à côté de l’adresse de "
    + "la page ou dans les réglages du système, puis rouvrez cette fenêtre, ou choisissez plutôt une photo.",
  NotFoundError: "Aucune caméra n’a été trouvée. Branchez-en une et rouvrez cette fenêtre, ou choisissez "
    + "plutôt une photo.",
  NotReadableError: "La caméra n’a pas pu démarrer\u00a0: un autre programme l’utilise peut-être. Fermez-le "
    + "et rouvrez cette fenêtre, ou choisissez plutôt une photo.",
  insecure: "Les navigateurs n’ouvrent la caméra qu’aux pages dont l’adresse est en https ou est celle de "
    + "cet ordinateur, et cette page n’est dans aucun des deux cas. Prenez la photo avec l’application de "
    + "l’appareil et choisissez-la ici.",
  ended: "La caméra s’est arrêtée. Rouvrez cette fenêtre, ou choisissez plutôt une photo.",
  other: "La caméra n’a pas pu être utilisée. Rouvrez cette fenêtre, ou choisissez plutôt une photo.",
};
