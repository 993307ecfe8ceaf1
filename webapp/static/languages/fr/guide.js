/** The guide, in French: en/guide.js. */
import { aboutKinds } from "./guide/kinds.js";
import { aboutPage } from "./guide/page.js";
import { aboutPicture } from "./guide/picture.js";
import { aboutSkin } from "./guide/skin.js";
import { aboutVisit } from "./guide/visit.js";

/** @type {import("../en/guide.js").Guide} */
export const guide = {
  title: "Guide",
  lede: "Des connaissances générales sur les taches de la peau, et sur cette page. Ce guide ne sait rien "
    + "de votre propre tache.",

  kinds: {
    title: "Les types que ce modèle distingue",
    more: (name) => `En savoir plus\u00a0: ${name}`,
    each: "En savoir plus sur chaque type",
    parts: {
      what: "Ce que c’est",
      looks: "Aspect habituel",
      care: "Ce que font en général les médecins",
    },
    part: (name, part) => `${name}\u00a0: ${part.toLowerCase()}`,
    asked: {
      what: "définition définir explication expliquer information infos",
      looks: "aspect ressemble apparence air forme couleur signe symptôme reconnaître reconnaît identifier "
        + "repérer photo dermatoscope dermoscopie",
      care: "traiter traitement thérapie soigner soin enlever retirer ablation opérer opération chirurgie "
        + "crème froid cryothérapie azote laser",
    },
    caution: "Les types se ressemblent, et une image peut tromper. Seul un examen, parfois avec une "
      + "biopsie, permet de savoir duquel il s’agit.",
    texts: aboutKinds,
  },

  rule: {
    title: "La règle ABCDE",
    intro: "Cinq signes qu’une tache sombre est peut-être un mélanome. Un seul suffit pour la montrer "
      + "rapidement à un médecin\u00a0; E compte le plus.",
    letters: [
      { letter: "A", word: "Asymétrie", text: "Une moitié ne ressemble pas à l’autre." },
      { letter: "B", word: "Bords", text: "Les bords sont déchiquetés, échancrés ou flous." },
      {
        letter: "C",
        word: "Couleur",
        text: "Il y a plusieurs couleurs\u00a0: des bruns, du noir, du rouge, du blanc, du bleu.",
      },
      {
        letter: "D",
        word: "Diamètre",
        text: "La tache mesure plus de 6\u00a0mm environ, le bout d’un crayon. Un mélanome peut être plus "
          + "petit.",
      },
      {
        letter: "E",
        word: "Évolution",
        text: "La tache change\u00a0: de taille, de forme, de couleur, de relief, ou elle se met à "
          + "démanger, à former une croûte ou à saigner.",
      },
    ],
    limits: "La règle laisse passer des mélanomes. Les mélanomes nodulaires sont souvent réguliers et "
      + "d’une seule couleur, parfois même roses. Pour eux, les signes sont EFG\u00a0: élevé (en relief), "
      + "ferme, qui grossit depuis plus d’un mois. Les mélanomes débutants, petits ou sans couleur peuvent "
      + "aussi lui échapper, et c’est aussi le cas d’autres cancers de la peau. Une tache différente de "
      + "toutes vos autres, le «\u00a0vilain petit canard\u00a0», doit elle aussi être vue par un médecin. "
      + "Qu’aucun des cinq signes ne soit présent ne prouve rien.",
    line: (letter, word, text) => `${letter}, ${word.toLowerCase()}\u00a0: ${text}`,
    keywords: "abcde abc règle méthode liste signes précoces alerte symptômes asymétrie asymétrique bord "
      + "irréguliers couleur diamètre taille gros évolution efg reconnaître distinguer différence "
      + "différencier mélanome grain suspect critères mnémotechnique",
  },

  question: {
    title: "Poser une question",
    label: "Votre question, avec vos propres mots",
    ask: "Demander",
    note: "La réponse est cherchée sur votre appareil, dans les courts textes de cette page. Ce que vous "
      + "tapez n’est ni envoyé ni conservé. Ce n’est pas un avis sur votre propre tache.",
    related: "À lire aussi",
    empty: "Tapez d’abord une question, par exemple «\u00a0Comment se passe une biopsie\u00a0?\u00a0».",
    unknown: "Cette page ne le sait pas",
    unknownText: "Ses textes n’ont pas de réponse à cela, ou elle n’a pas compris la question\u00a0: "
      + "essayez avec des mots moins nombreux et plus simples. Sinon, demandez à un médecin ou à un "
      + "pharmacien, et en cas d’urgence appelez immédiatement les secours.",
    stands: "C’est ce que dit une réponse sur cette page. Rien de ce qui suit ne l’annule.",
  },

  passages: [...aboutVisit, ...aboutSkin, ...aboutPicture, ...aboutPage],

  language: {
    skipped: "a actuellement afin ai aie aimerais ainsi aller alors an année années ans après arrive "
      + "arriver as au aujourd aura aurait aussi autour aux avaient avais avait avant avec avez avoir "
      + "avons ayant beauté ben bien bonjour c car cas ce ceci cela celle celles celui ces cet cette ceux "
      + "chaque cherche chez chose choses ci combien comme comment connaître conseil crois d dans de "
      + "depuis dernier dernière des dessus deux devrais devrait dirait dire dois doit doivent donc dont "
      + "du dès déjà elle elles en encore enfin environ est et eu eux faire fais faisait fait faites "
      + "falloir faudrait faut façon fois font hein heure heures hier hui ici il ils j jamais je jour "
      + "jours jusqu jusque l la laquelle le lequel les lesquelles lesquels leur leurs lors lorsqu lorsque "
      + "lui là m ma madame maintenant mais manière me merci mes met mettre mien mienne moi moins mois mon "
      + "monsieur n ne ni non normalement nos notre nous on ont ou oui où par parce parfois pas passe "
      + "pendant pense peu peut peuvent peux plait plaît plus plutôt point possible pour pourquoi pourrais "
      + "pourrait pouvez pouvoir puis puisqu puisque q qu quand que quel quelle quelles quelqu quelque "
      + "quelques quels qui quoi récemment s sa sais sait salut savoir se selon semaine semaines sera "
      + "serait sert ses si sien signifie signifient sinon soi soit sommes son sont soudain souhaite "
      + "souhaiterais sous sui suis sur svp t ta tache tachent taches tant te tel telle tellement temps "
      + "tes toi ton toujours tous tout toute toutes truc trucs très tu un une uns va vais vas vers "
      + "veulent veut veux via voilà vont vos votre voudrais vouloir vous vraiment vu y à ça étaient étais "
      + "était été être",
    endings: ["entes", "aient", "ents", "ente", "ers", "ees", "ent", "ait", "ez", "er", "ee", "es", "s", "e"],
  },
};
