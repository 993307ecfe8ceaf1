"""Copies of a data set, made for an experiment: a table and images that every stage reads."""

import csv
from dataclasses import dataclass, field
from pathlib import Path

from tools.whole import whole_folder
from training.data.readers.ham10000 import COLUMNS
from training.errors import TrainingError


@dataclass(frozen=True)
class Copy:
    """One image of a copy.

    lesion_id: "" where nobody says it. suffix, data: the image file's. extra: further columns.
    """

    image_id: str
    lesion_id: str
    code: str
    suffix: str
    data: bytes
    extra: dict = field(default_factory=dict)


def write_data_set(out, copies):
    """Write images and metadata.csv into the new folder ``out``, whole or not at all.

    copies: an iterable of Copy. Returns how many there were. Raises TrainingError where
    the folder exists or there is nothing to write.
    """
    out = Path(out)
    if out.exists():
        raise TrainingError(f"{out}: exists. Give --out a new folder.")
    with whole_folder(out) as beside:
        (beside / "images").mkdir()
        rows = []
        for copy in copies:
            (beside / "images" / f"{copy.image_id}{copy.suffix}").write_bytes(copy.data)
            identity = (copy.image_id, copy.lesion_id, copy.code)
            rows.append(dict(zip(COLUMNS, identity, strict=True)) | copy.extra)
        if not rows:
            raise TrainingError(
                f"{out}: would hold no image. Give --data with images of known lesions that are "
                "no official test set."
            )
        columns = dict.fromkeys(column for row in rows for column in row)
        with (beside / "metadata.csv").open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, columns)
            writer.writeheader()
            writer.writerows(rows)
    return len(rows)
