"""Colour of a lesion: means, deviations, differences from the skin, histograms."""

import numpy as np
from skimage.color import rgb2hsv, rgb2lab

BINS = 8
# The ranges that the histograms divide; what lies beyond counts in the outermost bin.
RGB = dict.fromkeys(("red", "green", "blue"), (0, 255))
LAB = {"lightness": (0, 100), "a": (-20, 60), "b": (-20, 60)}
HSV = dict.fromkeys(("hue", "saturation", "value"), (0, 1))


def colour_features(pixels, mask):
    """Named numbers from the colours inside the lesion, and how the skin differs.

    Hue is an angle, so HSV has histograms only. pixels: float (S, S, 3), 0 to 255.
    mask: bool (S, S), where the lesion is. Returns {name: float}.
    """
    spaces = (
        (RGB, pixels),
        (LAB, rgb2lab(pixels / 255)),
        (HSV, rgb2hsv(pixels / 255)),
    )
    found = {}
    for space, values in spaces:
        for index, (name, bounds) in enumerate(space.items()):
            lesion, skin = values[mask, index], values[~mask, index]
            if space is not HSV:
                found[f"{name} mean"] = lesion.mean()
                found[f"{name} deviation"] = lesion.std()
                found[f"{name} beside skin"] = lesion.mean() - skin.mean() if len(skin) else 0.0
            if space is not RGB:
                counts, _ = np.histogram(np.clip(lesion, *bounds), BINS, bounds)
                found |= {f"{name} bin {n}": c / len(lesion) for n, c in enumerate(counts)}
    return found
