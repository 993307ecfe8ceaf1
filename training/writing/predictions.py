"""Result files, a row an image: in the ISIC 2018 challenge's format where the classes are its."""

import csv
from pathlib import Path

import numpy as np

from training.data.classes import CODES, ISIC_2018_COLUMNS


def columns(codes):
    """Column names of the classes: those of the challenge in its order, or the codes."""
    return ISIC_2018_COLUMNS if tuple(codes) == CODES else tuple(codes)


def write_predictions(path, image_ids, values, codes):
    """Write one row an image. values: (N, classes) in [0, 1], in the order of codes."""
    names = columns(codes)
    order = [codes.index(name.lower()) for name in names]
    with Path(path).open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["image", *names])
        for image_id, row in zip(image_ids, np.asarray(values)[:, order], strict=True):
            writer.writerow([image_id, *(f"{value:.6f}" for value in row)])


def read_predictions(path, codes):
    """(image ids, float (N, classes) in the order of codes) of such a file."""
    with Path(path).open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    named = {name.lower(): name for name in columns(codes)}
    values = np.array([[float(row[named[code]]) for code in codes] for row in rows])
    return [row["image"] for row in rows], values
