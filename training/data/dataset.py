"""Data sources → one list of records → arrays.

Several sources may hold copies of one image (HAM10000 in two resolutions, say).
The copy with the larger centre square is used.
"""

import hashlib
import io
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from PIL import Image
from threadpoolctl import threadpool_limits

from training.data.class_sets import NAMED
from training.data.classes import MELANOMA, ClassSet
from training.data.likeness import byte_hash
from training.data.readers import folders, read_source
from training.data.streaming import StreamedImages, decode, fits_in_memory
from training.errors import TrainingError
from training.progress import progress
from training.scoring.truth import Truth


@dataclass
class Dataset:
    """Records of all sources, and what is wrong with their tables.

    missing: ids of rows whose image is not there. conflicts: {image id: sentence} of
    images on whose diagnosis or lesion two rows disagree; the first row is kept.
    layouts, labels: of each source's Reading.
    """

    records: list
    missing: list
    layouts: list
    labels: list
    conflicts: dict

    def summary(self):
        """A sentence for the terminal: how many images, what is held back, what is missing."""
        text = f"{len(self.records)} images ({', '.join(self.layouts)})"
        held_back = sum(record.held_back for record in self.records)
        if held_back:
            text += f", {held_back} of them of an official test set, for crossdata alone"
        if self.missing:
            text += f"; {len(self.missing)} rows without an image: {_name_some(self.missing)}"
        return text

    @property
    def only_folders(self):
        """Whether folders alone say which class an image is of."""
        return set(self.layouts) == {folders.LAYOUT}

    def check(self, classes):
        """Raise TrainingError for a diagnosis that the ClassSet does not know."""
        codes = {record.code for record in self.records}
        fitting = [
            f"""'classes="{name}"'""" for name in NAMED if codes <= NAMED[name].members.keys()
        ]
        named = f"--set {' or '.join(fitting)}, or " if fitting else ""
        for record in self.records:
            try:
                classes.index(record.code)
            except TrainingError as error:
                raise TrainingError(
                    f"{record.source.path}: of image {record.image_id} {error} Correct it, state "
                    f"the classes ({named}--classes FILE), or leave out all such images: "
                    "`lens.py check` lists them for --without."
                ) from None


def _name_some(ids, limit=10):
    rest = len(ids) - limit
    return ", ".join(sorted(ids)[:limit]) + (f" and {rest} more" if rest > 0 else "")


def load_dataset(paths, without=()):
    """Read every source and merge copies of the same image.

    paths: folders or zip archives. without: ids of images to leave out. Returns a
    Dataset whose records are sorted by image id. Raises TrainingError for rows that
    disagree on a diagnosis or a lesion.
    """
    dataset = read_dataset(paths, without)
    if dataset.conflicts:
        raise TrainingError(
            f"{next(iter(dataset.conflicts.values()))} Correct one of the tables; "
            "`lens.py check` lists all such images and lets train leave them out."
        )
    return dataset


def read_dataset(paths, without=()):
    """The same, but with the conflicts in the Dataset."""
    if not paths:
        raise TrainingError("No data given. Name at least one folder or zip with --data.")
    readings = [read_source(path) for path in paths]
    without = frozenset(without)
    merged, conflicts = {}, {}
    for record in (record for reading in readings for record in reading.records):
        if record.image_id in without:
            continue
        known = merged.setdefault(record.image_id, record)
        if known is record:
            continue
        joined = known.joined(record)
        if joined is None:
            conflicts[record.image_id] = (
                f"{record.image_id} is {known.code} of lesion {known.lesion_id} in "
                f"{known.source.path} but {record.code} of {record.lesion_id} in "
                f"{record.source.path}."
            )
        else:
            sharper = _square_side(record) > _square_side(known)
            merged[record.image_id] = joined.with_copy(record) if sharper else joined
    missing = {i for reading in readings for i in reading.missing} - merged.keys() - without
    records = [merged[i] for i in sorted(merged)]
    layouts, labels = [r.layout for r in readings], [r.labels for r in readings]
    return Dataset(records, sorted(missing), layouts, labels, conflicts)


def _square_side(record):
    try:
        with Image.open(io.BytesIO(record.read())) as image:
            return min(image.size)
    except (TrainingError, OSError, ValueError, Image.DecompressionBombError):
        return 0  # check and load_arrays say what is wrong with it


@dataclass
class Arrays:
    """Images ready for a model.

    inputs: (N, size, size, 3), uint8 or float32, 0 to 255; an array, or StreamedImages
    where an array would take too much memory. labels: int64 (N,), indices into
    ``classes``. records: the N records. digest: of ``data_digest``. bad: (image id,
    reason) of images that could not be read. surroundings: as of masks.surroundings,
    where training looks at it.
    """

    inputs: np.ndarray | StreamedImages
    labels: np.ndarray | None
    classes: ClassSet | None
    records: list
    digest: str
    bad: list
    surroundings: np.ndarray | None = None

    @property
    def truth(self):
        """The diagnoses, for scores."""
        melanoma = np.array([record.code == MELANOMA for record in self.records], bool)
        return Truth(self.labels, self.classes, melanoma)


def load_arrays(records, size, classes, dtype="float32", label="images"):
    """Decode and preprocess every record; unreadable images are left out and named.

    classes: the ClassSet that labels are indices of, which knows every record's code;
    None where nobody asks for labels.
    dtype: "float32" keeps the exact preprocessing (for evaluation), "uint8" rounds
    it to a quarter of the memory (for training). Where that is still too much, each
    image is read here to see whether it can be, and decoded again whenever it is used.
    """

    def load(record):
        try:
            data = record.read()
            return decode(data, size, dtype), None, byte_hash(data)
        except TrainingError as error:
            return None, str(error), None

    shape = (len(records), size, size, 3)
    inputs = np.empty(shape, dtype) if fits_in_memory(shape, dtype) else None
    kept, bad, hashes = [], [], []
    # One image a thread: the matrix products are too small to share out.
    with threadpool_limits(1), ThreadPoolExecutor(2) as pool:
        results = progress(pool.map(load, records), total=len(records), desc=f"Reading {label}")
        for record, (pixels, reason, file_hash) in zip(records, results, strict=True):
            if reason:
                bad.append((record.image_id, reason))
                continue
            if inputs is not None:
                inputs[len(kept)] = pixels
            kept.append(record)
            hashes.append(file_hash)
    labels = None
    if classes is not None:
        labels = np.array([classes.index(r.code) for r in kept], np.int64)
    if inputs is None:
        print(f"The {label} are more than memory should hold: they are read again when used.")
        inputs = StreamedImages(kept, size, dtype)
    else:
        inputs = inputs[: len(kept)]
    return Arrays(inputs, labels, classes, kept, data_digest(kept, hashes), bad)


def data_digest(records, hashes):
    """SHA-256 of ids, diagnoses and image files. hashes: SHA-256 of each record's file."""
    digest = hashlib.sha256()
    for record, file_hash in zip(records, hashes, strict=True):
        digest.update(f"{record.image_id},{record.code},{file_hash}\n".encode())
    return digest.hexdigest()
