/** What stands beside the answers, in French: en/notes.js. */
import { size } from "./numbers.js";

/** @type {import("../en/notes.js").Notes} */
export const notes = {
  limits: { title: "Limites", wait: "Les limites se chargent avec le modèle." },

  privacy: {
    title: "Confidentiel par construction",
    served: "C’est votre propre appareil qui lit la photo et calcule la réponse. Rien dans cette page "
      + "n’envoie de photo où que ce soit.",
    whole: "C’est votre propre appareil qui lit la photo et calcule la réponse. Il n’y a pas de serveur, et "
      + "la politique de sécurité de ce fichier lui interdit toute connexion.",
    check: "Vérifiez-le vous-même\u00a0:",
    checks: [
      "Attendez que la page soit prête, puis coupez le réseau. Elle fonctionne tout aussi bien.",
      "Ou ouvrez les outils de développement du navigateur (F12), choisissez «\u00a0Réseau\u00a0», puis une "
        + "photo\u00a0: aucune requête n’apparaît.",
    ],
  },

  proof: {
    title: "Voir chaque requête",
    count: (count) => `${count} jusqu’à présent`,
    pictures: "Octets de vos photos envoyés",
    nothing: "0",
    unsure: "impossible à dire",
    all: "Requêtes depuis l’ouverture de la page",
    since: "Dont depuis le choix de la première photo",
    noPhoto: "pas encore de photo",
    received: "Reçu",
    elsewhere: "Requêtes vers toute autre adresse",
    strange: "Le programme de cette page ne s’adresse nulle part ailleurs. Une extension de votre navigateur "
      + "l’a peut-être fait en son nom.",
    how: "Comment on le sait",
    record: "La liste est le relevé que votre navigateur tient lui-même de ce que cette page, son fil de "
      + "calcul et le service worker ont demandé, et de la quantité reçue en retour, selon son "
      + "décompte. Elle ne dit pas ce qui a été envoyé avec ces demandes.",
    served: "Qu’aucune photo n’ait été envoyée découle de la façon dont la page est construite\u00a0: son "
      + "programme ne demande jamais que ses propres fichiers, et n’envoie rien avec ses demandes. Votre "
      + "navigateur impose à la page une politique de sécurité qui lui interdit de s’adresser ailleurs. Le "
      + "fil de calcul en a une aussi si le serveur l’envoie, et toujours quand la page s’ouvre à partir de "
      + "la copie gardée sur cet appareil.",
    whole: "Qu’aucune photo n’ait été envoyée découle de la politique de sécurité de ce fichier\u00a0: votre "
      + "navigateur la lui fait respecter, et elle interdit toute connexion.",
    quiet: "Et le relevé ne contient aucune requête depuis que vous avez choisi une photo.",
    blind: "Le relevé ne peut pas montrer ce que le navigateur fait de lui-même, comme chercher une version "
      + "plus récente de cette page (sw.js), ni ce que font les extensions ou d’autres programmes. Seule la "
      + "coupure du réseau en protège\u00a0: débranchez le câble ou passez en mode avion avant de choisir "
      + "une photo.",
    file: "Fichier",
    itself: "la page elle-même",
    threads: {
      page: "Demandé par la page",
      worker: "Par le fil de calcul",
      keeper: "Par le service worker, pour garder une copie",
    },
    total(bytes, complete) {
      if (complete) return size(bytes);
      return bytes > 0 ? `au moins ${size(bytes)}` : "non indiqué";
    },
    size(bytes) {
      if (bytes === null) return "non indiqué";
      return bytes > 0 ? size(bytes) : "sur cet appareil";
    },
  },

  about: {
    title: "Le modèle",
    summary: ({ name, version }) => `${name} ${version}`,
    wait: "Chargement…",
    kind: "Type",
    licence: "Licence des poids",
    accuracy: "Exactitude équilibrée",
    raw: "Exactitude",
    unmeasured: "non mesurée",
    measuredOn: "Mesuré sur",
    engine: "Moteur",
    tensors: "Tenseurs en mémoire",
    last: "Dernière photo",
    hash: "Poids, SHA-256",
  },
};
