"""What is known of the patient and the spot besides the picture: age, sex, body site.

The options are those of HAM10000's table; whatever is none of them counts as not given.
"""

AGE_BANDS = ((0, 30), (30, 45), (45, 60), (60, 75), (75, 200))

# The values of HAM10000's column localization, from head to foot, in everyday words.
SITES = {
    "scalp": "scalp",
    "face": "face",
    "ear": "ear",
    "neck": "neck",
    "chest": "chest",
    "back": "back",
    "abdomen": "belly",
    "trunk": "elsewhere on the trunk",
    "genital": "genital area",
    "upper extremity": "arm",
    "hand": "hand",
    "lower extremity": "leg",
    "foot": "foot",
    "acral": "palm or sole",
}


def _band_name(low, high):
    return f"{low} and over" if high == AGE_BANDS[-1][1] else f"{low} to {high - 1}"


# Field -> its options, each with the words a person chooses it by.
FIELDS = {
    "age": {_band_name(*band): _band_name(*band) for band in AGE_BANDS},
    "sex": {"female": "female", "male": "male"},
    "site": SITES,
}


def age_band(text):
    """The band of an age in years, 55.0 is in 45 to 59; None for what is no age."""
    try:
        age = float(text)
    except ValueError:
        return None
    for low, high in AGE_BANDS:
        if low <= age < high:
            return _band_name(low, high)
    return None


def clinical_of(record):
    """What a record's table states: {"age", "sex", "site"}, each an option or None."""
    extra = {key: value.strip() for key, value in record.extra.items() if value}
    found = {
        "age": age_band(extra.get("age", "")),
        "sex": extra.get("sex"),
        "site": extra.get("localization"),
    }
    return {name: value if value in FIELDS[name] else None for name, value in found.items()}
