"""ISIC 2018, Task 3: HAM10000's seven classes, a column each.

The training part is HAM10000 itself; which images are of one lesion is in
``ISIC2018_Task3_Training_LesionGroupings.csv`` (Codella et al. 2019, arXiv:1902.03368).
Of the validation and test parts nobody says it.
"""

from training.data.classes import HAM10000, ISIC_2018_COLUMNS
from training.data.readers.reading import Reading, official_test, one_hot, rows_of

CODES = {column: column.lower() for column in ISIC_2018_COLUMNS}


def read(source):
    """A Reading; None without the challenge's tables."""
    tables = [
        name
        for name in source.matching("ISIC2018_Task3_*_GroundTruth.csv")
        if set(CODES).issubset(source.columns(name))
    ]
    if not tables:
        return None
    groupings = source.matching("ISIC2018_Task3_*_LesionGroupings.csv")
    lesions = {
        row["image"]: row["lesion_id"]
        for table in groupings
        for row in rows_of(source, table, ("image", "lesion_id"))
    }
    images, reading = source.images(), Reading("ISIC 2018", HAM10000)
    for table in tables:
        for row in rows_of(source, table, ("image", *CODES)):
            image_id, code = row["image"], one_hot(row, CODES)
            lesion, held_back = lesions.get(image_id), official_test(table)
            reading.add(source, images, image_id, code, lesion, held_back=held_back)
    return reading
