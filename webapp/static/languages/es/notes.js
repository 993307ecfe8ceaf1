/** What stands beside the answers, in Spanish: en/notes.js. */
import { size } from "./numbers.js";

/** @type {import("../en/notes.js").Notes} */
export const notes = {
  limits: { title: "Limitaciones", wait: "Las limitaciones se cargan con el modelo." },

  privacy: {
    title: "Privacidad por diseño",
    served: "Su propio dispositivo lee la imagen y calcula la respuesta. Nada en esta página envía una "
      + "imagen a ninguna parte.",
    whole: "Su propio dispositivo lee la imagen y calcula la respuesta. No hay servidor, y la propia "
      + "política de este archivo le prohíbe toda conexión.",
    check: "Puede comprobarlo:",
    checks: [
      "Espere a que la página esté lista y desconecte la red. Funciona igual.",
      "O abra las herramientas de desarrollo del navegador (F12), elija «Red» y después una foto: "
        + "no aparece ninguna solicitud.",
    ],
  },

  proof: {
    title: "Ver cada solicitud",
    count: (count) => `${count} hasta ahora`,
    pictures: "Bytes de sus imágenes enviados",
    nothing: "0",
    unsure: "no se puede saber",
    all: "Solicitudes desde que se abrió la página",
    since: "De ellas, desde que eligió la primera foto",
    noPhoto: "todavía ninguna foto",
    received: "Recibido",
    elsewhere: "Solicitudes a cualquier otra dirección",
    strange: "El programa de esta página no pide nada a ninguna otra dirección. Puede que una extensión de "
      + "su navegador lo haya hecho en nombre de la página.",
    how: "Cómo se sabe",
    record: "La lista es el registro que lleva el propio navegador de lo que pidieron esta página, el "
      + "hilo que calcula y el service worker, y de cuánto se recibió según su cuenta. No dice qué se "
      + "envió junto con las solicitudes.",
    served: "Que no se envió ninguna imagen se deduce de cómo está hecha la página: su programa solo pide "
      + "sus propios archivos y no envía nada con las solicitudes. El navegador la obliga a cumplir una "
      + "política que no le permite pedir nada a ninguna otra dirección. El hilo que calcula tiene una "
      + "política así si el servidor se la envía, y siempre que la página se abre desde la copia guardada "
      + "en este dispositivo.",
    whole: "Que no se envió ninguna imagen se deduce de la propia política de este archivo: el navegador "
      + "lo obliga a cumplirla, y esa política prohíbe toda conexión.",
    quiet: "Y en el registro no hay ninguna solicitud desde que usted eligió una foto.",
    blind: "El registro no puede mostrar lo que el navegador hace por su cuenta, como buscar una versión "
      + "más nueva de esta página (sw.js), ni lo que hacen las extensiones u otros programas. Contra eso "
      + "solo vale el cable: desconéctelo, o active el modo avión, antes de elegir una foto.",
    file: "Archivo",
    itself: "la propia página",
    threads: {
      page: "Pedido por la página",
      worker: "Por el hilo que calcula",
      keeper: "Por el service worker, para guardar una copia",
    },
    total(bytes, complete) {
      if (complete) return size(bytes);
      return bytes > 0 ? `al menos ${size(bytes)}` : "no se indica";
    },
    size(bytes) {
      if (bytes === null) return "no se indica";
      return bytes > 0 ? size(bytes) : "en este dispositivo";
    },
  },

  about: {
    title: "El modelo",
    summary: ({ name, version }) => `${name} ${version}`,
    wait: "Cargando…",
    kind: "Tipo de red",
    licence: "Licencia de los pesos",
    accuracy: "Exactitud equilibrada",
    raw: "Exactitud",
    unmeasured: "sin medir",
    measuredOn: "Medido con",
    engine: "Motor",
    tensors: "Tensores en memoria",
    last: "Última foto",
    hash: "Pesos, SHA-256",
  },
};
