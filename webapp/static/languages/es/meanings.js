/** What the shipped contract says, in Spanish: js/meanings.js. */

/** @type {Record<string, string>} */
export const meanings = {
  // The kinds, as doctors and as others name them.
  "Actinic keratosis or intraepithelial carcinoma (Bowen's disease)":
    "Queratosis actínica o carcinoma intraepitelial (enfermedad de Bowen)",
  "sun-damaged patch or early skin cancer": "zona dañada por el sol o cáncer de piel temprano",
  // What earlier models call it: a browser may have kept one.
  "sun-damaged patch that can turn into skin cancer":
    "zona dañada por el sol que puede convertirse en cáncer de piel",
  "Basal cell carcinoma": "Carcinoma basocelular",
  "basal cell skin cancer": "cáncer de piel de células basales",
  "Benign keratosis (seborrheic keratosis, solar lentigo, lichen-planus-like keratosis)":
    "Queratosis benigna (queratosis seborreica, lentigo solar, queratosis similar al liquen plano)",
  "age spot or wart-like growth": "mancha de la edad o lesión parecida a una verruga",
  "Dermatofibroma": "Dermatofibroma",
  "firm scar-like bump": "bulto firme parecido a una cicatriz",
  "Melanoma": "Melanoma",
  "melanoma skin cancer": "cáncer de piel de tipo melanoma",
  "Melanocytic nevus": "Nevus melanocítico",
  "mole": "lunar",
  "Vascular lesion (angioma, angiokeratoma, pyogenic granuloma, haemorrhage)":
    "Lesión vascular (angioma, angioqueratoma, granuloma piógeno, hemorragia)",
  "blood-vessel spot": "mancha de vasos sanguíneos",

  // Age and place.
  "# to #": "#1 a #2 años",
  "# and over": "#1 años o más",
  "scalp": "cuero cabelludo",
  "face": "cara",
  "ear": "oreja",
  "neck": "cuello",
  "chest": "pecho",
  "back": "espalda",
  "belly": "abdomen",
  "elsewhere on the trunk": "otra parte del tronco",
  "genital area": "zona genital",
  "arm": "brazo",
  "hand": "mano",
  "leg": "pierna",
  "foot": "pie",
  "palm or sole": "palma de la mano o planta del pie",

  // Where it was measured.
  "the test split: # images of # lesions, none of which the model was trained on":
    "el conjunto de prueba (#1 imágenes de #2 lesiones, con ninguna de las cuales se entrenó el modelo)",
  ["the test split: # images of # lesions, none of which the model was trained on; accuracy and binary "
    + "accuracy by the calibrated rule, balanced accuracy by the balanced rule"]:
    "el conjunto de prueba (#1 imágenes de #2 lesiones, con ninguna de las cuales se entrenó el modelo); "
    + "exactitud y exactitud binaria según la regla calibrada, exactitud equilibrada según la regla "
    + "equilibrada",

  // The limits.
  "This is not a diagnosis. Only a doctor who examines you can give one.":
    "Esto no es un diagnóstico. Solo puede darlo un médico que le examine.",
  ["The model knows seven kinds of lesion and answers with one of them, also for a lesion of another kind. "
    + "It refuses most pictures of other things, but not every one."]:
    "El modelo conoce siete tipos de lesión y responde con uno de ellos, también ante una lesión de otro "
    + "tipo. Rechaza la mayoría de las imágenes de otras cosas, pero no todas.",
  ["It was trained on dermatoscopic images, taken with a dermatoscope; pictures from a plain camera or phone "
    + "are outside of what it was tested on."]:
    "Se entrenó con imágenes dermatoscópicas, tomadas con un dermatoscopio; las imágenes de una cámara o "
    + "un teléfono comunes quedan fuera de aquello con lo que se probó.",
  ["The training images come mostly from fair-skinned people seen at two clinics, in Austria and Australia. "
    + "On darker skin, in other places and on rare lesions it may be wrong more often."]:
    "Las imágenes de entrenamiento proceden sobre todo de personas de piel clara atendidas en dos "
    + "clínicas, en Austria y Australia. En pieles más oscuras, en otros lugares y ante lesiones raras "
    + "puede equivocarse con más frecuencia.",
  ["It can miss a melanoma. A low number is no reason to wait if a spot is new, changes, bleeds or worries "
    + "you: show it to a doctor."]:
    "Se le puede escapar un melanoma. Un número bajo no es motivo para esperar si una mancha es nueva, "
    + "cambia, sangra o le preocupa: muéstresela a un médico.",
};
