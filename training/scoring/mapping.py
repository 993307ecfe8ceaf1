"""A model's classes as the labels of a data set that tells fewer things apart."""

from dataclasses import dataclass

import numpy as np

from training.data.classes import ClassSet
from training.errors import TrainingError


@dataclass(frozen=True)
class Mapping:
    """Which classes of a model make up each label.

    labels: the ClassSet of the labels that the model has a class for. groups: {label:
    codes of the model's classes}. left_out: codes of classes that belong to no label.
    """

    labels: ClassSet
    groups: dict
    left_out: tuple
    _matrix: np.ndarray

    def probabilities(self, shares):
        """Probabilities of the labels, rows summing to 1.

        shares: (N, classes) of the model. Those of the classes of a label are added up;
        what is left out is known not to be there, so the rest is divided by its sum.
        """
        summed = shares @ self._matrix
        return summed / np.maximum(summed.sum(axis=1, keepdims=True), 1e-30)

    def to_json(self):
        """{"labels": {label: {"classes", "malignant"}}, "left_out"}."""
        labels = {
            entry.code: {"classes": self.groups[entry.code], "malignant": entry.malignant}
            for entry in self.labels.classes
        }
        return {"labels": labels, "left_out": list(self.left_out)}


def map_classes(classes, labels):
    """The Mapping from a model's ClassSet to that of a data set.

    A class goes where the diagnoses that it is made of go. Raises TrainingError for a
    class that holds several labels, or when there is nothing left to tell apart.
    """
    places = {entry.code: set() for entry in classes.classes}
    for diagnosis, code in classes.members.items():
        if diagnosis in labels.members:
            places[code].add(labels.members[diagnosis])
    for code, found in places.items():
        if len(found) > 1:
            raise TrainingError(
                f"The model's class '{code}' holds {' and '.join(sorted(found))}, which the data "
                "tells apart. Name a coarser --mapping."
            )
    groups = {
        label: [code for code in classes.codes if places[code] == {label}] for label in labels.codes
    }
    kept = tuple(entry for entry in labels.classes if groups[entry.code])
    if len(kept) < 2:
        raise TrainingError(
            f"Of {', '.join(labels.codes)} the model's classes ({', '.join(classes.codes)}) tell "
            "no two apart. Name another --mapping."
        )
    codes = {entry.code for entry in kept}
    members = {code: label for code, label in labels.members.items() if label in codes}
    matrix = np.array(
        [[float(places[code] == {entry.code}) for entry in kept] for code in classes.codes]
    )
    left_out = tuple(code for code in classes.codes if not places[code])
    groups = {label: codes for label, codes in groups.items() if codes}
    return Mapping(ClassSet(kept, members), groups, left_out, matrix)
