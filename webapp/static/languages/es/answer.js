/** What an answer says, in Spanish: en/answer.js. */
import { listed, percent, points, range, share } from "./numbers.js";

/** What to do when nothing raises the alert: the same advice as without this page. */
const BELOW_NEXT = [
  "Consulte a un médico de todos modos si la mancha es nueva, cambia, pica, sangra, no cicatriza "
    + "o no se parece a las demás que tiene.",
  "Si le preocupa, haga que se la examinen, diga lo que diga esta página.",
];

/** @type {import("../en/answer.js").Answer} */
export const answer = {
  card: {
    waiting: "En espera de su turno",
    working: "Analizando…",
    refused: "Sin analizar",
    remove: (name) => `Quitar ${name}`,
    picture: (name) => `La parte de ${name} que analizó el modelo`,
    pasted: "foto pegada",
    likely: "A lo que más se parece",
    chances: (count) => (count === 1 ? "El único tipo" : `Los ${count} tipos`),
    malignant: "se considera maligno",
    legend: "Se considera maligno: cáncer, o una lesión que puede convertirse en cáncer",
    sum: "Tipos malignos en conjunto",
    line: (threshold) => `línea de alerta: ${percent(threshold)}`,
    next: "Qué hacer",
    footing: "Son estimaciones de un programa informático, que puede equivocarse en ambos sentidos.",
  },

  triage: {
    flagged: {
      title: "Haga que le examinen pronto esta mancha",
      explain: (sum, threshold) =>
        `Los tipos malignos suman en conjunto ${share(sum)}. Eso está por encima de la línea de alerta `
        + `de este modelo (${percent(threshold)}).`,
      next: [
        "Muestre la mancha a un médico, preferiblemente a un dermatólogo, en los próximos días o semanas.",
        "Una alerta no es un diagnóstico: muchas manchas por encima de la línea resultan ser "
          + "inofensivas. Solo un examen médico puede aclararlo.",
      ],
    },
    unclear: {
      title: "Demasiado ajustado para decidir: haga que examinen la mancha",
      explain: (sum, threshold) =>
        `Los tipos malignos suman en conjunto ${share(sum)}. Eso está por debajo de la línea de alerta `
        + `de este modelo (${percent(threshold)}), pero tan cerca que ahí se le escaparon manchas malignas. El `
        + "modelo no puede decidirlo.",
      next: [
        "Muestre la mancha a un médico, preferiblemente a un dermatólogo, igual que con una alerta.",
        "No espere si es nueva, cambia, pica, sangra, no cicatriza o no se parece a las demás que tiene.",
      ],
    },
    below: {
      title: "Esto no descarta un cáncer de piel",
      explain: (sum, threshold) =>
        `Los tipos malignos suman en conjunto ${share(sum)}. Eso está por debajo de la línea de alerta `
        + `de este modelo (${percent(threshold)}), pero también hay cánceres que quedan por debajo.`,
      next: BELOW_NEXT,
    },
    unmeasured: {
      title: "Este modelo no da ningún consejo",
      explain: (sum) =>
        `Los tipos malignos suman en conjunto ${share(sum)}. Para este modelo nadie ha medido a partir `
        + "de qué valor eso es motivo de alerta, así que un número bajo no debe tranquilizarle.",
      next: BELOW_NEXT,
    },
    unstated: {
      title: "Este modelo no da ningún consejo",
      explain: () => "Nadie ha indicado cuáles de sus tipos son dañinos, de modo que no puede decir si "
        + "esta mancha debe verla un médico. La respuesta del modelo no debe tranquilizarle.",
      next: BELOW_NEXT,
    },
  },

  measured: {
    how: "¿Hasta qué punto es buena la línea de alerta?",
    anyMalignant: (triage) =>
      `En las pruebas, la línea de alerta detectó ${share(triage.sensitivity.value)} de las lesiones `
      + `malignas (intervalo de confianza del ${percent(0.95)}: ${range(triage.sensitivity)}) y se le escaparon las `
      + `demás; también dio la alerta en ${share(1 - triage.specificity.value)} de las benignas. Si se `
      + "cuenta también como alerta todo lo que es demasiado ajustado para decidir (desde "
      + `${percent(triage.abstain.from)}; ${share(triage.abstain.share.value)} de las imágenes), detectó `
      + `${share(triage.abstain.sensitivity.value)} de las lesiones malignas `
      + `(${range(triage.abstain.sensitivity)}), con alerta en `
      + `${share(1 - triage.abstain.specificity.value)} de las benignas. Nadie ha medido cuántos `
      + `melanomas se le escapan. Medido con: ${triage.measured_on}.`,
    melanoma: (triage, melanoma, banded) =>
      `En las pruebas, la línea de alerta detectó ${share(melanoma.value)} de los melanomas `
      + `(intervalo de confianza del ${percent(0.95)}: ${range(melanoma)}) y se le escaparon los demás; detectó `
      + `${share(triage.sensitivity.value)} de todas las lesiones malignas `
      + `(${range(triage.sensitivity)}), y también dio la alerta en `
      + `${share(1 - triage.specificity.value)} de las benignas. Si se cuenta también como alerta todo `
      + `lo que es demasiado ajustado para decidir (desde ${percent(triage.abstain.from)}; `
      + `${share(triage.abstain.share.value)} de las imágenes), detectó ${share(banded.value)} de los `
      + `melanomas (${range(banded)}), con alerta en ${share(1 - triage.abstain.specificity.value)} de `
      + `las benignas. Medido con: ${triage.measured_on}.`,
    clinical: (metadata) =>
      "Con todos los datos que se le piden a usted, detectó "
      + `${share(metadata.melanoma_sensitivity.value)} de los melanomas `
      + `(${range(metadata.melanoma_sensitivity)}) y ${share(metadata.sensitivity.value)} de todas las `
      + `lesiones malignas (${range(metadata.sensitivity)}), y dio la alerta en `
      + `${share(1 - metadata.specificity.value)} de las benignas.`,
  },

  quality: {
    title: "La propia imagen hace dudosa esta respuesta",
    short: "Imagen dudosa",
    reasons: {
      "sharpness-low": "Está más borrosa que casi todas las imágenes con las que se probó el programa. "
        + "Limpie la lente, no se mueva y deje que la cámara enfoque.",
      "brightness-low": "Está más oscura que casi todas las imágenes con las que se probó el programa. "
        + "Dele más luz.",
      "brightness-high": "Está más clara que casi todas las imágenes con las que se probó el programa. "
        + "Dele menos luz.",
      "lesion-low": "No destaca ninguna mancha en ella. Ponga la mancha en el centro, de modo que ocupe "
        + "más o menos la mitad de la imagen. Que no destaque ninguna no dice nada sobre la piel.",
      other: "Es distinta de casi todas las imágenes con las que se probó el programa.",
    },
  },

  clinical: {
    nothing: "sin indicar",
    fields: { age: "Edad", sex: "Sexo", site: "Zona del cuerpo" },
    title: (fields) =>
      `Añada lo que la imagen no puede mostrar: ${listed(fields.map((field) => field.toLowerCase()))}`,
    explain: "Solo si lo desea. También esto se queda en este navegador. Cambia un poco los números y "
      + "puede hacer que el consejo sea más prudente que con la imagen sola, nunca menos.",
    gain: ({ accuracy_gain: gain }) =>
      `En las pruebas, la frecuencia con la que acertó el tipo más probable cambió en `
      + `${points(gain.value)} (intervalo de confianza del ${percent(0.95)}: ${points(gain.low)} a `
      + `${points(gain.high)}).`,
    stands: (sum, picture, threshold) =>
      `Con lo que usted añadió, los tipos malignos suman en conjunto ${share(sum)}; con la imagen sola, `
      + `${share(picture)}. El consejo se guía por la mayor de las dos cifras. La línea de alerta de `
      + `este modelo está en ${share(threshold)}.`,
  },

  heat: {
    show: "Mostrar el mapa de calor",
    hide: "Ocultar el mapa de calor",
    opacity: "Intensidad del mapa de calor",
    choose: "Qué apunta a",
    explain: (name) =>
      `Las zonas cálidas son las que más apuntaron a «${name}». Muestran lo que el programa tuvo en `
      + "cuenta, no dónde hay enfermedad.",
  },
};
