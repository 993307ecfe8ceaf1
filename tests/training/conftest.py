"""Small synthetic data sets in the real layouts."""

import csv
import io
import zipfile

import numpy as np
import pytest
from PIL import Image

from training.data.classes import CODES, HAM10000
from training.data.dataset import load_arrays, load_dataset
from training.data.records import by_split


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


def write_masks(folder, numbers):
    """Lesion masks of the images with these numbers."""
    folder.mkdir()
    for number in numbers:
        mask = np.zeros((45, 60), np.uint8)
        mask[10:30, 20:40] = 255
        Image.fromarray(mask).save(folder / f"ISIC_{number:07d}_segmentation.png")
    return folder


def zip_folder(folder, path):
    """The folder's files as a zip archive."""
    with zipfile.ZipFile(path, "w") as archive:
        for file in sorted(folder.rglob("*")):
            archive.write(file, file.relative_to(folder))
    return path


def record_of(path, **more):
    """What run.json says of a run on the data."""
    splits = by_split(load_dataset([path]).records)
    digests = {
        split: load_arrays(splits[split], 8, HAM10000).digest for split in ("train", "validation")
    }
    return {
        "finished": str(path),
        "data": [path.name],
        "weights": "mobilenet.weights.h5 0",
        "without": [],
        "fold": None,
        "limit": None,
        "images": {"bad": []},
        "data_sha256": digests,
    } | more


@pytest.fixture
def ham(tmp_path):
    return write_ham(tmp_path / "ham")
