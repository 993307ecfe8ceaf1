"""Hair removed and noise reduced, as many published systems do before they classify.

The hair removal is DullRazor's in outline (Lee et al. 1997,
doi:10.1016/S0010-4825(97)00020-6): dark thin structures are what a morphological closing by
lines fills; those that are long enough are hair, and give way to the skin around them.
"""

import numpy as np
from scipy.ndimage import binary_dilation, gaussian_filter, median_filter

# As shares of the image's shorter side.
_THIN = 0.05  # a structure thinner than this is filled by the closing across it
_LONG = 0.14  # the least length of a straight piece of hair
_AROUND = 0.012  # how far skin reaches into a hair's place
_DARKER = 14  # of 255: how much darker than the skin beside it a hair is
_DIRECTIONS = 16


def find_hair(pixels):
    """Where dark hair lies. pixels: uint8 (height, width, 3). Returns bool (height, width).

    Pigment networks are dark and thin too, but not straight for as long as a hair is.
    """
    side = min(pixels.shape[:2])
    across = [_line(max(3, round(side * _THIN)), turn / 4) for turn in range(4)]
    along = [_line(round(side * _LONG), turn / _DIRECTIONS) for turn in range(_DIRECTIONS)]
    filled = np.max([_closing(pixels, line) for line in across], axis=0)
    dark = (filled.astype(int) - pixels > _DARKER).any(axis=-1)
    straight = np.any([_opening(dark, line) for line in along], axis=0)
    thick = _opening(dark, *_square(side * _THIN))
    hair = straight & ~binary_dilation(thick, iterations=2)
    return binary_dilation(hair, iterations=max(1, side // 100))


def remove_hair(pixels):
    """The image with skin in the place of dark hair; uint8 (height, width, 3) in and out."""
    hair = find_hair(pixels)
    if not hair.any() or hair.all():
        return pixels
    sigma = max(1.0, min(hair.shape) * _AROUND)
    skin = (~hair).astype(np.float32)
    result, left = pixels.astype(np.float32), hair.copy()
    while left.any():  # normalised convolution, wider where a hair is thicker
        weight = gaussian_filter(skin, sigma)
        known = left & (weight > 1e-3)
        for index in range(3):
            near = gaussian_filter(pixels[..., index] * skin, sigma)
            result[known, index] = near[known] / weight[known]
        left &= ~known
        sigma *= 2
    return np.rint(result).astype(np.uint8)


def reduce_noise(pixels):
    """Each channel's median over three by three pixels; uint8 (height, width, 3) in and out."""
    return median_filter(pixels, size=(3, 3, 1))


def _line(length, turn):
    """A line's places about its middle, int (places, 2). turn: its angle, 1 is half a turn."""
    reach = length / 2 * np.array([np.sin(np.pi * turn), np.cos(np.pi * turn)])
    return np.unique(np.rint(np.linspace(-reach, reach, 2 * length)).astype(int), axis=0)


def _square(side):
    """A square of at most that side, as the two lines that span it."""
    reach = int(side / 2)
    along = np.arange(-reach, reach + 1)
    still = np.zeros_like(along)
    return np.stack([along, still], axis=1), np.stack([still, along], axis=1)


def _closing(pixels, line):
    """Each channel closed by a line; beyond the edge the image is mirrored."""
    filled = _shifted(pixels, -line, np.maximum, "symmetric")
    return _shifted(filled, line, np.minimum, "symmetric")


def _opening(mask, *lines):
    """A mask opened by what the lines span; beyond the edge there is nothing."""
    for line in lines:
        mask = _shifted(mask, line, np.logical_and, "constant")
    for line in lines:
        mask = _shifted(mask, -line, np.logical_or, "constant")
    return mask


def _shifted(values, places, combine, beyond):
    """An image combined with its copies shifted by each place.

    SciPy's morphology does the same, ten times slower for lines.
    """
    height, width = values.shape[:2]
    reach = int(np.abs(places).max())
    sides = [(reach, reach)] * 2 + [(0, 0)] * (values.ndim - 2)
    padded = np.pad(values, sides, mode=beyond)
    copies = (padded[down : down + height, right : right + width] for down, right in places + reach)
    result = next(copies).copy()
    for copy in copies:
        combine(result, copy, out=result)
    return result
