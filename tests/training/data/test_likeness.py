import numpy as np
from PIL import Image

from training.data.likeness import near_duplicates, thumbnail


def blobs(seed, side=96):
    """A picture of soft spots."""
    rng = np.random.default_rng(seed)
    small = rng.integers(0, 255, (6, 6, 3), np.uint8)
    return np.asarray(Image.fromarray(small).resize((side, side), Image.Resampling.BICUBIC))


def pairs(*pictures):
    return near_duplicates([thumbnail(picture) for picture in pictures])


def test_a_copy_that_was_shrunk_brightened_and_made_noisy_is_found():
    original = blobs(1)
    shrunk = np.asarray(Image.fromarray(original).resize((70, 70), Image.Resampling.BILINEAR))
    noise = np.random.default_rng(0).normal(15, 3, shrunk.shape)
    copy = np.clip(shrunk + noise, 0, 255).astype(np.uint8)
    assert pairs(blobs(2), original, blobs(3), copy) == [(1, 3)]


def test_pictures_of_different_spots_are_not_alike():
    assert pairs(*(blobs(seed) for seed in range(40))) == []


def test_even_pictures_of_different_kind_are_told_apart_by_their_values():
    ramp = np.tile(np.arange(96, dtype=np.uint8)[None, :, None], (96, 1, 3))
    assert pairs(ramp, ramp * 2) == []
    assert pairs(ramp, ramp + 40) == [(0, 1)]
