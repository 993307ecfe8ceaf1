/**
 * About each diagnosis of HAM10000, by its code: what it is, how it usually looks, what doctors
 * usually do, and the words that people ask with.
 *
 * @type {Record<string, { what: string, looks: string, care: string, keywords: string }>}
 */
export const aboutKinds = {
  akiec: {
    what: "Actinic keratoses are rough patches from years of sunlight. Bowen's disease is an early "
      + "skin cancer, still confined to the upper skin. Both can become an invasive cancer, squamous "
      + "cell carcinoma.",
    looks: "A scaly pink, red or brownish patch on face, ears, bald scalp, hands or lower legs, often "
      + "easier felt than seen. In the dermatoscope: scale, redness, dotted or coiled vessels, pale "
      + "hair openings in a red net.",
    care: "They freeze or scrape it off, or treat it with cream or light. What thickens, hurts or "
      + "bleeds is biopsied. Bowen's disease is usually confirmed by a biopsy and often cut out.",
    keywords: "actinic solar keratosis keratoses ak aks akiec bowen bowens sunspot scaly rough patch "
      + "precancer precancerous sun damage crusty skin",
  },
  bcc: {
    what: "The most common skin cancer. It grows slowly and seldom spreads to other organs, but left "
      + "alone it grows on into the tissue around it.",
    looks: "A pearly or pink bump with fine vessels, a sore that does not heal, or a flat pink or "
      + "scar-like patch, mostly on head, neck or trunk. In the dermatoscope: sharp branching vessels, "
      + "blue-grey clumps, leaf-like brown areas, small sores.",
    care: "They usually confirm it by a biopsy and cut it out. Some thin ones are treated with cream, "
      + "freezing or light instead. Check-ups follow.",
    keywords: "basal cell carcinoma basalioma bcc rodent ulcer white skin cancer pearly bump",
  },
  bkl: {
    what: "Benign growths of the upper skin: seborrheic keratoses (waxy or wart-like), solar "
      + "lentigines (sun or age spots), and lichen-planus-like keratoses, in which the body is "
      + "clearing such a spot away.",
    looks: "Stuck on and tan to black, or flat, brown and sharp-edged. In the dermatoscope: white "
      + "dots, dark plugs, folds like a brain's, fingerprint lines, or grey grains.",
    care: "Melanoma can look much the same, and only an examination can tell, so what is doubtful is "
      + "biopsied. A certain one may stay, or is frozen or scraped off if it bothers.",
    keywords: "seborrheic seborrhoeic keratosis keratoses solar lentigo lentigines lichen planus lplk "
      + "bkl age sun liver sunspot brown wart warty waxy barnacle stuck",
  },
  df: {
    what: "A benign knot of scar-like tissue in the deeper skin. Why it forms is not clear; some "
      + "follow an insect bite or a small injury.",
    looks: "A firm pink to brown bump, mostly on the legs, that dimples inward when pinched from the "
      + "sides. In the dermatoscope: a white scar-like centre with a fine brown net around it.",
    care: "Some melanomas and a rare cancer of the deeper skin can look alike, and only an examination "
      + "can tell; one that grows, hurts or looks unusual is cut out and examined.",
    keywords: "dermatofibroma histiocytoma df firm hard bump lump knot button leg insect bite dimple",
  },
  mel: {
    what: "Melanoma is a cancer of the skin's pigment cells, and among the most dangerous skin "
      + "cancers, since it can spread early. Found early, most are cured by removing them.",
    looks: "Often a dark spot, uneven in shape, edge and colour, that changes. But it can be small, "
      + "pink or a firm bump, and lie on soles, palms or under a nail. In the dermatoscope: an uneven "
      + "net, streaks, a blue-white veil, several colours.",
    care: "They cut it out and a laboratory examines it. If it is a melanoma, a margin of skin is "
      + "removed; depending on its depth, a lymph node is tested and medicines are considered.",
    keywords: "melanoma melanomas melanom mel malignant black dark skin cancer deadly lentigo maligna",
  },
  nv: {
    what: "A mole: a benign cluster of pigment cells. Nearly everybody has some. Having many, or "
      + "unusual ones, raises the risk of melanoma, and some melanomas start in a mole.",
    looks: "Usually small, round or oval, skin-coloured or of one or two browns, and like the person's "
      + "others. In the dermatoscope: an even net, even round clumps, or an even brown area.",
    care: "An early melanoma can look just like a mole, and only an examination can tell. Doctors "
      + "compare it with the others and with earlier photos; one that changes or stands out is "
      + "removed and examined.",
    keywords: "mole moles nevus naevus nevi naevi melanocytic nv beauty mark",
  },
  vasc: {
    what: "Benign growths of small blood vessels (cherry angioma, angiokeratoma, pyogenic granuloma), "
      + "or blood that has leaked into the skin, for instance after a knock.",
    looks: "Red, purple, blue or nearly black. Cherry angiomas are small domes, often many. Pyogenic "
      + "granulomas grow within weeks and bleed easily. In the dermatoscope: red to purple pools "
      + "without a brown net.",
    care: "Some melanomas are red and bleed too, and only an examination can tell, so one that is new, "
      + "grows or bleeds is biopsied or removed and examined. Others may stay, or are taken off by "
      + "laser, freezing or shaving.",
    keywords: "vascular angioma cherry angiokeratoma pyogenic granuloma haemorrhage hemorrhage "
      + "haemangioma hemangioma vasc vessel blood red purple blister bruise dots",
  },
};
