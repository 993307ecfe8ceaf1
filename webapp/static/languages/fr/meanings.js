/** The shipped contract's own texts, in French: js/meanings.js. */

/** @type {Record<string, string>} */
export const meanings = {
  "Actinic keratosis or intraepithelial carcinoma (Bowen's disease)":
    "Kératose actinique ou carcinome intraépithélial (maladie de Bowen)",
  "sun-damaged patch or early skin cancer": "plaque due au soleil ou cancer de la peau débutant",
  // What earlier models call it: a browser may have kept one.
  "sun-damaged patch that can turn into skin cancer":
    "plaque due au soleil pouvant devenir un cancer de la peau",
  "Basal cell carcinoma": "Carcinome basocellulaire",
  "basal cell skin cancer": "cancer basocellulaire de la peau",
  "Benign keratosis (seborrheic keratosis, solar lentigo, lichen-planus-like keratosis)":
    "Kératose bénigne (kératose séborrhéique, lentigo solaire, kératose lichénoïde)",
  "age spot or wart-like growth": "tache de vieillesse ou excroissance semblable à une verrue",
  "Dermatofibroma": "Dermatofibrome",
  "firm scar-like bump": "bosse ferme semblable à une cicatrice",
  "Melanoma": "Mélanome",
  "melanoma skin cancer": "mélanome (cancer de la peau)",
  "Melanocytic nevus": "Nævus mélanocytaire",
  "mole": "grain de beauté",
  "Vascular lesion (angioma, angiokeratoma, pyogenic granuloma, haemorrhage)":
    "Lésion vasculaire (angiome, angiokératome, granulome pyogénique, hémorragie)",
  "blood-vessel spot": "tache liée aux vaisseaux sanguins",

  "This is not a diagnosis. Only a doctor who examines you can give one.":
    "Ceci n’est pas un diagnostic. Seul un médecin qui vous examine peut en poser un.",
  ["The model knows seven kinds of lesion and answers with one of them, also for a lesion of another kind. "
    + "It refuses most pictures of other things, but not every one."]:
    "Le modèle connaît sept types de lésions et répond par l’un d’eux, même pour une lésion d’un autre type. "
    + "Il refuse la plupart des images qui montrent autre chose, mais pas toutes.",
  ["It was trained on dermatoscopic images, taken with a dermatoscope; pictures from a plain camera or phone "
    + "are outside of what it was tested on."]:
    "Il a été entraîné sur des images dermatoscopiques, prises avec un dermatoscope\u00a0; les photos d’un "
    + "simple appareil photo ou d’un téléphone n’entrent pas dans ce sur quoi il a été testé.",
  ["The training images come mostly from fair-skinned people seen at two clinics, in Austria and Australia. "
    + "On darker skin, in other places and on rare lesions it may be wrong more often."]:
    "Les images d’entraînement viennent surtout de personnes à la peau claire, vues dans deux centres de "
    + "soins, en Autriche et en Australie. Sur une peau plus foncée, dans d’autres lieux et pour des lésions "
    + "rares, il peut se tromper plus souvent.",
  ["It can miss a melanoma. A low number is no reason to wait if a spot is new, changes, bleeds or worries "
    + "you: show it to a doctor."]:
    "Il peut manquer un mélanome. Un chiffre bas n’est pas une raison d’attendre si une tache est nouvelle, "
    + "change, saigne ou vous inquiète\u00a0: montrez-la à un médecin.",

  "the test split: # images of # lesions, none of which the model was trained on":
    "le jeu de test, soit #1\u00a0images de #2\u00a0lésions, dont aucune n’a servi à entraîner le modèle",
  ["the test split: # images of # lesions, none of which the model was trained on; accuracy and binary "
    + "accuracy by the calibrated rule, balanced accuracy by the balanced rule"]:
    "le jeu de test, soit #1\u00a0images de #2\u00a0lésions, dont aucune n’a servi à entraîner le "
    + "modèle\u00a0; exactitude et exactitude binaire selon la règle calibrée, exactitude équilibrée selon "
    + "la règle équilibrée",

  "# to #": "#1 à #2\u00a0ans",
  "# and over": "#1\u00a0ans et plus",
  "scalp": "cuir chevelu",
  "face": "visage",
  "ear": "oreille",
  "neck": "cou",
  "chest": "poitrine",
  "back": "dos",
  "belly": "ventre",
  "elsewhere on the trunk": "ailleurs sur le tronc",
  "genital area": "région génitale",
  "arm": "bras",
  "hand": "main",
  "leg": "jambe",
  "foot": "pied",
  "palm or sole": "paume ou plante du pied",
};
