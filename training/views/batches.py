"""Training batches: class-tempered sampling, random views, drawn distractions, mixup."""

import os

import keras
import numpy as np
from PIL import Image

from training.views.augment import augment_placed, look, mixup
from training.views.sampling import epoch_length, epoch_order
from training.views.shortcuts import draw_some

# Points along each side of a place of the activation map, to see how much of it is lesion.
_POINTS = 4


class TrainingBatches(keras.utils.PyDataset):
    """The batches of one epoch, reproducible from (seed, epoch, batch index)."""

    def __init__(self, arrays, prior, recipe, size, epoch, seed, *, places=None, taught=False):
        """arrays: uint8 Arrays. prior: class shares. size: side of the views in pixels.

        places: along each side of the activation map, for training guided by
        ``arrays.surroundings``. taught: whether teachers look at the views too.
        """
        threads = os.cpu_count() if recipe["workers"] == "auto" else recipe["workers"]
        super().__init__(workers=threads, max_queue_size=max(8, threads))
        self._arrays, self._recipe = arrays, recipe
        self._classes, self._size = len(prior), size
        self._places, self._taught = places, taught
        self._seed = (seed, epoch)
        rng = np.random.default_rng(self._seed)
        images = epoch_length(arrays.labels, prior, recipe["epoch_images"])
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
