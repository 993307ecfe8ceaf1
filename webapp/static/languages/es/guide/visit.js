/** Whether to see a doctor, in Spanish: en/guide/visit.js. @type {import("../../en/guide.js").Passage[]} */
export const aboutVisit = [
  {
    id: "is-it-cancer", personal: true, title: "¿Es cáncer de piel?",
    text: ["Esta página no puede decir si su mancha es un cáncer; solo puede decirlo un examen médico, a "
      + "veces con una biopsia. Haga lo que aconseja la respuesta de la página. Si la mancha es nueva, "
      + "cambia, sangra, pica, no cicatriza o le preocupa, muéstresela a un médico, digan lo que digan "
      + "los números."],
    keywords: "cáncer canceroso cancerosa cancerígeno maligno maligna benigno benigna peligroso peligrosa "
      + "peligro grave serio malo mala mal bien muerte mortal morir muero seguro segura normal inofensivo "
      + "inofensiva lunar mancha piel diagnóstico riesgo",
  },
  {
    id: "wait", personal: true, title: "¿Puedo esperar?",
    text: ["Ninguna imagen puede darle permiso para esperar. Si la respuesta aconseja un examen médico, "
      + "hágaselo, aunque a usted la mancha le parezca corriente. Aun sin ese consejo, vaya al médico si la "
      + "mancha es nueva, cambia, pica, sangra, no cicatriza, no se parece a las demás que tiene o le "
      + "preocupa; cualquier otra, siga vigilándola."],
    keywords: "esperar espero espera esperarme ignorar ignoro dejar dejarlo dejarla después tarde aplazar "
      + "retrasar posponer demorar vigilar observar nada olvidar prisa urge necesario falta lunar",
  },
  {
    id: "worried", personal: true, title: "Esto me preocupa",
    text: ["Entonces haga que se la examinen; la preocupación es motivo suficiente, diga lo que diga esta "
      + "página. Cuente por teléfono qué ha notado y desde cuándo. Los cánceres de piel que se detectan a "
      + "tiempo pueden curarse en su mayoría, así que ir pronto ayuda."],
    keywords: "preocupa preocupado preocupada preocupación preocupan preocupante miedo temor asustado "
      + "asustada asusta ansiedad ansioso angustia angustiado pánico nervioso nerviosa ayuda tranquilo "
      + "inquieto",
  },
  {
    id: "see-doctor", personal: true, title: "Cuándo ir al médico",
    text: ["Pronto, en el plazo de unos días a pocas semanas, muestre a un médico toda mancha que sea "
      + "nueva y crezca; que cambie de tamaño, forma o color; que sangre, pique o duela sin causa; que "
      + "sea una llaga que no ha cicatrizado después de 4 semanas; o que no se parezca a todas las demás "
      + "que tiene. También si esta página lo aconseja, y siempre que algo le preocupe."],
    keywords: "necesita médico médica doctor doctora acudir ver visitar consulta consultar dermatólogo "
      + "dermatóloga cita turno revisar examinar señales alarma síntomas mostrar antes",
  },
  {
    id: "urgent", personal: true, title: "¿Cuándo es urgente?",
    text: ["Pida ya una cita para los próximos días si tiene un bulto firme o una mancha oscura que crece de "
      + "una semana a otra, o que sangra una y otra vez.",
    "Acuda de inmediato a un servicio de urgencias si el sangrado no se detiene tras 15 minutos de presión "
      + "firme, o si la piel está caliente, hinchada y dolorida y usted tiene fiebre."],
    keywords: "urgente urgentes urgencia urgencias urge emergencia emergencias inmediato inmediatamente "
      + "rápido pronto hospital ambulancia infectado infectada infección fiebre pus hinchado hinchada "
      + "hinchazón noche",
  },
  {
    id: "which-doctor", title: "¿A qué médico?",
    text: ["A un dermatólogo, el médico de la piel; si para ello necesita una derivación o la cita tarda, "
      + "empiece por su médico de familia. Diga por teléfono que la mancha es nueva, cambia o sangra: muchos "
      + "consultorios dan entonces una cita antes."],
    keywords: "médico doctor especialista dermatólogo dermatóloga dermatología familia cabecera general "
      + "derivación remisión volante cita turno clínica consultorio encontrar dónde llamar acudir",
  },
  {
    id: "bring", title: "Qué contarle al médico",
    text: ["Desde cuándo tiene la mancha, cómo ha cambiado, si ha picado, dolido o sangrado; los cánceres de "
      + "piel anteriores, suyos o de su familia; las quemaduras solares y las camas bronceadoras; los "
      + "medicamentos que toma. Lleve fotos anteriores y pida que le miren toda la piel."],
    keywords: "llevar llevo traer preparar prepararme preparo contar cuento decirle digo cita consulta "
      + "antecedentes historial preguntas preguntar visita",
  },
  {
    id: "examination", title: "¿Qué pasa en un examen de la piel?",
    text: ["El médico mira toda la piel, a menudo también el cuero cabelludo, las uñas y las plantas de los "
      + "pies, y algunas manchas con un dermatoscopio. Dura unos minutos y no duele. Después, una mancha se "
      + "deja, se fotografía para compararla más adelante, o se extirpa y se examina."],
    keywords: "examen exámenes exploración revisión chequeo control reconocimiento piel dermatólogo "
      + "cuerpo duele desnudar desvestir consiste esperar",
  },
  {
    id: "how-often", title: "¿Cada cuánto hay que revisar la piel?",
    text: ["Depende de su riesgo; pregunte a su médico. Después de un cáncer de piel, o con muchísimos "
      + "lunares o con lunares inusuales, lo habitual es de una a cuatro veces al año. Entre medias, "
      + "mírese usted una vez al mes, y vaya antes si una mancha cambia."],
    keywords: "frecuencia frecuente seguido regular regularmente periódico periódica intervalo anual "
      + "anualmente cada revisión revisiones revisar revisarme control controles chequeo examinar",
  },
  {
    id: "biopsy", title: "¿Qué es una biopsia?",
    text: ["Con anestesia local se extrae toda la mancha o una parte, y un laboratorio la examina al "
      + "microscopio. Así se demuestra o se descarta un cáncer de piel. Dura unos minutos, deja una cicatriz "
      + "pequeña, y el resultado llega en la mayoría de los casos en una o dos semanas."],
    keywords: "biopsia biopsias biopsiar muestra tejido laboratorio resultado resultados patología "
      + "anatomía patológica histología punch sacabocados aguja puntos sutura duele dolor dolorosa "
      + "cicatriz análisis prueba microscopio tarda tardan extiende",
  },
  {
    id: "removal", title: "¿Cómo se quitan las manchas?",
    text: ["Las sospechosas se extirpan o se cortan a ras de la piel con anestesia local y siempre se "
      + "examinan en un laboratorio. El láser y la congelación no dejan nada que examinar; son para "
      + "manchas de las que el médico está seguro."],
    keywords: "quitar quita quitan quitarme quitaron eliminar extirpar extirpa extirpación extraer sacar "
      + "operar operación opera cirugía quirúrgica cortar láser congelar congelación crioterapia "
      + "nitrógeno rasurar puntos cicatriz anestesia lunar lunares estética",
  },
  {
    id: "remove-myself", title: "¿Puedo quitármela por mi cuenta?",
    text: ["Por favor, no la corte, queme ni congele, ni la trate con ácidos, pastas o remedios caseros. "
      + "Un cáncer podría seguir creciendo debajo de la cicatriz, y ya no quedaría nada que examinar. "
      + "Deje que antes la mire un médico."],
    keywords: "mismo misma casa casero caseros caseras remedio remedios natural naturales cortar cortarme "
      + "cortármelo arrancar arrancarme raspar rascar ácido vinagre aceite limón pasta pomada negra crema "
      + "lápiz quemar congelar quitar quitarme quitármelo lunar verruga ajo yodo bicarbonato hilo",
  },
  {
    id: "after-melanoma", title: "¿Qué viene después de un diagnóstico de cáncer de piel?",
    text: ["Tras un melanoma, en la mayoría de los casos, una segunda extirpación más amplia; los cánceres "
      + "basocelulares y espinocelulares no suelen necesitarla si se extirparon por completo. Después "
      + "siguen revisiones durante años. Los melanomas más gruesos pueden requerir el análisis de un "
      + "ganglio linfático, pruebas de imagen y medicamentos que ayudan al sistema inmunitario o frenan el "
      + "crecimiento del tumor. Sus médicos pueden decirle qué vale en su caso."],
    keywords: "después diagnóstico dijeron diagnosticaron diagnosticado diagnosticada melanoma estadio "
      + "etapa fase ganglio ganglios linfático centinela tac escáner resonancia inmunoterapia "
      + "quimioterapia quimio radioterapia dirigida medicamento medicamentos tratamiento seguimiento "
      + "tumor metástasis",
  },
  {
    id: "outlook", title: "¿Se puede curar el cáncer de piel?",
    text: ["En la mayoría de los casos, sí, si se detecta a tiempo. Los cánceres basocelulares y "
      + "espinocelulares casi siempre se curan al extirparlos. En el melanoma depende de la profundidad: "
      + "los delgados rara vez vuelven, los gruesos pueden extenderse. Solo sus médicos pueden hablar de "
      + "su propio pronóstico."],
    keywords: "melanoma cura curar curan curable sana sanar sobrevivir supervivencia sobrevida pronóstico "
      + "expectativa muerte mueren muere mortal mata fatal probabilidad probabilidades vida vivir vive "
      + "viven vuelve volver volvió reaparece recaída",
  },
  {
    id: "disagree", personal: true, title: "La página y mi médico no coinciden",
    text: ["Un examen médico pesa más que una imagen. Aun así, cuéntele al médico lo que dijo la página, "
      + "pregúntele qué certeza hay y cuándo debe volver, y regrese de inmediato si la mancha cambia. "
      + "Puede pedir una segunda opinión."],
    keywords: "médico doctor doctora dijo dijeron dice coincide coinciden contradice contradicen distinto "
      + "distinta diferente opinión segunda equivocado equivoca dermatólogo dermatóloga nada confiar "
      + "creer acuerdo",
  },
];
