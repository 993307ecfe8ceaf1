/** What the shipped model's contract says, in German. */

const TESTED = "Testdatensatz mit #1 Bildern von #2 Hautveränderungen, von denen das Modell im Training "
  + "keine gesehen hat";

/** @type {Record<string, string>} */
export const meanings = {
  "Actinic keratosis or intraepithelial carcinoma (Bowen's disease)":
    "Aktinische Keratose oder intraepitheliales Karzinom (Morbus Bowen)",
  "sun-damaged patch or early skin cancer": "sonnengeschädigte Stelle oder früher Hautkrebs",
  // What earlier models call it: a browser may have kept one.
  "sun-damaged patch that can turn into skin cancer":
    "sonnengeschädigte Stelle, aus der Hautkrebs werden kann",
  "Basal cell carcinoma": "Basalzellkarzinom",
  "basal cell skin cancer": "Basalzellkrebs der Haut",
  "Benign keratosis (seborrheic keratosis, solar lentigo, lichen-planus-like keratosis)":
    "Benigne Keratose (seborrhoische Keratose, solare Lentigo, Lichen-planus-artige Keratose)",
  "age spot or wart-like growth": "Altersfleck oder Alterswarze",
  "Dermatofibroma": "Dermatofibrom",
  "firm scar-like bump": "festes, narbenartiges Knötchen",
  "Melanoma": "Melanom",
  "melanoma skin cancer": "schwarzer Hautkrebs (Melanom)",
  "Melanocytic nevus": "Melanozytärer Nävus",
  "mole": "Leberfleck",
  "Vascular lesion (angioma, angiokeratoma, pyogenic granuloma, haemorrhage)":
    "Vaskuläre Läsion (Angiom, Angiokeratom, pyogenes Granulom, Einblutung)",
  "blood-vessel spot": "Blutgefäßfleck",

  "This is not a diagnosis. Only a doctor who examines you can give one.":
    "Dies ist keine Diagnose. Eine Diagnose kann nur stellen, wer Sie ärztlich untersucht.",
  ["The model knows seven kinds of lesion and answers with one of them, also for a lesion of another kind. "
    + "It refuses most pictures of other things, but not every one."]:
    "Das Modell kennt sieben Arten von Hautveränderungen und antwortet mit einer davon, auch bei einer "
    + "Hautveränderung anderer Art. Die meisten Bilder von anderen Dingen lehnt es ab, aber nicht alle.",
  ["It was trained on dermatoscopic images, taken with a dermatoscope; pictures from a plain camera or phone "
    + "are outside of what it was tested on."]:
    "Es wurde mit dermatoskopischen Bildern trainiert, also mit Aufnahmen durch ein Dermatoskop; mit Bildern "
    + "einer gewöhnlichen Kamera oder eines Telefons wurde es nicht getestet.",
  ["The training images come mostly from fair-skinned people seen at two clinics, in Austria and Australia. "
    + "On darker skin, in other places and on rare lesions it may be wrong more often."]:
    "Die Trainingsbilder stammen größtenteils von hellhäutigen Menschen aus zwei Kliniken in Österreich und "
    + "Australien. Auf dunklerer Haut, anderswo und bei seltenen Hautveränderungen irrt es sich "
    + "möglicherweise häufiger.",
  ["It can miss a melanoma. A low number is no reason to wait if a spot is new, changes, bleeds or worries "
    + "you: show it to a doctor."]:
    "Es kann ein Melanom übersehen. Eine niedrige Zahl ist kein Grund zu warten, wenn eine Stelle neu ist, "
    + "sich verändert, blutet oder Ihnen Sorgen macht: Zeigen Sie sie in einer Arztpraxis.",

  "the test split: # images of # lesions, none of which the model was trained on": TESTED,
  ["the test split: # images of # lesions, none of which the model was trained on; accuracy and binary "
    + "accuracy by the calibrated rule, balanced accuracy by the balanced rule"]:
    `${TESTED}; Genauigkeit und binäre Genauigkeit nach der kalibrierten Regel, balancierte Genauigkeit nach `
    + "der balancierten Regel",

  "# to #": "#1 bis #2",
  "# and over": "#1 und älter",
  "scalp": "Kopfhaut",
  "face": "Gesicht",
  "ear": "Ohr",
  "neck": "Hals oder Nacken",
  "chest": "Brust",
  "back": "Rücken",
  "belly": "Bauch",
  "elsewhere on the trunk": "andere Stelle am Rumpf",
  "genital area": "Genitalbereich",
  "arm": "Arm",
  "hand": "Hand",
  "leg": "Bein",
  "foot": "Fuß",
  "palm or sole": "Handfläche oder Fußsohle",
};
