/**
 * What the page shows, what it cannot do, what becomes of the photos.
 *
 * @type {import("../guide.js").Passage[]}
 */
export const aboutPage = [
  {
    id: "percent", title: "What do the percentages mean?",
    text: ["Among many pictures like yours, in a collection like the one the model learned from, about "
      + "that share were of this kind. Your own chance can be quite another, since that collection is "
      + "not a population and the model has seen only a picture. No percentage is a diagnosis."],
    keywords: "percent percentage percentages probability probabilities number numbers chance chances "
      + "score confidence sure certain bar bars 90",
  },
  {
    id: "alert-line", personal: true, title: "What is the alert line?",
    text: ["The chances of all malignant kinds are added up. If the sum is above the line, the page "
      + "advises an examination. The line was set low on purpose, to catch most melanomas at the price "
      + "of many alerts for benign spots. “How good is the alert line?” in an answer tells what was "
      + "measured."],
    keywords: "alert line threshold sum malignant together limit triage cutoff bar marker false alarm "
      + "alarms",
  },
  {
    id: "alert-benign", personal: true, title: "Why an alert if the likeliest kind is benign?",
    text: ["Because the alert goes by the malignant kinds together, not by the likeliest kind. A spot "
      + "can look most like a mole and still enough like a melanoma to need an examination. The alert "
      + "stands."],
    keywords: "alert alarm although though benign mole likeliest likely most examined despite why "
      + "advice contradiction says examination",
  },
  {
    id: "unclear", personal: true, title: "What does “too close to call” mean?",
    text: ["The sum of the malignant kinds is below the alert line, but so near that the model missed "
      + "malignant spots there in tests. It cannot tell. Treat it as an alert: have the spot examined."],
    keywords: "too close call unclear uncertain undecided borderline unsure between middle ",
  },
  {
    id: "below", personal: true, title: "What does it mean if there is no alert?",
    text: ["Only that the malignant kinds together stayed below the line. Cancers fall below it too, "
      + "so it does not rule out skin cancer. See a doctor with a spot that is new, changes, itches, "
      + "bleeds, does not heal, looks unlike your others or worries you."],
    keywords: "no alert below negative low under line rule out clear result without nothing found "
      + "green",
  },
  {
    id: "heat-map", title: "What does the heat map show?",
    text: ["Which areas of the picture spoke most for a kind, warm colours most. It shows what the "
      + "program weighed, not where disease is, and looking in the right place does not make the "
      + "answer right. If it points at hair, ink or the edge, distrust the answer."],
    keywords: "heat map heatmap colours colors red warm areas where looked highlight overlay "
      + "explanation explain attention",
  },
  {
    id: "accuracy", title: "How often is it right?",
    text: ["What was measured for this model stands under “The model” and in each answer under “How "
      + "good is the alert line?”. It was measured on pictures of one collection; expect it to be "
      + "wrong more often with other cameras, clinics, skins or rare spots. It can miss a melanoma."],
    keywords: "accuracy accurate right wrong correct reliable reliability error errors mistake "
      + "mistakes miss misses missed false trust sensitivity specificity good often",
  },
  {
    id: "cannot", title: "What can this page not do?",
    text: ["It cannot diagnose, tell how deep or how far a cancer has grown, see change, feel a lump, "
      + "look at the rest of your skin, or know a kind it has not learned. It is no medical device and "
      + "takes no doctor's place. Read “Limits”."],
    keywords: "cannot limits limit limitations weakness able replace doctor diagnosis medical device "
      + "approved certified fda page program app",
  },
  {
    id: "how-works", title: "How does it work?",
    text: ["A small neural network was shown thousands of dermatoscopic pictures with their diagnoses. "
      + "From yours it computes how much it resembles each kind that it has learned. It knows no "
      + "medicine and does not understand what it sees."],
    keywords: "work works working how neural network ai artificial intelligence model algorithm "
      + "computer program learn learned trained training data pictures machine",
  },
  {
    id: "clinical", title: "Why am I asked for age, sex and place?",
    text: ["Some kinds are more common at some ages and places of the body. Where a model has learned "
      + "that, you may add them; they move the numbers a little and can only make the advice more "
      + "careful. They stay on your device as well."],
    keywords: "age sex gender male female site place body add asked fields clinical details metadata",
  },
  {
    id: "privacy", title: "Is my photo sent anywhere?",
    text: ["No. It is read and the answer computed in your own browser; nothing in this page sends it "
      + "anywhere. Check it: switch the network off once the page is ready, or open “See every request”."],
    keywords: "picture pictures privacy private sent send uploaded upload server cloud internet data share shared photo "
      + "photos secret secure security who see sees anywhere track tracking cookies gdpr hipaa",
  },
  {
    id: "kept", title: "Is anything kept?",
    text: ["Photos and answers go when you remove them or close the page, unless you save something "
      + "yourself or have switched on “Keep them on this device” under “Kept pictures”. The browser "
      + "may keep a copy of the page and its model, so that it opens without a network; your photos "
      + "are not in it."],
    keywords: "kept keep keeps keeping store stored storage save saved saves delete deleted remove "
      + "history remember photos answers close cache",
  },
  {
    id: "questions", title: "What becomes of my questions?",
    text: ["They are looked up on your device in this page's own texts; no network and no chat program "
      + "is involved. They are neither sent nor kept."],
    keywords: "question questions type typed ask asked chat chatbot bot gpt box search sent words",
  },
  {
    id: "offline", title: "Does it work without internet?",
    text: ["Yes, once it has said that it is ready. Where the browser allows it, page and model are "
      + "kept on the device, so that it opens without a network the next time as well."],
    keywords: "offline internet network online wifi connection flight airplane mode install app "
      + "without cable data",
  },
  {
    id: "sample", title: "What is the drawn sample?",
    text: ["A picture that the page draws itself, for trying it out. It shows nobody's skin, and the "
      + "answer to it means nothing."],
    keywords: "sample drawn example demo test try picture fake",
  },
];
