/** Spots, their signs, who is at risk, how to protect the skin, in French: en/guide/skin.js. */

/** @type {import("../../en/guide.js").Passage[]} */
export const aboutSkin = [
  {
    id: "changing", personal: true, title: "Une tache qui change",
    text: ["Le changement est le signe le plus important du mélanome\u00a0: de taille, de forme, de "
      + "couleur ou de relief, ou quand une tache se met à démanger, à former une croûte ou à saigner. "
      + "Montrez-la rapidement à un médecin. Une photo datée aide à voir un changement, mais n’attendez "
      + "pas qu’il y en ait davantage."],
    keywords: "change changement modifie modification évolue évolution grandit grandi grandir grossit "
      + "grossi grossir grosse agrandi agrandit élargi pousse foncé noirci noircit taille forme couleur "
      + "relief épaissi gonfle devenir devient devenu transforme dégénère tombé disparu grain",
  },
  {
    id: "new-mole", personal: true, title: "Un nouveau grain de beauté, une nouvelle tache",
    text: ["De nouveaux grains de beauté sont fréquents jusque vers 40\u00a0ans, plus rares ensuite. La "
      + "plupart des mélanomes commencent par une nouvelle tache sur une peau normale, et non dans un "
      + "ancien grain de beauté. Montrez rapidement à un médecin une nouvelle tache si elle grandit, ne "
      + "ressemble pas à vos autres ou est apparue après 40\u00a0ans."],
    keywords: "nouveau nouveaux nouvel nouvelle apparu apparaît apparaître apparition récent soudainement "
      + "développé adulte âge vieux grain",
  },
  {
    id: "bleeding", personal: true, title: "Une tache qui saigne",
    text: ["Toute tache peut saigner après une écorchure. Celle qui saigne d’elle-même, à plusieurs "
      + "reprises ou au moindre contact doit être examinée rapidement\u00a0: c’est ce que font des cancers "
      + "de la peau, et certaines excroissances de vaisseaux sanguins. Appuyez dessus avec un linge "
      + "propre\u00a0; si le saignement ne s’arrête pas après 15\u00a0minutes, demandez immédiatement des "
      + "secours."],
    keywords: "saigne saignement sang sanguinolent écorché arraché suinte suintement croûte coupé rasoir "
      + "rasage rasant accroché grain",
  },
  {
    id: "itching", personal: true, title: "Une tache qui démange ou fait mal",
    text: ["Les démangeaisons ont le plus souvent d’autres causes, comme une peau sèche ou irritée. Mais "
      + "une tache qui démange sans cesse, fait mal, brûle ou est sensible sans raison peut être un cancer "
      + "de la peau\u00a0: faites-la examiner, d’autant plus si elle change aussi."],
    keywords: "démange démangeaison gratte prurit mal douleur douloureux douloureuse brûle brûlure pique "
      + "picote picotement sensible lancine irrité grain",
  },
  {
    id: "not-healing", personal: true, title: "Une plaie qui ne guérit pas",
    text: ["Une plaie ou une croûte qui n’a pas guéri après 4\u00a0semaines, ou qui guérit puis revient, "
      + "doit être examinée rapidement. Les carcinomes basocellulaires et épidermoïdes commencent souvent "
      + "ainsi, surtout sur une peau qui a reçu beaucoup de soleil."],
    keywords: "guérit guérir guéri guérissent cicatrise cicatrisation plaie blessure ulcère lésion bobo "
      + "croûte bouton ouvert ferme referme part partir persiste persistant revient revenir récidive",
  },
  {
    id: "ugly-duckling", personal: true, title: "Le vilain petit canard",
    text: ["Les grains de beauté d’une même personne se ressemblent en général. Celui qui se distingue, "
      + "plus foncé, plus grand, plus rouge ou simplement différent de tous les autres, est un "
      + "«\u00a0vilain petit canard\u00a0». Les mélanomes sont souvent découverts ainsi\u00a0: montrez-le "
      + "rapidement à un médecin, même si aucun des signes ABCDE n’est présent."],
    keywords: "vilain petit canard différent autres distingue sort lot bizarre étrange inhabituel "
      + "inhabituelle ressemble pareil particulier grain",
  },
  {
    id: "efg", personal: true, title: "Une bosse qui grandit\u00a0: EFG",
    text: ["Élevée (en relief), ferme, qui grossit depuis plus d’un mois\u00a0: ce sont les signes du "
      + "mélanome nodulaire, qui s’enfonce vite et peut être régulier, rond, rose ou noir. Demandez sans "
      + "attendre un rendez-vous sous quelques jours. D’autres cancers grandissent aussi ainsi."],
    keywords: "bosse boule nodule nodulaire relief élevé surélevé ferme dure dur dôme efg grandit grossit "
      + "grossir pousse vite rapidement rapide signes mélanome",
  },
  {
    id: "pink", title: "Un mélanome peut-il être rose\u00a0?",
    text: ["Oui. Certains mélanomes, dits achromiques, ont peu ou pas de pigment\u00a0: ils sont roses, "
      + "rouges ou de la couleur de la peau, comme un bouton ou une cicatrice. Ils passent facilement "
      + "inaperçus, pour les personnes comme pour les programmes. Une tache rose qui grandit, saigne ou ne "
      + "guérit pas doit être examinée rapidement."],
    keywords: "rose rouge incolore achromique amélanique amélanotique couleur chair peau bouton pâle clair "
      + "pigment blanc mélanome",
  },
  {
    id: "nail", title: "Une bande ou une tache sombre sous un ongle",
    text: ["Ce peut être du sang après un choc, un grain de beauté ou un mélanome. Le sang s’élimine avec "
      + "la pousse de l’ongle en quelques mois, en un an ou plus à l’orteil. Une bande qui ne part pas "
      + "ainsi, qui est nouvelle, s’élargit, a plusieurs bruns ou déborde sur la peau autour de l’ongle "
      + "doit être examinée rapidement. Cette page n’est pas faite pour les ongles."],
    keywords: "ongle orteil doigt pouce gros bande ligne trait strie rayure barre noir",
  },
  {
    id: "dark-skin", title: "Le cancer de la peau sur une peau foncée",
    text: ["Il y est plus rare, mais découvert plus tard. Les mélanomes se trouvent alors souvent sur la "
      + "plante des pieds, la paume des mains, sous les ongles ou dans la bouche, là où le soleil ne joue "
      + "pas de rôle. Montrez à un médecin une tache nouvelle ou qui change à ces endroits. Demandez sur "
      + "quelles images un modèle a appris\u00a0: surtout des peaux claires, il peut donc se tromper plus "
      + "souvent sur la vôtre."],
    keywords: "foncé mate métisse noir brune peau peaux couleur marche fonctionne mélanome gens personnes "
      + "africain antillais asiatique maghrébin arabe ethnie origine plante paume pied main acral "
      + "phototype fitzpatrick",
  },
  {
    id: "where", title: "Où apparaît le cancer de la peau\u00a0?",
    text: ["Partout. Les cancers dus au soleil préfèrent le visage, les oreilles, les lèvres, le cuir "
      + "chevelu, le cou, les mains et le bas des jambes\u00a0; le mélanome aussi le dos, les jambes, la "
      + "plante des pieds et les ongles, rarement l’œil ou la bouche. Les taches des lèvres, des yeux, de "
      + "la bouche ou des parties génitales doivent être vues par un médecin\u00a0: cette page n’est pas "
      + "faite pour leurs images."],
    keywords: "corps endroit lieu localisation visage nez oreille lèvre œil oeil yeux paupière crâne tête "
      + "cou nuque dos bras jambe ventre génital sexe pénis verge vulve aine bouche langue joue front "
      + "épaule pousse apparaît",
  },
  {
    id: "children", personal: true, title: "Grains de beauté chez l’enfant",
    text: ["Les enfants ont sans cesse de nouveaux grains de beauté, qui grandissent avec eux. Le mélanome "
      + "est rare chez l’enfant, mais il existe, souvent sous la forme d’une bosse rose ou qui grandit "
      + "vite. Montrez à un médecin la tache d’un enfant si elle grandit vite, saigne, ne ressemble pas "
      + "aux autres ou vous inquiète. Les modèles ont vu peu d’images d’enfants."],
    keywords: "enfant gamin bébé nourrisson nouveau-né petit adolescent ado fils fille garçon école "
      + "pédiatre",
  },
  {
    id: "pregnancy", personal: true, title: "Taches et grossesse",
    text: ["Ne mettez pas un changement sur le compte de la grossesse\u00a0: les grains de beauté peuvent "
      + "s’étirer sur le ventre et le buste, mais une tache qui change, saigne ou se distingue doit être "
      + "examinée comme à tout autre moment. L’examen et la biopsie sous anesthésie locale sont possibles "
      + "pendant la grossesse\u00a0; dites que vous êtes enceinte."],
    keywords: "enceinte grossesse allaitement allaite hormones hormonal accouchement naissance mère",
  },
  {
    id: "risk", title: "Qui est plus à risque\u00a0?",
    text: ["Les personnes à la peau claire, aux cheveux roux ou blonds, avec de nombreux grains de beauté "
      + "ou des grains de beauté inhabituels, des coups de soleil dans l’enfance, beaucoup de soleil ou de "
      + "cabines de bronzage\u00a0; celles qui ont déjà eu un cancer de la peau, ou dont le père, la mère, "
      + "un frère ou une sœur a eu un mélanome\u00a0; celles dont le système immunitaire est "
      + "affaibli\u00a0; et les personnes âgées. Le cancer de la peau peut toucher n’importe qui."],
    keywords: "risque facteur mélanome peau claire pâle roux rousse blond cheveux coup soleil famille "
      + "familial héréditaire hérédité hériter héritage génétique gène parents père mère grand frère soeur "
      + "oncle tante cousin mort décédé immunitaire immunodéprimé greffe âgé âgée probabilité "
      + "prédisposition",
  },
  {
    id: "causes", title: "Quelle est la cause du cancer de la peau\u00a0?",
    text: ["Surtout la lumière ultraviolette, du soleil ou des cabines de bronzage, qui abîme au fil des "
      + "années les gènes des cellules. Des gènes hérités, un système immunitaire affaibli, l’arsenic, les "
      + "rayons X et les cicatrices de brûlures jouent aussi un rôle. Certains mélanomes apparaissent sans "
      + "soleil."],
    keywords: "cause provoque raison origine uv ultraviolet soleil rayonnement cancer peau vient développe",
  },
  {
    id: "sun", title: "Comment protéger ma peau du soleil\u00a0?",
    text: ["Restez à l’ombre aux heures du milieu de la journée, portez un chapeau, des manches et des "
      + "lunettes de soleil, et utilisez une crème solaire à large spectre d’indice 30 ou plus. "
      + "Appliquez-en beaucoup, puis de nouveau toutes les deux heures et après la baignade. Gardez les "
      + "bébés à l’abri du soleil. La protection diminue le risque mais ne le supprime pas."],
    keywords: "soleil crème solaire écran lotion spf indice protection protéger prévenir prévention éviter "
      + "diminuer réduire uv ombre chapeau coup plage bronzer bronzage exposer exposition vacances dehors "
      + "vitamine",
  },
  {
    id: "tanning", title: "Les cabines de bronzage sont-elles un risque\u00a0?",
    text: ["Oui. Leurs ultraviolets provoquent des cancers de la peau, dont le mélanome\u00a0; plus on "
      + "commence jeune, plus le risque est élevé. Un bronzage en cabine ne protège pas du soleil. Les "
      + "médecins les déconseillent."],
    keywords: "cabine banc lampe bronzage bronzer uv solarium institut artificiel autobronzant",
  },
  {
    id: "self-check", title: "Comment examiner ma propre peau\u00a0?",
    text: ["Une fois par mois, sans vêtements, à une bonne lumière, avec un miroir en pied et un miroir à "
      + "main\u00a0: devant, dos, côtés, cuir chevelu, entre les orteils, plante des pieds et ongles. "
      + "Demandez à quelqu’un de regarder votre dos. Cherchez ce qui est nouveau, change, saigne ou ne "
      + "ressemble pas au reste\u00a0; prenez des photos avec une date et une règle."],
    keywords: "autoexamen auto examen examiner surveiller vérifier contrôler inspecter regarder moi-même "
      + "seul propre peau miroir mensuel maison corps",
  },
  {
    id: "kinds", title: "Quels sont les cancers de la peau\u00a0?",
    text: ["Les plus fréquents sont le carcinome basocellulaire, le carcinome épidermoïde et le mélanome. "
      + "Le mélanome est le plus rare des trois et celui qui se propage le plus souvent. D’autres, comme "
      + "le carcinome à cellules de Merkel, sont rares. Un modèle ne connaît que les types qu’il a appris, "
      + "et donne le nom de l’un d’eux à tous les autres aussi."],
    keywords: "types sortes genres formes différents liste cancer peau fréquent rare existe merkel",
  },
  {
    id: "squamous", title: "Le carcinome épidermoïde",
    text: ["Le deuxième cancer de la peau par sa fréquence\u00a0: une bosse ou une plaie squameuse ou "
      + "croûteuse, qui grandit, souvent sensible au toucher, sur une peau exposée au soleil, parfois née "
      + "d’une kératose actinique. Il peut se propager, surtout à partir des lèvres et des oreilles. On "
      + "l’enlève au bistouri. Un modèle qui ne l’a pas appris nomme un autre type à sa place."],
    keywords: "carcinome épidermoïde spinocellulaire épithélioma malpighien cec spinaliome corne squameux",
  },
  {
    id: "many-moles", title: "Grains de beauté nombreux ou inhabituels",
    text: ["Les grains de beauté inhabituels («\u00a0dysplasiques\u00a0» ou atypiques) sont plus grands et "
      + "irréguliers\u00a0; la plupart ne deviennent jamais un mélanome. Mais qui en a plusieurs, ou a "
      + "plus de 50\u00a0grains de beauté environ, est plus à risque et devrait demander à un médecin des "
      + "contrôles réguliers avec photos."],
    keywords: "nombreux nombreuses beaucoup plein centaines 50 100 nombre couvert dysplasique atypique "
      + "inhabituel irrégulier syndrome naevus nævus grains",
  },
  {
    id: "birthmark", title: "Taches de naissance",
    text: ["Les grains de beauté présents dès la naissance grandissent avec l’enfant. Les grands, plus "
      + "larges qu’une main, comportent un risque plus élevé de mélanome et doivent être suivis par un "
      + "médecin\u00a0; tout grain de beauté de naissance qui change, forme une bosse ou saigne doit être "
      + "examiné rapidement."],
    keywords: "naissance congénital née envie vin angiome plan poilu",
  },
  {
    id: "freckles", title: "Taches de rousseur et taches de vieillesse",
    text: ["Les taches de rousseur sont petites et brun clair, et pâlissent en hiver. Les taches de "
      + "vieillesse ou de soleil (lentigos) sont plus grandes, restent, et viennent avec des années de "
      + "soleil. Un mélanome du visage peut commencer exactement ainsi\u00a0: une tache plus foncée, "
      + "irrégulière ou qui change doit être examinée."],
    keywords: "rousseur éphélides vieillesse âge sénile sénilité soleil brunes cimetière lentigo hiver",
  },
  {
    id: "contagious", title: "Le cancer de la peau est-il contagieux\u00a0?",
    text: ["Non. Il ne passe pas d’une personne à une autre, ni par contact, ni par des serviettes ou de "
      + "l’eau partagées. Certaines verrues se transmettent, mais c’est à un médecin de faire la "
      + "différence."],
    keywords: "contagieux contagieuse contagion attraper infectieux transmet transmettre transmissible "
      + "toucher gens embrasser contact rapport sexuel",
  },
  {
    id: "rashes", title: "Éruptions, acné, verrues, infections",
    text: ["Cette page n’en sait rien\u00a0: elle ne connaît ni les éruptions, ni l’eczéma, ni le "
      + "psoriasis, ni l’acné, ni les verrues, ni les mycoses, ni les piqûres, ni les infections, et sa "
      + "réponse à une photo qui en montre ne signifie rien. Demandez à un médecin ou à un pharmacien."],
    keywords: "éruption cutanée plaques rougeurs eczéma psoriasis acné boutons verrue mycose champignon "
      + "teigne urticaire allergie herpès zona dermatite piqûre insecte moustique tique infection furoncle "
      + "kyste lipome acrochordon vitiligo rosacée couperose gale",
  },
];
