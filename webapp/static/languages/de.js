/** Every sentence of the page, in German: en.js. */
import { answer } from "./de/answer.js";
import { guide } from "./de/guide.js";
import { history } from "./de/history.js";
import { meanings } from "./de/meanings.js";
import { notes } from "./de/notes.js";
import { megabytes, own, percent } from "./de/numbers.js";
import { cameraProblems, failures, refusals } from "./de/reasons.js";
import { report } from "./de/report.js";

/** @type {import("../js/strings.js").Strings} */
export const catalogue = {
  language: "de",
  name: "Deutsch",
  direction: "ltr",
  numbers: own,
  title: "Ein zweiter Blick auf eine Hautstelle",
  lede: "Wählen Sie eine Nahaufnahme, die mit einem Dermatoskop gemacht wurde. Ein kleines neuronales Netz "
    + "in dieser Seite vergleicht sie mit den Arten von Hautveränderungen, die es gelernt hat.",
  skip: "Direkt zu den Fotos",
  choose: "Sprache",
  clears: "Wenn Sie die Sprache wechseln, verschwinden die Antworten auf dem Bildschirm. Jetzt wechseln?",
  important: "Wichtig",
  notDiagnosis: "Keine Diagnose",
  limitsLink: "Grenzen lesen",
  private: "Ihr Bild verlässt diesen Browser nie",

  intake: {
    label: "Fotos wählen",
    choose: "Fotos wählen",
    hint: "oder irgendwo auf dieser Seite ablegen oder einfügen",
    camera: "Foto aufnehmen",
    folder: "Ordner wählen",
    sample: "Beispielzeichnung testen",
    drop: "Loslassen, um diese Fotos auszuwerten",
    reading: "Der Ordner wird durchsucht …",
    formats: ({ files }) =>
      `${[...new Set(files.accepted.map(({ kind }) => kind.toUpperCase()))].join(" oder ")}, `
      + `je bis zu ${megabytes(files.max_bytes)}`,
  },

  loading: {
    label: "Das Modell wird geladen",
    start: "Das Modell wird geladen …",
    amount: (loaded, total) =>
      `Das Modell wird geladen: ${megabytes(loaded, false)} von ${megabytes(total)}`,
    prepare: "Wird vorbereitet …",
    patience: "Fotos können Sie schon wählen.",
    keeping: "Eine Kopie wird auf diesem Gerät gespeichert …",
    ready: {
      whole: "Bereit. Diese Datei ist das ganze Programm: Sie lässt sich ohne Netz öffnen, wo auch immer Sie "
        + "sie aufbewahren.",
      kept: "Bereit und auf diesem Gerät gespeichert: Die Seite lässt sich ab jetzt ohne Netz öffnen.",
      keeping: "Bereit. Eine Kopie zum Öffnen ohne Netz wird noch gespeichert.",
      loaded: "Bereit. Es wird nichts mehr nachgeladen: Sie können jetzt offline gehen.",
    },
    failed: "Die Seite ist nicht einsatzbereit",
    retry: "Erneut versuchen",
  },

  camera: {
    title: "Foto aufnehmen",
    preview: "Was die Kamera sieht",
    hint: "Halten Sie das Dermatoskop an die Kamera, bringen Sie die Stelle in den Kreis und halten Sie "
      + "still. Ausgewertet wird nur das Quadrat, das Sie sehen.",
    choose: "Kamera",
    unnamed: (number) => `Kamera ${number}`,
    take: "Auslösen",
    close: "Kamera schließen",
    name: (number) => `Kamerafoto ${number}`,
    problems: cameraProblems,
  },

  sample: {
    name: "Beispielzeichnung, keine Haut.png",
    note: "Dieses Bild zeichnet die Seite selbst. Es zeigt niemandes Haut, und die Antwort bedeutet nichts.",
  },

  list: {
    label: "Fotos: Pfeiltasten wechseln das Foto, die Eingabetaste öffnet die ganze Antwort",
    title: (count) => `${count} Fotos`,
    progressLabel: "Ausgewertete Fotos",
    progress: (done, total) => `${done} von ${total} ausgewertet`,
    stop: "Stoppen",
    remove: (count) => `Diese ${count} Fotos entfernen`,
    waiting: "In der Warteschlange",
    working: "Wird ausgewertet …",
    stopped: "Nicht ausgewertet: gestoppt, bevor es an der Reihe war",
    refused: (reason) => `Nicht ausgewertet: ${reason}`,
    tally: (count, title) => `${count} × ${title}`,
    close: "Diese Antwort schließen",
    done: (settled, total, urgent, refused) =>
      `Fertig: ${settled} von ${total} ausgewertet. Untersuchen lassen: ${urgent}. Ohne Antwort: ${refused}.`,
  },

  downloads: {
    title: "Ergebnisse mitnehmen",
    csv: "Tabelle (CSV)",
    json: "JSON",
    isic: "ISIC-Challenge (CSV)",
    note: "Diese Dateien entstehen in diesem Browser und enthalten, was die Bilder allein ergeben.",
    isicNote: (answered, total) => (answered === total
      ? `Die ISIC-Tabelle enthält alle ${total} Fotos.`
      : `Die ISIC-Tabelle enthält ${answered} von ${total} Fotos: Die übrigen haben keine Antwort; warum, `
        + "steht in den beiden anderen Dateien."),
  },

  update: {
    ready: "Eine neuere Version dieser Seite und ihres Modells ist da. Wenn Sie zu ihr wechseln, "
      + "verschwinden die Antworten auf dem Bildschirm.",
    use: "Jetzt wechseln",
  },

  announce: {
    added: (count) => (count === 1 ? "1 Foto hinzugefügt" : `${count} Fotos hinzugefügt`),
    answer: (file, triage, name, chance, doubtful) =>
      `${file}: ${triage}. Sieht am ehesten aus wie: ${name}, ${percent(chance)}.`
      + (doubtful ? ` ${answer.quality.title}.` : ""),
    refused: (file, reason) => `${file} wurde nicht ausgewertet. ${reason}`,
    removed: (file) => `${file} entfernt`,
    nothing: "Darin war kein Foto.",
    reading: "Der Ordner wird durchsucht.",
  },

  meanings,
  ...answer,
  ...notes,
  guide,
  history,
  report,
  refusals,
  failures,
};
