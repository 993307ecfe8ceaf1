"""One labelled image, and the lesion-grouped split."""

import hashlib
from dataclasses import dataclass, field, replace
from typing import Any

from training.data.class_sets import more_precise

TRAIN, VALIDATION, TEST = "train", "validation", "test"
SPLITS = (TRAIN, VALIDATION, TEST)
FOLDS = 5


@dataclass(frozen=True)
class Record:
    """One image of one lesion.

    code: the diagnosis code. source, name: where the image's bytes are read.
    extra: the table's other columns (age, sex, localization, dx_type) as text.
    train_only: images that no split may test on, because nobody says which lesion they
    are of. held_back: images of an official test set, which are in no split at all; a
    model is measured on them by ``crossdata``.
    """

    image_id: str
    lesion_id: str
    code: str
    source: Any = field(repr=False, compare=False)
    name: str
    extra: dict = field(default_factory=dict, compare=False)
    train_only: bool = False
    held_back: bool = False

    def read(self):
        """The image file's bytes."""
        return self.source.read(self.name)

    def with_copy(self, other):
        """This record with the image bytes of ``other``."""
        return replace(self, source=other.source, name=other.name)

    def joined(self, other):
        """What two tables know of one image; None where they contradict each other.

        Who tells the lesion, or tells a melanoma from what is just malignant, knows
        more; what one holds back is held back. The image's bytes are this record's.
        """
        code = more_precise(self.code, other.code)
        told = {record.lesion_id for record in (self, other) if not record.train_only}
        if code is None or len(told) > 1:
            return None
        known = other if self.train_only and told else self
        return replace(
            self,
            code=code,
            lesion_id=known.lesion_id,
            extra=known.extra or other.extra,
            train_only=known.train_only,
            held_back=self.held_back or other.held_back,
        )


def _draw(lesion_id, part):
    """A number below 2^32 that hangs on the lesion alone: one of the parts, 0 to 7, of a hash."""
    digest = hashlib.sha256(lesion_id.encode("utf-8")).digest()
    return int.from_bytes(digest[4 * part : 4 * part + 4], "big")


def split_of(lesion_id):
    """The split of a lesion: 70 % train, 15 % validation, 15 % test.

    It depends on nothing but a SHA-256 of the lesion's id, so it never moves when
    images are added, and all images of a lesion stand on one side.
    """
    position = _draw(lesion_id, 0) / 2**32
    if position < 0.70:
        return TRAIN
    return VALIDATION if position < 0.85 else TEST


def fold_of(lesion_id):
    """The fold of a lesion for cross-validation, 0 to FOLDS - 1.

    From another part of the same hash as its split, so that folds cut through splits.
    """
    return _draw(lesion_id, 1) % FOLDS


def within(lesion_id, share):
    """Whether a lesion is in a share of them, 0 to 1: from a third part of the same hash.

    A smaller share lies within a larger one.
    """
    return _draw(lesion_id, 2) / 2**32 < share


def by_split(records, fold=None, share=None):
    """Records grouped as {"train": […], "validation": […], "test": […]}.

    fold: which fold of the lesions is the test split; of the others those that
    ``split_of`` would validate on validate, the rest train. Without it ``split_of``
    alone decides. share: of the lesions to train on, the others are left out; None for
    all. What is held back is in none.
    """
    groups = {split: [] for split in SPLITS}
    for record in records:
        if not record.held_back:
            groups[_split(record, fold)].append(record)
    if share is not None:
        groups[TRAIN] = [each for each in groups[TRAIN] if within(each.lesion_id, share)]
    return groups


def evenly(items, limit):
    """At most ``limit`` of the items, evenly spaced over all; None for all.

    The first ones would not do: sorted by id, those of folders begin with one class.
    """
    if limit is None or limit >= len(items):
        return items
    return [items[place * len(items) // limit] for place in range(limit)]


def _split(record, fold):
    if record.train_only:
        return TRAIN
    split = split_of(record.lesion_id)
    if fold is None:
        return split
    if fold_of(record.lesion_id) == fold:
        return TEST
    return VALIDATION if split == VALIDATION else TRAIN
