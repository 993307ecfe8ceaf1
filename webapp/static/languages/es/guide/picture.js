/** How to take the picture, in Spanish: en/guide/picture.js. @type {import("../../en/guide.js").Passage[]} */
export const aboutPicture = [
  {
    id: "good-picture", title: "Cómo tomar una buena imagen",
    text: ["Limpie la lente del dermatoscopio. Úselo con su propia luz, en contacto con la piel con gel o "
      + "alcohol, o en modo polarizado. Ponga la mancha en el centro, de modo que ocupe más o menos la "
      + "mitad de la imagen y se vea todo su borde. No se mueva, deje que la cámara enfoque, tome varias. "
      + "Aparte el pelo largo; sin regla, tinta ni filtro."],
    keywords: "tomar tomo sacar saco imagen imágenes foto fotos fotografía fotografiar enfoque enfocar "
      + "nítida luz calidad consejos dermatoscopio distancia",
  },
  {
    id: "dermatoscope", title: "¿Qué es un dermatoscopio?",
    text: ["Una lupa con luz propia que se apoya en la piel y muestra estructuras bajo la superficie: redes, "
      + "puntos, vasos. La usan los médicos, y hay modelos que se acoplan a un teléfono. Para interpretar lo "
      + "que muestra hace falta formación."],
    keywords: "dermatoscopio dermatoscopios dermatoscopia dermoscopio dermoscopia dermatoscópica "
      + "epiluminiscencia lupa lente aparato comprar acoplar",
  },
  {
    id: "phone", title: "¿Sirve una foto normal del teléfono?",
    text: ["No tiene sentido usarla. Los modelos aprendieron de imágenes tomadas con un dermatoscopio; "
      + "ante fotos normales, aunque sean nítidas, sus respuestas significan poco. Sin dermatoscopio, "
      + "muestre la propia mancha a un médico."],
    keywords: "teléfono celular celulares móvil smartphone iphone android cámara selfie normal corriente "
      + "simple dermatoscopio macro captura foto imagen",
  },
  {
    id: "hair", title: "Pelo, tinta, reglas, apósitos",
    text: ["Pueden confundir al modelo, porque en las imágenes con las que aprendió esas cosas acompañaban a "
      + "unos tipos más que a otros. Aparte el pelo, limpie las marcas de bolígrafo y el maquillaje, y deje "
      + "reglas, apósitos y joyas fuera de la imagen. No afeite sobre una mancha."],
    keywords: "pelo pelos vello tinta bolígrafo rotulador marcador regla apósito tirita curita vendaje "
      + "tatuaje maquillaje afeitar rasurar gel burbuja burbujas joyas crema",
  },
  {
    id: "refused", title: "¿Por qué se rechazó mi imagen?",
    text: ["Una imagen que no se parece a las dermatoscópicas que el modelo conoce no recibe respuesta, "
      + "porque cualquiera sería una conjetura. Otros motivos son los archivos dañados, diminutos o "
      + "desconocidos; la página dice el suyo. Un rechazo no dice nada sobre la mancha: si le preocupa, "
      + "muéstresela a un médico."],
    keywords: "rechazó rechaza rechazada rechazado rechazan rechazo error falla falló fallo funciona "
      + "reconoce acepta aceptó analiza respuesta imagen foto",
  },
  {
    id: "doubtful", title: "¿Qué es una imagen dudosa?",
    text: ["La que está más borrosa, oscura, clara o vacía que casi todas las imágenes con las que se "
      + "probó el programa. Aun así recibe una respuesta, pero esa vale menos. Tome otra imagen, más "
      + "nítida y con luz uniforme."],
    keywords: "dudosa dudoso duda borrosa borroso movida desenfocada desenfocado oscura clara aviso "
      + "calidad vacía imagen sobreexpuesta nítida",
  },
  {
    id: "formats", title: "¿Qué archivos se pueden leer?",
    text: ["Los formatos y el tamaño máximo figuran bajo «Elegir fotos». Guarde antes como JPEG las "
      + "imágenes HEIC de un iPhone. Las capturas de pantalla, los documentos PDF y los videos no sirven."],
    keywords: "archivo archivos fichero ficheros formato formatos jpeg jpg png heic tiff raw pdf video "
      + "vídeo tamaño grande acepta aceptan admite lee subir abrir tipo dicom captura pantalla",
  },
  {
    id: "several", title: "Muchas fotos a la vez",
    text: ["Elija, suelte o pegue varias, o una carpeta entera: forman una lista, y sus resultados pueden "
      + "guardarse como tabla. Haga clic en una fila para ver su respuesta completa. Si hay varias fotos de "
      + "una mancha, quédese con la respuesta más prudente."],
    keywords: "muchas múltiples lote carpeta lista tabla csv json exportar guardar descargar resultados "
      + "fotos imágenes",
  },
  {
    id: "differ", personal: true, title: "Dos fotos de una mancha, dos respuestas",
    text: ["La luz, el enfoque, el ángulo y el encuadre cambian lo que ve el modelo, por eso sus números "
      + "varían de una foto a otra. Guíese por la más prudente de las respuestas, nunca por la más leve, "
      + "y no siga probando hasta que una le guste."],
    keywords: "difiere difieren diferente diferentes distinto distinta distintas respuesta respuestas "
      + "resultado dos misma mismo foto fotos repetir varía varían cambia contradictorio",
  },
];
