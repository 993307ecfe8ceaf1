"""Readers: a data source in a known layout becomes records.

HAM10000: a table with ``image_id, lesion_id, dx`` and images in any number of
folders. ISIC 2017: the official Part 3 ground-truth tables. Otherwise: a folder
a class, named by it.
"""

import csv
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from posixpath import commonpath

from training.data.class_sets import class_code
from training.data.files import Source
from training.data.records import Record
from training.errors import TrainingError

FOLDERS = "folder per class"
ISIC_2017_CODES = {"melanoma": "mel", "seborrheic_keratosis": "bkl", None: "nv"}


@dataclass
class Reading:
    """What a source gave: records, and the table rows whose image is missing."""

    layout: str
    records: list
    missing: list = field(default_factory=list)


def read_source(path):
    """Recognise the layout of a folder or zip and read it.

    Returns a Reading, whose codes are as the source has them. Raises TrainingError
    when no layout fits or no image is there.
    """
    source = Source(path)
    for reader in (_read_isic_2017, _read_ham10000, _read_folder_per_class):
        reading = reader(source)
        if reading is not None:
            if not reading.records:
                raise TrainingError(f"{source.path}: {reading.layout} layout, but no image found.")
            return reading
    raise TrainingError(
        f"{source.path}: no known layout. Expected HAM10000_metadata.csv with images, "
        "ISIC 2017 ground-truth tables, or one folder of images per class."
    )


def _read_ham10000(source):
    for table in source.matching(suffix=".csv"):
        rows = list(csv.DictReader(source.text(table)))
        if rows and {"image_id", "lesion_id", "dx"} <= rows[0].keys():
            break
    else:
        return None
    images = source.images()
    reading = Reading("HAM10000", [])
    for row in rows:
        image_id, code = row["image_id"].strip(), row["dx"].strip().lower()
        if image_id not in images:
            reading.missing.append(image_id)
            continue
        extra = {k: v for k, v in row.items() if k not in ("image_id", "lesion_id", "dx")}
        reading.records.append(
            Record(image_id, row["lesion_id"].strip(), code, source, images[image_id], extra)
        )
    return reading


def _read_isic_2017(source):
    tables = source.matching(suffix="_Part3_GroundTruth.csv")
    if not tables:
        return None
    images = source.images()
    reading = Reading("ISIC 2017", [])
    for table in tables:
        for row in csv.DictReader(source.text(table)):
            image_id = row["image_id"].strip()
            if image_id not in images:
                reading.missing.append(image_id)
                continue
            positive = [k for k in ("melanoma", "seborrheic_keratosis") if float(row[k]) > 0.5]
            code = ISIC_2017_CODES[positive[0] if positive else None]
            # Lesions are not identified in ISIC 2017, so its images only train.
            reading.records.append(
                Record(image_id, image_id, code, source, images[image_id], train_only=True)
            )
    return reading


def _read_folder_per_class(source):
    paths = [PurePosixPath(name) for name in source.image_names() if "/" in name]
    if not paths:
        return None
    top = commonpath([path.parent.parent for path in paths])
    reading = Reading(FOLDERS, [])
    for path in paths:
        # The whole way from the top, so that no two classes' "1.jpg" are one image.
        image_id = "_".join(path.relative_to(top).with_suffix("").parts)
        code = class_code(path.parent.name)
        reading.records.append(Record(image_id, image_id, code, source, str(path)))
    return reading
