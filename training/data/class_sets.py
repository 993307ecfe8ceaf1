"""Sets of classes by name, from a file, or from the names of folders."""

import json
import re
import unicodedata
from itertools import count
from pathlib import Path

from training.data.classes import HAM10000, ClassSet, DiagnosisClass
from training.errors import TrainingError

_BENIGN = DiagnosisClass(
    "benign",
    "Melanocytic nevus, benign keratosis, dermatofibroma or vascular lesion",
    "a kind that is usually harmless",
    False,
)
_BENIGN_MEMBERS = dict.fromkeys(("bkl", "df", "nv", "vasc"), "benign")
_SQUAMOUS = DiagnosisClass("scc", "Squamous cell carcinoma", "squamous cell skin cancer", True)

NAMED = {
    "ham10000": HAM10000,
    "isic2019": ClassSet.of(sorted((*HAM10000.classes, _SQUAMOUS), key=lambda entry: entry.code)),
    "isic2017": ClassSet(
        (
            DiagnosisClass("melanoma", "Melanoma", "melanoma skin cancer", True),
            DiagnosisClass("nevus", "Melanocytic nevus", "mole", False),
            DiagnosisClass(
                "seborrheic_keratosis", "Seborrheic keratosis", "wart-like growth", False
            ),
        ),
        {"mel": "melanoma", "nv": "nevus", "bkl": "seborrheic_keratosis"},
    ),
    "malignancy": ClassSet(
        (
            _BENIGN,
            DiagnosisClass(
                "malignant",
                "Melanoma, basal cell carcinoma, actinic keratosis or Bowen's disease",
                "skin cancer, or a patch that can turn into it",
                True,
            ),
        ),
        # ISIC 2016 says no more than benign or malignant; ISIC 2019 has scc.
        _BENIGN_MEMBERS
        | {"benign": "benign"}
        | dict.fromkeys(("akiec", "bcc", "malignant", "mel", "scc"), "malignant"),
    ),
    "precancerous": ClassSet(
        (
            _BENIGN,
            DiagnosisClass("malignant", "Melanoma or basal cell carcinoma", "skin cancer", True),
            DiagnosisClass(
                "precancerous",
                "Actinic keratosis or intraepithelial carcinoma (Bowen's disease)",
                "sun-damaged patch or early skin cancer",
                True,
            ),
        ),
        _BENIGN_MEMBERS | {"bcc": "malignant", "mel": "malignant", "akiec": "precancerous"},
    ),
}


def choose(name, path, dataset):
    """The class set of a run.

    name: of the recipe, a key of NAMED. path: a file of ``read_class_set``, or None.
    dataset: a Dataset. Images in one folder a class, none of which the named set
    knows, make a set of their own: the folders' names, with nobody saying what is
    malignant. Raises TrainingError for an unknown name or file.
    """
    if path:
        return read_class_set(path)
    if name not in NAMED:
        raise TrainingError(f"No class set '{name}'. There are: {', '.join(NAMED)}.")
    codes = sorted({record.code for record in dataset.records})
    if dataset.only_folders and not NAMED[name].members.keys() & set(codes):
        if len(codes) < 2:
            raise TrainingError(f"One class alone, '{codes[0]}': put each class in its own folder.")
        return _named_by_folders(codes)
    return NAMED[name]


def _named_by_folders(codes):
    """The ClassSet of folders' codes. Where one is not ASCII its class has a number for a code.

    The contract's codes are ASCII; the names are as the folder says them.
    """
    free = (code for number in count(1) if (code := f"class_{number}") not in codes)
    members = {code: code if code.isascii() else next(free) for code in codes}
    words = {code: code.replace("_", " ") for code in codes}
    return ClassSet(
        tuple(
            DiagnosisClass(members[code], words[code].capitalize(), words[code], None)
            for code in codes
        ),
        members,
    )


def more_precise(one, other):
    """Which of two codes of one lesion says more; None where they contradict each other.

    "mel" says more than "malignant".
    """
    sides = NAMED["malignancy"].members
    if one == other or sides.get(one) == other:
        return one
    return other if sides.get(other) == one else None


def class_code(text):
    """A code from any text: "Basal cell carcinoma" → "basal_cell_carcinoma".

    What is not ASCII stays: "黑色素瘤" is its own code.
    """
    text = unicodedata.normalize("NFC", text.lower())  # macOS stores é as two characters
    code = re.sub(r"[^a-z0-9\x80-\U0010ffff]+", "_", text).strip("_")
    return code if code[:1].isalpha() else f"class_{code}"


def read_class_set(path):
    """A class set from a JSON file: a list of classes in the order of the outputs.

    Each is {"code", "name", "plain_name", "malignant": true, false or null} and, where
    it is not just its own code, "members": [codes in the data]. Raises TrainingError.
    """
    try:
        entries = json.loads(Path(path).read_text(encoding="utf-8"))
        split = [(entry, entry.pop("members", [entry["code"]])) for entry in entries]
        classes = tuple(DiagnosisClass(**entry) for entry, _ in split)
    except FileNotFoundError:
        raise TrainingError(f"{path}: no such file. Give --classes a JSON file.") from None
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise TrainingError(
            f"{path}: no list of classes with code, name, plain_name and malignant ({error})."
        ) from error
    members = [(member, entry["code"]) for entry, names in split for member in names]
    _check(path, classes, members)
    return ClassSet(classes, dict(members))


def _check(path, classes, members):
    codes = [entry.code for entry in classes]
    stated = [entry.malignant is not None for entry in classes]
    wrong = {
        "fewer than two classes": len(codes) < 2,
        "a code twice": len(set(codes)) < len(codes),
        "a member in two classes": len(dict(members)) < len(members),
        "a code with other than lower-case letters a to z, digits and underscores": any(
            code != class_code(str(code)) or not code.isascii() for code in codes
        ),
        "malignant stated for some classes only": any(stated) and not all(stated),
        # 1 equals true, but picks a column where true masks it.
        "malignant other than true, false or null": any(
            not isinstance(entry.malignant, bool | None) for entry in classes
        ),
    }
    for what, found in wrong.items():
        if found:
            raise TrainingError(f"{path}: {what}.")
