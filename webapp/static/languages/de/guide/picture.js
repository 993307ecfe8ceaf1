/** How to take the picture, in German: en/guide/picture.js. @type {import("../../en/guide.js").Passage[]} */
export const aboutPicture = [
  {
    id: "good-picture", title: "Wie gelingt ein gutes Bild?",
    text: ["Reinigen Sie die Linse des Dermatoskops. Verwenden Sie es mit seinem eigenen Licht, aufgesetzt "
      + "mit Gel oder Alkohol oder im polarisierten Modus. Bringen Sie die Stelle in die Mitte, sodass sie "
      + "etwa die Hälfte des Bildes ausfüllt und ihr ganzer Rand zu sehen ist. Halten Sie still, lassen "
      + "Sie die Kamera scharf stellen, machen Sie mehrere Bilder. Streichen Sie lange Haare zur Seite; "
      + "kein Lineal, keine Tinte, kein Filter."],
    keywords: "aufnehmen aufnahme gutes besser besseres bild bilder foto fotos fotografieren fotografiere "
      + "knipsen gelingt fokus scharf scharfes licht beleuchtung qualität tipps anleitung dermatoskop "
      + "abstand",
  },
  {
    id: "dermatoscope", title: "Was ist ein Dermatoskop?",
    text: ["Eine Lupe mit eigenem Licht, die auf die Haut gesetzt wird und Strukturen unter der Oberfläche "
      + "zeigt: Netze, Punkte, Gefäße. Es wird in Arztpraxen verwendet, und es gibt Modelle zum Aufstecken "
      + "auf ein Smartphone. Zu deuten, was es zeigt, muss man lernen."],
    keywords: "dermatoskop dermatoskope dermatoskopie dermatoskopisch dermoskopie dermoskop "
      + "auflichtmikroskop auflichtmikroskopie lupe vergrößerungsglas linse gerät kaufen kauf aufsatz",
  },
  {
    id: "phone", title: "Geht auch ein gewöhnliches Handyfoto?",
    text: ["Nicht sinnvoll. Die Modelle haben aus Bildern gelernt, die durch ein Dermatoskop aufgenommen "
      + "wurden; bei gewöhnlichen Fotos, auch scharfen, bedeuten ihre Antworten wenig. Haben Sie kein "
      + "Dermatoskop, so zeigen Sie die Stelle direkt in einer Arztpraxis."],
    keywords: "handy handyfoto handykamera handybild smartphone telefon iphone android mobiltelefon kamera "
      + "selfie gewöhnlich einfach dermatoskop makro screenshot foto bild",
  },
  {
    id: "hair", title: "Haare, Tinte, Lineale, Pflaster",
    text: ["Sie können das Modell in die Irre führen, denn in seinen Trainingsbildern kamen solche Dinge "
      + "bei manchen Arten öfter vor als bei anderen. Streichen Sie die Haare zur Seite, wischen Sie "
      + "Stiftstriche und Make-up ab, halten Sie Lineale, Pflaster und Schmuck aus dem Bild. Rasieren Sie "
      + "nicht über eine Stelle."],
    keywords: "haar haare behaart tinte stift kugelschreiber markierung lineal maßstab pflaster verband "
      + "tattoo tätowierung makeup make-up schminke rasieren gel blase blasen luftblasen schmuck creme",
  },
  {
    id: "refused", title: "Warum wurde mein Bild abgelehnt?",
    text: ["Ein Bild, das den dermatoskopischen Bildern, die das Modell kennt, nicht ähnelt, bekommt keine "
      + "Antwort, denn jede wäre geraten. Andere Gründe sind beschädigte, winzige oder unbekannte Dateien; "
      + "die Seite nennt ihren Grund. Eine Ablehnung sagt nichts über die Stelle: Macht sie Ihnen Sorgen, "
      + "so zeigen Sie sie in einer Arztpraxis."],
    keywords: "abgelehnt ablehnen ablehnung lehnt verweigert zurückgewiesen fehler fehlermeldung "
      + "fehlgeschlagen funktioniert geht klappt erkannt akzeptiert angenommen antwort bild foto "
      + "ausgewertet",
  },
  {
    id: "doubtful", title: "Was ist ein zweifelhaftes Bild?",
    text: ["Eines, das unschärfer, dunkler, heller oder leerer ist als fast alle Bilder, mit denen das "
      + "Programm getestet wurde. Es bekommt trotzdem eine Antwort, aber diese ist weniger wert. Machen "
      + "Sie ein neues Bild, schärfer und gleichmäßig beleuchtet."],
    keywords: "zweifelhaft zweifelhaftes zweifel zweifeln unscharf unschärfe verschwommen verwackelt "
      + "dunkel hell warnhinweis qualität bildqualität leer bild überbelichtet unterbelichtet",
  },
  {
    id: "formats", title: "Welche Dateien kann die Seite lesen?",
    text: ["Die Formate und die größte Dateigröße stehen unter „Fotos wählen“. Speichern Sie das HEIC-Bild "
      + "eines iPhones vorher als JPEG. Screenshots, PDF-Dokumente und Videos eignen sich nicht."],
    keywords: "datei dateien dateiformat dateiformate dateityp format formate jpeg jpg png heic tiff raw "
      + "pdf video größe dateigröße groß hochladen öffnen dicom screenshot bildschirmfoto",
  },
  {
    id: "several", title: "Viele Fotos auf einmal",
    text: ["Wählen Sie mehrere oder einen ganzen Ordner, legen Sie sie ab oder fügen Sie sie ein: Sie "
      + "werden zu einer Liste, deren Ergebnisse Sie als Tabelle speichern können. Klicken Sie auf eine "
      + "Zeile, um die ganze Antwort zu sehen. Von mehreren Fotos einer Stelle gilt die vorsichtigste "
      + "Antwort."],
    keywords: "mehrere viele mehr stapel fotoordner auswählen auswerten liste tabelle csv json export "
      + "exportieren speichern herunterladen download ergebnisse fotos bilder gleichzeitig zusammen einmal",
  },
  {
    id: "differ", personal: true, title: "Zwei Fotos einer Stelle, zwei Antworten",
    text: ["Licht, Schärfe, Winkel und Ausschnitt ändern, was das Modell sieht; deshalb fallen die Zahlen "
      + "von Foto zu Foto verschieden aus. Richten Sie sich nach der vorsichtigsten Antwort, nie nach der "
      + "mildesten, und probieren Sie nicht so lange weiter, bis Ihnen eine gefällt."],
    keywords: "verschieden verschiedene unterschiedlich unterschiedliche anders anderes andere antwort "
      + "antworten ergebnis ergebnisse zwei zweimal gleiche gleiches derselben dasselbe foto fotos bilder "
      + "nochmal erneut wiederholen schwankt schwanken",
  },
];
