/** About this page, in Spanish: en/guide/page.js. @type {import("../../en/guide.js").Passage[]} */
export const aboutPage = [
  {
    id: "percent", title: "¿Qué significan los porcentajes?",
    text: ["Entre muchas imágenes como la suya, en una colección como aquella con la que aprendió el modelo, "
      + "esa proporción, aproximadamente, era de este tipo. Su propia probabilidad puede ser muy distinta, "
      + "porque esa colección no es una población y el modelo solo ha visto una imagen. Ningún porcentaje es "
      + "un diagnóstico."],
    keywords: "porcentaje porcentajes porciento probabilidad probabilidades número números cifra cifras "
      + "puntuación confianza seguro segura barra barras 90",
  },
  {
    id: "alert-line", personal: true, title: "¿Qué es la línea de alerta?",
    text: ["Se suman las probabilidades de todos los tipos malignos. Si la suma está por encima de la "
      + "línea, la página aconseja un examen médico. La línea se puso baja a propósito, para detectar la "
      + "mayoría de los melanomas a costa de muchas alertas por manchas benignas. En cada respuesta, "
      + "«¿Hasta qué punto es buena la línea de alerta?» dice lo que se midió."],
    keywords: "alerta línea umbral suma maligno malignos conjunto límite corte barra marca falsa falsas "
      + "alarma alarmas",
  },
  {
    id: "alert-benign", personal: true, title: "¿Por qué hay alerta si el tipo más probable es benigno?",
    text: ["Porque la alerta se guía por los tipos malignos en conjunto, no por el tipo más probable. Una "
      + "mancha puede parecerse sobre todo a un lunar y, aun así, lo bastante a un melanoma como para "
      + "necesitar un examen médico. La alerta se mantiene."],
    keywords: "alerta alarma aunque benigno benigna lunar probable examinar pesar consejo contradicción "
      + "dice examen",
  },
  {
    id: "unclear", personal: true, title: "¿Qué significa «demasiado ajustado para decidir»?",
    text: ["La suma de los tipos malignos está por debajo de la línea de alerta, pero tan cerca que ahí, "
      + "en las pruebas, al modelo se le escaparon manchas malignas. No puede decidirlo. Trátelo como una "
      + "alerta: haga que examinen la mancha."],
    keywords: "demasiado ajustado ajustada decidir decide incierto indeciso dudoso límite cerca entre medio",
  },
  {
    id: "below", personal: true, title: "¿Qué significa que no haya alerta?",
    text: ["Solo que los tipos malignos en conjunto quedaron por debajo de la línea. También hay cánceres "
      + "que quedan por debajo, así que no descarta un cáncer de piel. Vaya al médico con una mancha que "
      + "sea nueva, cambie, pique, sangre, no cicatrice, no se parezca a las demás que tiene o le "
      + "preocupe."],
    keywords: "alerta debajo negativo bajo línea descarta descartar resultado nada ninguna encontró verde",
  },
  {
    id: "heat-map", title: "¿Qué muestra el mapa de calor?",
    text: ["Qué zonas de la imagen apuntaron más a un tipo, sobre todo las de colores cálidos. Muestra lo "
      + "que el programa tuvo en cuenta, no dónde hay enfermedad, y mirar en el lugar correcto no hace "
      + "correcta la respuesta. Si señala pelo, tinta o el borde, desconfíe de la respuesta."],
    keywords: "mapa calor colores rojo cálidos zonas dónde miró resaltado superposición explicación "
      + "explica atención",
  },
  {
    id: "accuracy", title: "¿Con qué frecuencia acierta?",
    text: ["Lo que se midió para este modelo figura en «El modelo» y, en cada respuesta, en «¿Hasta qué "
      + "punto es buena la línea de alerta?». Se midió con imágenes de una sola colección; cuente con que "
      + "se equivoque más a menudo con otras cámaras, clínicas, pieles o manchas raras. Se le puede escapar un "
      + "melanoma."],
    keywords: "exactitud exacto exacta precisión preciso precisa acierta acertar aciertos fiable "
      + "fiabilidad confiable confianza fiar confiar error errores equivoca equivocarse equivocado falla "
      + "fallar fallo escapa falso sensibilidad especificidad correcto",
  },
  {
    id: "cannot", title: "¿Qué no puede hacer esta página?",
    text: ["No puede diagnosticar, ni decir hasta dónde o a qué profundidad ha crecido un cáncer, ni ver "
      + "un cambio, palpar un bulto, mirar el resto de su piel o reconocer un tipo que no ha aprendido. "
      + "No es un dispositivo médico y no sustituye a ningún médico. Lea «Limitaciones»."],
    keywords: "limitaciones limitación límites capaz sustituye sustituir reemplaza reemplazar médico "
      + "diagnóstico producto dispositivo sanitario aprobado certificado fda página programa app "
      + "aplicación",
  },
  {
    id: "how-works", title: "¿Cómo funciona?",
    text: ["A una pequeña red neuronal se le mostraron miles de imágenes dermatoscópicas con sus "
      + "diagnósticos. A partir de la suya calcula cuánto se parece a cada tipo que ha aprendido. No sabe "
      + "nada de medicina y no entiende lo que ve."],
    keywords: "funciona funcionamiento funcionar red neuronal ia ai inteligencia artificial modelo "
      + "algoritmo computadora ordenador programa aprende aprendió entrenado entrenamiento datos imágenes "
      + "máquina",
  },
  {
    id: "clinical", title: "¿Por qué se me pide la edad, el sexo y la zona del cuerpo?",
    text: ["Algunos tipos son más frecuentes a ciertas edades y en ciertas zonas del cuerpo. Si un modelo "
      + "lo ha aprendido, usted puede añadir esos datos; cambian un poco los números y solo pueden hacer "
      + "el consejo más prudente. También ellos se quedan en su dispositivo."],
    keywords: "edad sexo género hombre mujer zona lugar cuerpo añadir agregar pide piden preguntan datos "
      + "clínicos campos metadatos",
  },
  {
    id: "privacy", title: "¿Se envía mi foto a alguna parte?",
    text: ["No. Se lee y la respuesta se calcula en su propio navegador; nada en esta página la "
      + "envía a ninguna parte. Compruébelo: desconecte la red cuando la página esté lista, o abra «Ver cada "
      + "solicitud»."],
    keywords: "imagen imágenes privacidad privado privada enviar envía envían enviada mandar manda subir "
      + "sube suben servidor nube internet datos compartir comparte foto fotos secreto seguridad ve ven "
      + "dónde rastreo cookies rgpd gdpr protección",
  },
  {
    id: "kept", title: "¿Se guarda algo?",
    text: ["Las fotos y las respuestas se borran cuando usted las quita o cierra la página, salvo que "
      + "usted guarde algo o haya activado «Guardarlas en este dispositivo» en «Imágenes guardadas». El "
      + "navegador puede guardar una copia de la página y de su modelo, para que se abra sin red; sus fotos "
      + "no están en ella."],
    keywords: "guarda guardan guardar guardado guardada conserva conservan almacena almacenan "
      + "almacenamiento borrar borra borran eliminar quitar historial recuerda fotos respuestas cerrar "
      + "caché",
  },
  {
    id: "questions", title: "¿Qué pasa con mis preguntas?",
    text: ["Se buscan en su dispositivo, en los textos de esta misma página; no interviene ninguna red ni "
      + "ningún programa de chat. No se envían ni se guardan."],
    keywords: "pregunta preguntas preguntar escribo escrito escribir chat chatbot bot gpt cuadro buscar "
      + "búsqueda envían palabras",
  },
  {
    id: "offline", title: "¿Funciona sin internet?",
    text: ["Sí, en cuanto ha dicho que está lista. Donde el navegador lo permite, la página y el modelo se "
      + "guardan en el dispositivo, de modo que también la próxima vez se abre sin red."],
    keywords: "internet red conexión conectado línea wifi vuelo avión modo instalar app aplicación cable "
      + "datos offline desconectado",
  },
  {
    id: "sample", title: "¿Qué es el dibujo de ejemplo?",
    text: ["Una imagen que dibuja la propia página, para probarla. No muestra la piel de nadie, y la "
      + "respuesta que recibe no significa nada."],
    keywords: "ejemplo dibujo dibujado demo demostración prueba probar imagen muestra falsa",
  },
];
