"""Random views of a training image: geometry, sharpness, colour.

Dermatoscopic images have no up or down, come at any magnification, from many
cameras and lamps; the ranges follow from that, not from a search.
"""

import numpy as np
from PIL import Image

_GREY = np.array([0.299, 0.587, 0.114], np.float32)


def augment(pixels, size, rng, strength=1.0):
    """One random view.

    pixels: uint8 (S, S, 3). size: side of the view. rng: numpy Generator.
    strength: 0 to 1, scales the colour changes and the loss of sharpness.

    Returns float32 (size, size, 3), 0 to 255.
    """
    image = _soften(Image.fromarray(pixels), rng, strength)
    view = _affine(image, size, rng)
    return _recolour(np.asarray(view, np.float32), rng, strength)


def _soften(image, rng, strength):
    """Drop resolution, as a cheaper camera or a stronger compression would."""
    if rng.random() < 0.35 * strength:
        side = int(image.width * rng.uniform(0.35, 0.9))
        image = image.resize((side, side), Image.Resampling.BILINEAR)
    return image


def _affine(image, size, rng):
    """Any rotation, both flips, zoom, slight stretch and shift; edges are mirrored."""
    margin = int(image.width * 0.22)
    padded = Image.fromarray(
        np.pad(np.asarray(image), ((margin, margin), (margin, margin), (0, 0)), "reflect")
    )
    angle = rng.uniform(0, 2 * np.pi)
    field = image.width * np.sqrt(rng.uniform(0.55, 1.12))  # side of the seen square
    stretch = np.exp(rng.uniform(-0.12, 0.12))
    step_x, step_y = field * stretch / size, field / stretch / size
    flip = rng.choice([-1.0, 1.0])
    cos, sin = np.cos(angle), np.sin(angle)
    shift = max(0.0, image.width * 1.04 - field) / 2
    center = padded.width / 2 + rng.uniform(-1, 1, 2) * shift
    a, b = cos * step_x * flip, -sin * step_y
    d, e = sin * step_x * flip, cos * step_y
    half = size / 2
    coefficients = (a, b, center[0] - half * (a + b), d, e, center[1] - half * (d + e))
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


def mixup(inputs, targets, rng, alpha):
    """Blend each image with another one (Zhang et al. 2018), in a convex pair.

    inputs: float32 (N, …). targets: float32 (N, classes). alpha: Beta parameter,
    0 leaves the batch as it is.
    """
    if alpha <= 0:
        return inputs, targets
    share = rng.beta(alpha, alpha, len(inputs)).astype(np.float32)
    share = np.maximum(share, 1 - share)
    other = rng.permutation(len(inputs))
    wide = share[:, None, None, None]
    return (
        inputs * wide + inputs[other] * (1 - wide),
        targets * share[:, None] + targets[other] * (1 - share[:, None]),
    )
