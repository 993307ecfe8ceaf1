"""Training batches: class-tempered sampling, random views, drawn distractions, mixup."""

import keras
import numpy as np
from PIL import Image

from training.views.augment import augment_placed, look, mixup
from training.views.shortcuts import draw_some

# Points along each side of a place of the activation map, to see how much of it is lesion.
_POINTS = 4


def sampling_prior(labels, classes, power):
    """Share of each class in an epoch: proportional to its count to ``power``.

    power 1 is the data's own prevalence, 0 draws every class equally often.
    labels: int (N,). Returns float64 (classes,), sums to 1; an absent class has 0.
    """
    counts = np.bincount(labels, minlength=classes).astype(np.float64)
    weights = np.where(counts > 0, np.maximum(counts, 1) ** power, 0.0)
    return weights / weights.sum()


def epoch_order(labels, prior, images, rng):
    """Indices of one epoch, ``images`` long, with the classes in the shares of ``prior``.

    Within a class every image is drawn once before any is drawn twice.
    """
    order = []
    for index, share in enumerate(prior):
        members = np.flatnonzero(labels == index)
        wanted = round(share * images)
        if not len(members) or not wanted:
            continue
        rounds = -(-wanted // len(members))
        draws = np.concatenate([rng.permutation(members) for _ in range(rounds)])
        order.append(draws[:wanted])
    return rng.permutation(np.concatenate(order))


class TrainingBatches(keras.utils.PyDataset):
    """The batches of one epoch, reproducible from (seed, epoch, batch index)."""

    def __init__(self, arrays, prior, recipe, size, epoch, seed, *, places=None, taught=False):
        """arrays: uint8 Arrays. prior: class shares. size: side of the views in pixels.

        places: along each side of the activation map, for training guided by
        ``arrays.surroundings``. taught: whether teachers look at the views too.
        """
        super().__init__(workers=recipe["workers"], max_queue_size=8)
        self._arrays, self._recipe = arrays, recipe
        self._classes, self._size = len(prior), size
        self._places, self._taught = places, taught
        self._seed = (seed, epoch)
        rng = np.random.default_rng(self._seed)
        images = min(recipe["epoch_images"] or len(arrays.labels), 10 * len(arrays.labels))
        self._order = epoch_order(arrays.labels, prior, images, rng)

    def __len__(self):
        return max(1, len(self._order) // self._recipe["batch_size"])

    def __getitem__(self, index):
        """float32 inputs (B, size, size, 3) and a dict of float32 targets.

        "logits": one-hot (B, classes). "cam", for guided training: (B, places, places,
        classes), the share of each place that is known to lie beside the lesion, for the
        class of the image; 0 for the other classes. "teachers": the inputs before anything
        was drawn on them, for teachers: what they say of a lesion is not to change with it.
        """
        rng = np.random.default_rng((*self._seed, index))
        size = self._recipe["batch_size"]
        chosen = self._order[index * size : (index + 1) * size]
        views, drawn, around = zip(*(self._view(i, rng) for i in chosen), strict=True)
        targets = {"logits": np.eye(self._classes, dtype=np.float32)[self._arrays.labels[chosen]]}
        if self._places:
            targets["cam"] = np.stack(around)[..., None] * targets["logits"][:, None, None, :]
        if self._taught:
            targets["teachers"] = np.stack(views)
        arrays = (np.stack(drawn), *targets.values())
        inputs, *mixed = mixup(arrays, rng, self._recipe["mixup"])
        return inputs, dict(zip(targets, mixed, strict=True))

    def _view(self, index, rng):
        strength = self._recipe["augment_strength"]
        view, place = augment_placed(self._arrays.inputs[index], self._size, rng, strength)
        around = self._surroundings(index, place) if self._places else None
        return view, draw_some(view, rng, self._recipe["shortcuts"]), around

    def _surroundings(self, index, place):
        around = Image.fromarray(self._arrays.surroundings[index])
        seen = look(around, place, self._places * _POINTS).reduce(_POINTS)
        return np.asarray(seen, np.float32) / 255
