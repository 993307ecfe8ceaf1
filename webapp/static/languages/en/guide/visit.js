/** Whether to see a doctor, and what happens there. @type {import("../guide.js").Passage[]} */
export const aboutVisit = [
  {
    id: "is-it-cancer", personal: true, title: "Is it skin cancer?",
    text: ["This page cannot tell whether your spot is cancer; only an examination, at times with a "
      + "biopsy, can. Do what its answer advises. If the spot is new, changes, bleeds, itches, does "
      + "not heal or worries you, show it to a doctor, whatever the numbers say."],
    keywords: "cancer cancerous malignant benign dangerous danger serious bad deadly die safe okay "
      + "normal fine harmless mole skin diagnosis diagnose have risky harmful sure certain",
  },
  {
    id: "wait", personal: true, title: "Can I wait?",
    text: ["No picture can give you leave to wait. If the answer advises an examination, have one, "
      + "even if the spot looks plain to you. Without that advice, see a doctor all the same if the "
      + "spot is new, changes, itches, bleeds, does not heal, looks unlike your others or worries "
      + "you; keep watching any other."],
    keywords: "ignore wait waiting leave alone later delay postpone watch nothing skip avoid forget "
      + "long hurry necessary mole",
  },
  {
    id: "worried", personal: true, title: "I am worried",
    text: ["Then have it examined; worry is reason enough, whatever this page says. Say on the "
      + "telephone what you noticed and since when. Skin cancers that are found early can mostly be "
      + "cured, so going soon helps."],
    keywords: "worried worry worries worrying afraid scared fear anxious anxiety panic nervous "
      + "concerned help scary calm",
  },
  {
    id: "see-doctor", personal: true, title: "When to see a doctor",
    text: ["Soon, within days to a few weeks, show a doctor any spot that is new and grows; that "
      + "changes in size, shape or colour; that bleeds, itches or hurts without cause; that is a sore "
      + "not healed after 4 weeks; or that looks unlike all your others. Also if this page advises it, "
      + "and whenever you are worried."],
    keywords: "need doctor see seeing visit when dermatologist gp physician appointment check checked "
      + "examined warning signs red flags concern symptoms show consult",
  },
  {
    id: "urgent", personal: true, title: "When is it urgent?",
    text: ["Ask now for an appointment within the next few days for a firm bump or dark spot that "
      + "grows from week to week, or one that bleeds again and again.",
    "Go to emergency care at once if bleeding does not stop after 15 minutes of firm pressure, or if "
      + "the skin is hot, swollen and painful and you have a fever."],
    keywords: "urgent urgently emergency immediately soon quickly fast hospital ambulance infected "
      + "infection fever pus swollen swelling tonight quick",
  },
  {
    id: "which-doctor", title: "Which doctor?",
    text: ["A dermatologist, a doctor for the skin; where that needs a referral or takes long, begin "
      + "with your family doctor. Say on the telephone that a spot is new, changing or bleeding: many "
      + "practices then find an earlier time."],
    keywords: "which doctor specialist dermatologist gp family general practitioner referral "
      + "appointment clinic find call where",
  },
  {
    id: "bring", title: "What to tell the doctor",
    text: ["Since when you have the spot, how it has changed, whether it itched, hurt or bled; earlier "
      + "skin cancers, yours or your family's; sunburns and tanning beds; your medicines. Bring "
      + "earlier photos, and ask for your whole skin to be looked at."],
    keywords: "bring prepare preparation tell say doctor appointment history questions ask visit",
  },
  {
    id: "examination", title: "What happens at a skin examination?",
    text: ["The doctor looks at your whole skin, often scalp, nails and soles too, and at single spots "
      + "through a dermatoscope. That takes minutes and does not hurt. Afterwards a spot is left, "
      + "photographed to be compared later, or removed and examined."],
    keywords: "examination exam check-up checkup screening skin happen happens dermatologist whole "
      + "body hurt undress expect",
  },
  {
    id: "how-often", title: "How often should skin be checked?",
    text: ["That depends on your risk; ask your doctor. After a skin cancer, or with very many or "
      + "unusual moles, one to four times a year is common. In between look yourself once a month, and "
      + "come earlier with a spot that changes."],
    keywords: "often frequency regular regularly interval annual yearly screening check checked "
      + "checkup examined every",
  },
  {
    id: "biopsy", title: "What is a biopsy?",
    text: ["Under local anaesthesia all or part of the spot is taken out, and a laboratory examines it "
      + "under the microscope. That is how a skin cancer is proved or excluded. It takes minutes, "
      + "leaves a small scar, and the result mostly comes within one to two weeks."],
    keywords: "biopsy biopsies sample tissue laboratory lab result results pathology histology punch "
      + "needle stitches hurt pain painful scar test microscope spread",
  },
  {
    id: "removal", title: "How are spots removed?",
    text: ["Suspicious ones are cut out or shaved off under local anaesthesia and always examined in a "
      + "laboratory. Laser and freezing leave nothing to examine; they are for spots about which a "
      + "doctor is certain."],
    keywords: "remove removed removal removing surgery operation cut excision laser freezing freeze "
      + "cryotherapy shave stitches scar anaesthesia mole take cosmetic",
  },
  {
    id: "remove-myself", title: "Can I remove it myself?",
    text: ["Please do not cut, burn, freeze or treat it with acid, pastes or home remedies. A cancer "
      + "could grow on beneath the scar, and nothing is left to examine. Let a doctor look first."],
    keywords: "myself home remedy remedies natural cut off scratch acid vinegar oil paste black salve "
      + "cream kit pen freeze remove mole wart garlic iodine",
  },
  {
    id: "after-melanoma", title: "What comes after a diagnosis of skin cancer?",
    text: ["After a melanoma, mostly a second, wider removal; basal cell and squamous cell cancers "
      + "mostly need none once they are out completely. Check-ups over years follow. Thicker "
      + "melanomas may need a test of a lymph node, scans, and medicines that help the immune system "
      + "or block the tumour's growth. Your doctors can say what holds for you."],
    keywords: "after diagnosis diagnosed melanoma stage staging lymph node scan immunotherapy "
      + "chemotherapy chemo radiation targeted medicine medicines treatment follow-up tumour tumor",
  },
  {
    id: "outlook", title: "Can skin cancer be cured?",
    text: ["Mostly, if it is found early. Basal cell and squamous cell cancers are nearly always cured "
      + "by removal. With melanoma it depends on the depth: thin ones seldom come back, thick ones can "
      + "spread. Only your doctors can speak of your own outlook."],
    keywords: "melanoma cure cured curable survive survival prognosis outlook death die dying deadly "
      + "fatal chance chances live life expectancy come back return",
  },
  {
    id: "disagree", personal: true, title: "The page and my doctor disagree",
    text: ["An examination weighs more than a picture. Still, tell the doctor what the page said, ask "
      + "how certain the finding is and when to come again, and go back at once if the spot changes. "
      + "You may ask for a second opinion."],
    keywords: "doctor said says disagree disagrees contradict differ different opinion second wrong "
      + "other dermatologist told nothing trust believe already",
  },
];
