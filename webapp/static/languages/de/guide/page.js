/** What the page shows, and what it cannot do, in German: en/guide/page.js. */

/** @type {import("../../en/guide.js").Passage[]} */
export const aboutPage = [
  {
    id: "percent", title: "Was bedeuten die Prozentzahlen?",
    text: ["Unter vielen Bildern wie Ihrem, in einer Sammlung wie der, aus der das Modell gelernt hat, "
      + "gehörte etwa dieser Anteil zu dieser Art. Ihre eigene Wahrscheinlichkeit kann ganz anders sein, "
      + "denn jene Sammlung ist kein Abbild der Bevölkerung, und das Modell hat nur ein Bild gesehen. "
      + "Keine Prozentzahl ist eine Diagnose."],
    keywords: "prozent prozente prozentzahl prozentzahlen prozentwert prozentwerte prozentsatz "
      + "wahrscheinlichkeit wahrscheinlichkeiten zahl zahlen wert werte chance punktzahl sicherheit "
      + "gewissheit balken 90",
  },
  {
    id: "alert-line", personal: true, title: "Was ist die Warnschwelle?",
    text: ["Die Wahrscheinlichkeiten aller bösartigen Arten werden zusammengezählt. Liegt die Summe über "
      + "der Schwelle, rät die Seite zu einer Untersuchung. Die Schwelle wurde absichtlich niedrig "
      + "angesetzt, damit die meisten Melanome erfasst werden, um den Preis vieler Warnungen bei gutartigen "
      + "Stellen. Unter „Wie gut ist die Warnschwelle?“ in einer Antwort steht, was gemessen wurde."],
    keywords: "warnschwelle schwelle schwellenwert grenzwert warnung summe bösartig bösartigen zusammen "
      + "strich markierung fehlalarm fehlalarme alarm alarme",
  },
  {
    id: "alert-benign", personal: true,
    title: "Warum eine Warnung, wenn die wahrscheinlichste Art gutartig ist?",
    text: ["Weil sich die Warnung nach allen bösartigen Arten zusammen richtet, nicht nach der "
      + "wahrscheinlichsten Art. Eine Stelle kann am ehesten wie ein Leberfleck aussehen und doch genug "
      + "wie ein Melanom, um eine Untersuchung zu brauchen. Die Warnung gilt."],
    keywords: "warnung alarm warnt obwohl trotz dennoch gutartig leberfleck muttermal wahrscheinlichste "
      + "wahrscheinlich ehesten untersuchen untersuchung rat widerspruch",
  },
  {
    id: "unclear", personal: true, title: "Was bedeutet „zu knapp für eine Aussage“?",
    text: ["Die Summe der bösartigen Arten liegt unter der Warnschwelle, aber so nah daran, dass das "
      + "Modell dort in Tests bösartige Stellen übersehen hat. Es kann keine Aussage treffen. Behandeln Sie "
      + "das wie eine Warnung: Lassen Sie die Stelle untersuchen."],
    keywords: "knapp aussage unklar unsicher unentschieden grenzwertig grenzfall grenzbereich eindeutig "
      + "zwischen mitte",
  },
  {
    id: "below", personal: true, title: "Was heißt es, wenn keine Warnung erscheint?",
    text: ["Nur dass die bösartigen Arten zusammen unter der Schwelle geblieben sind. Auch unter der "
      + "Schwelle kommt Krebs vor, deshalb schließt das Hautkrebs nicht aus. Gehen Sie in eine Arztpraxis "
      + "mit einer Stelle, die neu ist, sich verändert, juckt, blutet, nicht heilt, anders aussieht als "
      + "Ihre übrigen Male und Flecken oder Ihnen Sorgen macht."],
    keywords: "keine warnung entwarnung alarm unterhalb darunter unter negativ niedrig schwelle "
      + "ausschließen ausgeschlossen schließt ergebnis gefunden grün unauffällig",
  },
  {
    id: "heat-map", title: "Was zeigt die Heatmap?",
    text: ["Welche Bereiche des Bildes am stärksten für eine Art sprachen, warme Farben am meisten. Sie "
      + "zeigt, was das Programm gewichtet hat, nicht, wo eine Krankheit ist, und wer an die richtige "
      + "Stelle schaut, hat damit noch nicht die richtige Antwort. Zeigt sie auf Haare, Tinte oder den "
      + "Rand, so misstrauen Sie der Antwort."],
    keywords: "heatmap heat map wärmebild wärmekarte farbkarte farben farbe bunt rot rote warm bereiche "
      + "hingeschaut geschaut hervorgehoben überlagerung erklärung erklären aufmerksamkeit",
  },
  {
    id: "accuracy", title: "Wie oft liegt die Seite richtig?",
    text: ["Was für dieses Modell gemessen wurde, steht unter „Das Modell“ und in jeder Antwort unter „Wie "
      + "gut ist die Warnschwelle?“. Gemessen wurde an Bildern einer einzigen Sammlung; rechnen Sie "
      + "damit, dass es sich mit anderen Kameras, in anderen Kliniken, auf anderer Haut oder bei seltenen "
      + "Hautveränderungen häufiger irrt. Es kann ein Melanom übersehen."],
    keywords: "genauigkeit genau richtig falsch korrekt zuverlässig zuverlässigkeit verlässlich "
      + "treffsicher trefferquote fehler fehlerquote irrt irren irrtum irrtümer übersieht übersehen "
      + "verlassen vertrauen sicher ergebnis sensitivität spezifität",
  },
  {
    id: "cannot", title: "Was kann diese Seite nicht?",
    text: ["Sie kann keine Diagnose stellen, nicht sagen, wie tief oder wie weit ein Krebs gewachsen ist, "
      + "keine Veränderung sehen, keinen Knoten ertasten, nicht Ihre übrige Haut ansehen und keine Art "
      + "kennen, die sie nicht gelernt hat. Sie ist kein Medizinprodukt und ersetzt keine Ärztin und "
      + "keinen Arzt. Lesen Sie „Grenzen“."],
    keywords: "grenzen einschränkung einschränkungen schwäche schwächen ersetzen ersetzt ersatz arzt "
      + "diagnose diagnosen medizinprodukt zugelassen zulassung zertifiziert geprüft ce fda seite programm "
      + "app website",
  },
  {
    id: "how-works", title: "Wie funktioniert die Seite?",
    text: ["Einem kleinen neuronalen Netz wurden Tausende dermatoskopischer Bilder mit ihren Diagnosen "
      + "gezeigt. Aus Ihrem Bild berechnet es, wie sehr dieses jeder Art ähnelt, die es gelernt hat. Von "
      + "Medizin weiß es nichts, und es versteht nicht, was es sieht."],
    keywords: "funktioniert funktionieren funktionsweise arbeitet neuronales netz ki künstliche "
      + "intelligenz ai modell algorithmus computer programm lernen gelernt trainiert training daten "
      + "trainingsdaten maschine",
  },
  {
    id: "clinical", title: "Warum werde ich nach Alter, Geschlecht und Körperstelle gefragt?",
    text: ["Manche Arten sind in manchem Alter und an manchen Stellen des Körpers häufiger. Wo ein Modell "
      + "das gelernt hat, können Sie es ergänzen; die Zahlen verschieben sich dadurch ein wenig, und die "
      + "Empfehlung kann nur vorsichtiger werden. Auch diese Angaben bleiben auf Ihrem Gerät."],
    keywords: "alter geschlecht männlich weiblich mann frau körperstelle körper angabe angaben angeben "
      + "ergänzen ergänzung gefragt felder daten klinische metadaten",
  },
  {
    id: "privacy", title: "Wird mein Foto irgendwohin gesendet?",
    text: ["Nein. Ihr eigener Browser liest es und berechnet die Antwort; nichts auf dieser Seite "
      + "sendet es irgendwohin. Prüfen Sie es: Schalten Sie das Netz ab, sobald die Seite bereit ist, oder "
      + "öffnen Sie „Alle Anfragen ansehen“."],
    keywords: "bild bilder privat privatsphäre datenschutz gesendet senden sendet geschickt schicken "
      + "verschickt hochgeladen hochladen upload übertragen übermittelt server cloud internet daten teilen "
      + "geteilt foto fotos geheim sicher sicherheit sehen sieht jemand einsehen irgendwo verfolgung "
      + "tracking cookies dsgvo schweigepflicht",
  },
  {
    id: "kept", title: "Wird etwas gespeichert?",
    text: ["Fotos und Antworten verschwinden, wenn Sie sie entfernen oder die Seite schließen, es sei "
      + "denn, Sie speichern selbst etwas oder haben „Auf diesem Gerät speichern“ unter „Gespeicherte "
      + "Bilder“ eingeschaltet. Der Browser bewahrt vielleicht eine Kopie der Seite und ihres Modells auf, "
      + "damit sie sich ohne Netz öffnen lässt; Ihre Fotos sind nicht darin."],
    keywords: "gespeichert speichern speichert speicher speicherung aufbewahrt aufbewahren behalten behält "
      + "löschen gelöscht entfernen verlauf merkt fotos bilder daten antworten schließen cache",
  },
  {
    id: "questions", title: "Was geschieht mit meinen Fragen?",
    text: ["Sie werden auf Ihrem Gerät in den eigenen Texten dieser Seite nachgeschlagen; weder ein Netz "
      + "noch ein Chatprogramm ist daran beteiligt. Sie werden weder gesendet noch gespeichert."],
    keywords: "frage fragen eingabe eingaben eingeben eintippen tippe getippt schreibe gefragt chat "
      + "chatbot bot chatgpt gpt suchfeld suche gesendet wörter",
  },
  {
    id: "offline", title: "Funktioniert die Seite ohne Internet?",
    text: ["Ja, sobald sie gemeldet hat, dass sie bereit ist. Wo der Browser es erlaubt, werden Seite und "
      + "Modell auf dem Gerät aufbewahrt, sodass sie sich auch beim nächsten Mal ohne Netz öffnen lässt."],
    keywords: "offline internet netz netzwerk online wlan wifi verbindung internetverbindung flugmodus "
      + "flugzeug installieren app empfang kabel datenvolumen",
  },
  {
    id: "sample", title: "Was ist die Beispielzeichnung?",
    text: ["Ein Bild, das die Seite selbst zeichnet, zum Ausprobieren. Es zeigt niemandes Haut, und die "
      + "Antwort darauf bedeutet nichts."],
    keywords: "beispielzeichnung beispiel beispielbild gezeichnet zeichnung demo test testbild testen "
      + "ausprobieren probieren unecht",
  },
];
