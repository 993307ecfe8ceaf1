/** Every sentence of the page in French: en.js. */
import { answer } from "./fr/answer.js";
import { guide } from "./fr/guide.js";
import { history } from "./fr/history.js";
import { meanings } from "./fr/meanings.js";
import { notes } from "./fr/notes.js";
import { megabytes, own, percent } from "./fr/numbers.js";
import { cameraProblems, failures, refusals } from "./fr/reasons.js";
import { report } from "./fr/report.js";

/**
 * French counts in the singular below 2.
 *
 * @param {number} count
 */
const photos = (count) => `${count} photo${count < 2 ? "" : "s"}`;

/** @type {import("../js/strings.js").Strings} */
export const catalogue = {
  language: "fr",
  name: "Français",
  direction: "ltr",
  numbers: own,
  title: "Un second regard sur une tache de la peau",
  lede: "Choisissez une photo en gros plan prise avec un dermatoscope. Un petit réseau de neurones, dans "
    + "cette page même, la compare aux types de lésions de la peau qu’il a appris.",
  skip: "Aller aux photos",
  choose: "Langue",
  clears: "Les réponses à l’écran disparaissent quand vous changez de langue. Changer maintenant\u00a0?",
  important: "Important",
  notDiagnosis: "Pas un diagnostic",
  limitsLink: "Lire les limites",
  private: "Votre photo ne quitte jamais ce navigateur",

  intake: {
    label: "Choisir des photos",
    choose: "Choisir des photos",
    hint: "ou déposez-les ou collez-les n’importe où sur cette page",
    camera: "Prendre une photo",
    folder: "Choisir un dossier",
    sample: "Essayer un exemple dessiné",
    drop: "Déposez ces photos pour les faire analyser",
    reading: "Parcours du dossier…",
    formats: ({ files }) =>
      `${[...new Set(files.accepted.map(({ kind }) => kind.toUpperCase()))].join(" ou ")}, `
      + `jusqu’à ${megabytes(files.max_bytes)} par photo`,
  },

  loading: {
    label: "Chargement du modèle",
    start: "Chargement du modèle…",
    amount: (loaded, total) =>
      `Chargement du modèle\u00a0: ${megabytes(loaded, false)} sur ${megabytes(total)}`,
    prepare: "Mise en route…",
    patience: "Vous pouvez déjà choisir des photos.",
    keeping: "Enregistrement d’une copie sur cet appareil…",
    ready: {
      whole: "La page est prête. Ce fichier est le programme entier\u00a0: il s’ouvre sans réseau, "
        + "où que vous le gardiez.",
      kept: "La page est prête, et conservée sur cet appareil\u00a0: elle s’ouvre désormais sans réseau.",
      keeping: "La page est prête. Une copie, pour l’ouvrir sans réseau, est encore en cours d’enregistrement.",
      loaded: "La page est prête. Plus rien ne sera téléchargé\u00a0: vous pouvez maintenant passer "
        + "hors ligne.",
    },
    failed: "La page n’a pas pu se préparer",
    retry: "Réessayer",
  },

  camera: {
    title: "Prendre une photo",
    preview: "Ce que voit la caméra",
    hint: "Tenez le dermatoscope contre la caméra, placez la tache dans le cercle et ne bougez plus. Seul le "
      + "carré que vous voyez est analysé.",
    choose: "Caméra",
    unnamed: (number) => `Caméra ${number}`,
    take: "Prendre la photo",
    close: "Fermer la caméra",
    name: (number) => `photo ${number} de la caméra`,
    problems: cameraProblems,
  },

  sample: {
    name: "exemple dessiné, sans peau.png",
    note: "Cette image est dessinée par la page elle-même. Elle ne montre la peau de personne, et la réponse "
      + "ne signifie rien.",
  },

  list: {
    label: "Photos\u00a0: les flèches pour se déplacer, Entrée pour ouvrir la réponse entière",
    title: photos,
    progressLabel: "Photos analysées",
    progress: (done, total) => `Photos analysées\u00a0: ${done} sur ${total}`,
    stop: "Arrêter",
    remove: (count) => (count < 2 ? "Retirer cette photo" : `Retirer ces ${photos(count)}`),
    waiting: "En attente",
    working: "Analyse en cours…",
    stopped: "Photo non analysée\u00a0: arrêt avant son tour",
    refused: (reason) => `Photo non analysée\u00a0: ${reason}`,
    tally: (count, title) => `${count} × ${title}`,
    close: "Fermer cette réponse",
    done: (settled, total, urgent, refused) =>
      `Terminé. Photos analysées\u00a0: ${settled} sur ${total}. À faire examiner\u00a0: ${urgent}. `
      + `Sans réponse\u00a0: ${refused}.`,
  },

  downloads: {
    title: "Emporter les résultats",
    csv: "Tableau (CSV)",
    json: "JSON",
    isic: "Concours ISIC (CSV)",
    note: "Ces fichiers sont créés dans ce navigateur et contiennent ce que disent les photos seules.",
    isicNote: (answered, total) => (answered === total
      ? `Le tableau ISIC contient toutes les photos\u00a0: ${total}.`
      : `Le tableau ISIC contient ${photos(answered)} sur ${total}\u00a0: les autres n’ont pas de réponse, `
        + "et les deux autres fichiers disent pourquoi."),
  },

  update: {
    ready: "Une version plus récente de cette page et de son modèle est disponible. Les réponses à l’écran "
      + "disparaissent quand vous y passez.",
    use: "L’utiliser maintenant",
  },

  announce: {
    added: (count) => `${photos(count)} ajoutée${count < 2 ? "" : "s"}`,
    answer: (file, triage, name, chance, doubtful) =>
      `${file}\u00a0: ${triage}. Ressemble le plus à\u00a0: ${name}, ${percent(chance)}.`
      + (doubtful ? ` ${answer.quality.title}.` : ""),
    refused: (file, reason) => `Photo non analysée\u00a0: ${file}. ${reason}`,
    removed: (file) => `Retiré\u00a0: ${file}`,
    nothing: "Cela ne contenait aucune photo.",
    reading: "Parcours du dossier.",
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
