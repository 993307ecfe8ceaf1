"""Small synthetic data sets in the real layouts."""

import csv
import io
import zipfile

import numpy as np
import pytest
from PIL import Image

from training.data.classes import CODES


def jpeg_bytes(seed, width=60, height=45):
    """A small random JPEG."""
    pixels = np.random.default_rng(seed).integers(0, 255, (height, width, 3), np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=90)
    return buffer.getvalue()


def write_ham(folder, lesions=40, images_a_lesion=2, size=(60, 45)):
    """A HAM10000-like folder: table, images in two folders, every class in turn."""
    parts = [folder / "HAM10000_images_part_1", folder / "HAM10000_images_part_2"]
    for part in parts:
        part.mkdir(parents=True)
    rows = []
    for number in range(lesions * images_a_lesion):
        lesion = number // images_a_lesion
        image_id = f"ISIC_{number:07d}"
        (parts[number % 2] / f"{image_id}.jpg").write_bytes(jpeg_bytes(number, *size))
        code = CODES[lesion % len(CODES)]
        rows.append((f"HAM_{lesion:07d}", image_id, code, "histo", "50.0", "male", "back"))
    with (folder / "HAM10000_metadata.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["lesion_id", "image_id", "dx", "dx_type", "age", "sex", "localization"])
        writer.writerows(rows)
    return folder


def zip_folder(folder, path):
    """The folder's files as a zip archive."""
    with zipfile.ZipFile(path, "w") as archive:
        for file in sorted(folder.rglob("*")):
            archive.write(file, file.relative_to(folder))
    return path


@pytest.fixture
def ham(tmp_path):
    return write_ham(tmp_path / "ham")
