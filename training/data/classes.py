"""What a model tells apart: the seven classes of HAM10000 and the shape of any other set.

Codes and names follow Tschandl, Rosendahl & Kittler, "The HAM10000 dataset",
Scientific Data 5:180161 (2018), doi:10.1038/sdata.2018.161. The order is
alphabetical by code, and the column order of the model's outputs.
"""

from dataclasses import asdict, dataclass, field
from functools import cached_property

import numpy as np

from training.errors import TrainingError


@dataclass(frozen=True)
class DiagnosisClass:
    """One output of a model. Two are equal whatever they are called.

    code: lower-case letters a to z, digits and underscores, as in HAM10000's ``dx`` column.
    name: the medical name.
    plain_name: the name in everyday language.
    malignant: whether the class counts as malignant in the binary question: cancer,
        or what can become one (mel, bcc and akiec); None where nobody has said.
    """

    code: str
    name: str = field(compare=False)
    plain_name: str = field(compare=False)
    malignant: bool | None


@dataclass(frozen=True)
class ClassSet:
    """The classes of a model, in the order of its outputs, and what they are made of.

    members: {code in the data: code of the class}; several diagnoses may be one class.
    """

    classes: tuple
    members: dict

    @classmethod
    def of(cls, classes):
        """A set in which every code of the data is a class of its own."""
        classes = tuple(classes)
        return cls(classes, {entry.code: entry.code for entry in classes})

    @classmethod
    def from_json(cls, value):
        """The set that ``to_json`` gave."""
        return cls(tuple(DiagnosisClass(**entry) for entry in value["classes"]), value["members"])

    def to_json(self):
        """The set as run.json keeps it."""
        return {"classes": [asdict(entry) for entry in self.classes], "members": self.members}

    @cached_property
    def codes(self):
        """The classes' codes, a tuple."""
        return tuple(entry.code for entry in self.classes)

    @cached_property
    def malignant(self):
        """Which classes count as malignant, bool (classes,); None where that is not stated."""
        stated = [entry.malignant for entry in self.classes]
        return None if None in stated else np.array(stated)

    def index(self, code):
        """The output that a code of the data belongs to. Raises TrainingError for no such code."""
        try:
            return self.codes.index(self.members[code])
        except KeyError:
            known = ", ".join(self.members)
            raise TrainingError(f"the diagnosis '{code}' is none of {known}.") from None


_SEVEN = (
    DiagnosisClass(
        "akiec",
        "Actinic keratosis or intraepithelial carcinoma (Bowen's disease)",
        "sun-damaged patch or early skin cancer",
        True,
    ),
    DiagnosisClass(
        "bcc",
        "Basal cell carcinoma",
        "basal cell skin cancer",
        True,
    ),
    DiagnosisClass(
        "bkl",
        "Benign keratosis (seborrheic keratosis, solar lentigo, lichen-planus-like keratosis)",
        "age spot or wart-like growth",
        False,
    ),
    DiagnosisClass("df", "Dermatofibroma", "firm scar-like bump", False),
    DiagnosisClass("mel", "Melanoma", "melanoma skin cancer", True),
    DiagnosisClass("nv", "Melanocytic nevus", "mole", False),
    DiagnosisClass(
        "vasc",
        "Vascular lesion (angioma, angiokeratoma, pyogenic granuloma, haemorrhage)",
        "blood-vessel spot",
        False,
    ),
)

HAM10000 = ClassSet.of(_SEVEN)
CODES = HAM10000.codes
MELANOMA = "mel"  # in the data, whatever class of a model it belongs to

# The columns of the ISIC 2018 challenge's result files (Task 3), in their order.
ISIC_2018_COLUMNS = ("MEL", "NV", "BCC", "AKIEC", "BKL", "DF", "VASC")
