import numpy as np

from training.views.degrade import degrade, degraded


def test_views_are_bytes_of_the_same_size_and_repeatable():
    images = np.random.default_rng(0).integers(0, 256, (12, 48, 48, 3), dtype=np.uint8)
    views = degraded(images, seed=3)
    other = np.asarray(degraded(images, seed=4))
    assert views.shape == images.shape
    assert views.dtype == np.uint8
    np.testing.assert_array_equal(views, degraded(images, seed=3))
    assert (np.asarray(views) != other).any(axis=(1, 2, 3)).all()


def test_some_views_lose_detail_and_some_gain_noise():
    flat = np.full((48, 48, 3), 120, np.uint8)
    spread = [
        degrade(flat, np.random.default_rng(seed)).std(axis=(0, 1)).max() for seed in range(40)
    ]
    assert min(spread) < 0.5  # a flat picture stays flat
    assert max(spread) > 3  # unless noise was added
