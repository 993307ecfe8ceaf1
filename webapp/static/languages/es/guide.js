/** The guide, in Spanish: en/guide.js. */
import { aboutKinds } from "./guide/kinds.js";
import { aboutPage } from "./guide/page.js";
import { aboutPicture } from "./guide/picture.js";
import { aboutSkin } from "./guide/skin.js";
import { aboutVisit } from "./guide/visit.js";

/** @type {import("../en/guide.js").Guide} */
export const guide = {
  title: "Guía",
  lede: "Conocimientos generales sobre las manchas de la piel y sobre esta página. La guía no sabe nada de "
    + "su propia mancha.",

  kinds: {
    title: "Los tipos que distingue este modelo",
    more: (name) => `Más información: ${name}`,
    each: "Más información sobre cada tipo",
    parts: {
      what: "Qué es",
      looks: "Qué aspecto suele tener",
      care: "Qué suelen hacer los médicos",
    },
    part: (name, part) => `${name}: ${part.toLowerCase()}`,
    asked: {
      what: "define definición definir explica explicar explique explíqueme información concepto",
      looks: "aspecto apariencia ve ven luce lucen parece parecen parecer forma color signo signos señal "
        + "señales síntoma síntomas reconocer reconozco reconoce identificar distinguir dermatoscopio "
        + "dermatoscopia",
      care: "tratar trata tratan tratamiento tratamientos terapia quitar quita eliminar extirpar "
        + "extirpa cirugía operar opera crema congelar láser opciones",
    },
    caution: "Los distintos tipos se parecen entre sí, y una imagen puede engañar. Solo un examen médico, a "
      + "veces con una biopsia, puede decir de cuál se trata.",
    texts: aboutKinds,
  },

  rule: {
    title: "La regla ABCDE",
    intro: "Cinco señales de que una mancha oscura puede ser un melanoma. Una sola basta para mostrarla "
      + "pronto a un médico; la E es la que más cuenta.",
    letters: [
      { letter: "A", word: "Asimetría", text: "Una mitad no coincide con la otra." },
      { letter: "B", word: "Bordes", text: "El borde es irregular, tiene muescas o está borroso." },
      { letter: "C", word: "Color", text: "Hay varios colores: tonos de marrón, negro, rojo, blanco, azul." },
      { letter: "D", word: "Diámetro", text: "Mide más de unos 6 mm, como el extremo de un lápiz. Los "
        + "melanomas pueden ser más pequeños." },
      { letter: "E", word: "Evolución", text: "Cambia: de tamaño, forma, color o altura, o empieza a "
        + "picar, a formar costra o a sangrar." },
    ],
    limits: "A esta regla se le escapan melanomas. Los nodulares son a menudo regulares y de un solo color, "
      + "incluso rosados: para ellos las señales son EFG (por sus iniciales en inglés): elevado, firme, en "
      + "crecimiento desde hace más de un mes. También pueden escapársele los iniciales, los pequeños y los "
      + "que no tienen color, y se le escapan otros cánceres de piel. Una mancha distinta de todas las demás "
      + "que usted tiene, el «patito feo», también debe verla un médico. Que no se cumpla ninguna de las "
      + "cinco no demuestra nada.",
    line: (letter, word, text) => `${letter}, ${word.toLowerCase()}: ${text}`,
    keywords: "abcde abcd abc regla método lista control signos señales síntomas advertencia alarma "
      + "asimetría asimétrico asimétrica borde bordes irregular color colores diámetro tamaño grande "
      + "milímetros evolución efg reconocer distinguir diferenciar diferencia melanoma melanomas lunar "
      + "sospechoso maligno aspecto",
  },

  question: {
    title: "Haga una pregunta",
    label: "Su pregunta, con sus propias palabras",
    ask: "Preguntar",
    note: "Se responde en su dispositivo, con los textos breves de esta misma página. Lo que escriba no se "
      + "envía ni se guarda. No es un consejo sobre su propia mancha.",
    related: "Relacionado",
    empty: "Escriba primero una pregunta, por ejemplo: «¿Qué pasa en una biopsia?».",
    unknown: "Esta página no lo sabe",
    unknownText: "Sus textos no tienen respuesta a eso, o la página no entendió la pregunta: pruebe con "
      + "menos palabras y más sencillas. Si no, pregunte a un médico o a un farmacéutico y, en una "
      + "emergencia, pida ayuda de inmediato.",
    stands: "Así lo dice una respuesta de esta página. Nada de lo que sigue lo anula.",
  },

  passages: [...aboutVisit, ...aboutSkin, ...aboutPicture, ...aboutPage],

  language: {
    // Not «una»: the search drops tildes, so that «uña» (nail) is the same word.
    skipped: "a acaba acerca ahi ahora al algo alguien algun alguna algunas alguno algunos alla alli ante "
      + "aqui aquel aquella asi aun ayer bastante buen buena buenas bueno buenos casi como con contra "
      + "cosa cosas creo cual cuales cualquier cuando cuanta cuanto cuantos da dan dar de debe deben "
      + "deber deberia debo decir del dia dias doy durante e el ella ellas ello ellos en entonces era "
      + "eran eres es esa esas ese eso esos esta estaba estado estan estar estas este esto estos estoy "
      + "favor fue fui fuera gracias gusta gustaria ha haber habia hace hacen hacer haga hago han has "
      + "hasta hay haya he hecho hizo hola hoy ir la las le les lo los luego mas me mediante mejor menos "
      + "mes meses mi mia mio mis mucho muy necesito ni no nos nosotros o ocurre os otra "
      + "otras otro otros para parte pasa pasado pasar paso pero poco podemos poder podria por porque "
      + "posible pude puede pueden puedo pues que queria quien quienes quiere quiero quisiera realmente "
      + "recientemente saber sabe se sea segun semana semanas ser si siempre sigue sin sirve sobre sois "
      + "solo son soy su sucede supone sus tal tambien tampoco tan tanto te tenemos tener tengo tenga "
      + "tenia tiempo tiene tienen toda todas todo todos tras tu tus tuve tuvo u un uno unos usa usar uso "
      + "usted ustedes utilizar va vamos van varias varios vez veces voy y ya yo significa significan ano "
      + "anos hubo sido sera seria seran",
    endings: ["armelas", "armelos", "amente", "armela", "armelo", "emente", "arlas", "arlos", "citos",
      "iendo", "ieron", "aban", "adas", "ados", "ando", "ares", "arla", "arlo", "arme", "aron", "arse",
      "cito", "idas", "idos", "itas", "itos", "aba", "ada", "ado", "ida", "ido", "ita", "ito", "an",
      "ar", "as", "es", "os", "a", "e", "o", "s"],
  },
};
