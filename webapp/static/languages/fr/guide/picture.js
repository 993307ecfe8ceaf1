/** How to take the picture, and why one is refused, in French: en/guide/picture.js. */

/** @type {import("../../en/guide.js").Passage[]} */
export const aboutPicture = [
  {
    id: "good-picture", title: "Comment prendre une bonne photo",
    text: ["Nettoyez la lentille du dermatoscope. Utilisez-le avec sa propre lumière, au contact de la "
      + "peau avec du gel ou de l’alcool, ou en mode polarisé. Placez la tache au milieu, de sorte qu’elle "
      + "remplisse environ la moitié de l’image, tout son bord étant visible. Ne bougez pas, laissez "
      + "l’appareil faire la mise au point, prenez plusieurs photos. Écartez les poils longs\u00a0; pas de "
      + "règle, d’encre ni de filtre."],
    keywords: "prendre prends bonne meilleure photo image photographier cliché net nette lumière éclairage "
      + "qualité conseils dermatoscope distance cadrer réussir",
  },
  {
    id: "dermatoscope", title: "Qu’est-ce qu’un dermatoscope\u00a0?",
    text: ["Une loupe avec sa propre lumière, posée sur la peau, qui montre des structures sous la "
      + "surface\u00a0: réseaux, points, vaisseaux. Les médecins s’en servent, et il existe des modèles à "
      + "fixer sur un téléphone. Il faut une formation pour interpréter ce qu’il montre."],
    keywords: "dermatoscope dermatoscopique dermatoscopie dermoscope dermoscopie loupe grossissante "
      + "lentille appareil instrument acheter fixer",
  },
  {
    id: "phone", title: "Puis-je utiliser une simple photo de téléphone\u00a0?",
    text: ["Ce n’est pas judicieux. Les modèles ont appris sur des images prises à travers un "
      + "dermatoscope\u00a0; pour de simples photos, même nettes, leurs réponses ne signifient pas "
      + "grand-chose. Sans dermatoscope, montrez la tache elle-même à un médecin."],
    keywords: "téléphone portable smartphone iphone android samsung mobile appareil caméra selfie normale "
      + "simple ordinaire dermatoscope macro capture photo image",
  },
  {
    id: "hair", title: "Poils, encre, règles, pansements",
    text: ["Ils peuvent induire le modèle en erreur, car dans ses images d’entraînement de telles choses "
      + "accompagnaient certains types plus que d’autres. Écartez les poils, effacez les traits de stylo "
      + "et le maquillage, gardez règles, pansements et bijoux hors de l’image. Ne rasez pas par-dessus "
      + "une tache."],
    keywords: "poil poilu cheveu cheveux encre stylo feutre marqueur règle pansement sparadrap tatouage "
      + "maquillage raser rasage gel bulle bijou bijoux crème photo",
  },
  {
    id: "refused", title: "Pourquoi ma photo a-t-elle été refusée\u00a0?",
    text: ["Une photo qui ne ressemble pas aux images dermatoscopiques que le modèle connaît ne reçoit pas "
      + "de réponse, car toute réponse serait une supposition. Les autres raisons sont des fichiers "
      + "endommagés, minuscules ou inconnus\u00a0; la page indique la raison. Un refus ne dit rien de la "
      + "tache\u00a0: si elle vous inquiète, montrez-la à un médecin."],
    keywords: "refusé refus rejeté erreur échec échoue reconnue reconnaît accepte réponse analysée photo "
      + "image",
  },
  {
    id: "doubtful", title: "Qu’est-ce qu’une photo douteuse\u00a0?",
    text: ["Une photo plus floue, plus sombre, plus claire ou plus vide que presque toutes les images sur "
      + "lesquelles le programme a été testé. Elle reçoit tout de même une réponse, mais celle-ci vaut "
      + "moins. Prenez une autre photo, plus nette et éclairée uniformément."],
    keywords: "douteux douteuse doute floue sombre claire surexposée exposée avertissement qualité vide "
      + "photo image nette",
  },
  {
    id: "formats", title: "Quels fichiers peuvent être lus\u00a0?",
    text: ["Les formats et la taille maximale sont indiqués sous «\u00a0Choisir des photos\u00a0». "
      + "Enregistrez d’abord en JPEG l’image HEIC d’un iPhone. Les captures d’écran, les documents PDF et "
      + "les vidéos ne conviennent pas."],
    keywords: "fichier format jpeg jpg png heic tiff raw pdf vidéo taille lourd charger importer ouvrir "
      + "type extension dicom capture écran",
  },
  {
    id: "several", title: "Plusieurs photos à la fois",
    text: ["Choisissez, déposez ou collez plusieurs photos, ou un dossier entier\u00a0: elles forment une "
      + "liste, dont les résultats peuvent être enregistrés sous forme de tableau. Cliquez sur une ligne "
      + "pour voir sa réponse entière. Si vous avez plusieurs photos d’une même tache, retenez la réponse "
      + "la plus prudente."],
    keywords: "plusieurs multiples lot série dossier liste tableau csv json exporter enregistrer "
      + "télécharger résultats photos images excel ensemble",
  },
  {
    id: "differ", personal: true, title: "Deux photos d’une même tache, deux réponses",
    text: ["L’éclairage, la mise au point, l’angle et le cadrage changent ce que voit le modèle\u00a0: ses "
      + "chiffres diffèrent donc d’une photo à l’autre. Fiez-vous à la plus prudente des réponses, jamais "
      + "à la plus rassurante, et ne recommencez pas jusqu’à ce qu’une réponse vous plaise."],
    keywords: "différent réponses résultat même photo recommencer répéter incohérent varie change autre",
  },
];
