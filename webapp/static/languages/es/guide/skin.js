/** Spots, signs and risks, in Spanish: en/guide/skin.js. @type {import("../../en/guide.js").Passage[]} */
export const aboutSkin = [
  {
    id: "changing", personal: true, title: "Una mancha que cambia",
    text: ["El cambio es la señal más importante de melanoma: de tamaño, forma, color o altura, o cuando "
      + "una mancha empieza a picar, a formar costra o a sangrar. Muéstrela pronto a un médico. Una foto "
      + "con fecha ayuda a ver el cambio, pero no espere a que cambie más."],
    keywords: "cambia cambiado cambió cambios cambiando crece crecido creció creciendo crecen crecer "
      + "crecimiento grande agrandado aumentado aumentó tamaño oscurecido oscuro color forma lunar "
      + "evoluciona levantado hinchado inflamado inflamada convierte convertirse convirtiendo vuelve "
      + "transforma malignizado cayó desapareció desaparecido desaparece",
  },
  {
    id: "new-mole", personal: true, title: "Una mancha nueva",
    text: ["Los lunares nuevos son frecuentes hasta los 40 años, más o menos, y más raros después. La "
      + "mayoría de los melanomas empieza como una mancha nueva en piel normal, no en un lunar antiguo. "
      + "Muestre pronto a un médico la que crece, no se parece a las demás que tiene o apareció después "
      + "de los 40."],
    keywords: "nuevo nueva nuevos lunar lunares salió salido sale salieron salir apareció aparecido "
      + "aparecer aparece aparecieron repente adulto mayor edad",
  },
  {
    id: "bleeding", personal: true, title: "Una mancha que sangra",
    text: ["Cualquier mancha puede sangrar tras un rasguño. La que sangra sola, una y otra vez, o al menor "
      + "roce, debe examinarse pronto: así sangran los cánceres de piel y algunas lesiones de los vasos "
      + "sanguíneos. Presione con un paño limpio; si no se detiene después de 15 minutos, busque ayuda de "
      + "inmediato."],
    keywords: "sangra sangrar sangrado sangró sangrando sangre lunar rasguño rascado supura supurar "
      + "líquido costra afeitar afeitarme afeitado rasurar corte cortado enganchado arranqué",
  },
  {
    id: "itching", personal: true, title: "Una mancha que pica o duele",
    text: ["El picor tiene en la mayoría de los casos otras causas, como la piel seca o irritada. Pero "
      + "una mancha que no deja de picar, o que duele, escuece o está sensible sin causa, puede ser un "
      + "cáncer de piel: haga que se la examinen, con más razón si además cambia."],
    keywords: "pica pican picar picado picando picor picazón comezón prurito escozor escuece rascar rasco "
      + "duele duelen doler dolor dolorido doloroso arde arder ardor quema sensible molesta lunar",
  },
  {
    id: "not-healing", personal: true, title: "Una llaga que no cicatriza",
    text: ["Una llaga, herida o costra que no ha cicatrizado después de 4 semanas, o que se cura y vuelve a "
      + "salir, debe examinarse pronto. Los cánceres basocelulares y espinocelulares empiezan a menudo así, "
      + "sobre todo en la piel que ha recibido mucho sol."],
    keywords: "cicatriza cicatrizar cicatrización cura curar curarse sana sanar cierra cerrar llaga "
      + "herida úlcera costra costras abierta grano vuelve vuelva volvió reaparece",
  },
  {
    id: "ugly-duckling", personal: true, title: "El patito feo",
    text: ["Los lunares de una misma persona suelen parecerse. El que destaca, más oscuro, más grande, más "
      + "rojo o simplemente distinto de todos los demás, es un «patito feo». Así se descubren a menudo los "
      + "melanomas: muéstrelo pronto a un médico, aunque no tenga ninguna de las señales ABCDE."],
    keywords: "patito feo diferente distinto distinta demás destaca raro rara extraño extraña inusual lunar",
  },
  {
    id: "efg", personal: true, title: "Un bulto que crece: EFG",
    text: ["Elevado, firme, en crecimiento desde hace más de un mes: estas son las señales del melanoma "
      + "nodular, que crece rápido en profundidad y puede ser regular, redondo, rosado o negro. Pida ya "
      + "una cita para los próximos días. También otros cánceres crecen así."],
    keywords: "bulto bultos bola bolita nódulo nodular elevado elevada firme duro dura creciendo crece "
      + "rápido rápidamente relieve abultado cúpula efg señales signos melanoma",
  },
  {
    id: "pink", title: "¿Puede un melanoma ser rosado?",
    text: ["Sí. Algunos melanomas, llamados amelanóticos, tienen poco o ningún pigmento: son rosados, "
      + "rojos o del color de la piel, como un grano o una cicatriz. Es fácil que pasen inadvertidos, a "
      + "las personas y a los programas. Una mancha rosada que crece, sangra o no cicatriza debe "
      + "examinarse pronto."],
    keywords: "rosado rosada rosa rojo roja rojizo incoloro amelanótico amelanótica grano pálido color "
      + "pigmento blanco claro melanoma",
  },
  {
    id: "nail", title: "Raya o mancha oscura bajo la uña",
    text: ["Puede ser sangre tras un golpe, un lunar o un melanoma. La sangre avanza con la uña y "
      + "desaparece en meses; en el pie, en un año o más. Una raya que no avanza con la uña, es nueva, se "
      + "ensancha, tiene varios tonos de marrón o se extiende a la piel alrededor de la uña debe examinarse "
      + "pronto. Esta página no se hizo para las uñas."],
    keywords: "uña uñas ungueal dedo dedos pie pulgar gordo raya rayas línea banda estría negra negro "
      + "oscura debajo bajo",
  },
  {
    id: "dark-skin", title: "Cáncer de piel en pieles más oscuras",
    text: ["Es más raro, pero se detecta más tarde. Los melanomas están entonces a menudo en las plantas, "
      + "las palmas, debajo de las uñas o en la boca, donde el sol no influye. Muestre a un médico "
      + "cualquier mancha nueva o que cambie en esos lugares. Pregunte de qué imágenes aprendió un "
      + "modelo: sobre todo de piel clara, así que en la suya puede equivocarse con más frecuencia."],
    keywords: "oscura oscuro morena moreno negra negras negro piel pieles color funciona melanoma "
      + "personas gente africano afrodescendiente asiático latino indígena hispano mulata etnia raza "
      + "planta plantas palma palmas pie mano acral fototipo fitzpatrick",
  },
  {
    id: "where", title: "¿Dónde aparece el cáncer de piel?",
    text: ["En cualquier parte. Los cánceres debidos al sol prefieren cara, orejas, labios, cuero "
      + "cabelludo, cuello, manos y la parte baja de las piernas; el melanoma, también espalda, piernas, "
      + "plantas y uñas, rara vez el ojo o la boca. Las manchas en labios, ojos, boca o genitales debe "
      + "verlas un médico: esta página no se hizo para imágenes de ellas."],
    keywords: "dónde cuerpo lugar zona sitio localización cara rostro nariz oreja labio labios ojo ojos "
      + "párpado cuero cabelludo cabeza cuello espalda brazo pierna barriga vientre genital genitales "
      + "pene vulva ingle boca lengua mejilla frente hombro",
  },
  {
    id: "children", personal: true, title: "Lunares en niños",
    text: ["A los niños les siguen saliendo lunares, y estos crecen con ellos. El melanoma es raro en los "
      + "niños, pero ocurre, a menudo como un bulto rosado o que crece rápido. Muestre a un médico la mancha "
      + "de un niño si crece rápido, sangra, no se parece a las demás o le preocupa. Los modelos han visto "
      + "pocas imágenes de niños."],
    keywords: "niño niños niña niñas bebé bebés hijo hija hijos infantil infancia pequeño lactante recién "
      + "adolescente adolescentes chico chica menor escuela",
  },
  {
    id: "pregnancy", personal: true, title: "Manchas en el embarazo",
    text: ["No atribuya un cambio al embarazo: los lunares pueden estirarse en el vientre y el busto, pero "
      + "una mancha que cambia, sangra o destaca debe examinarse como en cualquier otro momento. El examen y "
      + "la biopsia con anestesia local son posibles durante el embarazo; diga que está embarazada."],
    keywords: "embarazada embarazo embarazadas gestación encinta lactancia amamantar hormonas bebé parto "
      + "madre",
  },
  {
    id: "risk", title: "¿Quién tiene más riesgo?",
    text: ["Las personas de piel clara, pelirrojas o rubias, con muchos lunares o con lunares inusuales, "
      + "con quemaduras solares en la infancia, con mucha exposición al sol o a camas bronceadoras; "
      + "quienes ya tuvieron un cáncer de piel, o cuyo padre, madre, hermano o hermana tuvo un melanoma; "
      + "quienes tienen las defensas bajas, y las personas mayores. El cáncer de piel puede afectar a "
      + "cualquiera."],
    keywords: "abuela abuelo tía tío hermano hermana papá pariente familiar familiares murió falleció "
      + "melanoma riesgo riesgos factor factores probable propenso propensa clara claro pálida pelirrojo "
      + "rubio quemadura quemaduras familia hereditario hereditaria hereda heredar genético genética "
      + "genes padres madre padre inmunitario defensas trasplante mayor",
  },
  {
    id: "causes", title: "¿Qué causa el cáncer de piel?",
    text: ["Sobre todo la luz ultravioleta, del sol o de las camas bronceadoras, que daña a lo largo de "
      + "los años los genes de las células. También influyen los genes heredados, las defensas bajas, el "
      + "arsénico, los rayos X y las cicatrices de quemaduras. Algunos melanomas surgen sin sol."],
    keywords: "causa causas causan causado causar provoca produce razón motivo origen uv ultravioleta sol "
      + "radiación rayos cáncer piel aparece desarrolla viene",
  },
  {
    id: "sun", title: "¿Cómo me protejo la piel del sol?",
    text: ["Quédese a la sombra en las horas centrales del día, use sombrero, manga larga y gafas de sol, "
      + "y un protector solar de amplio espectro con factor 30 o más. Póngase bastante, y de nuevo cada "
      + "dos horas y después de nadar. No exponga a los bebés al sol. La protección disminuye el riesgo, "
      + "pero no lo elimina."],
    keywords: "sol solar protector bloqueador pantalla fps spf factor loción crema proteger protejo "
      + "protección protegerme prevenir prevención evitar uv sombra sombrero quemadura quemarse verano "
      + "playa tomar asolearme broncearme aire vacaciones vitamina reducir disminuir",
  },
  {
    id: "tanning", title: "¿Son un riesgo las camas bronceadoras?",
    text: ["Sí. Su luz ultravioleta causa cáncer de piel, también melanoma; cuanto antes se empieza en la "
      + "vida, mayor es el riesgo. El bronceado de una cama no protege del sol. Los médicos las "
      + "desaconsejan."],
    keywords: "cama camas bronceadora bronceadoras bronceado broncearse broncear solar solares solárium "
      + "solario uva rayos cabina cabinas peligrosas artificial",
  },
  {
    id: "self-check", title: "¿Cómo reviso mi propia piel?",
    text: ["Una vez al mes, sin ropa, con buena luz y con un espejo de cuerpo entero y otro de mano: por "
      + "delante, por detrás, los costados, el cuero cabelludo, entre los dedos de los pies, las plantas "
      + "y las uñas. Pida a alguien que le mire la espalda. Busque lo que es nuevo, cambia, sangra o es "
      + "distinto de lo demás; tome fotos con fecha y una regla."],
    keywords: "autoexamen autoexploración autoexaminarme revisar reviso revisarme examinar examino "
      + "examinarme explorar propio propia piel espejo mensual casa cuerpo mirar mirarme",
  },
  {
    id: "kinds", title: "¿Qué tipos de cáncer de piel hay?",
    text: ["Los frecuentes son el carcinoma basocelular, el carcinoma espinocelular y el melanoma. El "
      + "melanoma es el más raro de los tres y el que se extiende más a menudo. Otros, como el carcinoma "
      + "de células de Merkel, son raros. Un modelo conoce solo los tipos que ha aprendido, y también "
      + "ante cualquier otro nombra uno de ellos."],
    keywords: "tipo tipos clase clases variedades cáncer cánceres piel diferentes distintos lista comunes "
      + "frecuentes raro merkel existen",
  },
  {
    id: "squamous", title: "Carcinoma espinocelular (de células escamosas)",
    text: ["El segundo cáncer de piel más frecuente: un bulto o una llaga con escamas o costra, que crece "
      + "y a menudo duele al tocarlo, en piel expuesta al sol, a veces a partir de una queratosis "
      + "actínica. Puede extenderse, sobre todo desde los labios y las orejas. Se extirpa. Un modelo que "
      + "no lo ha aprendido nombra en su lugar otro tipo."],
    keywords: "espinocelular escamocelular epidermoide escamoso escamosas células carcinoma cec cce scc "
      + "espinalioma cuerno cutáneo costra escamas",
  },
  {
    id: "many-moles", title: "Muchos lunares o lunares inusuales",
    text: ["Los lunares inusuales («displásicos» o atípicos) son más grandes e irregulares; la mayoría nunca "
      + "se convierte en un melanoma. Pero quien tiene varios de ellos, o más de unos 50 lunares, tiene más "
      + "riesgo y debe pedir a un médico revisiones periódicas con fotos."],
    keywords: "muchos muchas lunares montón cientos cantidad 50 100 número displásico displásicos atípico "
      + "atípicos inusual raro síndrome nevus nevo",
  },
  {
    id: "birthmark", title: "Marcas de nacimiento",
    text: ["Los lunares presentes desde el nacimiento crecen con el niño. Los grandes, más anchos que una "
      + "mano, tienen más riesgo de melanoma y deben estar bajo control médico; el que cambia, forma un "
      + "bulto o sangra debe examinarse pronto."],
    keywords: "nacimiento marca marcas bebé congénito congénita nací nació nacer antojo vino oporto peludo",
  },
  {
    id: "freckles", title: "Pecas y manchas de la edad",
    text: ["Las pecas son pequeñas y de color marrón claro, y se atenúan en invierno. Las manchas de la "
      + "edad o del sol (lentigos) son más grandes, no desaparecen y salen con los años de sol. Un "
      + "melanoma en la cara puede empezar exactamente como una de ellas: una mancha que es más oscura, "
      + "irregular o que cambia debe examinarse."],
    keywords: "peca pecas efélides sol edad vejez hepáticas marrón café lentigo lentigos invierno",
  },
  {
    id: "contagious", title: "¿Es contagioso el cáncer de piel?",
    text: ["No. No pasa de una persona a otra, ni por contacto ni por compartir toallas o agua. Algunas "
      + "verrugas sí, pero distinguirlas le corresponde a un médico."],
    keywords: "contagioso contagiosa contagia contagiar contagio infeccioso pegar pega transmite "
      + "transmitir tocar contacto besar sexo personas",
  },
  {
    id: "rashes", title: "Erupciones, acné, verrugas, infecciones",
    text: ["Esta página no sabe nada de ellas: ni de erupciones, eccemas, psoriasis, acné, verrugas, "
      + "hongos, picaduras o infecciones, y su respuesta a una foto de algo así no significa nada. "
      + "Pregunte a un médico o a un farmacéutico."],
    keywords: "erupción erupciones sarpullido salpullido eccema eczema psoriasis acné grano granos "
      + "espinilla espinillas barros verruga verrugas hongo hongos micosis tiña urticaria ronchas alergia "
      + "herpes culebrilla zóster dermatitis insecto picadura picaduras infección forúnculo quiste lipoma "
      + "acrocordón fibroma vitíligo rosácea sarna melasma paño",
  },
];
