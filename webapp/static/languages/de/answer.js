/** What an answer says, in German: en/answer.js. */
import { listed, percent, points, range } from "./numbers.js";

/** What to do when nothing raises the alert. */
const BELOW_NEXT = [
  "Gehen Sie trotzdem in eine Arztpraxis, wenn die Stelle neu ist, sich verändert, juckt, blutet, nicht "
    + "heilt oder anders aussieht als Ihre übrigen Male und Flecken.",
  "Wenn Sie sich Sorgen machen, lassen Sie die Stelle untersuchen, ganz gleich, was diese Seite sagt.",
];

/** @type {import("../en/answer.js").Answer} */
export const answer = {
  card: {
    waiting: "In der Warteschlange",
    working: "Wird ausgewertet …",
    refused: "Nicht ausgewertet",
    remove: (name) => `${name} entfernen`,
    picture: (name) => `Der Ausschnitt von ${name}, den das Modell ausgewertet hat`,
    pasted: "eingefügtes Foto",
    likely: "Sieht am ehesten aus wie",
    chances: (count) => `Alle ${count} Arten`,
    malignant: "zählt als bösartig",
    legend: "Zählt als bösartig: Krebs oder eine Wucherung, aus der Krebs werden kann",
    sum: "Bösartige Arten zusammen",
    line: (threshold) => `Warnschwelle ${percent(threshold)}`,
    next: "Was Sie tun sollten",
    footing: "Schätzungen eines Computerprogramms, das sich in beide Richtungen irren kann.",
  },

  triage: {
    flagged: {
      title: "Lassen Sie diese Stelle bald untersuchen",
      explain: (sum, threshold) =>
        `Die bösartigen Arten kommen zusammen auf ${percent(sum)}. Das liegt über der Warnschwelle `
        + `dieses Modells (${percent(threshold)}).`,
      next: [
        "Zeigen Sie die Stelle innerhalb der nächsten Tage oder Wochen in einer Arztpraxis, am besten in "
          + "einer Hautarztpraxis.",
        "Eine Warnung ist kein Befund: Viele Stellen über der Schwelle erweisen sich als harmlos. "
          + "Klären kann das nur eine Untersuchung.",
      ],
    },
    unclear: {
      title: "Zu knapp für eine Aussage: untersuchen lassen",
      explain: (sum, threshold) =>
        `Die bösartigen Arten kommen zusammen auf ${percent(sum)}. Das liegt unter der Warnschwelle `
        + `dieses Modells (${percent(threshold)}), aber so nah daran, dass es in diesem Bereich schon `
        + "bösartige Stellen übersehen hat. Es kann hier keine Aussage treffen.",
      next: [
        "Zeigen Sie die Stelle wie bei einer Warnung in einer Arztpraxis, am besten in einer "
          + "Hautarztpraxis.",
        "Warten Sie nicht, wenn sie neu ist, sich verändert, juckt, blutet, nicht heilt oder anders "
          + "aussieht als Ihre übrigen Male und Flecken.",
      ],
    },
    below: {
      title: "Das schließt Hautkrebs nicht aus",
      explain: (sum, threshold) =>
        `Die bösartigen Arten kommen zusammen auf ${percent(sum)}. Das liegt unter der Warnschwelle `
        + `dieses Modells (${percent(threshold)}), aber auch unter der Schwelle kommt Krebs vor.`,
      next: BELOW_NEXT,
    },
    unmeasured: {
      title: "Dieses Modell gibt keine Empfehlung",
      explain: (sum) =>
        `Die bösartigen Arten kommen zusammen auf ${percent(sum)}. Für dieses Modell hat niemand `
        + "gemessen, ab wann das ein Grund zur Warnung ist. Lassen Sie sich daher von einer niedrigen "
        + "Zahl nicht beruhigen.",
      next: BELOW_NEXT,
    },
    unstated: {
      title: "Dieses Modell gibt keine Empfehlung",
      explain: () => "Niemand hat angegeben, welche seiner Arten gefährlich sind. Deshalb kann es nicht "
        + "sagen, ob diese Stelle ärztlich untersucht werden muss. Lassen Sie sich von seiner Antwort "
        + "nicht beruhigen.",
      next: BELOW_NEXT,
    },
  },

  measured: {
    how: "Wie gut ist die Warnschwelle?",
    anyMalignant: (triage) =>
      `In Tests erfasste die Warnschwelle ${percent(triage.sensitivity.value)} der bösartigen `
      + `Hautveränderungen (95-%-Konfidenzintervall ${range(triage.sensitivity)}) und übersah die übrigen; `
      + `außerdem kam es bei ${percent(1 - triage.specificity.value)} der gutartigen zu einer Warnung. `
      + "Zählt man auch alles als Warnung, was zu knapp für eine Aussage ist (ab "
      + `${percent(triage.abstain.from)}; das sind ${percent(triage.abstain.share.value)} der Bilder), `
      + `so wurden ${percent(triage.abstain.sensitivity.value)} der bösartigen Hautveränderungen erfasst `
      + `(${range(triage.abstain.sensitivity)}), mit einer Warnung bei `
      + `${percent(1 - triage.abstain.specificity.value)} der gutartigen. Wie viele Melanome dabei `
      + `übersehen werden, hat niemand gemessen. Gemessen an: ${triage.measured_on}.`,
    melanoma: (triage, melanoma, banded) =>
      `In Tests erfasste die Warnschwelle ${percent(melanoma.value)} der Melanome (95-%-Konfidenzintervall `
      + `${range(melanoma)}) und übersah die übrigen. Von allen bösartigen Hautveränderungen erfasste `
      + `sie ${percent(triage.sensitivity.value)} (${range(triage.sensitivity)}); außerdem kam es bei `
      + `${percent(1 - triage.specificity.value)} der gutartigen zu einer Warnung. Zählt man auch alles `
      + `als Warnung, was zu knapp für eine Aussage ist (ab ${percent(triage.abstain.from)}; das sind `
      + `${percent(triage.abstain.share.value)} der Bilder), so wurden ${percent(banded.value)} der `
      + `Melanome erfasst (${range(banded)}), mit einer Warnung bei `
      + `${percent(1 - triage.abstain.specificity.value)} der gutartigen Hautveränderungen. `
      + `Gemessen an: ${triage.measured_on}.`,
    clinical: (metadata) =>
      "Mit allen Angaben, nach denen Sie gefragt werden, erfasste die Warnschwelle "
      + `${percent(metadata.melanoma_sensitivity.value)} der Melanome `
      + `(${range(metadata.melanoma_sensitivity)}) und ${percent(metadata.sensitivity.value)} aller `
      + `bösartigen Hautveränderungen (${range(metadata.sensitivity)}); bei `
      + `${percent(1 - metadata.specificity.value)} der gutartigen kam es zu einer Warnung.`,
  },

  quality: {
    title: "Schon das Bild selbst macht diese Antwort zweifelhaft",
    short: "Zweifelhaftes Bild",
    reasons: {
      "sharpness-low": "Es ist unschärfer als fast alle Bilder, mit denen das Programm getestet wurde. "
        + "Reinigen Sie die Linse, halten Sie still und lassen Sie die Kamera scharf stellen.",
      "brightness-low": "Es ist dunkler als fast alle Bilder, mit denen das Programm getestet wurde. "
        + "Sorgen Sie für mehr Licht.",
      "brightness-high": "Es ist heller als fast alle Bilder, mit denen das Programm getestet wurde. "
        + "Sorgen Sie für weniger Licht.",
      "lesion-low": "Darin hebt sich keine Stelle ab. Bringen Sie die Stelle in die Mitte, sodass sie etwa "
        + "die Hälfte des Bildes ausfüllt. Dass sich keine abhebt, sagt nichts über die Haut.",
      other: "Es ist anders als fast alle Bilder, mit denen das Programm getestet wurde.",
    },
  },

  clinical: {
    nothing: "keine Angabe",
    fields: { age: "Alter", sex: "Geschlecht", site: "Körperstelle" },
    title: (fields) => `Ergänzen Sie, was das Bild nicht zeigen kann: ${listed(fields)}`,
    explain: "Nur wenn Sie möchten. Auch diese Angaben bleiben in diesem Browser. Die Zahlen verschieben "
      + "sich dadurch ein wenig; die Empfehlung kann vorsichtiger werden als nach dem Bild allein, nie "
      + "weniger vorsichtig.",
    gain: ({ accuracy_gain: gain }) =>
      "In Tests änderte sich dadurch der Anteil der Bilder, bei denen die wahrscheinlichste Art richtig "
      + `war, um ${points(gain.value)} (95-%-Konfidenzintervall ${points(gain.low)} bis ${points(gain.high)}).`,
    stands: (sum, picture, threshold) =>
      `Mit Ihren Angaben kommen die bösartigen Arten zusammen auf ${percent(sum)}, nach dem Bild allein `
      + `auf ${percent(picture)}. Die Empfehlung richtet sich nach dem größeren der beiden Werte. Die `
      + `Warnschwelle dieses Modells liegt bei ${percent(threshold)}.`,
  },

  heat: {
    show: "Heatmap anzeigen",
    hide: "Heatmap ausblenden",
    opacity: "Stärke der Heatmap",
    choose: "Was spricht für",
    explain: (name) =>
      `Warm gefärbte Bereiche sprachen am stärksten für „${name}“. Sie zeigen, was das Programm gewichtet `
      + "hat, nicht, wo eine Krankheit ist.",
  },
};
