"""ISIC 2016, Part 3: benign or malignant, nothing finer, and nothing of lesions.

Tables without a header: ``ISIC_0000000,benign`` in the training part, 1.0 for malignant
in the test part (Gutman et al. 2016, arXiv:1605.01397).
"""

from training.data.class_sets import NAMED
from training.data.readers.reading import Reading, official_test, rows_of

CODES = {"benign": "benign", "malignant": "malignant", "0.0": "benign", "1.0": "malignant"}


def read(source):
    """A Reading; None without the challenge's tables."""
    tables = source.matching("ISBI2016_ISIC_Part3*_GroundTruth.csv")
    if not tables:
        return None
    images, reading = source.images(), Reading("ISIC 2016", NAMED["malignancy"])
    for table in tables:
        for row in rows_of(source, table, ("image", "answer"), header=False):
            code = CODES.get(row["answer"], row["answer"])
            reading.add(source, images, row["image"], code, held_back=official_test(table))
    return reading
