/** What is said of the pictures that are kept on this device, in German: en/history.js. */

const REFUSED = "Der Browser speichert nichts für diese Seite: Das Speichern ist abgeschaltet, oder das "
  + "Fenster ist privat. Für die Antworten wird es nicht gebraucht.";
const FOREIGN = "Diese Datei wurde nicht von dieser Seite exportiert. Es wurde nichts importiert.";
const OTHER_VERSION = "Diese Datei wurde von einer anderen Version dieser Seite exportiert. Es wurde nichts "
  + "importiert.";

const pictures = (/** @type {number} */ count) => (count === 1 ? "1 Bild" : `${count} Bilder`);
const part = (/** @type {number} */ some, /** @type {number} */ total) =>
  `${some} von ${total} ${total === 1 ? "Bild" : "Bildern"}`;

/** @type {import("../en/history.js").History} */
export const history = {
  title: "Gespeicherte Bilder",
  switch: "Auf diesem Gerät speichern",
  off: "Aus: Wenn Sie diese Seite schließen, sind Bilder und Antworten weg.",
  left: "Aus: Neues wird nicht gespeichert. Was vorher gespeichert wurde, ist noch hier.",
  on: "Ein: Jedes Bild, das eine Antwort bekommt, bleibt zusammen mit der Antwort gespeichert, bis Sie es "
    + "löschen.",
  where: "Gespeicherte Bilder bleiben in diesem Browser auf diesem Gerät und werden nirgendwohin gesendet. "
    + "Sie sind nicht verschlüsselt: Wer dieses Browserprofil benutzt, kann sie sehen.",
  whereWhole: "Auch andere Webseiten, die vom Datenträger dieses Geräts geöffnet werden, könnten sie lesen.",
  lasting: "Der Browser hat zugesagt, sie nicht von sich aus zu löschen.",
  passing: "Der Browser kann sie löschen, wenn der Speicherplatz knapp wird oder Sie einige Tage nicht hier waren, "
    + "und ein privates Fenster nimmt sie beim Schließen mit: Exportieren Sie, was Sie sicher behalten möchten.",
  problems: {
    QuotaExceededError: "Der Speicherplatz, den der Browser dieser Seite gibt, ist voll; mehr lässt sich "
      + "nicht speichern. Löschen Sie einige Bilder, oder exportieren Sie alle und löschen Sie sie danach.",
    VersionError: "Diese Bilder hat eine neuere Version dieser Seite gespeichert. Laden Sie die Seite neu.",
    blocked: "Diese Seite ist noch in einem anderen Tab geöffnet, in einer älteren Version. Schließen Sie "
      + "den anderen Tab und versuchen Sie es dann erneut.",
    gone: "Dieses Bild ist nicht mehr da: Vielleicht wurde es in einem anderen Tab gelöscht.",
    off: "Das Speichern wurde inzwischen ausgeschaltet.",
    SecurityError: REFUSED,
    InvalidStateError: REFUSED,
    other: (name) =>
      `Der Browser konnte es nicht speichern oder nicht lesen (${name}). Versuchen Sie es erneut.`,
  },

  count: (count) => `${pictures(count)} gespeichert`,
  empty: "Noch ist nichts gespeichert: Wählen Sie ein Foto.",
  search: "Dateinamen, Stellen, Notizen und Arten durchsuchen",
  found: (found, total) => part(found, total),
  list: "Gespeicherte Bilder: Pfeiltasten wechseln das Bild, die Eingabetaste öffnet die ganze Antwort",
  unreadable: "Von einer anderen Version dieser Seite gespeichert: Diese kann die Antwort nicht anzeigen.",

  export: "Alle exportieren",
  import: "Datei importieren",
  busy: "Wird bearbeitet …",
  exportNote: "Auch die exportierte Datei ist nicht verschlüsselt, und Bilder können verraten, wann und wo "
    + "sie aufgenommen wurden.",
  importLabel: "Datei mit gespeicherten Bildern",
  imported: (added, there) => (there
    ? `${pictures(added)} importiert. Schon hier vorhanden und unverändert gelassen: ${there}.`
    : `${pictures(added)} importiert.`),
  importProblems: {
    "import-foreign": () => FOREIGN,
    "contract-broken": () => FOREIGN,
    "import-version": () => OTHER_VERSION,
    "contract-version": () => OTHER_VERSION,
    "import-damaged": ({ number, field }) =>
      `Die Datei ist beschädigt: Bild ${number} darin ist bei „${field}“ nicht wie erwartet. Es wurde nichts `
      + "importiert.",
    "import-cut": ({ found, expected }) =>
      `Die Datei ist unvollständig (vorhandene Bilder: ${found} von ${expected}). Es wurde nichts `
      + "importiert.",
    "import-stopped": ({ added, total, problem }) =>
      `Der Import brach nach ${part(added, total)} ab. ${problem}`,
  },

  clear: "Alle löschen",
  clearAsk: (count) => `Alle gespeicherten Bilder (${count}) mit ihren Antworten und Notizen löschen?`,
  final: "Das lässt sich nicht rückgängig machen.",
  cleared: "Alle gespeicherten Bilder sind gelöscht.",
  cancel: "Abbrechen",
  close: "Schließen",
  offAsk: (count) => `Was soll mit dem geschehen, was schon gespeichert ist (${count})?`,
  offKeep: "Hier lassen",
  offDelete: "Alle löschen",

  entry: {
    kept: (moment, model) => `Auf diesem Gerät gespeichert: Antwort vom ${moment}, von ${model}`,
    reduced: "Die Datei ist groß: Gespeichert ist eine kleinere Kopie des Bildes.",
    not: "Nicht auf diesem Gerät gespeichert.",
    drawn: "Eine Beispielzeichnung wird nicht gespeichert.",
    keep: "Hier speichern",
    spot: "Welche Stelle ist es?",
    spotHint: "Zum Beispiel „linke Schulter“: Bilder derselben Stelle lassen sich vergleichen.",
    note: "Notiz",
    remove: "Von diesem Gerät löschen",
    removeAsk: (name) => `${name} mit Antwort und Notiz von diesem Gerät löschen?`,
    removed: (name) => `${name} wurde von diesem Gerät gelöscht`,
  },

  compare: {
    choose: "Stelle im Zeitverlauf",
    option: (name, count) => `${name} (${count})`,
    open: "Vergleichen",
    title: (name) => `${name} im Zeitverlauf`,
    picture: (moment) => `Die Stelle am ${moment}`,
    honest: "Der Vergleich ist für Sie und Ihre Ärztin oder Ihren Arzt gedacht: Diese Seite misst keine "
      + "Veränderung, und auch Licht, Abstand und Kamera verändern Bilder. Zeigen Sie eine Stelle, die sich "
      + "verändert, in einer Arztpraxis, was auch immer die Zahlen sagen.",
    model: ({ version }) => `Modell ${version}`,
  },
};
