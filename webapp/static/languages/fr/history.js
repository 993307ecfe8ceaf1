/** What is said of the pictures that are kept on this device, in French: en/history.js. */

const REFUSED = "Le navigateur ne conserve rien pour cette page\u00a0: le stockage est désactivé, ou la "
  + "fenêtre est en navigation privée. Les réponses n’en dépendent pas.";
const FOREIGN = "Ce fichier n’a pas été exporté par cette page. Rien n’a été importé.";
const OTHER_VERSION = "Ce fichier a été exporté par une autre version de cette page. Rien n’a été importé.";

/**
 * French counts in the singular below 2.
 *
 * @param {number} count
 * @param {string} [done] what was done with them, in the singular
 */
function photos(count, done) {
  const s = count < 2 ? "" : "s";
  return `${count} photo${s}${done ? ` ${done}${s}` : ""}`;
}

/** @type {import("../en/history.js").History} */
export const history = {
  title: "Photos conservées",
  switch: "Les conserver sur cet appareil",
  off: "Désactivé\u00a0: quand vous fermez cette page, photos et réponses disparaissent.",
  left: "Désactivé\u00a0: plus rien de nouveau n’est conservé. Ce qui l’a été auparavant est toujours là.",
  on: "Activé\u00a0: chaque photo qui reçoit une réponse est conservée, avec cette réponse, jusqu’à ce que "
    + "vous la supprimiez.",
  where: "Les photos conservées restent dans ce navigateur, sur cet appareil, et ne sont envoyées nulle "
    + "part. Elles ne sont pas chiffrées\u00a0: quiconque utilise ce profil du navigateur peut les voir.",
  whereWhole: "D’autres pages web ouvertes depuis le disque de cet appareil pourraient aussi les lire.",
  lasting: "Le navigateur a promis de ne pas les effacer de lui-même.",
  passing: "Le navigateur peut les effacer si l’espace vient à manquer ou après plusieurs jours sans visite, et une "
    + "fenêtre de navigation privée les emporte en se fermant\u00a0: exportez ce que vous ne voulez pas risquer de perdre.",
  problems: {
    QuotaExceededError: "L’espace que le navigateur accorde à cette page est plein\u00a0: plus rien ne peut "
      + "être conservé. Supprimez des photos, ou exportez-les toutes, puis supprimez-les.",
    VersionError: "Ces photos ont été conservées par une version plus récente de cette page. Rechargez la "
      + "page.",
    blocked: "Cette page est ouverte dans un autre onglet, dans une version plus ancienne. Fermez l’autre "
      + "onglet, puis réessayez.",
    gone: "Cette photo n’est plus là\u00a0: elle a peut-être été supprimée dans un autre onglet.",
    off: "La conservation a été désactivée entre-temps.",
    SecurityError: REFUSED,
    InvalidStateError: REFUSED,
    other: (name) => `Le navigateur n’a pas pu enregistrer ou lire les données (${name}). Réessayez.`,
  },

  count: (count) => photos(count, "conservée"),
  empty: "Rien n’est encore conservé\u00a0: choisissez une photo.",
  search: "Chercher un nom de fichier, une tache, une note, un type",
  found: (found, total) => `${found} sur ${photos(total)}`,
  list: "Photos conservées\u00a0: les flèches pour se déplacer, Entrée pour ouvrir la réponse entière",
  unreadable: "Photo conservée par une autre version de cette page\u00a0: la version présente ne peut pas "
    + "en afficher la réponse.",

  export: "Tout exporter",
  import: "Importer un fichier",
  busy: "En cours…",
  exportNote: "Le fichier exporté n’est pas chiffré non plus, et les photos peuvent révéler quand et où "
    + "elles ont été prises.",
  importLabel: "Fichier de photos conservées",
  imported: (added, there) => (there
    ? `${photos(added, "importée")}. Déjà présentes ici, et laissées telles quelles\u00a0: ${there}.`
    : `${photos(added, "importée")}.`),
  importProblems: {
    "import-foreign": () => FOREIGN,
    "contract-broken": () => FOREIGN,
    "import-version": () => OTHER_VERSION,
    "contract-version": () => OTHER_VERSION,
    "import-damaged": ({ number, field }) =>
      `Le fichier est endommagé\u00a0: sa photo ${number} n’est pas telle qu’attendue au champ `
      + `«\u00a0${field}\u00a0». Rien n’a été importé.`,
    "import-cut": ({ found, expected }) =>
      `Le fichier est tronqué\u00a0; photos présentes\u00a0: ${found} sur ${expected}. `
      + "Rien n’a été importé.",
    "import-stopped": ({ added, total, problem }) =>
      `L’importation s’est interrompue. Photos importées\u00a0: ${added} sur ${total}. ${problem}`,
  },

  clear: "Tout supprimer",
  clearAsk: (count) =>
    `Supprimer toutes les photos conservées (${count}), leurs réponses et leurs notes\u00a0?`,
  final: "Cette action est irréversible.",
  cleared: "Toutes les photos conservées sont supprimées.",
  cancel: "Annuler",
  close: "Fermer",
  offAsk: (count) => `Que faire de ce qui est déjà conservé (${count})\u00a0?`,
  offKeep: "Laisser ici",
  offDelete: "Tout supprimer",

  entry: {
    kept: (moment, model) =>
      `Photo conservée sur cet appareil\u00a0: réponse du ${moment}, donnée par ${model}`,
    reduced: "Le fichier est volumineux\u00a0: une copie réduite de la photo est conservée.",
    not: "Photo non conservée sur cet appareil.",
    drawn: "Un exemple dessiné n’est pas conservé.",
    keep: "Conserver",
    spot: "De quelle tache s’agit-il\u00a0?",
    spotHint: "Par exemple «\u00a0épaule gauche\u00a0»\u00a0: les photos d’une même tache peuvent être "
      + "comparées.",
    note: "Note",
    remove: "Supprimer de cet appareil",
    removeAsk: (name) => `Supprimer ${name} de cet appareil, avec la réponse et la note\u00a0?`,
    removed: (name) => `Supprimé de cet appareil\u00a0: ${name}`,
  },

  compare: {
    choose: "Une tache au fil du temps",
    option: (name, count) => `${name} (${count})`,
    open: "Comparer",
    title: (name) => `${name}, au fil du temps`,
    picture: (moment) => `La tache, ${moment}`,
    honest: "La comparaison vous revient, à vous et à votre médecin\u00a0: cette page ne mesure pas les "
      + "changements, et l’éclairage, la distance et l’appareil changent eux aussi les photos. Montrez à un "
      + "médecin une tache qui change, quoi que disent les chiffres.",
    model: ({ version }) => `modèle ${version}`,
  },
};
