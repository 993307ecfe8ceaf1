"""Squares cut from dermatoscopic images by their lesion masks: skin alone, and a lesion.

Nobody photographs bare skin through a dermatoscope for a data set; beside the lesion
there is some on most images.
"""

import numpy as np
from PIL import Image

# Sides of the squares, as shares of the image's height.
SIDES = (0.3, 0.5)
# A square holds a lesion when this share of the lesion, or of the square, is lesion.
ENOUGH = 0.5
# The dark rim of the field of view is no skin: at most this share of the square.
DARK, RIM = 60, 0.02


def cut_squares(pixels, mask, size, rng):
    """A square of skin and one of the same side with a lesion, enlarged.

    pixels: uint8 (height, width, 3). mask: bool (height, width). size: side of the
    result. rng: numpy Generator. Returns two uint8 (size, size, 3), or None where
    the image has no room for both.
    """
    side = int(mask.shape[0] * rng.uniform(*SIDES))
    lesion = window_sums(mask, side)
    rim = window_sums(pixels.mean(axis=-1) < DARK, side)
    skin = np.argwhere((lesion == 0) & (rim <= RIM * side**2))
    shown = np.argwhere(lesion >= ENOUGH * min(mask.sum(), side**2))
    if not mask.any() or not len(skin) or not len(shown):
        return None
    return tuple(
        _enlarged(pixels, *places[rng.integers(len(places))], side, size)
        for places in (skin, shown)
    )


def window_sums(values, side):
    """Sum of each (side, side) window, int (height - side + 1, width - side + 1)."""
    sums = np.pad(values.astype(np.int64).cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    return sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side]


def _enlarged(pixels, top, left, side, size):
    square = Image.fromarray(pixels[top : top + side, left : left + side])
    return np.asarray(square.resize((size, size), Image.Resampling.BILINEAR))
