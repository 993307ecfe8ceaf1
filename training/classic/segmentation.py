"""The lesion's outline by Otsu's threshold, as systems without a network draw it."""

import numpy as np
from scipy.ndimage import binary_fill_holes
from skimage.filters import gaussian, threshold_otsu
from skimage.measure import label

BLUE = 2


def lesion_mask(pixels):
    """Where the lesion is: what is dark in the blue channel, in one piece near the middle.

    Otsu (1979) on the blurred channel; blue is the one that pigment darkens most. Of
    several pieces the one with most pixels near the centre counts, so that neither hair
    nor dark corners pass for the lesion, and its holes are filled.

    pixels: (S, S, 3), 0 to 255. Returns bool (S, S), all of it where nothing stands out.
    """
    side = len(pixels)
    # Whole levels: an even picture must not be split along its rounding errors.
    blurred = np.rint(gaussian(pixels[..., BLUE], sigma=side / 64, preserve_range=True))
    pieces = label(blurred < threshold_otsu(blurred))
    if not pieces.any():
        return np.ones((side, side), bool)
    offset = (np.arange(side) - (side - 1) / 2) / side
    nearness = np.exp(-8 * (offset[:, None] ** 2 + offset**2))
    weight = np.bincount(pieces.ravel(), weights=nearness.ravel())
    weight[0] = 0  # the background
    return binary_fill_holes(pieces == weight.argmax())
