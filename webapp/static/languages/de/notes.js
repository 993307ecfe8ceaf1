/** What stands beside the answers, in German: en/notes.js. */
import { size } from "./numbers.js";

/** @type {import("../en/notes.js").Notes} */
export const notes = {
  limits: { title: "Grenzen", wait: "Die Grenzen werden mit dem Modell geladen." },

  privacy: {
    title: "Von Grund auf privat",
    served: "Ihr eigenes Gerät liest das Bild und berechnet die Antwort. Nichts auf dieser Seite sendet ein "
      + "Bild irgendwohin.",
    whole: "Ihr eigenes Gerät liest das Bild und berechnet die Antwort. Es gibt keinen Server, und die "
      + "Sicherheitsrichtlinie in dieser Datei verbietet ihr jede Verbindung.",
    check: "Prüfen Sie es selbst:",
    checks: [
      "Warten Sie, bis die Seite bereit ist, und schalten Sie dann die Netzwerkverbindung ab. "
        + "Alles funktioniert genauso weiter.",
      "Oder öffnen Sie die Entwicklerwerkzeuge des Browsers (F12), wählen Sie „Netzwerk“ und dann ein "
        + "Foto: Es erscheint keine Anfrage.",
    ],
  },

  proof: {
    title: "Alle Anfragen ansehen",
    count: (count) => `bisher ${count}`,
    pictures: "Gesendete Bytes Ihrer Bilder",
    nothing: "0",
    unsure: "lässt sich nicht sagen",
    all: "Anfragen, seit die Seite geöffnet wurde",
    since: "Davon, seit Sie das erste Foto gewählt haben",
    noPhoto: "noch kein Foto",
    received: "Empfangen",
    elsewhere: "Anfragen an irgendeine andere Adresse",
    strange: "Das Programm dieser Seite fragt bei keiner anderen Adresse an. Möglicherweise hat eine "
      + "Erweiterung Ihres Browsers das im Namen der Seite getan.",
    how: "Woher man das weiß",
    record: "Die Liste ist das Protokoll, das Ihr Browser selbst führt: was diese Seite, der rechnende "
      + "Thread und der Service Worker angefragt haben und wie viel nach seiner Zählung zurückkam. Was "
      + "mitgesendet wurde, steht nicht darin.",
    served: "Dass kein Bild gesendet wurde, folgt daraus, wie die Seite gebaut ist: Das Programm fragt immer "
      + "nur nach seinen eigenen Dateien und sendet nichts mit. Ihr Browser bindet die Seite an eine "
      + "Sicherheitsrichtlinie, die Anfragen an andere Adressen verbietet. Für den rechnenden Thread gilt "
      + "eine solche Richtlinie, wenn der Server sie sendet, und in jedem Fall, sobald sich die Seite aus "
      + "der Kopie auf diesem Gerät öffnet.",
    whole: "Dass kein Bild gesendet wurde, folgt aus der Sicherheitsrichtlinie in dieser Datei: Ihr Browser "
      + "setzt sie durch, und sie verbietet jede Verbindung.",
    quiet: "Und das Protokoll enthält keine Anfrage, seit Sie ein Foto gewählt haben.",
    blind: "Das Protokoll kann nicht zeigen, was der Browser von sich aus tut, etwa wenn er nach einer "
      + "neueren Version dieser Seite sucht (sw.js), und auch nicht, was Erweiterungen oder andere Programme "
      + "tun. Dagegen hilft nur, die Verbindung zu trennen: Ziehen Sie das Netzwerkkabel oder schalten Sie "
      + "den Flugmodus ein, bevor Sie ein Foto wählen.",
    file: "Datei",
    itself: "die Seite selbst",
    threads: {
      page: "Von der Seite angefragt",
      worker: "Vom rechnenden Thread",
      keeper: "Vom Service Worker, um eine Kopie aufzubewahren",
    },
    total(bytes, complete) {
      if (complete) return size(bytes);
      return bytes > 0 ? `mindestens ${size(bytes)}` : "nicht mitgeteilt";
    },
    size(bytes) {
      if (bytes === null) return "nicht mitgeteilt";
      return bytes > 0 ? size(bytes) : "auf diesem Gerät";
    },
  },

  about: {
    title: "Das Modell",
    summary: ({ name, version }) => `${name} ${version}`,
    wait: "Wird geladen …",
    kind: "Bauart",
    licence: "Lizenz der Gewichte",
    accuracy: "Balancierte Genauigkeit",
    raw: "Genauigkeit",
    unmeasured: "nicht gemessen",
    measuredOn: "Gemessen an",
    engine: "Rechenkern",
    tensors: "Tensoren im Speicher",
    last: "Letztes Foto",
    hash: "Gewichte, SHA-256",
  },
};
