/** About each diagnosis of HAM10000, in German: en/guide/kinds.js. */

/** @type {Record<string, { what: string, looks: string, care: string, keywords: string }>} */
export const aboutKinds = {
  akiec: {
    what: "Aktinische Keratosen sind raue Stellen, die durch jahrelanges Sonnenlicht entstehen. Morbus Bowen "
      + "ist ein früher Hautkrebs, der noch auf die Oberhaut begrenzt ist. Aus beiden kann ein invasiver "
      + "Krebs werden, das Plattenepithelkarzinom.",
    looks: "Eine schuppige rosafarbene, rote oder bräunliche Stelle an Gesicht, Ohren, kahler Kopfhaut, "
      + "Händen oder Unterschenkeln, oft leichter zu fühlen als zu sehen. Im Dermatoskop: Schuppen, Rötung, "
      + "punktförmige oder geknäuelte Gefäße, helle Haaröffnungen in einem roten Netz.",
    care: "Die Stelle wird vereist, abgeschabt oder mit Creme oder Licht behandelt. Wird sie dicker, "
      + "schmerzt oder blutet sie, so wird eine Gewebeprobe entnommen. Morbus Bowen wird meist durch eine "
      + "Gewebeprobe bestätigt und oft herausgeschnitten.",
    keywords: "aktinische keratose keratosen solare ak akiec bowen morbus lichtschwiele verhornung raue "
      + "rauhe ohr glatze schuppige schuppt krebsvorstufe vorstufe präkanzerose sonnenschaden lichtschaden",
  },
  bcc: {
    what: "Der häufigste Hautkrebs. Er wächst langsam und streut selten in andere Organe, breitet sich "
      + "aber unbehandelt immer weiter in das Gewebe ringsum aus.",
    looks: "Ein perlmuttartig glänzendes oder rosafarbenes Knötchen mit feinen Gefäßen, eine Wunde, die "
      + "nicht heilt, oder eine flache, rosafarbene oder narbenartige Stelle, meist an Kopf, Hals oder "
      + "Rumpf. Im Dermatoskop: scharf gezeichnete, verzweigte Gefäße, blaugraue Klumpen, blattartige "
      + "braune Bereiche, kleine offene Stellen.",
    care: "Meist wird der Krebs durch eine Gewebeprobe bestätigt und herausgeschnitten. Manche dünnen "
      + "Basalzellkarzinome werden stattdessen mit Creme, Vereisung oder Licht behandelt. Danach folgen "
      + "Kontrollen.",
    keywords: "basalzellkarzinom basalzellkarzinome basaliom basaliome basalzellkrebs basalzellenkrebs bcc "
      + "bzk weißer weisser heller hautkrebs perlmutt",
  },
  bkl: {
    what: "Gutartige Wucherungen der Oberhaut: seborrhoische Keratosen (wachs- oder warzenartig), solare "
      + "Lentigines (Sonnen- oder Altersflecken) und Lichen-planus-artige Keratosen, bei denen der Körper "
      + "einen solchen Fleck gerade abbaut.",
    looks: "Wie aufgeklebt und hellbraun bis schwarz, oder flach, braun und scharf begrenzt. Im Dermatoskop: "
      + "weiße Punkte, dunkle Pfröpfe, Windungen wie die eines Gehirns, Linien wie ein Fingerabdruck oder "
      + "graue Körnchen.",
    care: "Ein Melanom kann fast genauso aussehen, und nur eine Untersuchung kann das klären; aus allem, was "
      + "zweifelhaft ist, wird daher eine Gewebeprobe entnommen. Was sicher bestimmt ist, kann bleiben oder "
      + "wird vereist oder abgeschabt, wenn es stört.",
    keywords: "seborrhoische seborrhoisch keratose keratosen alterswarze alterswarzen altersfleck "
      + "altersflecken verruca solare lentigo lentigines lichen planus lplk bkl sonnenfleck sonnenflecken "
      + "warzig warzenartig wachsartig aufgeklebt braun brauner",
  },
  df: {
    what: "Ein gutartiger Knoten aus narbenartigem Gewebe in der tieferen Haut. Warum er entsteht, ist nicht "
      + "geklärt; manche entstehen nach einem Insektenstich oder einer kleinen Verletzung.",
    looks: "Ein festes, rosafarbenes bis braunes Knötchen, meist an den Beinen, das nach innen einsinkt, "
      + "wenn man es von den Seiten zusammendrückt. Im Dermatoskop: eine weiße, narbenartige Mitte mit "
      + "einem feinen braunen Netz ringsum.",
    care: "Manche Melanome und ein seltener Krebs der tieferen Haut können ähnlich aussehen, und nur eine "
      + "Untersuchung kann das klären; ein Knoten, der wächst, schmerzt oder ungewöhnlich aussieht, wird "
      + "herausgeschnitten und untersucht.",
    keywords: "dermatofibrom dermatofibrome histiozytom fibrom df fester harter hart knubbel knoten "
      + "knötchen bein insektenstich mückenstich delle",
  },
  mel: {
    what: "Das Melanom ist ein Krebs der Pigmentzellen der Haut und gehört zu den gefährlichsten Arten von "
      + "Hautkrebs, da es früh streuen kann. Früh entdeckt, werden die meisten Melanome durch das Entfernen "
      + "geheilt.",
    looks: "Oft ein dunkler Fleck, ungleichmäßig in Form, Rand und Farbe, der sich verändert. Ein Melanom "
      + "kann aber auch klein, rosafarben oder ein festes Knötchen sein und an Fußsohlen, Handflächen oder "
      + "unter einem Nagel liegen. Im Dermatoskop: ein ungleichmäßiges Netz, Streifen, ein blauweißer "
      + "Schleier, mehrere Farben.",
    care: "Die Stelle wird herausgeschnitten und im Labor untersucht. Ist es ein Melanom, wird auch ein Saum "
      + "der Haut ringsum entfernt; je nach Tiefe wird ein Lymphknoten untersucht, und Medikamente werden "
      + "erwogen.",
    keywords: "melanom melanome malignes melanoma mel schwarzer schwarz hautkrebs bösartig tödlich lentigo "
      + "maligna pigmentzellen",
  },
  nv: {
    what: "Ein Leberfleck, auch Muttermal genannt: eine gutartige Ansammlung von Pigmentzellen. Fast alle "
      + "Menschen haben welche. Wer viele oder ungewöhnliche hat, hat ein höheres Risiko für ein Melanom, "
      + "und manche Melanome entstehen in einem Leberfleck.",
    looks: "Meist klein, rund oder oval, hautfarben oder in ein bis zwei Brauntönen und den übrigen "
      + "Leberflecken desselben Menschen ähnlich. Im Dermatoskop: ein gleichmäßiges Netz, gleichmäßige runde "
      + "Klumpen oder ein gleichmäßig brauner Bereich.",
    care: "Ein frühes Melanom kann genau wie ein Leberfleck aussehen, und nur eine Untersuchung kann das "
      + "klären. Verglichen wird mit den übrigen Leberflecken und mit früheren Fotos; was sich verändert "
      + "oder auffällt, wird entfernt und untersucht.",
    keywords: "leberfleck leberflecken leberflecke muttermal muttermale mal male nävus naevus nävi naevi "
      + "melanozytärer nävuszellnävus nzn nv schönheitsfleck pigmentfleck pigmentmal",
  },
  vasc: {
    what: "Gutartige Wucherungen kleiner Blutgefäße (Kirschangiom, Angiokeratom, pyogenes Granulom) oder "
      + "Blut, das in die Haut ausgetreten ist, zum Beispiel nach einem Stoß.",
    looks: "Rot, violett, blau oder fast schwarz. Kirschangiome sind kleine Kuppeln, oft in größerer Zahl. "
      + "Pyogene Granulome wachsen innerhalb von Wochen und bluten leicht. Im Dermatoskop: rote bis violette "
      + "Blutseen ohne braunes Netz.",
    care: "Auch manche Melanome sind rot und bluten, und nur eine Untersuchung kann das klären; aus einer "
      + "Stelle, die neu ist, wächst oder blutet, wird daher eine Gewebeprobe entnommen, oder sie wird "
      + "entfernt und untersucht. Andere können bleiben oder werden durch Laser, Vereisen oder Abtragen "
      + "entfernt.",
    keywords: "vaskulär angiom angiome kirschangiom kirschangiome seniles rubinfleck rubinflecken "
      + "angiokeratom pyogenes granulom hämangiom blutschwämmchen blutschwamm einblutung bluterguss "
      + "blutblase feuermal vasc gefäß gefäße blutgefäß blutpunkt rote punkte roter punkt lila blaue "
      + "violett",
  },
};
