/** What an answer says, in French: en/answer.js. */
import { listed, percent, points, range } from "./numbers.js";

/** What to do when nothing raises the alert: the same advice as without this page. */
const BELOW_NEXT = [
  "Consultez tout de même un médecin si la tache est nouvelle, change, démange, saigne, ne guérit pas "
    + "ou ne ressemble pas à vos autres taches.",
  "Si elle vous inquiète, faites-la examiner, quoi que dise cette page.",
];

/** @type {import("../en/answer.js").Answer} */
export const answer = {
  card: {
    waiting: "En attente",
    working: "Analyse en cours…",
    refused: "Photo non analysée",
    remove: (name) => `Retirer ${name}`,
    picture: (name) => `${name}\u00a0: la partie que le modèle a analysée`,
    pasted: "photo collée",
    likely: "Ressemble le plus à",
    chances: (count) => `Les ${count} types`,
    malignant: "compté comme malin",
    legend: "Compté comme malin\u00a0: cancer, ou lésion qui peut en devenir un",
    sum: "Total des types malins",
    line: (threshold) => `seuil d’alerte\u00a0: ${percent(threshold)}`,
    next: "Que faire",
    footing: "Estimations d’un programme informatique, qui peut se tromper dans les deux sens.",
  },

  triage: {
    flagged: {
      title: "Faites examiner cette tache rapidement",
      explain: (sum, threshold) =>
        `Les types malins totalisent ${percent(sum)}. C’est au-dessus du seuil d’alerte de ce modèle, `
        + `fixé à ${percent(threshold)}.`,
      next: [
        "Montrez la tache à un médecin, de préférence un dermatologue, dans les jours ou les semaines "
          + "qui viennent.",
        "Une alerte n’est pas un diagnostic\u00a0: beaucoup de taches au-dessus du seuil se révèlent sans "
          + "gravité. Seul un examen permet de le savoir.",
      ],
    },
    unclear: {
      title: "Trop près du seuil pour trancher\u00a0: faites examiner cette tache",
      explain: (sum, threshold) =>
        `Les types malins totalisent ${percent(sum)}. C’est au-dessous du seuil d’alerte de ce modèle, `
        + `fixé à ${percent(threshold)}, mais si près que le modèle a manqué des taches malignes à de `
        + "telles valeurs. Il ne peut pas trancher.",
      next: [
        "Montrez la tache à un médecin, de préférence un dermatologue, comme pour une alerte.",
        "N’attendez pas si elle est nouvelle, change, démange, saigne, ne guérit pas ou ne ressemble pas à "
          + "vos autres taches.",
      ],
    },
    below: {
      title: "Cela n’exclut pas un cancer de la peau",
      explain: (sum, threshold) =>
        `Les types malins totalisent ${percent(sum)}. C’est au-dessous du seuil d’alerte de ce modèle, `
        + `fixé à ${percent(threshold)}, mais des cancers se situent aussi au-dessous de ce seuil.`,
      next: BELOW_NEXT,
    },
    unmeasured: {
      title: "Ce modèle ne donne aucun conseil",
      explain: (sum) =>
        `Les types malins totalisent ${percent(sum)}. Pour ce modèle, personne n’a mesuré à partir de `
        + "quelle valeur il y a lieu de donner l’alerte\u00a0: ne vous laissez donc pas rassurer par un "
        + "chiffre bas.",
      next: BELOW_NEXT,
    },
    unstated: {
      title: "Ce modèle ne donne aucun conseil",
      explain: () => "Personne n’a indiqué lesquels de ses types sont dangereux\u00a0: il ne peut donc pas "
        + "dire si cette tache doit être vue par un médecin. Ne vous laissez pas rassurer par sa réponse.",
      next: BELOW_NEXT,
    },
  },

  measured: {
    how: "Que vaut le seuil d’alerte\u00a0?",
    anyMalignant: (triage) =>
      `Lors des tests, le seuil d’alerte a repéré ${percent(triage.sensitivity.value)} des lésions `
      + `malignes (intervalle de confiance à ${percent(0.95)}\u00a0: ${range(triage.sensitivity)}) et a manqué les `
      + `autres\u00a0; il a aussi donné l’alerte pour ${percent(1 - triage.specificity.value)} des lésions `
      + "bénignes. Si l’on compte aussi comme alerte tout ce qui est trop près du seuil pour trancher (à "
      + `partir de ${percent(triage.abstain.from)}, soit ${percent(triage.abstain.share.value)} des `
      + `images), il a repéré ${percent(triage.abstain.sensitivity.value)} des lésions malignes `
      + `(${range(triage.abstain.sensitivity)}), avec une alerte pour `
      + `${percent(1 - triage.abstain.specificity.value)} des lésions bénignes. Personne n’a mesuré `
      + `combien de mélanomes il manque. Mesuré sur\u00a0: ${triage.measured_on}.`,
    melanoma: (triage, melanoma, banded) =>
      `Lors des tests, le seuil d’alerte a repéré ${percent(melanoma.value)} des mélanomes (intervalle de confiance à `
      + `${percent(0.95)}\u00a0: ${range(melanoma)}) et a manqué les autres\u00a0; il a repéré `
      + `${percent(triage.sensitivity.value)} de l’ensemble des lésions malignes `
      + `(${range(triage.sensitivity)}) et a aussi donné l’alerte pour `
      + `${percent(1 - triage.specificity.value)} des lésions bénignes. Si l’on compte aussi comme alerte `
      + "tout ce qui est trop près du seuil pour trancher (à partir de "
      + `${percent(triage.abstain.from)}, soit ${percent(triage.abstain.share.value)} des images), il a `
      + `repéré ${percent(banded.value)} des mélanomes (${range(banded)}), avec une alerte pour `
      + `${percent(1 - triage.abstain.specificity.value)} des lésions bénignes. `
      + `Mesuré sur\u00a0: ${triage.measured_on}.`,
    clinical: (metadata) =>
      "Avec toutes les indications qui vous sont demandées, il a repéré "
      + `${percent(metadata.melanoma_sensitivity.value)} des mélanomes `
      + `(${range(metadata.melanoma_sensitivity)}) et ${percent(metadata.sensitivity.value)} de `
      + `l’ensemble des lésions malignes (${range(metadata.sensitivity)}), et a donné l’alerte pour `
      + `${percent(1 - metadata.specificity.value)} des lésions bénignes.`,
  },

  quality: {
    title: "La photo elle-même rend cette réponse douteuse",
    short: "Photo douteuse",
    reasons: {
      "sharpness-low": "Elle est plus floue que presque toutes les images sur lesquelles le programme a été "
        + "testé. Nettoyez l’objectif, ne bougez pas et laissez la caméra faire la mise au point.",
      "brightness-low": "Elle est plus sombre que presque toutes les images sur lesquelles le programme a "
        + "été testé. Augmentez l’éclairage.",
      "brightness-high": "Elle est plus claire que presque toutes les images sur lesquelles le programme a "
        + "été testé. Réduisez l’éclairage.",
      "lesion-low": "Aucune tache ne s’y détache. Placez la tache au milieu, de sorte qu’elle remplisse "
        + "environ la moitié de l’image. Qu’aucune ne se détache ne dit rien de la peau.",
      other: "Elle diffère de presque toutes les images sur lesquelles le programme a été testé.",
    },
  },

  clinical: {
    nothing: "non précisé",
    fields: { age: "Âge", sex: "Sexe", site: "Endroit du corps" },
    title: (fields) =>
      "Ajoutez ce que la photo ne peut pas montrer\u00a0: "
      + `${listed(fields.map((field) => field.toLowerCase()))}`,
    explain: "Seulement si vous le souhaitez. Ces indications restent elles aussi dans ce navigateur. "
      + "Elles modifient un peu les chiffres et peuvent rendre le conseil plus prudent que ne le fait la "
      + "photo seule, jamais moins.",
    gain: ({ accuracy_gain: gain }) =>
      "Lors des tests, la fréquence à laquelle le type le plus probable était le bon a ainsi changé de "
      + `${points(gain.value)} (intervalle de confiance à ${percent(0.95)}\u00a0: de ${points(gain.low)} à `
      + `${points(gain.high)}).`,
    stands: (sum, picture, threshold) =>
      `Avec vos indications, les types malins totalisent ${percent(sum)}\u00a0; d’après la photo seule, `
      + `${percent(picture)}. Le conseil suit la plus élevée des deux valeurs. Le seuil d’alerte de ce `
      + `modèle est de ${percent(threshold)}.`,
  },

  heat: {
    show: "Afficher la carte de chaleur",
    hide: "Masquer la carte de chaleur",
    opacity: "Intensité de la carte de chaleur",
    choose: "Ce qui pèse en faveur de",
    explain: (name) =>
      `Les zones chaudes ont pesé le plus en faveur de «\u00a0${name}\u00a0». Elles montrent ce que `
      + "le programme a pris en compte, et non où se trouve une maladie.",
  },
};
