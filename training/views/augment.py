"""Random views of a training image: geometry, sharpness, colour.

Dermatoscopic images have no up or down, come at any magnification, from many
cameras and lamps; the ranges follow from that, not from a search.
"""

from dataclasses import dataclass

import numpy as np
from PIL import Image

# How far beyond the border the corner of a view may lie, in image sides.
_REACH = 0.26
_GREY = np.array([0.299, 0.587, 0.114], np.float32)


@dataclass(frozen=True)
class Place:
    """Where on a square image of side 1 a square view lies.

    right, down: (x, y) from one border of the view to the opposite one. center: (x, y).
    """

    right: tuple[float, float]
    down: tuple[float, float]
    center: tuple[float, float]


def augment(pixels, size, rng, strength=1.0):
    """One random view.

    pixels: uint8 (S, S, 3). size: side of the view. rng: numpy Generator.
    strength: 0 to 1, scales the colour changes and the loss of sharpness.

    Returns float32 (size, size, 3), 0 to 255.
    """
    return augment_placed(pixels, size, rng, strength)[0]


def augment_placed(pixels, size, rng, strength=1.0):
    """The same view, and its Place, for what else is known of the image."""
    image = _soften(Image.fromarray(pixels), rng, strength)
    place = _random_place(rng)
    view = look(image, place, size)
    return _recolour(np.asarray(view, np.float32), rng, strength), place


def _soften(image, rng, strength):
    """Drop resolution, as a cheaper camera or a stronger compression would."""
    if rng.random() < 0.35 * strength:
        side = int(image.width * rng.uniform(0.35, 0.9))
        image = image.resize((side, side), Image.Resampling.BILINEAR)
    return image


def _random_place(rng):
    """Any rotation, both flips, zoom, slight stretch and shift."""
    angle = rng.uniform(0, 2 * np.pi)
    field = np.sqrt(rng.uniform(0.55, 1.12))
    stretch = np.exp(rng.uniform(-0.12, 0.12))
    flip = rng.choice([-1.0, 1.0])
    cos, sin = np.cos(angle), np.sin(angle)
    width, height = field * stretch, field / stretch
    center = 0.5 + rng.uniform(-1, 1, 2) * max(0.0, 1.04 - field) / 2
    return Place(
        (cos * width * flip, sin * width * flip), (-sin * height, cos * height), tuple(center)
    )


def look(image, place, size):
    """The (size, size) view of a square PIL image at a Place; beyond its edges it is mirrored."""
    pixels = np.asarray(image)
    side = image.width
    margin = int(side * _REACH) + 2
    edges = ((margin, margin), (margin, margin)) + ((0, 0),) * (pixels.ndim - 2)
    padded = Image.fromarray(np.pad(pixels, edges, "reflect"))
    step = side / size
    (a, d), (b, e) = np.multiply(place.right, step), np.multiply(place.down, step)
    x, y = margin + np.multiply(place.center, side)
    half = size / 2
    coefficients = (a, b, x - half * (a + b), d, e, y - half * (d + e))
    return padded.transform(
        (size, size), Image.Transform.AFFINE, coefficients, Image.Resampling.BILINEAR
    )


def _recolour(view, rng, strength):
    """Brightness, contrast, saturation and a colour cast as one linear map."""
    amount = strength * rng.uniform(-1, 1, 6)
    brightness, contrast, saturation = np.exp(amount[:3] * (0.25, 0.25, 0.3))
    cast = np.exp(amount[3:] * 0.12)
    mix = saturation * np.eye(3) + (1 - saturation) * np.outer(np.ones(3), _GREY)
    matrix = (np.diag(cast * brightness * contrast) @ mix).astype(np.float32)
    offset = (1 - contrast) * brightness * float(view.mean())
    return np.clip(view @ matrix.T + offset, 0, 255).astype(np.float32)


def mixup(arrays, rng, alpha):
    """Blend each example with another one (Zhang et al. 2018), in a convex pair.

    arrays: float32 (N, …) each, the inputs and all targets of N examples. alpha: Beta
    parameter, 0 leaves the batch as it is. Returns as many arrays.
    """
    if alpha <= 0:
        return arrays
    count = len(arrays[0])
    share = rng.beta(alpha, alpha, count).astype(np.float32)
    share = np.maximum(share, 1 - share)
    other = rng.permutation(count)

    def blend(array):
        own = share.reshape(-1, *(1,) * (array.ndim - 1))
        return array * own + array[other] * (1 - own)

    return tuple(blend(array) for array in arrays)
