"""Lesion masks: found beside the images, read, and laid over what the model sees."""

import io
from pathlib import Path

import numpy as np
from PIL import Image

from training.data.files import Source
from training.data.preprocess import box_weights, center_square
from training.errors import TrainingError
from training.progress import progress

SUFFIX = "_segmentation.png"

# Side of the masks that training looks at: finer than any activation map.
SIDE = 56


def masks_in(paths):
    """Lesion masks in the sources, if any: {image id: (Source, name)}."""
    sources = [Source(path) for path in paths]
    return {
        Path(name).name.removesuffix(SUFFIX): (source, name)
        for source in sources
        for name in source.matching(f"*{SUFFIX}")
    }


def find_masks(paths):
    """The same. Raises TrainingError when there is none."""
    masks = masks_in(paths)
    if not masks:
        raise TrainingError(
            f"No lesion mask (*{SUFFIX}) in {', '.join(map(str, paths))}. HAM10000 has them "
            "in HAM10000_segmentations_lesion_tschandl."
        )
    return masks


def read_mask(source, name):
    """One mask as bool (height, width). Raises TrainingError if it cannot be read."""
    try:
        with Image.open(io.BytesIO(source.read(name))) as image:
            return np.asarray(image.convert("L")) >= 128
    except OSError as error:
        raise TrainingError(f"{source.path}/{name}: not a readable mask ({error}).") from error


def mask_input(mask, size):
    """A lesion mask on the model's input: the share of each pixel that is lesion.

    mask: bool (height, width) of the whole image. Returns float64 (size, size).
    """
    if mask.ndim != 2:
        raise TrainingError(f"Expected a mask (height, width), got {mask.shape}.")
    top, left, side = center_square(*mask.shape)
    weights = box_weights(side, size)
    return weights @ mask[top : top + side, left : left + side].astype(np.float64) @ weights.T


def surroundings(records, paths):
    """What is known to lie beside the lesion, for training guided by lesion masks.

    records: N Records. paths: the sources with masks of some of them. Returns uint8
    (N, SIDE, SIDE), on the model's input: 255 beside the lesion; an image without a
    mask has 0 everywhere. Raises TrainingError when there is no mask at all.
    """
    masks = find_masks(paths)
    result = np.zeros((len(records), SIDE, SIDE), np.uint8)
    for around, record in zip(result, progress(records, desc="Reading masks"), strict=True):
        if record.image_id in masks:
            lesion = mask_input(read_mask(*masks[record.image_id]), SIDE)
            around[:] = np.rint(255 * (1 - lesion))
    return result


def mask_on(mask, height, width):
    """A lesion mask on its image of another size, or on the image's centre square.

    mask: bool (h, w) of the whole image. Returns bool (height, width).
    """
    if height == width:
        top, left, side = center_square(*mask.shape)
        mask = mask[top : top + side, left : left + side]
    rows = (np.arange(height) + 0.5) * mask.shape[0] / height
    columns = (np.arange(width) + 0.5) * mask.shape[1] / width
    return mask[rows.astype(int)[:, None], columns.astype(int)]
