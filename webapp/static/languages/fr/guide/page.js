/** What the page shows, what it cannot do, what becomes of the photos, in French: en/guide/page.js. */

/** @type {import("../../en/guide.js").Passage[]} */
export const aboutPage = [
  {
    id: "percent", title: "Que signifient les pourcentages\u00a0?",
    text: ["Parmi beaucoup d’images comme la vôtre, dans une collection comme celle sur laquelle le modèle "
      + "a appris, environ cette proportion était de ce type. Votre propre probabilité peut être tout "
      + "autre, car cette collection n’est pas une population et le modèle n’a vu qu’une image. Aucun "
      + "pourcentage n’est un diagnostic."],
    keywords: "pourcent cent pourcentage probabilité chiffre nombre chance score confiance certitude "
      + "certain barre 90",
  },
  {
    id: "alert-line", personal: true, title: "Qu’est-ce que le seuil d’alerte\u00a0?",
    text: ["Les probabilités de tous les types malins sont additionnées. Si le total dépasse le seuil, la "
      + "page conseille un examen. Le seuil a été fixé bas à dessein, pour repérer la plupart des "
      + "mélanomes quitte à donner l’alerte pour beaucoup de taches bénignes. «\u00a0Que vaut le seuil "
      + "d’alerte\u00a0?\u00a0», dans une réponse, dit ce qui a été mesuré."],
    keywords: "alerte seuil ligne somme total malins ensemble limite triage trait barre repère fausse "
      + "alarme",
  },
  {
    id: "alert-benign", personal: true,
    title: "Pourquoi une alerte si le type le plus probable est bénin\u00a0?",
    text: ["Parce que l’alerte suit l’ensemble des types malins, et non le type le plus probable. Une "
      + "tache peut ressembler surtout à un grain de beauté et tout de même assez à un mélanome pour qu’un "
      + "examen soit nécessaire. L’alerte reste valable."],
    keywords: "alerte alarme malgré pourtant grain probable examiner contradiction contradictoire examen",
  },
  {
    id: "unclear", personal: true,
    title: "Que signifie «\u00a0trop près du seuil pour trancher\u00a0»\u00a0?",
    text: ["Le total des types malins est au-dessous du seuil d’alerte, mais si près que le modèle y a "
      + "manqué des taches malignes lors des tests. Il ne peut pas trancher. Considérez-le comme une "
      + "alerte\u00a0: faites examiner la tache."],
    keywords: "trop près proche trancher incertain indécis limite clair entre milieu seuil zone grise",
  },
  {
    id: "below", personal: true, title: "Que signifie l’absence d’alerte\u00a0?",
    text: ["Seulement que l’ensemble des types malins est resté au-dessous du seuil. Des cancers se "
      + "situent aussi au-dessous\u00a0: cela n’exclut donc pas un cancer de la peau. Consultez un médecin "
      + "pour une tache nouvelle, qui change, démange, saigne, ne guérit pas, ne ressemble pas à vos autres "
      + "taches ou vous inquiète."],
    keywords: "aucune alerte absence négatif négative dessous inférieur bas basse faible seuil exclure "
      + "exclut exclu résultat rien trouvé vert",
  },
  {
    id: "heat-map", title: "Que montre la carte de chaleur\u00a0?",
    text: ["Les zones de l’image qui ont pesé en faveur d’un type, les couleurs les plus chaudes étant "
      + "celles qui ont pesé le plus. Elle montre ce que le programme a pris en compte, et non où se "
      + "trouve une maladie\u00a0; regarder au bon endroit ne rend pas la réponse juste. Si elle désigne "
      + "des poils, de l’encre ou le bord, méfiez-vous de la réponse."],
    keywords: "carte chaleur heatmap thermique couleurs rouge chaude zones regardé surligné superposition "
      + "explication expliquer attention",
  },
  {
    id: "accuracy", title: "Le programme a-t-il souvent raison\u00a0?",
    text: ["Ce qui a été mesuré pour ce modèle se trouve sous «\u00a0Le modèle\u00a0» et, dans chaque "
      + "réponse, sous «\u00a0Que vaut le seuil d’alerte\u00a0?\u00a0». Les mesures portent sur les images "
      + "d’une seule collection\u00a0; attendez-vous à ce qu’il se trompe plus souvent avec d’autres "
      + "appareils, dans d’autres centres de soins, sur d’autres peaux ou des taches rares. Il peut manquer un mélanome."],
    keywords: "exactitude précision précis précise exact fiable fiabilité juste raison tort erreur trompe "
      + "rate manque faux confiance sensibilité spécificité efficace performance programme modèle",
  },
  {
    id: "cannot", title: "Que ne peut pas faire cette page\u00a0?",
    text: ["Elle ne peut pas poser de diagnostic, dire à quelle profondeur ni jusqu’où un cancer s’est "
      + "étendu, voir un changement, palper une bosse, regarder le reste de votre peau, ni connaître un "
      + "type qu’elle n’a pas appris. Elle n’est pas un dispositif médical et ne remplace aucun médecin. "
      + "Lisez «\u00a0Limites\u00a0»."],
    keywords: "limite limitations faiblesses capable remplace médecin docteur diagnostic dispositif "
      + "médical homologué certifié approuvé page programme application appli site",
  },
  {
    id: "how-works", title: "Comment cela fonctionne-t-il\u00a0?",
    text: ["Un petit réseau de neurones a appris sur des milliers d’images dermatoscopiques montrées avec "
      + "leur diagnostic. À partir de la vôtre, il calcule à quel point elle ressemble à chaque type qu’il "
      + "a appris. Il ne connaît pas la médecine et ne comprend pas ce qu’il voit."],
    keywords: "fonctionne fonctionnement marche réseau neurones ia intelligence artificielle modèle "
      + "algorithme ordinateur programme apprend appris apprentissage entraîné entraînement données images",
  },
  {
    id: "clinical", title: "Pourquoi me demande-t-on l’âge, le sexe et l’endroit\u00a0?",
    text: ["Certains types sont plus fréquents à certains âges et à certains endroits du corps. Si un "
      + "modèle l’a appris, vous pouvez ajouter ces indications\u00a0; elles modifient un peu les chiffres "
      + "et ne peuvent que rendre le conseil plus prudent. Elles restent elles aussi sur votre appareil."],
    keywords: "âge sexe genre homme femme endroit localisation corps ajouter demander champs indications "
      + "clinique détails renseignements métadonnées",
  },
  {
    id: "privacy", title: "Ma photo est-elle envoyée quelque part\u00a0?",
    text: ["Non. Elle est lue, et la réponse calculée, dans votre propre navigateur\u00a0; rien dans "
      + "cette page ne l’envoie où que ce soit. Vérifiez-le\u00a0: coupez le réseau une fois la page prête, ou ouvrez "
      + "«\u00a0Voir chaque requête\u00a0»."],
    keywords: "photo image envoyer transmise transfère partager serveur cloud internet données "
      + "confidentialité confidentiel privé vie rgpd secret accès accéder sécurité sécurisé voir voit "
      + "pistage traceurs cookies",
  },
  {
    id: "kept", title: "Est-ce que quelque chose est conservé\u00a0?",
    text: ["Les photos et les réponses disparaissent quand vous les retirez ou fermez la page, sauf ce que "
      + "vous enregistrez vous-même, ou si vous avez activé «\u00a0Les conserver sur cet appareil\u00a0» "
      + "sous «\u00a0Photos conservées\u00a0». Le navigateur peut garder une copie de la page et de son "
      + "modèle, pour qu’elle s’ouvre sans réseau\u00a0; vos photos n’en font pas partie."],
    keywords: "conservé garder stocké stockage enregistré sauvegarder supprimer effacer historique mémoire "
      + "photos réponses fermer cache",
  },
  {
    id: "questions", title: "Que deviennent mes questions\u00a0?",
    text: ["Elles sont cherchées sur votre appareil dans les textes de cette page\u00a0; ni réseau ni "
      + "programme de conversation n’intervient. Elles ne sont ni envoyées ni conservées."],
    keywords: "question taper tape poser posé demandé chat chatbot chatgpt gpt robot ia zone recherche "
      + "mots",
  },
  {
    id: "offline", title: "La page fonctionne-t-elle sans internet\u00a0?",
    text: ["Oui, une fois qu’elle a indiqué qu’elle est prête. Là où le navigateur le permet, la page et "
      + "le modèle sont conservés sur l’appareil, de sorte qu’elle s’ouvre sans réseau la fois suivante "
      + "aussi."],
    keywords: "hors ligne internet réseau connexion connecté wifi avion mode installer appli application "
      + "offline",
  },
  {
    id: "sample", title: "Qu’est-ce que l’exemple dessiné\u00a0?",
    text: ["Une image que la page dessine elle-même, pour que vous puissiez l’essayer. Elle ne montre la "
      + "peau de personne, et la réponse à cette image ne signifie rien."],
    keywords: "exemple dessin démo démonstration test essayer essai image factice",
  },
];
