/** Spots, their signs, who is at risk, how to protect the skin. @type {import("../guide.js").Passage[]} */
export const aboutSkin = [
  {
    id: "changing", personal: true, title: "A spot that changes",
    text: ["Change is the most important sign of melanoma: in size, shape, colour or height, or when a "
      + "spot starts to itch, crust or bleed. Show it to a doctor soon. A photo with a date helps to "
      + "see change, but do not wait for more of it."],
    keywords: "change changes changed changing grow grows growing grew growth bigger larger darker "
      + "colour color mole evolving evolve shape size raised swell "
      + "turn turns turning become becoming fell fall off gone disappear disappeared",
  },
  {
    id: "new-mole", personal: true, title: "A new spot",
    text: ["New moles are common up to about 40 and rarer later. Most melanomas begin as a new spot on "
      + "normal skin, not in an old mole. Show a new one to a doctor soon if it grows, looks unlike "
      + "your others, or came after 40."],
    keywords: "new mole appeared appear appears suddenly developed came came-up adult older age",
  },
  {
    id: "bleeding", personal: true, title: "A spot that bleeds",
    text: ["Any spot can bleed after a scratch. One that bleeds by itself, again and again, or at a "
      + "slight touch should be examined soon: skin cancers do so, and some growths of blood vessels. "
      + "Press a clean cloth on it; if it does not stop after 15 minutes, get help at once."],
    keywords: "bleed bleeds bleeding bled blood mole scratched oozing ooze weeping crust scab shaving "
      + "cut shaved caught",
  },
  {
    id: "itching", personal: true, title: "A spot that itches or hurts",
    text: ["Itching mostly has other causes, such as dry or irritated skin. But a spot that keeps "
      + "itching, hurts, burns or feels tender without a cause can be a skin cancer: have it examined, "
      + "the more so if it changes as well."],
    keywords: "itch itches itching itchy scratch hurt hurts hurting pain painful burn burns burning "
      + "sore tender ache mole",
  },
  {
    id: "not-healing", personal: true, title: "A sore that does not heal",
    text: ["A sore, crust or scab that has not healed after 4 weeks, or that heals and comes back, "
      + "should be examined soon. Basal cell and squamous cell cancers often begin like that, mostly "
      + "on skin that has seen much sun."],
    keywords: "heal heals healing healed sore wound ulcer scab crust open weeks pimple recurring "
      + "returns again",
  },
  {
    id: "ugly-duckling", personal: true, title: "The ugly duckling",
    text: ["Moles of one person tend to look alike. One that stands out, darker, larger, redder or "
      + "simply different from all the others, is an “ugly duckling”. Melanomas are often found that "
      + "way: show it to a doctor soon, even if none of the ABCDE signs fits."],
    keywords: "ugly duckling different others stands out odd unusual unlike strange weird mole one",
  },
  {
    id: "efg", personal: true, title: "A bump that grows: EFG",
    text: ["Elevated, firm, growing for more than a month: these are the signs of nodular melanoma, "
      + "which grows deep quickly and can be even, round, pink or black. Ask now for an appointment "
      + "within the next few days. Other cancers grow like that as well."],
    keywords: "bump lump nodule nodular elevated firm growing hard raised fast dome efg grows quickly "
      + "rapidly rapid signs melanoma",
  },
  {
    id: "pink", title: "Can melanoma be pink?",
    text: ["Yes. Some melanomas, called amelanotic, have little or no pigment: pink, red or "
      + "skin-coloured, like a pimple or a scar. They are easily missed, by people and by programs. A "
      + "pink spot that grows, bleeds or does not heal should be examined soon."],
    keywords: "pink red colourless colorless amelanotic skin-coloured pimple pale without colour color "
      + "pigment white light melanoma",
  },
  {
    id: "nail", title: "A dark streak or spot under a nail",
    text: ["It can be blood after a knock, a mole, or a melanoma. Blood grows out with the nail over "
      + "months, on a toe over a year or more. A streak that does not grow out, is new, widens, has "
      + "several browns or runs onto the skin around the nail should be examined soon. This page was "
      + "not made for nails."],
    keywords: "nail nails toenail fingernail toe finger thumb streak stripe line band black under",
  },
  {
    id: "dark-skin", title: "Skin cancer on darker skin",
    text: ["It is rarer, but found later. Melanomas then often sit on soles, palms, under nails or in "
      + "the mouth, where the sun does not matter. Show a new or changing spot there to a doctor. Ask "
      + "what pictures a model learned from: mostly fair skin, so it may be wrong more often on yours."],
    keywords: "dark darker brown black skin colour color works melanoma people african "
      + "asian hispanic indian ethnic race sole soles palm palms foot feet hand acral fitzpatrick",
  },
  {
    id: "where", title: "Where does skin cancer grow?",
    text: ["Anywhere. Cancers from sunlight prefer face, ears, lips, scalp, neck, hands and lower "
      + "legs; melanoma also back, legs, soles and nails, rarely eye or mouth. Spots on lips, eyes, "
      + "mouth or genitals need a doctor's eye: pictures of them are not what this page was made for."],
    keywords: "where body place site location face nose ear lip lips eye eyelid scalp head neck back "
      + "arm leg belly genital genitals penis vulva groin mouth tongue cheek forehead shoulder",
  },
  {
    id: "children", personal: true, title: "Moles in children",
    text: ["Children keep getting moles, and those grow with them. Melanoma is rare in children, but "
      + "it occurs, often as a pink or fast-growing bump. Show a child's spot to a doctor if it grows "
      + "fast, bleeds, looks unlike the others or worries you. Models have seen few pictures of "
      + "children."],
    keywords: "child children kid kids baby babies toddler infant newborn teenager teen son daughter "
      + "boy girl school",
  },
  {
    id: "pregnancy", personal: true, title: "Spots in pregnancy",
    text: ["Do not put a change down to the pregnancy: moles may stretch on belly and breasts, but a "
      + "spot that changes, bleeds or stands out should be examined as at any other time. Examination "
      + "and biopsy under local anaesthesia are possible while pregnant; say that you are."],
    keywords: "pregnant pregnancy expecting breastfeeding hormones baby birth mother",
  },
  {
    id: "risk", title: "Who is at higher risk?",
    text: ["People with fair skin, red or blond hair, many or unusual moles, sunburns in childhood, "
      + "much sun or tanning beds; with an earlier skin cancer, or a parent, brother or sister who had "
      + "a melanoma; with a weakened immune system; and older people. It can strike anybody."],
    keywords: "grandmother grandfather aunt uncle brother sister relative died "
      + "melanoma risk risks factor factors likely chance higher fair pale red blond hair "
      + "sunburn sunburns family hereditary inherited inherit genetic genes parents mother father "
      + "immune transplant old prone",
  },
  {
    id: "causes", title: "What causes skin cancer?",
    text: ["Mostly ultraviolet light, from the sun or tanning beds, which damages the cells' genes "
      + "over years. Inherited genes, a weakened immune system, arsenic, X-rays and scars of burns "
      + "play a part too. Some melanomas arise without sunlight."],
    keywords: "cause causes caused causing reason reasons why uv ultraviolet sun sunlight radiation "
      + "skin cancer origin come develop",
  },
  {
    id: "sun", title: "How do I protect my skin from the sun?",
    text: ["Stay in the shade around noon, wear a hat, sleeves and sunglasses, and use a "
      + "broad-spectrum sunscreen of factor 30 or more. Put on plenty, again every two hours and after "
      + "swimming. Keep babies out of the sun. Protection lowers the risk but does not remove it."],
    keywords: "sun sunscreen suncream sunblock spf lotion cream protect protection prevent prevention "
      + "avoid uv shade hat sunburn summer beach sunbathe sunbathing outdoors holiday vitamin lower reduce",
  },
  {
    id: "tanning", title: "Are tanning beds a risk?",
    text: ["Yes. Their ultraviolet light causes skin cancer, melanoma among them; the earlier in life "
      + "one begins, the higher the risk. A tan from a bed does not protect against the sun. Doctors "
      + "advise against them."],
    keywords: "tanning tan bed beds sunbed sunbeds solarium salon booth",
  },
  {
    id: "self-check", title: "How do I check my own skin?",
    text: ["Once a month, undressed, in good light, with a full-length and a hand mirror: front, back, "
      + "sides, scalp, between the toes, soles and nails. Ask somebody to look at your back. Look for "
      + "what is new, changes, bleeds or is unlike the others; take photos with a date and a ruler."],
    keywords: "self check self-check selfcheck examine myself own skin mirror monthly home look "
      + "inspect myself body how",
  },
  {
    id: "kinds", title: "Which skin cancers are there?",
    text: ["The common ones are basal cell carcinoma, squamous cell carcinoma and melanoma. Melanoma "
      + "is the rarest of the three and spreads most often. Others, such as Merkel cell carcinoma, are "
      + "rare. A model knows only the kinds that it has learned, and names one of them for any other "
      + "too."],
    keywords: "kinds types sorts skin cancer cancers different list common rarest merkel",
  },
  {
    id: "squamous", title: "Squamous cell carcinoma",
    text: ["The second most common skin cancer: a scaly or crusted, growing, often tender bump or sore "
      + "on sunlit skin, at times from an actinic keratosis. It can spread, mostly from lips and ears. "
      + "It is cut out. A model that has not learned it names another kind instead."],
    keywords: "squamous cell carcinoma scc spinalioma horn crusty scaly",
  },
  {
    id: "many-moles", title: "Many or unusual moles",
    text: ["Unusual (“dysplastic” or atypical) moles are larger, uneven moles; most never become a "
      + "melanoma. But who has several of them, or more than about 50 moles, is at higher risk and "
      + "should ask a doctor for regular check-ups with photos."],
    keywords: "many moles lots hundreds 50 100 number dysplastic atypical unusual irregular syndrome "
      + "naevus nevus count",
  },
  {
    id: "birthmark", title: "Birthmarks",
    text: ["Moles present from birth grow with the child. Large ones, wider than a hand, have a higher "
      + "risk of melanoma and belong under a doctor's care; any that changes, grows a lump or bleeds "
      + "should be examined soon."],
    keywords: "birthmark birthmarks congenital born birth port wine stain hairy",
  },
  {
    id: "freckles", title: "Freckles and age spots",
    text: ["Freckles are small and light brown, and fade in winter. Age or sun spots (lentigines) are "
      + "larger, stay, and come with years of sun. A melanoma on the face can begin just like one: a "
      + "spot that is darker, uneven or changes should be examined."],
    keywords: "freckle freckles sunspot sunspots age liver brown ephelides lentigo lentigines winter",
  },
  {
    id: "contagious", title: "Is skin cancer contagious?",
    text: ["No. It does not pass from one person to another, neither by touch nor by sharing towels or "
      + "water. Some warts do, but telling them apart is for a doctor."],
    keywords: "contagious infectious catch spread infect transmitted touch people kiss sex pass others",
  },
  {
    id: "rashes", title: "Rashes, acne, warts, infections",
    text: ["This page knows nothing of them: not of rashes, eczema, psoriasis, acne, warts, fungus, "
      + "bites or infections, and its answer to a photo of one means nothing. Ask a doctor or a "
      + "pharmacist."],
    keywords: "rash rashes eczema psoriasis acne pimples pimple wart warts verruca fungus fungal "
      + "ringworm hives allergy herpes shingles dermatitis insect bite bites infection boil cyst "
      + "lipoma skin tag tags vitiligo rosacea scabies",
  },
];
