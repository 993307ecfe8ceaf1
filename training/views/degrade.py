"""What happens to a picture between the skin and the page, for judging strangeness.

A dermatoscopic image that was compressed hard, taken in poor light or by a noisy
camera is still one; only the views of training plus these losses say how much of
that a real image may have.
"""

import io

import numpy as np
from PIL import Image

from training.data.streaming import ChangedImages
from training.views.augment import augment


def degrade(pixels, rng):
    """A random view of training, then at times JPEG compression and noise.

    pixels: uint8 (S, S, 3). rng: numpy Generator. Returns uint8 (S, S, 3).
    """
    view = augment(pixels, pixels.shape[0], rng)
    if rng.random() < 0.5:
        view = _compress(view, int(rng.integers(15, 91)))
    if rng.random() < 0.3:
        view = view + rng.normal(0, rng.uniform(1, 10), view.shape)
    return _bytes(view)


def degraded(images, seed):
    """One degraded view of each image, the same for the same seed; uint8 LazyImages."""
    return ChangedImages(
        images, lambda pixels, index: degrade(pixels, np.random.default_rng((seed, index)))
    )


def _compress(view, quality):
    buffer = io.BytesIO()
    Image.fromarray(_bytes(view)).save(buffer, "JPEG", quality=quality)
    with Image.open(buffer) as image:
        return np.asarray(image, np.float32)


def _bytes(view):
    return np.rint(np.clip(view, 0, 255)).astype(np.uint8)
