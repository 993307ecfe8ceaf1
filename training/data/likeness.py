"""Images that are alike: the same bytes, or the same picture saved another way."""

import hashlib

import numpy as np
from PIL import Image

SIDE = 16
# Bits of 256 that may differ, and mean difference of the thumbnails, 0 to 255: a copy
# saved again, smaller or brighter stays below, two photos of one spot seldom do.
BITS = 24
DIFFERENCE = 4.0


def byte_hash(data):
    """SHA-256 of a file's bytes, hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def thumbnail(pixels):
    """What is left of a picture when its size no longer matters.

    pixels: uint8 (H, W, 3). Returns float32 (SIDE, SIDE + 1), grey, its mean taken away.
    """
    image = Image.fromarray(pixels).convert("L")
    small = image.resize((SIDE + 1, SIDE), Image.Resampling.BOX)
    grey = np.asarray(small, np.float32)
    return grey - grey.mean()


def near_duplicates(thumbnails):
    """Pairs (earlier, later) of indices whose pictures are the same but for how they were saved.

    thumbnails: float32 (N, SIDE, SIDE + 1), as from ``thumbnail``. Where each pixel is
    brighter than its left neighbour decides whom to compare (a difference hash).
    """
    thumbnails = np.asarray(thumbnails)
    bits = (np.diff(thumbnails, axis=2) > 0).reshape(len(thumbnails), -1)
    signs = np.where(bits, 1, -1).astype(np.float32)
    pairs = []
    for start in range(0, len(signs), 512):
        block = signs[start : start + 512]
        agreeing = block @ signs.T
        rows, columns = np.nonzero(agreeing >= bits.shape[1] - 2 * BITS)
        for row, column in zip(rows + start, columns, strict=True):
            difference = np.abs(thumbnails[row] - thumbnails[column]).mean()
            if column < row and difference <= DIFFERENCE:
                pairs.append((int(column), int(row)))
    return pairs
