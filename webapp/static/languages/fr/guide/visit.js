/** Whether to see a doctor, and what happens there, in French: en/guide/visit.js. */

/** @type {import("../../en/guide.js").Passage[]} */
export const aboutVisit = [
  {
    id: "is-it-cancer", personal: true, title: "Est-ce un cancer de la peau\u00a0?",
    text: ["Cette page ne peut pas savoir si votre tache est un cancer\u00a0; seul un examen, parfois avec "
      + "une biopsie, le permet. Faites ce que sa réponse conseille. Si la tache est nouvelle, change, "
      + "saigne, démange, ne guérit pas ou vous inquiète, montrez-la à un médecin, quoi que disent les "
      + "chiffres."],
    keywords: "cancer cancéreux cancéreuse cancérigène malin maligne bénin bénigne dangereux dangereuse "
      + "danger grave gravité sérieux mauvais mourir mortel sûre normal anormal inoffensif inoffensive "
      + "risqué suspect ok grain peau diagnostic diagnostiquer certain",
  },
  {
    id: "wait", personal: true, title: "Puis-je attendre\u00a0?",
    text: ["Aucune image ne peut vous autoriser à attendre. Si la réponse conseille un examen, faites-le "
      + "faire, même si la tache vous paraît banale. Même sans ce conseil, consultez un médecin si la tache "
      + "est nouvelle, change, démange, saigne, ne guérit pas, ne ressemble pas à vos autres taches ou vous "
      + "inquiète\u00a0; continuez de surveiller toute autre tache."],
    keywords: "attendre attends attente ignorer laisser tranquille tard reporter repousser retarder "
      + "surveiller surveillance rien éviter oublier longtemps presser nécessaire obligatoire obligé "
      + "besoin vacances patienter grain",
  },
  {
    id: "worried", personal: true, title: "Cela m’inquiète",
    text: ["Alors faites examiner la tache\u00a0: l’inquiétude est une raison suffisante, quoi que dise "
      + "cette page. Au téléphone, dites ce que vous avez remarqué et depuis quand. Les cancers de la peau "
      + "découverts tôt peuvent le plus souvent être guéris\u00a0: y aller rapidement est donc utile."],
    keywords: "inquiet inquiétude inquiétant peur angoisse anxieux anxieuse anxiété panique stress stressé "
      + "nerveux effrayé crainte craindre aide aidez rassurer hypocondriaque",
  },
  {
    id: "see-doctor", personal: true, title: "Quand consulter un médecin",
    text: ["Montrez rapidement à un médecin, en quelques jours à quelques semaines, toute tache nouvelle "
      + "qui grandit\u00a0; qui change de taille, de forme ou de couleur\u00a0; qui saigne, démange ou "
      + "fait mal sans cause\u00a0; toute plaie qui n’a pas guéri après 4\u00a0semaines\u00a0; toute tache "
      + "différente de toutes vos autres. De même si cette page le conseille, et chaque fois que vous êtes "
      + "inquiet ou inquiète."],
    keywords: "besoin médecin docteur toubib voir consulter consultation visite dermatologue dermato "
      + "généraliste rendez rdv contrôler examiner signes alerte symptômes montrer moment prendre",
  },
  {
    id: "urgent", personal: true, title: "Quand est-ce urgent\u00a0?",
    text: [
      "Demandez sans attendre un rendez-vous sous quelques jours pour une bosse ferme ou une tache sombre "
        + "qui grandit de semaine en semaine, ou pour une tache qui saigne à répétition.",
      "Allez immédiatement aux urgences si le saignement ne s’arrête pas après 15\u00a0minutes de pression "
        + "ferme, ou si la peau est chaude, gonflée et douloureuse et que vous avez de la fièvre.",
    ],
    keywords: "urgent urgence urgemment immédiatement vite rapidement hôpital ambulance samu pompiers "
      + "secours infecté infection fièvre pus gonflé gonflement nuit",
  },
  {
    id: "which-doctor", title: "À quel médecin s’adresser\u00a0?",
    text: ["Un dermatologue, le médecin de la peau\u00a0; s’il faut y être adressé par un autre médecin ou "
      + "si l’attente est longue, commencez par votre médecin généraliste. Dites au téléphone qu’une tache "
      + "est nouvelle, change ou saigne\u00a0: beaucoup de cabinets trouvent alors un rendez-vous plus "
      + "proche."],
    keywords: "médecin docteur spécialiste dermatologue dermato généraliste traitant famille ordonnance "
      + "adresser courrier rendez rdv cabinet clinique trouver appeler téléconsultation consulter",
  },
  {
    id: "bring", title: "Que dire au médecin",
    text: ["Depuis quand vous avez cette tache, comment elle a changé, si elle a démangé, fait mal ou "
      + "saigné\u00a0; d’éventuels cancers de la peau dans le passé, chez vous ou dans votre "
      + "famille\u00a0; les coups de soleil et les cabines de bronzage\u00a0; vos médicaments. Apportez "
      + "d’anciennes photos, et demandez que toute votre peau soit regardée."],
    keywords: "apporter emporter préparer préparation raconter médecin docteur dermatologue rendez rdv "
      + "antécédents questions poser demander consultation visite",
  },
  {
    id: "examination", title: "Comment se passe un examen de la peau\u00a0?",
    text: ["Le médecin regarde toute votre peau, souvent aussi le cuir chevelu, les ongles et la plante "
      + "des pieds, et certaines taches au dermatoscope. Cela prend quelques minutes et ne fait pas mal. "
      + "Ensuite, une tache est laissée, photographiée pour être comparée plus tard, ou enlevée et "
      + "analysée."],
    keywords: "examen examiner contrôle dépistage bilan consultation dérouler déroulement dermatologue "
      + "dermato peau entière corps déshabiller nu nue mal douloureux",
  },
  {
    id: "how-often", title: "À quelle fréquence faire contrôler sa peau\u00a0?",
    text: ["Cela dépend de votre risque\u00a0; demandez à votre médecin. Après un cancer de la peau, ou "
      + "avec de très nombreux grains de beauté ou des grains de beauté inhabituels, une à quatre fois par "
      + "an est courant. Entre-temps, regardez vous-même votre peau une fois par mois, et consultez plus "
      + "tôt si une tache change."],
    keywords: "fréquence fréquent fréquemment souvent régulier régulière régulièrement intervalle annuel "
      + "annuelle dépistage contrôle examiner suivi rythme",
  },
  {
    id: "biopsy", title: "Qu’est-ce qu’une biopsie\u00a0?",
    text: ["Sous anesthésie locale, la tache est prélevée en partie ou en entier, et un laboratoire "
      + "l’examine au microscope. C’est ainsi qu’un cancer de la peau est prouvé ou exclu. Cela prend "
      + "quelques minutes, laisse une petite cicatrice, et le résultat arrive le plus souvent en une à "
      + "deux semaines."],
    keywords: "biopsie prélèvement prélever tissu laboratoire labo résultat analyse anapath "
      + "anatomopathologie histologie microscope aiguille punch points suture mal douloureux douleur "
      + "cicatrice test dérouler délai",
  },
  {
    id: "removal", title: "Comment enlève-t-on une tache ou un grain de beauté\u00a0?",
    text: ["Les taches suspectes sont excisées, ou retirées en surface, sous anesthésie locale et toujours "
      + "analysées en laboratoire. Le laser et le froid ne laissent rien à analyser\u00a0; ils sont "
      + "réservés aux taches sur lesquelles un médecin n’a pas de doute."],
    keywords: "enlever enlèvement retirer retrait ôter ablation exérèse excision opération opérer "
      + "chirurgie chirurgical couper laser froid azote cryothérapie congeler bistouri points suture "
      + "cicatrice anesthésie grain esthétique",
  },
  {
    id: "remove-myself", title: "Puis-je l’enlever moi-même\u00a0?",
    text: ["S’il vous plaît, ne coupez pas, ne brûlez pas, ne congelez pas la tache et ne la traitez pas à "
      + "l’acide, avec des pâtes ou des remèdes maison. Un cancer pourrait continuer de grandir sous la "
      + "cicatrice, et il ne reste rien à analyser. Laissez d’abord un médecin la regarder."],
    keywords: "seul maison remède naturel naturelle grand mère couper arracher gratter brûler acide "
      + "vinaigre cidre huile ricin ail bicarbonate citron iode pâte noire pommade crème kit stylo "
      + "congeler enlever retirer moi-même soi-même grain verrue",
  },
  {
    id: "after-melanoma", title: "Que se passe-t-il après un diagnostic de cancer de la peau\u00a0?",
    text: ["Après un mélanome, le plus souvent une seconde ablation, plus large\u00a0; les carcinomes "
      + "basocellulaires et épidermoïdes n’en demandent en général pas s’ils ont été enlevés en entier. Des "
      + "contrôles suivent pendant des années. Les mélanomes plus épais peuvent demander l’analyse d’un "
      + "ganglion lymphatique, des examens d’imagerie et des médicaments qui aident le système immunitaire "
      + "ou bloquent la croissance de la tumeur. Vos médecins peuvent vous dire ce qu’il en est pour vous."],
    keywords: "diagnostic diagnostiqué mélanome stade ganglion sentinelle scanner irm imagerie "
      + "immunothérapie chimiothérapie chimio radiothérapie rayons thérapie ciblée médicament traitement "
      + "suivi tumeur suite annonce",
  },
  {
    id: "outlook", title: "Un cancer de la peau se guérit-il\u00a0?",
    text: ["Le plus souvent, s’il est découvert tôt. Les carcinomes basocellulaires et épidermoïdes sont "
      + "presque toujours guéris par l’ablation. Pour le mélanome, cela dépend de la profondeur\u00a0: les "
      + "mélanomes minces récidivent rarement, les épais peuvent se propager. Seuls vos médecins peuvent "
      + "parler de votre propre pronostic."],
    keywords: "mélanome guérir guérit guéri guérison guérissable soigner curable survie survivre pronostic "
      + "mort mourir meurt mortel mortalité fatal décès chances vivre espérance vie récidive revenir "
      + "revient métastase",
  },
  {
    id: "disagree", personal: true, title: "La page et mon médecin ne sont pas d’accord",
    text: ["Un examen pèse plus qu’une image. Dites tout de même au médecin ce qu’a dit la page, demandez "
      + "dans quelle mesure son diagnostic est certain et quand revenir, et retournez-y aussitôt si la "
      + "tache change. Vous pouvez demander un second avis."],
    keywords: "médecin docteur dermatologue dermato généraliste dit disait disent affirme désaccord accord "
      + "contredit contradictoire différent autre avis second deuxième tort trompe erreur rien croire "
      + "confiance",
  },
];
