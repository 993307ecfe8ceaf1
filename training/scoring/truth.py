"""What is known of some images, for scores to hold answers against."""

from dataclasses import dataclass

import numpy as np

from training.data.classes import ClassSet


@dataclass(frozen=True)
class Truth:
    """The diagnoses of N images.

    labels: int (N,), indices of ``classes``. melanoma: bool (N,), by the data's own
    code: a class may hold more than melanomas.
    """

    labels: np.ndarray
    classes: ClassSet
    melanoma: np.ndarray

    def __len__(self):
        return len(self.labels)

    def take(self, chosen):
        """The truth of some of the images. chosen: indices or a mask."""
        return Truth(self.labels[chosen], self.classes, self.melanoma[chosen])

    @property
    def malignant(self):
        """Which images are malignant, bool (N,)."""
        return self.classes.malignant[self.labels]
