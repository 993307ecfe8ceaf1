"""ISIC 2017, Part 3: melanoma, seborrheic keratosis, otherwise nevus; nothing of lesions.

Two columns of 0.0 and 1.0 (Codella et al. 2018, arXiv:1710.05006). A seborrheic
keratosis is one of HAM10000's benign keratoses, so the images can train its classes.
"""

from training.data.class_sets import NAMED
from training.data.readers.reading import Reading, official_test, one_hot, rows_of

CODES = {"melanoma": "mel", "seborrheic_keratosis": "bkl"}


def read(source):
    """A Reading; None without the challenge's tables."""
    tables = source.matching("*_Part3_GroundTruth.csv")
    if not tables:
        return None
    images, reading = source.images(), Reading("ISIC 2017", NAMED["isic2017"])
    for table in tables:
        for row in rows_of(source, table, ("image_id", *CODES)):
            code = one_hot(row, CODES, neither="nv")
            reading.add(source, images, row["image_id"], code, held_back=official_test(table))
    return reading
