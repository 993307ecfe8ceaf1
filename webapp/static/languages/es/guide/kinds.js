/**
 * About each diagnosis of HAM10000, in Spanish: en/guide/kinds.js.
 *
 * @type {import("../../en/guide.js").Guide["kinds"]["texts"]}
 */
export const aboutKinds = {
  akiec: {
    what: "Las queratosis actínicas son zonas ásperas debidas a años de sol. La enfermedad de Bowen es un "
      + "cáncer de piel temprano, todavía limitado a la capa superior de la piel. Ambas pueden "
      + "convertirse en un cáncer invasivo, el carcinoma espinocelular (de células escamosas).",
    looks: "Una zona con escamas, rosada, roja o parduzca, en la cara, las orejas, el cuero cabelludo sin "
      + "pelo, las manos o la parte baja de las piernas, que a menudo se nota mejor al tacto que a la vista. "
      + "Con el dermatoscopio: escamas, enrojecimiento, vasos en puntos o enrollados, aberturas pálidas de "
      + "los pelos en una red roja.",
    care: "Se congela, se raspa o se trata con crema o con luz. De lo que se engrosa, duele o sangra se "
      + "toma una biopsia. La enfermedad de Bowen suele confirmarse con una biopsia y a menudo se extirpa.",
    keywords: "actínica actínicas solar queratosis ak bowen áspera áspero escamas escamosa costra "
      + "precáncer precancerosa precanceroso precancerígena daño dañada sol piel",
  },
  bcc: {
    what: "El cáncer de piel más frecuente. Crece despacio y rara vez se extiende a otros órganos, pero "
      + "si no se trata sigue creciendo dentro de los tejidos que lo rodean.",
    looks: "Un bulto perlado o rosado con vasos finos, una llaga que no cicatriza o una zona plana rosada "
      + "o parecida a una cicatriz, sobre todo en la cabeza, el cuello o el tronco. Con el dermatoscopio: "
      + "vasos nítidos y ramificados, cúmulos de color gris azulado, zonas marrones en forma de hoja, "
      + "pequeñas llagas.",
    care: "Por lo general se confirma con una biopsia y se extirpa. Algunos delgados se tratan en cambio "
      + "con crema, congelación o luz. Después siguen las revisiones.",
    keywords: "carcinoma basocelular basocelulares basal células basales basalioma bcc cbc epitelioma "
      + "ulcus rodens cáncer piel perlado",
  },
  bkl: {
    what: "Lesiones benignas de la capa superior de la piel: queratosis seborreicas (cerosas o parecidas a "
      + "verrugas), lentigos solares (manchas del sol o de la edad) y queratosis similares al liquen plano, "
      + "en las que el cuerpo está eliminando una de esas manchas.",
    looks: "Como pegada a la piel y de color canela a negro, o plana, marrón y de borde nítido. Con el "
      + "dermatoscopio: puntos blancos, tapones oscuros, pliegues como los del cerebro, líneas como las de "
      + "una huella dactilar o granitos grises.",
    care: "Un melanoma puede tener casi el mismo aspecto y solo un examen médico puede distinguirlos, así "
      + "que de lo dudoso se toma una biopsia. Cuando el diagnóstico es seguro, puede dejarse; si "
      + "molesta, se congela o se raspa.",
    keywords: "queratosis seborreica seborreicas lentigo lentigos solar solares liquen plano bkl edad "
      + "vejez sol marrón café verrugosa verruga cerosa pegada",
  },
  df: {
    what: "Un nódulo benigno de tejido parecido al de una cicatriz, en la capa profunda de la piel. No está "
      + "claro por qué se forma; algunos aparecen tras una picadura de insecto o una pequeña herida.",
    looks: "Un bulto firme, de rosado a marrón, sobre todo en las piernas, que se hunde en el centro al "
      + "pellizcarlo por los lados. Con el dermatoscopio: un centro blanco, como una cicatriz, rodeado de "
      + "una fina red marrón.",
    care: "Algunos melanomas y un cáncer poco común de la capa profunda de la piel pueden tener el mismo "
      + "aspecto, y solo un examen médico puede distinguirlos; el que crece, duele o tiene un aspecto "
      + "inusual se extirpa y se examina.",
    keywords: "dermatofibroma dermatofibromas histiocitoma fibroma df firme duro dura bulto bolita nódulo "
      + "botón pierna picadura insecto hoyuelo",
  },
  mel: {
    what: "El melanoma es un cáncer de las células pigmentarias de la piel, y uno de los cánceres de piel "
      + "más peligrosos, porque puede extenderse pronto. Entre los que se detectan a tiempo, la mayoría se "
      + "cura al extirparlos.",
    looks: "A menudo, una mancha oscura, irregular en forma, borde y color, que cambia. Pero puede ser "
      + "pequeño, rosado o un bulto firme, y estar en las plantas, las palmas o debajo de una uña. Con el "
      + "dermatoscopio: una red irregular, estrías, un velo azul blanquecino, varios colores.",
    care: "Se extirpa y un laboratorio lo examina. Si es un melanoma, se quita también un margen de piel; "
      + "según su profundidad, se analiza un ganglio linfático y se valora dar medicamentos.",
    keywords: "melanoma melanomas melanom mel maligno negro oscuro cáncer piel mortal lentigo",
  },
  nv: {
    what: "Un lunar: un cúmulo benigno de células pigmentarias. Casi todo el mundo tiene alguno. Tener "
      + "muchos, o algunos inusuales, aumenta el riesgo de melanoma, y algunos melanomas empiezan en un "
      + "lunar.",
    looks: "Por lo general, pequeño, redondo u ovalado, del color de la piel o de uno o dos tonos de "
      + "marrón, y parecido a los demás de la misma persona. Con el dermatoscopio: una red uniforme, "
      + "cúmulos redondos uniformes o una zona marrón uniforme.",
    care: "Un melanoma inicial puede tener exactamente el aspecto de un lunar, y solo un examen médico "
      + "puede distinguirlos. Los médicos lo comparan con los demás y con fotos anteriores; el que cambia "
      + "o destaca se extirpa y se examina.",
    keywords: "lunar lunares lunarcito nevus nevo nevos melanocítico melanocítica nv",
  },
  vasc: {
    what: "Lesiones benignas de los vasos sanguíneos pequeños (punto rubí o angioma en cereza, "
      + "angioqueratoma, granuloma piógeno), o sangre que ha salido de un vaso dentro de la piel, por "
      + "ejemplo tras un golpe.",
    looks: "Rojas, moradas, azules o casi negras. Los puntos rubí son pequeñas cúpulas, a menudo "
      + "numerosas. Los granulomas piógenos crecen en semanas y sangran con facilidad. Con el "
      + "dermatoscopio: lagunas de rojas a moradas, sin red marrón.",
    care: "Algunos melanomas también son rojos y sangran, y solo un examen médico puede distinguirlos; "
      + "por eso, una lesión que es nueva, que crece o que sangra se biopsia o se extirpa y se examina. "
      + "Las demás pueden dejarse, o se quitan con láser, con congelación o cortándolas a ras de la piel.",
    keywords: "vascular vasculares angioma angiomas cereza rubí punto puntos rojo rojos angioqueratoma "
      + "granuloma piógeno hemorragia hemangioma vasc vaso vasos sangre morado ampolla moretón hematoma",
  },
};
