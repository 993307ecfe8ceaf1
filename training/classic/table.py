"""The features of many images, kept on disk as they come."""

import hashlib
import inspect
import sys
from dataclasses import dataclass
from functools import cache

import numpy as np
import skimage
from threadpoolctl import threadpool_limits

from training.classic import colour, features, segmentation, shape, texture
from training.data.dataset import data_digest
from training.data.likeness import byte_hash
from training.errors import TrainingError
from training.progress import progress

CHUNK = 256


@dataclass
class FeatureTable:
    """Images as numbers.

    values: float64 (N, features). labels: int64 (N,), indices into the codes. records:
    the N records. digest: as of ``Arrays``, so that it tells whether a network saw the
    same images. bad: (image id, reason) of images that could not be read.
    """

    values: np.ndarray
    labels: np.ndarray
    records: list
    digest: str
    bad: list

    @property
    def lesions(self):
        """Lesion id of every image."""
        return [record.lesion_id for record in self.records]


def load_table(records, codes, folder, label):
    """Features of every record; unreadable images are left out and named.

    codes: the classes in their order. folder: where chunks of features are kept, by the
    digest of what they were computed from, so that a killed command goes on.
    """
    folder.mkdir(parents=True, exist_ok=True)
    rows, kept, hashes, bad = [], [], [], []
    with threadpool_limits(1), progress(total=len(records), desc=f"Features of {label}") as bar:
        for start in range(0, len(records), CHUNK):
            chunk = list(_readable(records[start : start + CHUNK], bad, bar))
            files = [data for _, data in chunk]
            digests = [byte_hash(data) for data in files]
            values, reasons = _chunk(files, digests, folder, bar)
            for (record, _), row, reason, file in zip(chunk, values, reasons, digests, strict=True):
                if reason:
                    bad.append((record.image_id, str(reason)))
                    continue
                rows.append(row)
                kept.append(record)
                hashes.append(file)
    for image_id, reason in bad:
        print(f"Left out: {image_id}: {reason}", file=sys.stderr)
    if not kept:
        raise TrainingError(f"No image could be read among the {label}. More lesions are needed.")
    labels = np.array([codes.index(record.code) for record in kept], np.int64)
    return FeatureTable(np.stack(rows), labels, kept, data_digest(kept, hashes), bad)


def _readable(records, bad, bar):
    """(record, its file's bytes) of each that can be read; the others go to ``bad``."""
    for record in records:
        try:
            yield record, record.read()
        except TrainingError as error:
            bad.append((record.image_id, str(error)))
            bar.update()


def _chunk(files, digests, folder, bar):
    """Features (n, features) and reasons (n,), "" where there are features, of some files."""
    key = hashlib.sha256(" ".join([_definition(), *digests]).encode()).hexdigest()
    path = folder / f"{key}.npz"
    if path.exists():
        bar.update(len(files))
    else:
        rows = []
        for data in files:
            try:
                rows.append((features.vector_of(data), ""))
            except TrainingError as error:
                rows.append((None, str(error)))
            bar.update()
        width = max((len(vector or ()) for vector, _ in rows), default=0)
        beside = folder / "chunk.part.npz"
        np.savez(
            beside,
            values=[[np.nan] * width if vector is None else vector for vector, _ in rows],
            reasons=[reason for _, reason in rows],
        )
        beside.replace(path)
    with np.load(path) as found:
        return found["values"], found["reasons"]


@cache
def _definition():
    """What features are, in a word that changes with them."""
    modules = (segmentation, colour, texture, shape, features)
    return " ".join([skimage.__version__, *map(inspect.getsource, modules)])
