/** Spots, their signs, who is at risk, in German: en/guide/skin.js. */

/** @type {import("../../en/guide.js").Passage[]} */
export const aboutSkin = [
  {
    id: "changing", personal: true, title: "Eine Stelle, die sich verändert",
    text: ["Veränderung ist das wichtigste Zeichen eines Melanoms: in Größe, Form, Farbe oder Höhe, oder "
      + "wenn eine Stelle zu jucken, zu verkrusten oder zu bluten beginnt. Zeigen Sie sie bald in einer "
      + "Arztpraxis. Ein Foto mit Datum hilft, Veränderung zu erkennen, aber warten Sie nicht auf mehr "
      + "davon."],
    keywords: "verändern verändert veränderung verändere veränderte wachsen wächst gewachsen wuchs "
      + "wachstum größer grösser vergrößert dunkler heller dicker farbe verfärbt form größe leberfleck "
      + "muttermal erhaben geschwollen wird geworden entwickelt entartet entarten umwandeln abgefallen "
      + "abgegangen verschwunden verschwindet veraendert groesser rücken gesicht bein arm",
  },
  {
    id: "new-mole", personal: true, title: "Eine neue Stelle",
    text: ["Neue Leberflecken sind bis etwa zum 40. Lebensjahr häufig, später seltener. Die meisten "
      + "Melanome beginnen als neuer Fleck auf gesunder Haut, nicht in einem alten Leberfleck. Zeigen Sie "
      + "eine neue Stelle bald in einer Arztpraxis, wenn sie wächst, anders aussieht als Ihre übrigen Male "
      + "und Flecken oder nach dem 40. Lebensjahr aufgetreten ist."],
    keywords: "neu neue neuer neues leberfleck muttermal aufgetaucht aufgetreten erschienen entstanden "
      + "bekommen 40 50 60 70 rücken gesicht gekommen plötzlich erwachsene alter älter",
  },
  {
    id: "bleeding", personal: true, title: "Eine Stelle, die blutet",
    text: ["Nach einem Kratzer kann jede Stelle bluten. Eine, die von selbst, immer wieder oder schon bei "
      + "leichter Berührung blutet, sollte bald untersucht werden: So blutet Hautkrebs, und so bluten "
      + "manche Wucherungen von Blutgefäßen. Drücken Sie ein sauberes Tuch darauf; hört die Blutung nach "
      + "15 Minuten nicht auf, holen Sie sofort Hilfe."],
    keywords: "blut bluten blutet blutete blutend geblutet blutig blutung leberfleck muttermal aufgekratzt "
      + "gekratzt nässt nässend kruste schorf rasieren rasiert rasur geschnitten hängengeblieben "
      + "aufgerissen knubbel knoten rot roter rücken gesicht bein arm nase",
  },
  {
    id: "itching", personal: true, title: "Eine Stelle, die juckt oder schmerzt",
    text: ["Juckreiz hat meist andere Ursachen, etwa trockene oder gereizte Haut. Eine Stelle aber, die "
      + "anhaltend juckt, schmerzt, brennt oder ohne Anlass empfindlich ist, kann ein Hautkrebs sein: "
      + "Lassen Sie sie untersuchen, erst recht, wenn sie sich auch verändert."],
    keywords: "jucken juckt juckte juckend juckendes juckreiz gejuckt kratzen schmerz schmerzen schmerzt "
      + "schmerzhaft weh wehtut brennen brennt empfindlich druckempfindlich sticht stechen leberfleck "
      + "muttermal rücken gesicht bein arm",
  },
  {
    id: "not-healing", personal: true, title: "Eine Wunde, die nicht heilt",
    text: ["Was als Wunde, Kruste oder Schorf nach 4 Wochen nicht verheilt ist oder verheilt und "
      + "wiederkommt, sollte bald untersucht werden. Basalzellkrebs und Plattenepithelkrebs beginnen oft "
      + "so, meist auf Haut, die viel Sonne abbekommen hat."],
    keywords: "heilen heilt heilende verheilt verheilen abheilt abheilen wunde wunden geschwür kruste "
      + "schorf offen offene pickel wiederkommt wiederkehrend aufgeht gesicht nase rücken bein",
  },
  {
    id: "ugly-duckling", personal: true, title: "Das hässliche Entlein",
    text: ["Die Leberflecken eines Menschen sehen einander meist ähnlich. Einer, der heraussticht, "
      + "dunkler, größer, röter oder einfach anders als alle übrigen, ist ein „hässliches Entlein“. "
      + "Melanome werden oft so entdeckt: Zeigen Sie ihn bald in einer Arztpraxis, auch wenn keines der "
      + "ABCDE-Zeichen zutrifft."],
    keywords: "hässliches hässliche entlein entchen ugly duckling anders anderer auffällig auffälliger "
      + "heraussticht ungewöhnlich komisch komischer seltsam merkwürdig leberfleck muttermal",
  },
  {
    id: "efg", personal: true, title: "Ein Knötchen, das wächst: EFG",
    text: ["Erhaben, fest, seit mehr als einem Monat größer werdend (englisch „elevated, firm, growing“): "
      + "Das sind die Zeichen des knotigen (nodulären) Melanoms, das rasch in die Tiefe wächst und "
      + "gleichmäßig, rund, rosafarben oder schwarz sein kann. Bitten Sie sofort um einen Termin innerhalb "
      + "weniger Tage. Auch andere Krebsarten wachsen so."],
    keywords: "knoten knötchen knubbel beule noduläres nodulär knotiges knotig erhaben fest fester hart "
      + "harter wachsend wächst schnell rasch schnellwachsend kuppel bein arm rücken gesicht efg efg-regel "
      + "anzeichen zeichen melanom",
  },
  {
    id: "pink", title: "Kann ein Melanom rosa sein?",
    text: ["Ja. Manche Melanome, amelanotisch genannt, haben wenig oder gar kein Pigment: Sie sind "
      + "rosafarben, rot oder hautfarben, wie ein Pickel oder eine Narbe. Menschen wie Programme übersehen "
      + "sie leicht. Eine rosafarbene Stelle, die wächst, blutet oder nicht heilt, sollte bald untersucht "
      + "werden."],
    keywords: "rosa rosafarben rosafarbene rot rote roter pink farblos farblose amelanotisch "
      + "amelanotisches hautfarben pickel blass hell ohne farbe pigment weiß melanom melanome",
  },
  {
    id: "nail", title: "Ein dunkler Streifen oder Fleck unter einem Nagel",
    text: ["Das kann Blut nach einem Stoß sein, ein Leberfleck oder ein Melanom. Blut wächst über Monate "
      + "mit dem Nagel heraus, am Zeh über ein Jahr oder länger. Ein Streifen, der nicht herauswächst, neu "
      + "ist, breiter wird, mehrere Brauntöne hat oder auf die Haut um den Nagel übergeht, sollte bald "
      + "untersucht werden. Für Nägel wurde diese Seite nicht gemacht."],
    keywords: "nagel nägel fingernagel fingernägel zehennagel zehennägel fußnagel zeh zehe finger daumen "
      + "streifen strich linie längsstreifen schwarz dunkel bluterguss",
  },
  {
    id: "dark-skin", title: "Hautkrebs auf dunklerer Haut",
    text: ["Er ist seltener, wird aber später entdeckt. Melanome sitzen dann oft an Fußsohlen, "
      + "Handflächen, unter Nägeln oder im Mund, wo die Sonne keine Rolle spielt. Zeigen Sie dort eine "
      + "neue oder veränderte Stelle in einer Arztpraxis. Fragen Sie, aus welchen Bildern ein Modell "
      + "gelernt hat: Meist zeigen sie helle Haut, sodass es sich auf Ihrer häufiger irren kann."],
    keywords: "dunkle dunkler dunkles dunkelhäutig dunkelhäutige dunkelhäutigen braune schwarze schwarzer "
      + "schwarzen haut hautfarbe hauttyp hauttypen menschen afrikanisch asiatisch melanom fußsohle "
      + "fußsohlen sohle fuß handfläche handflächen hand akral akrolentiginös funktioniert poc",
  },
  {
    id: "where", title: "Wo entsteht Hautkrebs?",
    text: ["Überall. Krebs durch Sonnenlicht entsteht vor allem an Gesicht, Ohren, Lippen, Kopfhaut, Hals, "
      + "Händen und Unterschenkeln; das Melanom auch an Rücken, Beinen, Fußsohlen und Nägeln, selten an "
      + "Auge oder Mund. Stellen an Lippen, Augen, Mund oder Genitalien müssen ärztlich angesehen werden: "
      + "Für Bilder davon wurde diese Seite nicht gemacht."],
    keywords: "wo körperstelle körperstellen körper körperteil gesicht nase ohr lippe lippen auge augenlid "
      + "kopfhaut kopf hals nacken rücken arm bein bauch intimbereich genital genitalbereich penis vulva "
      + "scheide schamlippen leiste mund zunge wange stirn schulter po brust auftreten tritt",
  },
  {
    id: "children", personal: true, title: "Leberflecken bei Kindern",
    text: ["Kinder bekommen immer wieder neue Leberflecken, und diese wachsen mit. Melanome sind bei "
      + "Kindern selten, kommen aber vor, oft als rosafarbenes oder schnell wachsendes Knötchen. Zeigen "
      + "Sie die Stelle eines Kindes in einer Arztpraxis, wenn sie schnell wächst, blutet, anders aussieht "
      + "als die übrigen oder Ihnen Sorgen macht. Modelle haben wenige Bilder von Kindern gesehen."],
    keywords: "kind kinder kindes kindern baby babys säugling kleinkind neugeborenes jugendliche "
      + "jugendlicher teenager sohn tochter junge mädchen enkel enkelin kinderarzt schulkind",
  },
  {
    id: "pregnancy", personal: true, title: "Hautstellen in der Schwangerschaft",
    text: ["Schreiben Sie eine Veränderung nicht der Schwangerschaft zu: An Bauch und Brüsten können sich "
      + "Leberflecken zwar dehnen, aber eine Stelle, die sich verändert, blutet oder auffällt, sollte "
      + "untersucht werden wie zu jeder anderen Zeit. Untersuchung und Gewebeprobe unter örtlicher Betäubung "
      + "sind in der Schwangerschaft möglich; sagen Sie, dass Sie schwanger sind."],
    keywords: "schwanger schwangere schwangerschaft stillen stillzeit hormone geburt mutter babybauch",
  },
  {
    id: "risk", title: "Wer hat ein höheres Risiko?",
    text: ["Menschen mit heller Haut, roten oder blonden Haaren, vielen oder ungewöhnlichen Leberflecken, "
      + "Sonnenbränden in der Kindheit, viel Sonne oder Solarium; mit einem früheren Hautkrebs oder mit "
      + "Eltern oder Geschwistern, die ein Melanom hatten; mit geschwächtem Immunsystem; und ältere "
      + "Menschen. Treffen kann es jeden."],
    keywords: "großmutter oma großvater opa tante onkel bruder schwester verwandte gestorben melanom "
      + "risiko risiken risikofaktor risikofaktoren risikogruppe gefährdet wahrscheinlich höher hellhäutig "
      + "helle blass rothaarig rote blonde haare sonnenbrand sonnenbrände familie familiär vererbt "
      + "vererbbar vererben erblich erben genetisch gene eltern mutter vater immunsystem transplantation "
      + "alt anfällig",
  },
  {
    id: "causes", title: "Was verursacht Hautkrebs?",
    text: ["Vor allem ultraviolettes Licht von der Sonne oder aus dem Solarium, das über Jahre die Gene "
      + "der Zellen schädigt. Auch ererbte Gene, ein geschwächtes Immunsystem, Arsen, Röntgenstrahlen und "
      + "Brandnarben spielen eine Rolle. Manche Melanome entstehen ohne Sonnenlicht."],
    keywords: "ursache ursachen verursachen verursacht grund gründe entsteht entstehen entstehung woher "
      + "auslöser auslösen ausgelöst bekommt kriegt uv ultraviolett sonne sonnenlicht strahlung hautkrebs",
  },
  {
    id: "sun", title: "Wie schütze ich meine Haut vor der Sonne?",
    text: ["Bleiben Sie um die Mittagszeit im Schatten, tragen Sie Hut, lange Ärmel und Sonnenbrille, und "
      + "verwenden Sie ein Sonnenschutzmittel gegen UVA und UVB mit Lichtschutzfaktor 30 oder mehr. Tragen "
      + "Sie es reichlich auf, alle zwei Stunden und nach dem Schwimmen erneut. Halten Sie Babys aus der "
      + "Sonne. Schutz senkt das Risiko, beseitigt es aber nicht."],
    keywords: "sonne sonnencreme sonnenmilch sonnenschutz sonnenschutzmittel sonnenspray lsf "
      + "lichtschutzfaktor schützen schütze schutz vorbeugen vorbeugung verhindern vermeiden uv schatten "
      + "hut sonnenbrand sommer strand sonnen sonnenbad sonnenbaden draußen urlaub vitamin eincremen "
      + "einschmieren",
  },
  {
    id: "tanning", title: "Ist das Solarium ein Risiko?",
    text: ["Ja. Das ultraviolette Licht eines Solariums verursacht Hautkrebs, auch Melanome; je früher im "
      + "Leben man damit anfängt, desto höher das Risiko. Vorbräunen im Solarium schützt nicht vor der "
      + "Sonne. Ärztinnen und Ärzte raten davon ab."],
    keywords: "solarium solarien solariums sonnenbank sonnenstudio sonnenstudios bräunungsstudio "
      + "vorbräunen münzmallorca",
  },
  {
    id: "self-check", title: "Wie untersuche ich meine Haut selbst?",
    text: ["Einmal im Monat, unbekleidet, bei gutem Licht, mit einem großen Spiegel und einem Handspiegel: "
      + "vorn, hinten, seitlich, Kopfhaut, zwischen den Zehen, Fußsohlen und Nägel. Bitten Sie jemanden, "
      + "Ihren Rücken anzusehen. Achten Sie auf alles, was neu ist, sich verändert, blutet oder anders ist "
      + "als das Übrige; machen Sie Fotos mit Datum und Lineal."],
    keywords: "selbst haut untersuchen hautcheck selbstuntersuchung selbstcheck selbsttest selbstkontrolle "
      + "untersuchen untersuche absuchen prüfen selbst eigene eigenen selber haut spiegel handspiegel "
      + "monatlich zuhause hause nachsehen körper kontrollieren",
  },
  {
    id: "kinds", title: "Welche Arten von Hautkrebs gibt es?",
    text: ["Die häufigen sind Basalzellkrebs, Plattenepithelkrebs und Melanom. Das Melanom ist von den "
      + "dreien am seltensten und streut am häufigsten. Andere, etwa das Merkelzellkarzinom, sind selten. "
      + "Ein Modell kennt nur die Arten, die es gelernt hat, und nennt auch für jede andere eine von "
      + "ihnen."],
    keywords: "arten art sorten typen formen hautkrebsarten verschiedene unterschiedliche liste häufige "
      + "häufigste seltenste merkelzellkarzinom merkel weißer schwarzer heller",
  },
  {
    id: "squamous", title: "Plattenepithelkarzinom",
    text: ["Der zweithäufigste Hautkrebs, auch Plattenepithelkrebs: eine schuppige oder verkrustete, "
      + "wachsende, oft empfindliche Erhebung oder Wunde auf sonnenbeschienener Haut, manchmal aus einer "
      + "aktinischen Keratose entstanden. Er kann streuen, meist von Lippen und Ohren. Er wird "
      + "herausgeschnitten. Ein Modell, das ihn nicht gelernt hat, nennt stattdessen eine andere Art."],
    keywords: "plattenepithelkarzinom plattenepithelkarzinome plattenepithel plattenepithelkrebs "
      + "stachelzellkrebs stachelzellkarzinom spinaliom spinozelluläres spinalzellkarzinom pek scc "
      + "hauthorn heller weißer",
  },
  {
    id: "many-moles", title: "Viele oder ungewöhnliche Leberflecken",
    text: ["Ungewöhnliche („dysplastische“ oder atypische) Leberflecken sind größer und ungleichmäßig; aus "
      + "den meisten wird nie ein Melanom. Wer aber mehrere davon oder mehr als etwa 50 Leberflecken hat, "
      + "hat ein höheres Risiko und sollte in der Arztpraxis nach regelmäßigen Kontrollen mit Fotos fragen."],
    keywords: "viel viele vielen dutzende 50 100 anzahl zahl zählen dysplastisch dysplastischer "
      + "dysplastische atypisch atypischer ungewöhnliche unregelmäßige leberflecken leberflecke muttermale "
      + "syndrom nävus naevus nävi",
  },
  {
    id: "birthmark", title: "Angeborene Muttermale",
    text: ["Muttermale, die seit der Geburt da sind, wachsen mit dem Kind. Große, breiter als eine Hand, "
      + "haben ein höheres Risiko für ein Melanom und gehören in ärztliche Betreuung; jedes, das sich "
      + "verändert, einen Knoten bildet oder blutet, sollte bald untersucht werden."],
    keywords: "angeboren angeborenes angeborene angeborener geburtsmal geburtsmale geburt geboren feuermal "
      + "storchenbiss kongenital kongenitaler behaart behaartes tierfell",
  },
  {
    id: "freckles", title: "Sommersprossen und Altersflecken",
    text: ["Sommersprossen sind klein und hellbraun und verblassen im Winter. Alters- oder Sonnenflecken "
      + "(Lentigines) sind größer, bleiben und kommen mit Jahren in der Sonne. Ein Melanom im Gesicht kann "
      + "genauso beginnen: Ein Fleck, der dunkler oder ungleichmäßig ist oder sich verändert, sollte "
      + "untersucht werden."],
    keywords: "sommersprosse sommersprossen altersfleck altersflecken sonnenfleck sonnenflecken epheliden "
      + "lentigo lentigines pigmentflecken braun brauner braune gesicht winter",
  },
  {
    id: "contagious", title: "Ist Hautkrebs ansteckend?",
    text: ["Nein. Er geht nicht von einem Menschen auf den anderen über, weder durch Berühren noch durch "
      + "gemeinsame Handtücher oder Wasser. Bei manchen Warzen ist das anders, aber sie davon zu "
      + "unterscheiden ist Sache der Ärztin oder des Arztes."],
    keywords: "ansteckend anstecken ansteckung angesteckt übertragbar übertragen übertragung infektiös "
      + "berühren küssen sex handtuch",
  },
  {
    id: "rashes", title: "Ausschläge, Akne, Warzen, Infektionen",
    text: ["Davon weiß diese Seite nichts: weder von Ausschlägen, Ekzemen, Schuppenflechte, Akne, Warzen "
      + "und Pilz noch von Stichen, Bissen oder Infektionen, und ihre Antwort auf ein Foto davon bedeutet "
      + "nichts. Fragen Sie in einer Arztpraxis oder Apotheke."],
    keywords: "ausschlag ausschläge hautausschlag ekzem ekzeme neurodermitis schuppenflechte psoriasis "
      + "akne pickel mitesser warze warzen dornwarze dellwarze pilz hautpilz fußpilz nagelpilz nesselsucht "
      + "allergie herpes gürtelrose dermatitis insektenstich mückenstich zeckenbiss stich biss infektion "
      + "furunkel abszess zyste lipom grützbeutel stielwarze fibrom vitiligo weißfleckenkrankheit rosazea "
      + "krätze milben",
  },
];
