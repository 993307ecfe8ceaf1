"""The seven diagnosis classes of HAM10000: the only list of them in the project.

Codes and names follow Tschandl, Rosendahl & Kittler, "The HAM10000 dataset",
Scientific Data 5:180161 (2018), doi:10.1038/sdata.2018.161. The order is
alphabetical by code, and the column order of the model's outputs.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class DiagnosisClass:
    """One output of the model.

    code: the lower-case code used in HAM10000's ``dx`` column.
    name: the medical name.
    plain_name: the name in everyday language.
    malignant: whether the class counts as malignant in the binary question
        (mel, bcc and akiec; akiec is precancerous or carcinoma in situ).
    """

    code: str
    name: str
    plain_name: str
    malignant: bool


HAM10000 = (
    DiagnosisClass(
        "akiec",
        "Actinic keratosis or intraepithelial carcinoma (Bowen's disease)",
        "sun-damaged patch that can turn into skin cancer",
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

CODES = tuple(c.code for c in HAM10000)
MALIGNANT_CODES = tuple(c.code for c in HAM10000 if c.malignant)

# The columns of the ISIC 2018 challenge's result files (Task 3), in their order.
ISIC_2018_COLUMNS = ("MEL", "NV", "BCC", "AKIEC", "BKL", "DF", "VASC")
