"""How often each class is drawn, and how many images an epoch has."""

import numpy as np

from training.errors import TrainingError

# Epochs of as many images as all of the rarest, or of the commonest, class ask for.
UNDERSAMPLED, OVERSAMPLED = "undersampled", "oversampled"
# However rare a class: no epoch is more than so many times as long as the data.
_LONGEST = 10


def sampling_prior(labels, classes, power):
    """Share of each class in an epoch: proportional to its count to ``power``.

    power 1 is the data's own prevalence, 0 draws every class equally often.
    labels: int (N,). Returns float64 (classes,), sums to 1; an absent class has 0.
    """
    counts = np.bincount(labels, minlength=classes).astype(np.float64)
    weights = np.where(counts > 0, np.maximum(counts, 1) ** power, 0.0)
    return weights / weights.sum()


def epoch_length(labels, prior, images):
    """How many images an epoch has.

    images: a number; None for as many as there are; UNDERSAMPLED for as many as there
    are to draw in the shares of ``prior`` with no image twice; OVERSAMPLED for as many as
    it takes to draw every image. Raises TrainingError for anything else.
    """
    counts = np.bincount(labels, minlength=len(prior))
    there = counts > 0
    needed = counts[there] / prior[there]
    if images == UNDERSAMPLED:
        return int(needed.min())
    if images == OVERSAMPLED:
        return int(min(np.ceil(needed.max()), _LONGEST * len(labels)))
    if images is None:
        return len(labels)
    if not isinstance(images, int) or images < 1:
        raise TrainingError(
            f'epoch_images: {images!r} should be a number, null, "{UNDERSAMPLED}" or '
            f'"{OVERSAMPLED}".'
        )
    return min(images, _LONGEST * len(labels))


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
