/** How to take the picture, and why one is refused. @type {import("../guide.js").Passage[]} */
export const aboutPicture = [
  {
    id: "good-picture", title: "How to take a good picture",
    text: ["Clean the dermatoscope's lens. Use it with its own light, in contact with gel or alcohol "
      + "or in polarised mode. Put the spot in the middle, so that it fills about half of the picture, "
      + "all of its edge in sight. Hold still, let the camera focus, take several. Part long hair; no "
      + "ruler, ink or filter."],
    keywords: "take taking good better picture pictures photo photos photograph image shoot how focus "
      + "sharp light quality tips dermatoscope distance",
  },
  {
    id: "dermatoscope", title: "What is a dermatoscope?",
    text: ["A magnifier with its own light, held on the skin, that shows structures below the surface: "
      + "nets, dots, vessels. Doctors use it, and there are models to clip on a phone. It takes "
      + "training to read what it shows."],
    keywords: "dermatoscope dermatoscopic dermoscope dermoscopy dermatoscopy magnifier magnifying lens "
      + "device buy clip",
  },
  {
    id: "phone", title: "Can I use a plain phone photo?",
    text: ["Not sensibly. The models learned from pictures taken through a dermatoscope; to plain "
      + "photos, even sharp ones, their answers mean little. Without a dermatoscope, show the spot "
      + "itself to a doctor."],
    keywords: "phone smartphone iphone android mobile camera selfie normal plain ordinary without "
      + "dermatoscope macro screenshot photo picture",
  },
  {
    id: "hair", title: "Hair, ink, rulers, plasters",
    text: ["They can mislead the model, since in its training pictures such things went along with "
      + "some kinds more than with others. Part the hair, wipe off pen marks and make-up, keep rulers, "
      + "plasters and jewellery out of the picture. Do not shave over a spot."],
    keywords: "hair hairs hairy ink pen marker ruler plaster bandage tattoo makeup make-up shave gel "
      + "bubble bubbles jewellery cream",
  },
  {
    id: "refused", title: "Why was my picture refused?",
    text: ["A picture that is unlike the dermatoscopic ones the model knows gets no answer, since any "
      + "would be a guess. Other reasons are damaged, tiny or unknown files; the page names its "
      + "reason. A refusal says nothing about the spot: if it worries you, show it to a doctor."],
    keywords: "refused refuse refuses refusal rejected reject declined error fail fails failed work "
      + "working recognised accept accepted answer picture photo looked",
  },
  {
    id: "doubtful", title: "What is a doubtful picture?",
    text: ["One that is more blurred, darker, brighter or emptier than nearly all the pictures the "
      + "program was tested on. It still gets an answer, but that one is worth less. Take another "
      + "picture, sharper and evenly lit."],
    keywords: "doubtful doubt blurry blurred blur unsharp dark bright warning quality empty picture "
      + "overexposed",
  },
  {
    id: "formats", title: "Which files can be read?",
    text: ["The formats and the largest size stand under “Choose photos”. Save an iPhone's HEIC "
      + "picture as JPEG first. Screenshots, PDF documents and videos do not serve."],
    keywords: "file files format formats jpeg jpg png heic tiff raw pdf video size large upload open "
      + "type dicom screenshot",
  },
  {
    id: "several", title: "Many photos at once",
    text: ["Choose, drop or paste several, or a whole folder: they become a list, the results of which "
      + "can be saved as a table. Click a row for its whole answer. Take the most careful one for a "
      + "spot of which there are several photos."],
    keywords: "several many multiple batch folder list table csv json export save download results "
      + "photos pictures once",
  },
  {
    id: "differ", personal: true, title: "Two photos of one spot, two answers",
    text: ["Light, focus, angle and frame change what the model sees, so its numbers differ from photo "
      + "to photo. Go by the most careful of the answers, never by the mildest, and do not try on "
      + "until one pleases."],
    keywords: "differ different differs answers answer result two twice same photo photos again repeat "
      + "inconsistent varies vary changes other",
  },
];
