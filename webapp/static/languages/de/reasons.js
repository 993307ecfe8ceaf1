/** Why there is no answer, no page or no picture from the camera, in German: en/reasons.js. */
import { megabytes, megapixels } from "./numbers.js";

/** What a file turned out to be, as it stands in a sentence. @type {Record<string, string>} */
const KINDS = {
  png: "ein PNG-Bild",
  jpeg: "ein JPEG-Bild",
  gif: "ein GIF-Bild",
  webp: "ein WebP-Bild",
  avif: "ein AVIF-Bild",
  heic: "ein HEIC-Bild (das eigene Format des iPhones)",
  tiff: "ein TIFF-Bild",
  bmp: "ein BMP-Bild",
  svg: "eine SVG-Zeichnung",
  dicom: "eine DICOM-Datei",
  video: "ein Video",
  pdf: "ein PDF-Dokument",
  office: "ein Office-Dokument",
  zip: "ein Archiv oder Office-Dokument",
  html: "eine Webseite",
  text: "eine Textdatei",
  unknown: "etwas von einer Art, die diese Seite nicht kennt",
};

/** @type {import("../en/reasons.js").Refusals} */
export const refusals = {
  "file-empty": () =>
    "Die Datei ist leer: Sie enthält keine Bytes. Speichern oder kopieren Sie sie noch einmal.",
  "file-unreadable": () =>
    "Der Browser konnte das nicht lesen. Falls es ein Ordner ist, wählen Sie die Fotos darin.",
  "file-too-big": ({ maxBytes }) =>
    `Die Datei ist größer als ${megabytes(maxBytes)}. Speichern Sie das Foto kleiner und versuchen Sie es `
    + "erneut.",
  "kind-not-accepted": ({ kind, formats }) =>
    `Das ist ${KINDS[kind]}. Gelesen werden nur Fotos in diesen Formaten: ${formats}.`,
  "name-not-accepted": ({ kind, extension, formats }) =>
    `Der Inhalt ist ${KINDS[kind]}, aber der Name ${extension ? `endet auf .${extension}`
      : "hat keine Endung"}. Benennen Sie die Datei so um, dass sie eine dieser Endungen hat: ${formats}.`,
  "name-lies": ({ kind, extension, formats }) =>
    `Der Name endet auf .${extension}, aber der Inhalt ist ${KINDS[kind]}. `
    + `Gelesen werden nur Fotos in diesen Formaten: ${formats}.`,
  "file-truncated": () =>
    "Das Foto ist unvollständig: Sein Ende fehlt. Kopieren Sie es noch einmal oder laden Sie es erneut "
    + "herunter.",
  "file-damaged": () =>
    "Das Foto ist im Inneren beschädigt. Kopieren Sie es noch einmal oder laden Sie es erneut herunter.",
  "image-undecodable": () =>
    "Dieser Browser kann das Foto nicht öffnen: Es ist beschädigt oder von seltener Art. "
    + "Speichern Sie es neu als JPEG oder PNG.",
  "image-too-small": ({ width, height, minSide }) =>
    `Das Foto hat nur ${width} × ${height} Pixel. Jede Seite braucht mindestens ${minSide}.`,
  "image-too-large": ({ width, height, maxPixels }) =>
    `Das Foto hat ${width} × ${height} Pixel, mehr als ${megapixels(maxPixels)}. `
    + "Speichern Sie es kleiner und versuchen Sie es erneut.",
  "not-a-lesion": () =>
    "Das sieht nicht aus wie die dermatoskopischen Bilder, die das Programm kennt; jede Antwort wäre "
    + "daher geraten. Verwenden Sie ein Dermatoskop, füllen Sie das halbe Bild mit der Stelle, halten Sie "
    + "still und achten Sie auf gleichmäßiges Licht. Die Ablehnung sagt nichts über die Stelle: Wenn sie "
    + "Ihnen Sorgen macht, zeigen Sie sie in einer Arztpraxis.",
  "worker-failed": () =>
    "Der rechnende Teil der Seite ist bei diesem Foto stehen geblieben. Laden Sie die Seite neu und "
    + "versuchen Sie es mit einem anderen.",
  "unexpected": ({ detail }) =>
    `Bei diesem Foto ist etwas schiefgegangen (${detail}). Versuchen Sie es noch einmal damit oder mit einem `
    + "anderen.",
};

/** @type {import("../en/reasons.js").Failures} */
export const failures = {
  "contract-version": ({ found, expected }) =>
    `Die Beschreibung des Modells hat die Formatversion ${found}, diese Seite liest aber Version `
    + `${expected}. Seite und Modell müssen aus derselben Veröffentlichung stammen.`,
  "contract-broken": ({ field }) =>
    `Die Beschreibung des Modells (contract.json) ist bei „${field}“ nicht wie erwartet. `
    + "Konvertieren Sie das Modell neu oder stellen Sie den Ordner wieder her.",
  "file-unreachable": ({ file }) =>
    `Die Datei ${file} konnte nicht abgerufen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.`,
  "file-missing": ({ file, status }) =>
    `Die Datei ${file} fehlt auf dem Server (Antwort ${status}). `
    + "Der Ordner des Modells ist nicht vollständig.",
  "file-not-inside": ({ file }) =>
    `In dieser Seite fehlt die Datei ${file}; die Seite ist beschädigt. Besorgen Sie sich eine neue Kopie.`,
  "file-wrong": ({ file }) =>
    `Die Datei ${file} ist nicht die, die dorthin gehört: Sie ist beschädigt oder gehört zu einer anderen `
    + "Version. Damit keine falsche Antwort gegeben wird, wurde nichts geladen.",
  "files-withheld": () =>
    "Dieser Browser gibt Fotos nicht an den rechnenden Teil der Seite weiter, wenn die Seite von einem "
    + "Datenträger geöffnet wurde. Öffnen Sie diese Datei mit Chrome, Edge oder Firefox oder lassen Sie sie "
    + "von einem Webserver ausliefern.",
  "model-broken": ({ detail }) =>
    `Das Modell lässt sich nicht verwenden (${detail}). Konvertieren Sie es neu.`,
  "engine-failed": () =>
    "Der Rechenkern (WebAssembly) ist in diesem Browser nicht gestartet. "
    + "Aktualisieren Sie den Browser oder erlauben Sie WebAssembly.",
  "engine-wrong": () =>
    "Der Rechenkern gibt auf ein Bild, dessen Antwort bekannt ist, eine falsche Antwort. Damit niemand "
    + "eine falsche Antwort erhält, macht die Seite nicht weiter. Aktualisieren Sie den Browser oder "
    + "versuchen Sie es mit einem anderen Browser oder Gerät.",
  "worker-failed": () =>
    "Der rechnende Teil der Seite (worker.js) ist nicht gestartet. "
    + "Laden Sie die Seite neu; hilft das nicht, ist ihr Ordner nicht vollständig.",
  "unexpected": ({ detail }) =>
    `Etwas Unerwartetes ist schiefgegangen (${detail}). Laden Sie die Seite neu.`,
};

/** @type {import("../en/reasons.js").CameraProblems} */
export const cameraProblems = {
  NotAllowedError: "Der Browser darf die Kamera nicht verwenden. Erlauben Sie es neben der Adresse der "
    + "Seite oder in den Einstellungen des Systems und öffnen Sie die Kamera hier erneut, oder wählen Sie "
    + "stattdessen ein Foto.",
  NotFoundError: "Es wurde keine Kamera gefunden. Schließen Sie eine an und öffnen Sie sie hier erneut, "
    + "oder wählen Sie stattdessen ein Foto.",
  NotReadableError: "Die Kamera ließ sich nicht starten: Vielleicht verwendet sie gerade ein anderes "
    + "Programm. Schließen Sie es und öffnen Sie die Kamera hier erneut, oder wählen Sie stattdessen ein "
    + "Foto.",
  insecure: "Browser geben die Kamera nur Seiten unter https-Adressen und unter der eigenen Adresse dieses "
    + "Computers; diese Seite liegt unter keiner davon. Machen Sie das Foto mit dem Kameraprogramm des "
    + "Geräts und wählen Sie es hier aus.",
  ended: "Die Kamera liefert kein Bild mehr. Öffnen Sie sie hier erneut oder wählen Sie stattdessen ein "
    + "Foto.",
  other: "Die Kamera ließ sich nicht verwenden. Öffnen Sie sie hier erneut oder wählen Sie stattdessen ein "
    + "Foto.",
};
