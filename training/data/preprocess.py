"""Pixels to model input: the reference definition that the browser reproduces.

Upright by EXIF, transparency over white, centre square crop, area-averaging
(box) resample. Normalisation happens inside the model's graph. The same steps
are written by hand in ``webapp/static/worker/preprocess.js``; ``verify`` proves
that both give the same numbers.
"""

from functools import lru_cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from training.errors import TrainingError

BACKGROUND = (255, 255, 255)


def load_rgb(path):
    """Read an image file as upright RGB pixels.

    path: a file path or a binary file object. EXIF orientation is applied,
    transparent pixels are laid over white, of sixteen-bit grey the high byte counts.

    Returns a uint8 array (height, width, 3). Raises TrainingError for a file
    that is missing, not an image, or cut short.
    """
    name = path if isinstance(path, str | Path) else getattr(path, "name", "image data")
    try:
        with Image.open(path) as image:
            image.load()
            return np.asarray(_flatten(ImageOps.exif_transpose(image)))
    except FileNotFoundError:
        raise TrainingError(f"{name}: no such image file.") from None
    except UnidentifiedImageError:
        raise TrainingError(f"{name}: no image of a known kind. Replace or remove it.") from None
    except Exception as error:  # Pillow raises many types on broken files
        raise TrainingError(
            f"{name}: not a readable image ({error}). Replace or remove the file."
        ) from error


def _flatten(image):
    if image.mode.startswith("I"):
        # The high byte, as browsers and Pillow's own colour reader take it.
        image = Image.fromarray(np.clip(np.asarray(image) // 256, 0, 255).astype(np.uint8))
    if image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        image = image.convert("RGBA")
        background = Image.new("RGBA", image.size, (*BACKGROUND, 255))
        image = Image.alpha_composite(background, image)
    return image.convert("RGB")


def center_square(height, width):
    """The centre square of an image: (top, left, side) in pixels.

    When the margin is odd, the extra pixel stays at the bottom or right.
    """
    side = min(height, width)
    return (height - side) // 2, (width - side) // 2, side


@lru_cache(maxsize=8)
def box_weights(source, target):
    """Area-averaging weights from ``source`` to ``target`` samples along one axis.

    Output sample i covers the source interval [i, i + 1) * source / target; each
    source pixel counts with the length of its overlap, divided by the interval's
    length. It holds for shrinking and for enlarging alike.

    Returns a float64 array (target, source) whose rows sum to 1.
    """
    scale = source / target
    edges = np.arange(target + 1) * scale
    pixel = np.arange(source)
    overlap = np.minimum(edges[1:, None], pixel + 1) - np.maximum(edges[:-1, None], pixel)
    weights = np.clip(overlap, 0.0, None) / scale
    weights.setflags(write=False)
    return weights


def to_model_input(rgb, size):
    """Centre square crop and box resample.

    rgb: uint8 array (height, width, 3). size: the side of the output in pixels.

    Returns a float32 array (size, size, 3) with values 0 to 255, not rounded.
    """
    if rgb.ndim != 3 or rgb.shape[2] != 3:
        raise TrainingError(f"Expected RGB pixels (height, width, 3), got {rgb.shape}.")
    top, left, side = center_square(*rgb.shape[:2])
    square = rgb[top : top + side, left : left + side].astype(np.float64)
    weights = box_weights(side, size)
    rows = (weights @ square.reshape(side, side * 3)).reshape(size, side, 3)
    return (weights @ rows).astype(np.float32)
