"""Hair removed and noise reduced, as many published systems do before they classify.

The hair removal is DullRazor's in outline (Lee et al. 1997,
doi:10.1016/S0010-4825(97)00020-6): dark thin structures are what a morphological closing by
lines fills; those that are long enough are hair, and give way to the skin around them.
"""

import numpy as np
from scipy.ndimage import (
    binary_dilation,
    binary_opening,
    gaussian_filter,
    grey_closing,
    median_filter,
)

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
    dark = np.zeros(pixels.shape[:2], bool)
    for channel in np.moveaxis(pixels, -1, 0):
        filled = np.max([grey_closing(channel, footprint=line) for line in across], axis=0)
        dark |= filled.astype(int) - channel > _DARKER
    straight = np.any([binary_opening(dark, line) for line in along], axis=0)
    thick = binary_opening(dark, np.ones((_odd(side * _THIN),) * 2))
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
    """A line's footprint, bool (side, side). turn: its angle, 1 is half a turn."""
    reach = length / 2 * np.array([np.sin(np.pi * turn), np.cos(np.pi * turn)])
    places = np.linspace(-reach, reach, 2 * length)
    middle = int(np.ceil(length / 2))
    footprint = np.zeros((2 * middle + 1,) * 2, bool)
    footprint[tuple(np.rint(places + middle).astype(int).T)] = True
    return footprint


def _odd(length):
    return 2 * int(length / 2) + 1
