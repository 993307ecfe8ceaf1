/** About each diagnosis of HAM10000, in French: en/guide/kinds.js. */

/** @type {import("../../en/guide.js").Guide["kinds"]["texts"]} */
export const aboutKinds = {
  akiec: {
    what: "Les kératoses actiniques sont des plaques rugueuses dues à des années de soleil. La maladie de "
      + "Bowen est un cancer de la peau débutant, encore limité à la couche supérieure de la peau. L’une "
      + "et l’autre peuvent devenir un cancer invasif, le carcinome épidermoïde.",
    looks: "Une plaque squameuse rose, rouge ou brunâtre, sur le visage, les oreilles, un crâne dégarni, "
      + "les mains ou le bas des jambes, souvent plus facile à sentir au toucher qu’à voir. Au "
      + "dermatoscope\u00a0: squames, rougeur, vaisseaux en points ou enroulés, orifices des poils clairs "
      + "dans un réseau rouge.",
    care: "Ils l’enlèvent par le froid ou par grattage, ou la traitent avec une crème ou par la lumière. "
      + "Ce qui s’épaissit, fait mal ou saigne est biopsié. La maladie de Bowen est en général confirmée "
      + "par une biopsie et souvent excisée.",
    keywords: "kératose actinique solaire ka akiec bowen maladie plaque rugueuse rugueux précancer "
      + "précancéreux précancéreuse soleil squames squameuse croûte",
  },
  bcc: {
    what: "Le plus fréquent des cancers de la peau. Il grandit lentement et atteint rarement d’autres "
      + "organes mais, si on n’y touche pas, il continue de s’étendre dans les tissus qui l’entourent.",
    looks: "Une bosse nacrée ou rose parcourue de fins vaisseaux, une plaie qui ne guérit pas, ou une "
      + "plaque plate, rose ou semblable à une cicatrice, surtout sur la tête, le cou ou le tronc. Au "
      + "dermatoscope\u00a0: vaisseaux ramifiés bien nets, amas gris-bleu, zones brunes en forme de "
      + "feuille, petites plaies.",
    care: "Ils le confirment en général par une biopsie et l’enlèvent au bistouri. Certains, minces, sont "
      + "traités plutôt par une crème, le froid ou la lumière. Des contrôles suivent.",
    keywords: "carcinome basocellulaire basaliome cbc bcc baso épithélioma perlé nacré bosse",
  },
  bkl: {
    what: "Des excroissances bénignes de la couche supérieure de la peau\u00a0: kératoses séborrhéiques "
      + "(cireuses ou semblables à des verrues), lentigos solaires (taches de soleil ou de vieillesse) et "
      + "kératoses lichénoïdes, où le corps est en train d’éliminer une telle tache.",
    looks: "Comme collées sur la peau et de beige à noir, ou plates, brunes et à bords nets. Au "
      + "dermatoscope\u00a0: points blancs, bouchons sombres, plis comme ceux d’un cerveau, lignes "
      + "d’empreinte digitale, ou grains gris.",
    care: "Un mélanome peut avoir à peu près le même aspect, et seul un examen permet de le savoir\u00a0: "
      + "ce qui est douteux est donc biopsié. Si le diagnostic est certain, la lésion peut rester ou, si "
      + "elle gêne, être enlevée par le froid ou par grattage.",
    keywords: "kératose séborrhéique séborhéique verrue sénile lentigo lichen lichénoïde bkl vieillesse "
      + "âge soleil brune cireuse collée",
  },
  df: {
    what: "Un nodule bénin de tissu semblable à une cicatrice, dans la couche profonde de la peau. On ne "
      + "sait pas bien pourquoi il se forme\u00a0; certains font suite à une piqûre d’insecte ou à une "
      + "petite blessure.",
    looks: "Une bosse ferme, de rose à brune, le plus souvent sur les jambes, qui se creuse quand on la "
      + "pince par les côtés. Au dermatoscope\u00a0: un centre blanc semblable à une cicatrice, entouré "
      + "d’un fin réseau brun.",
    care: "Certains mélanomes et un cancer rare de la couche profonde de la peau peuvent lui ressembler, "
      + "et seul un examen permet de le savoir\u00a0; une bosse qui grandit, fait mal ou a un aspect "
      + "inhabituel est excisée et analysée.",
    keywords: "dermatofibrome histiocytofibrome histiocytome fibrome df ferme dur dure bosse nodule bouton "
      + "jambe piqûre insecte",
  },
  mel: {
    what: "Le mélanome est un cancer des cellules pigmentaires de la peau, et l’un des cancers de la peau "
      + "les plus dangereux, car il peut se propager tôt. Découverts tôt, la plupart des mélanomes sont "
      + "guéris par leur ablation.",
    looks: "Souvent une tache sombre, irrégulière par sa forme, ses bords et sa couleur, qui change. Mais "
      + "il peut être petit, rose ou former une bosse ferme, et se trouver sur la plante des pieds, la "
      + "paume des mains ou sous un ongle. Au dermatoscope\u00a0: un réseau irrégulier, des stries, un "
      + "voile bleu-blanc, plusieurs couleurs.",
    care: "Ils l’excisent et un laboratoire l’analyse. Si c’est un mélanome, une marge de peau est "
      + "retirée\u00a0; selon sa profondeur, un ganglion lymphatique est analysé et des médicaments sont "
      + "envisagés.",
    keywords: "mélanome melanoma mel malin noir sombre cancer peau mortel lentigo maligna dubreuilh",
  },
  nv: {
    what: "Un grain de beauté\u00a0: un amas bénin de cellules pigmentaires. Presque tout le monde en a. "
      + "En avoir beaucoup, ou d’inhabituels, augmente le risque de mélanome, et certains mélanomes "
      + "naissent dans un grain de beauté.",
    looks: "En général petit, rond ou ovale, de la couleur de la peau ou d’un ou deux bruns, et semblable "
      + "aux autres de la même personne. Au dermatoscope\u00a0: un réseau régulier, des amas ronds "
      + "réguliers ou une zone brune uniforme.",
    care: "Un mélanome débutant peut ressembler tout à fait à un grain de beauté, et seul un examen permet "
      + "de le savoir. Les médecins comparent la tache aux autres et à des photos antérieures\u00a0; celle "
      + "qui change ou se distingue est enlevée et analysée.",
    keywords: "grain naevus nævus nævi naevi mélanocytaire nv mole",
  },
  vasc: {
    what: "Des proliférations bénignes de petits vaisseaux sanguins (angiome rubis, angiokératome, "
      + "granulome pyogénique), ou du sang qui s’est répandu dans la peau, par exemple après un choc.",
    looks: "Rouges, violettes, bleues ou presque noires. Les angiomes rubis sont de petits dômes, souvent "
      + "nombreux. Les granulomes pyogéniques grandissent en quelques semaines et saignent facilement. Au "
      + "dermatoscope\u00a0: des plages rouges à violettes, sans réseau brun.",
    care: "Certains mélanomes sont rouges et saignent aussi, et seul un examen permet de le savoir\u00a0: "
      + "une tache nouvelle, qui grandit ou qui saigne est donc biopsiée, ou enlevée et analysée. Les "
      + "autres peuvent rester, ou sont retirées par le laser, le froid ou un rasage au scalpel.",
    keywords: "vasculaire angiome rubis angiokératome granulome pyogénique botryomycome hémorragie "
      + "hématome hémangiome vasc vaisseau vaisseaux sang rouge violet violette bleu points",
  },
};
