/** The guide, in German: en/guide.js. */
import { aboutKinds } from "./guide/kinds.js";
import { aboutPage } from "./guide/page.js";
import { aboutPicture } from "./guide/picture.js";
import { aboutSkin } from "./guide/skin.js";
import { aboutVisit } from "./guide/visit.js";

/** @type {import("../en/guide.js").Guide} */
export const guide = {
  title: "Wissenswertes",
  lede: "Allgemeines über Hautveränderungen und über diese Seite. Von Ihrer eigenen Stelle weiß dieser Teil "
    + "der Seite nichts.",

  kinds: {
    title: "Die Arten, die dieses Modell unterscheidet",
    more: (name) => `Mehr erfahren: ${name}`,
    each: "Mehr über jede Art",
    parts: {
      what: "Was es ist",
      looks: "Wie es meist aussieht",
      care: "Was Ärztinnen und Ärzte meist tun",
    },
    part: (name, part) => `${name}: ${part}`,
    asked: {
      what: "definition definieren erklären erklärung erklär information informationen infos begriff",
      looks: "aussehen aussieht aussehend ausschauen schaut sieht anzeichen zeichen symptom symptome "
        + "erkennen erkenne erkennt farbe form bild bilder dermatoskop dermatoskopie",
      care: "behandeln behandelt behandle behandlung therapie therapieren entfernen entfernt entfernung "
        + "operation operieren creme salbe vereisen laser lasern möglichkeiten",
    },
    caution: "Die Arten ähneln einander, und ein Bild kann täuschen. Welche davon eine Stelle ist, kann nur "
      + "eine Untersuchung klären, manchmal mit einer Gewebeprobe.",
    texts: aboutKinds,
  },

  rule: {
    title: "Die ABCDE-Regel",
    intro: "Fünf Zeichen dafür, dass ein dunkler Fleck ein Melanom sein kann. Schon eines davon ist Grund "
      + "genug, ihn bald in einer Arztpraxis zu zeigen; am meisten zählt E.",
    letters: [
      { letter: "A", word: "Asymmetrie", text: "Die eine Hälfte gleicht nicht der anderen." },
      { letter: "B", word: "Begrenzung", text: "Der Rand ist ausgefranst, eingekerbt oder verwaschen." },
      { letter: "C", word: "Color (Farbe)", text: "Mehrere Farben kommen vor: Brauntöne, Schwarz, Rot, "
        + "Weiß, Blau." },
      { letter: "D", word: "Durchmesser", text: "Die Stelle ist breiter als etwa 6 mm, also als das Ende "
        + "eines Bleistifts. Melanome können auch kleiner sein." },
      { letter: "E", word: "Entwicklung", text: "Die Stelle verändert sich: in Größe, Form, Farbe oder "
        + "Höhe, oder sie beginnt zu jucken, zu verkrusten oder zu bluten." },
    ],
    limits: "Die Regel übersieht Melanome. Knotige Melanome sind oft gleichmäßig und einfarbig, sogar "
      + "rosafarben; ihre Zeichen heißen EFG (englisch „elevated, firm, growing“): erhaben, fest, seit "
      + "mehr als einem Monat größer werdend. Auch frühe, kleine und farblose Melanome können der Regel "
      + "entgehen, ebenso andere Arten von Hautkrebs. Untersuchen lassen sollten Sie auch eine Stelle, die "
      + "anders ist als alle Ihre übrigen Male und Flecken, das „hässliche Entlein“. Dass keines der fünf "
      + "Zeichen zutrifft, beweist nichts.",
    line: (letter, word, text) => `${letter} wie ${word}: ${text}`,
    keywords: "abcde abcd abc abcde-regel regel prüfen checkliste früherkennung anzeichen warnzeichen "
      + "symptome asymmetrie asymmetrisch unsymmetrisch begrenzung rand farbe durchmesser größe groß "
      + "entwicklung erhabenheit efg erkennen erkenne erkennt unterschied unterscheiden melanom melanome "
      + "muttermal leberfleck unregelmäßig unregelmäßiger ausgefranst verdächtig auffällig hautkrebs",
  },

  question: {
    title: "Eine Frage stellen",
    label: "Ihre Frage in eigenen Worten",
    ask: "Fragen",
    note: "Die Antwort stammt aus den eigenen kurzen Texten dieser Seite und wird auf Ihrem Gerät gesucht; "
      + "sie ist kein Rat zu Ihrer eigenen Stelle. Was Sie eingeben, wird weder gesendet noch gespeichert.",
    related: "Das könnte auch passen",
    empty: "Geben Sie zuerst eine Frage ein, zum Beispiel: „Was passiert bei einer Biopsie?“",
    unknown: "Das weiß diese Seite nicht",
    unknownText: "Ihre Texte enthalten darauf keine Antwort, oder sie hat die Frage nicht verstanden: "
      + "Versuchen Sie es mit weniger und einfacheren Wörtern. Fragen Sie sonst in einer Arztpraxis oder "
      + "Apotheke, und rufen Sie im Notfall sofort Hilfe.",
    stands: "Das sagt eine Antwort auf dieser Seite. Nichts von dem, was hier folgt, nimmt das zurück.",
  },

  passages: [...aboutVisit, ...aboutSkin, ...aboutPicture, ...aboutPage],

  language: {
    skipped: "ab aber all alle allem allen aller alles als also am an andere anderen auch auf aus außer "
      + "bei beim bin bis bisher bist bitte da dabei dadurch dafür dagegen daher damit danach dann daran "
      + "darauf daraus darf das dass daß davon dazu dein deine dem den denn dennoch der deren des deshalb "
      + "dich die dies diese diesem diesen dieser dieses dir doch dort du durch dürfen eben eigentlich ein "
      + "eine einem einen einer eines einfach einmal er es etwas euch euer fleck flecke flecken flecks für "
      + "gab ganz gar gebe geben gegen gehabt geht gehe gehen gemacht genug gerade gern gewesen gibt ging "
      + "gut gute guten guter hab habe haben hallo hast hat hatte hatten hautstelle hautstellen her heute "
      + "hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jahr jahre "
      + "jahren je jede jeder jedes jetzt kann kannst kommen kommt können könnte könnten lange lassen "
      + "lasse lässt ließ mach mache machen macht mal man manche manchmal mehr mein meine meinem meinen "
      + "meiner meines meint mich mir mit möchte mögen monat monate monaten muss muß musst müssen müsste "
      + "nach neben nein nicht nichts noch nun nur ob oben oder ohne paar plötzlich sagen sagt sagte sehr "
      + "sein seine seinen seiner seit seitdem sich sie sind so sofern sogar soll sollen sollte "
      + "sollten somit sondern sonst stelle stellen tag tage tagen trotzdem tu tue tun tut über um und uns "
      + "unser unsere unter vielleicht vom von vor war waren wäre warum was weg weil weiß welche welchen "
      + "welcher welches wem wen wenn wer werde werden weshalb wie wieder wieso will wir wird wirklich wo "
      + "woche wochen woher wohin wohl wollen worden wurde wurden würde würden zu zum zur zurzeit zwar "
      + "zwischen überhaupt schon derzeit gestern neulich bedeutet bedeuten bedeutung heißt heisst nehmen "
      + "nimmt benutzen benutze verwenden verwende nutzen nutze wodurch womit wofür wobei worauf worin "
      + "wovon wozu letzte letzten letzter danke frage",
    endings: [
      "erungen", "erung", "ungen", "enden", "ender", "endes", "ende", "erten", "erte", "eren", "erer", "eres",
      "eten", "ung", "end", "ert", "ere", "ern", "ete", "ten", "tes", "ter", "en", "em", "er", "es", "et",
      "te", "e", "n", "s", "t",
    ],
  },
};
