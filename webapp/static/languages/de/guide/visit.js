/** Whether to see a doctor, in German: en/guide/visit.js. @type {import("../../en/guide.js").Passage[]} */
export const aboutVisit = [
  {
    id: "is-it-cancer", personal: true, title: "Ist es Hautkrebs?",
    text: ["Diese Seite kann nicht sagen, ob Ihre Stelle Krebs ist; das kann nur eine Untersuchung, manchmal "
      + "mit einer Gewebeprobe. Tun Sie, was die Antwort der Seite rät. Ist die Stelle neu, verändert sie "
      + "sich, blutet, juckt oder heilt sie nicht oder macht sie Ihnen Sorgen, so zeigen Sie sie in einer "
      + "Arztpraxis, was auch immer die Zahlen sagen."],
    keywords: "krebs hautkrebs hautkrebs bösartig boesartig gutartig bösartig gutartig gefährlich "
      + "gefaehrlich gefahr schlimm ernst tödlich ordnung ordnung ordnung gesund hautkrebs sicher "
      + "unbedenklich bedenklich okay ok normal harmlos ungefährlich muttermal leberfleck haut diagnose "
      + "diagnostizieren verdacht verdächtig krebsverdacht schlecht",
  },
  {
    id: "wait", personal: true, title: "Kann ich abwarten?",
    text: ["Kein Bild kann Ihnen erlauben abzuwarten. Rät die Antwort zu einer Untersuchung, so lassen Sie "
      + "sie machen, auch wenn Ihnen die Stelle unauffällig vorkommt. Auch ohne diesen Rat gehen Sie in "
      + "eine Arztpraxis, wenn die Stelle neu ist, sich verändert, juckt, blutet, nicht heilt, anders "
      + "aussieht als Ihre übrigen Male und Flecken oder Ihnen Sorgen macht; jede andere beobachten Sie "
      + "weiter."],
    keywords: "ignorieren warten abwarten warte zuwarten lassen belassen später verschieben aufschieben "
      + "beobachten nötig notwendig nötigen eilig eilt vermeiden vergessen leberfleck muttermal bleiben",
  },
  {
    id: "worried", personal: true, title: "Ich mache mir Sorgen",
    text: ["Dann lassen Sie die Stelle untersuchen; Sorge ist Grund genug, was auch immer diese Seite "
      + "sagt. Sagen Sie am Telefon, was Ihnen aufgefallen ist und seit wann. Hautkrebs, der früh entdeckt "
      + "wird, ist meist heilbar; bald hinzugehen hilft also."],
    keywords: "sorge sorgen besorgt angst ängste ängstlich beunruhigt beunruhigend panik nervös unruhig "
      + "fürchte furcht befürchte bange verzweifelt hilfe hilf helfen beruhigen verrückt kopf",
  },
  {
    id: "see-doctor", personal: true, title: "Wann sollte ich zum Arzt oder zur Ärztin?",
    text: ["Zeigen Sie bald, innerhalb von Tagen bis wenigen Wochen, in einer Arztpraxis jede Stelle, die "
      + "neu ist und wächst; die sich in Größe, Form oder Farbe verändert; die ohne Anlass blutet, juckt "
      + "oder schmerzt; die eine nach 4 Wochen nicht verheilte Wunde ist; oder die anders aussieht als "
      + "alle Ihre übrigen Male und Flecken. Gehen Sie auch hin, wenn diese Seite es rät, und immer, wenn "
      + "Sie sich Sorgen machen."],
    keywords: "arzt ärztin ärzte doktor arztbesuch hautarzt hautärztin dermatologe hausarzt wann termin "
      + "brauche brauch muss aufsuchen zeigen untersuchen untersucht abklären abklärung kontrollieren "
      + "nachsehen warnzeichen alarmzeichen symptome anzeichen bedenken",
  },
  {
    id: "urgent", personal: true, title: "Wann ist es dringend?",
    text: ["Bitten Sie sofort um einen Termin innerhalb weniger Tage bei einem festen Knötchen oder dunklen "
      + "Fleck, der von Woche zu Woche wächst, oder bei einer Stelle, die immer wieder blutet.",
    "Gehen Sie sofort in eine Notaufnahme, wenn eine Blutung nach 15 Minuten festen Drückens nicht aufhört "
      + "oder wenn die Haut heiß, geschwollen und schmerzhaft ist und Sie Fieber haben."],
    keywords: "dringend dringlich eilig notfall notaufnahme notarzt sofort schnell bald krankenhaus klinik "
      + "rettungsdienst entzündet entzündung infiziert infektion fieber eiter geschwollen schwellung nachts",
  },
  {
    id: "which-doctor", title: "Welche Arztpraxis?",
    text: ["Eine Hautarztpraxis (Dermatologie); wo man dafür eine Überweisung braucht oder es lange "
      + "dauert, beginnen Sie in der Hausarztpraxis. Sagen Sie am Telefon, dass eine Stelle neu ist, sich "
      + "verändert oder blutet: Viele Praxen finden dann einen früheren Termin."],
    keywords: "welchem arzt ärztin facharzt dermatologe dermatologin dermatologie hausarzt hausärztin "
      + "überweisung termin praxis klinik hautklinik finden finde anrufen zuständig spezialist",
  },
  {
    id: "bring", title: "Was ich in der Praxis sagen sollte",
    text: ["Seit wann Sie die Stelle haben, wie sie sich verändert hat, ob sie gejuckt, geschmerzt oder "
      + "geblutet hat; frühere Fälle von Hautkrebs bei Ihnen oder in Ihrer Familie; Sonnenbrände und "
      + "Solarium; Ihre Medikamente. Bringen Sie frühere Fotos mit, und bitten Sie darum, dass Ihre ganze "
      + "Haut angesehen wird."],
    keywords: "mitbringen bringen mitnehmen vorbereiten vorbereitung sagen erzählen arzt ärztin arzttermin "
      + "termin vorgeschichte fragen arztgespräch arztbesuch",
  },
  {
    id: "examination", title: "Was passiert bei einer Hautuntersuchung?",
    text: ["Ihre ganze Haut wird angesehen, oft auch Kopfhaut, Nägel und Fußsohlen, einzelne Stellen durch "
      + "ein Dermatoskop. Das dauert einige Minuten und tut nicht weh. Danach wird eine Stelle belassen, für "
      + "einen späteren Vergleich fotografiert oder entfernt und untersucht."],
    keywords: "untersuchung hautuntersuchung hautscreening hautkrebsscreening screening vorsorge "
      + "vorsorgeuntersuchung hautkrebsvorsorge muttermalkontrolle leberfleckkontrolle check passiert "
      + "geschieht abläuft ablauf hautarzt ganzkörper ausziehen schmerzhaft dauert erwartet",
  },
  {
    id: "how-often", title: "Wie oft sollte man zur Hautkontrolle gehen?",
    text: ["Das hängt von Ihrem Risiko ab; fragen Sie in Ihrer Arztpraxis. Nach einem Hautkrebs oder bei "
      + "sehr vielen oder ungewöhnlichen Leberflecken ist ein- bis viermal im Jahr üblich. Sehen Sie "
      + "dazwischen einmal im Monat selbst nach, und gehen Sie früher hin, wenn sich eine Stelle verändert."],
    keywords: "oft häufig häufigkeit regelmäßig abstand abstände intervall jährlich jährliche screening "
      + "hautkrebsscreening vorsorge vorsorgeuntersuchung kontrolle kontrollieren untersuchen untersuchung "
      + "hautkontrolle hautkrebsvorsorge hautscreening wieviel",
  },
  {
    id: "biopsy", title: "Was ist eine Gewebeprobe (Biopsie)?",
    text: ["Unter örtlicher Betäubung wird die ganze Stelle oder ein Teil davon entnommen und im Labor "
      + "unter dem Mikroskop untersucht. So wird ein Hautkrebs nachgewiesen oder ausgeschlossen. Das "
      + "dauert einige Minuten und hinterlässt eine kleine Narbe; das Ergebnis kommt meist innerhalb von "
      + "ein bis zwei Wochen."],
    keywords: "biopsie biopsien gewebeprobe gewebeproben gewebeentnahme probe probeentnahme hautprobe "
      + "labor laborergebnis laborergebnisse ergebnis befund pathologie histologie histologisch stanze "
      + "stanzbiopsie nadel nähen fäden weh wehtun schmerzhaft schmerzen narbe mikroskop streuen betäubung",
  },
  {
    id: "removal", title: "Wie werden Stellen entfernt?",
    text: ["Verdächtige Stellen werden unter örtlicher Betäubung herausgeschnitten oder flach abgetragen "
      + "und immer im Labor untersucht. Nach Laser oder Vereisen bleibt nichts, was man untersuchen "
      + "könnte; beides ist für Stellen gedacht, bei denen die Ärztin oder der Arzt sicher ist."],
    keywords: "entfernen entfernt entfernung entferne muttermalentfernung leberfleckentfernung wegmachen "
      + "operation operieren op eingriff schneiden herausschneiden rausschneiden exzision laser lasern "
      + "weglasern vereisen vereisung kryotherapie abtragen nähte fäden narbe betäubung muttermal "
      + "leberfleck kosmetisch",
  },
  {
    id: "remove-myself", title: "Kann ich die Stelle selbst entfernen?",
    text: ["Bitte schneiden, brennen oder vereisen Sie die Stelle nicht und behandeln Sie sie nicht mit "
      + "Säure, Pasten oder Hausmitteln. Unter der Narbe könnte ein Krebs weiterwachsen, und es bleibt "
      + "nichts, was man untersuchen könnte. Lassen Sie sie zuerst ärztlich ansehen."],
    keywords: "selber eigenhändig hausmittel heilmittel natürlich abschneiden wegschneiden rausschneiden "
      + "herausschneiden abkratzen kratzen wegätzen säure essig apfelessig teebaumöl öl paste salbe "
      + "zugsalbe creme stift vereisen wegmachen entfernen leberfleck muttermal warzenmittel knoblauch jod "
      + "abbinden",
  },
  {
    id: "after-melanoma", title: "Was kommt nach der Diagnose Hautkrebs?",
    text: ["Nach einem Melanom meist eine zweite Operation, bei der mehr Haut ringsum entfernt wird; "
      + "Basalzell- und Plattenepithelkrebs brauchen meist keine, wenn sie vollständig entfernt sind. "
      + "Danach folgen Kontrollen über Jahre. Bei dickeren Melanomen können die Untersuchung eines "
      + "Lymphknotens, Aufnahmen des Körpers und Medikamente nötig sein, die dem Immunsystem helfen oder "
      + "das Wachstum des Tumors hemmen. Was für Sie gilt, können Ihnen Ihre Ärztinnen und Ärzte sagen."],
    keywords: "diagnose diagnostiziert melanom stadium stadien lymphknoten wächterlymphknoten ct scan "
      + "nachsorge immuntherapie chemotherapie chemo bestrahlung strahlentherapie zielgerichtet medikament "
      + "medikamente behandlung tumor metastasen nach-op",
  },
  {
    id: "outlook", title: "Ist Hautkrebs heilbar?",
    text: ["Meist, wenn er früh entdeckt wird. Basalzellkrebs und Plattenepithelkrebs werden durch "
      + "Entfernen fast immer geheilt. Beim Melanom kommt es auf die Tiefe an: Dünne kehren selten zurück, "
      + "dicke können streuen. Über Ihre eigenen Aussichten können nur Ihre Ärztinnen und Ärzte etwas "
      + "sagen."],
    keywords: "melanom schwarzer hautkrebs heilen heilbar heilung geheilt überleben überlebenschance "
      + "überlebenschancen überlebensrate prognose aussicht aussichten tod sterben stirbt sterbe tödlich "
      + "chance chancen heilungschance heilungschancen leben lebenserwartung zurückkommen rückfall rezidiv",
  },
  {
    id: "disagree", personal: true, title: "Wenn Seite und Arztpraxis sich widersprechen",
    text: ["Eine Untersuchung wiegt mehr als ein Bild. Sagen Sie in der Praxis trotzdem, was diese Seite "
      + "angezeigt hat, fragen Sie, wie sicher der Befund ist und wann Sie wiederkommen sollen, und gehen "
      + "Sie sofort wieder hin, wenn sich die Stelle verändert. Sie dürfen eine zweite Meinung verlangen."],
    keywords: "arzt ärztin hautarzt hautärztin dermatologe doktor sagt sagte gesagt meinte meint "
      + "widerspruch widersprechen widerspricht uneinig anderer anderes meinung zweitmeinung zweite irrt "
      + "falsch glauben vertrauen bereits anders",
  },
];
