"""Texture of a lesion: grey-level co-occurrence and local binary patterns."""

import numpy as np
from skimage.color import rgb2gray
from skimage.feature import graycomatrix, graycoprops, local_binary_pattern

LEVELS = 32
DISTANCES = (1, 2, 4)
ANGLES = (0, np.pi / 4, np.pi / 2, 3 * np.pi / 4)
PROPERTIES = ("contrast", "dissimilarity", "homogeneity", "ASM", "correlation", "entropy")
# (neighbours, radius in pixels)
PATTERNS = ((8, 1), (16, 2))


def texture_features(pixels, mask):
    """Named numbers from the grey values inside the lesion.

    pixels: float (S, S, 3), 0 to 255. mask: bool (S, S), where the lesion is. Returns
    {name: float}.
    """
    grey = np.rint(255 * rgb2gray(pixels / 255)).astype(np.uint8)
    return co_occurrence(grey, mask) | binary_patterns(grey, mask)


def co_occurrence(grey, mask):
    """Haralick's properties (1973) of pairs of pixels that both lie in the lesion.

    Of the four directions the mean and the range count, which a turned picture keeps.
    grey: uint8 (S, S).
    """
    # Level 0 stands for "outside", and its pairs are dropped.
    levels = np.where(mask, grey.astype(int) * LEVELS // 256 + 1, 0).astype(np.uint8)
    pairs = graycomatrix(levels, DISTANCES, ANGLES, LEVELS + 1, symmetric=True)[1:, 1:]
    found = {}
    for name in PROPERTIES:
        for distance, values in zip(DISTANCES, graycoprops(pairs, name), strict=True):
            found[f"{name} at {distance}"] = values.mean()
            found[f"{name} range at {distance}"] = np.ptp(values)
    return found


def binary_patterns(grey, mask):
    """Shares of the uniform rotation-invariant patterns (Ojala et al. 2002).

    grey: uint8 (S, S).
    """
    found = {}
    for neighbours, radius in PATTERNS:
        codes = local_binary_pattern(grey, neighbours, radius, "uniform")[mask].astype(int)
        shares = np.bincount(codes, minlength=neighbours + 2) / len(codes)
        found |= {f"pattern {neighbours}/{radius} {n}": share for n, share in enumerate(shares)}
    return found
