import numpy as np
from PIL import Image

from training.views.augment import augment, augment_placed, look, mixup


def test_a_view_has_the_wanted_size_range_and_repeats_with_its_seed():
    pixels = np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8)
    first, second, other = (augment(pixels, 48, np.random.default_rng(s)) for s in (1, 1, 2))
    assert first.shape == (48, 48, 3)
    assert first.dtype == np.float32
    assert first.min() >= 0
    assert first.max() <= 255
    np.testing.assert_array_equal(first, second)
    assert np.abs(first - other).max() > 1


def test_no_view_shows_pixels_from_outside_the_picture():
    pixels = np.full((40, 40, 3), 200, np.uint8)
    for seed in range(2000):
        view = augment(pixels, 16, np.random.default_rng(seed), strength=0.0)
        np.testing.assert_allclose(view, 200, atol=1)


def test_what_is_known_of_an_image_can_be_seen_at_the_same_place():
    blob = np.zeros((64, 64), np.uint8)
    blob[10:30, 20:50] = 255
    pixels = np.repeat(blob[..., None], 3, axis=2)
    for seed in range(20):
        view, place = augment_placed(pixels, 32, np.random.default_rng(seed), strength=0.0)
        np.testing.assert_allclose(look(Image.fromarray(blob), place, 32), view[..., 0], atol=1)


def test_mixup_keeps_the_larger_share_on_the_own_image():
    inputs = np.arange(4, dtype=np.float32).reshape(4, 1, 1, 1) * np.ones((4, 2, 2, 3), np.float32)
    targets = np.eye(4, dtype=np.float32)
    mixed, soft = mixup((inputs, targets), np.random.default_rng(0), 0.4)
    np.testing.assert_allclose(soft.sum(axis=1), 1, rtol=1e-6)
    assert (np.diag(soft) >= 0.5).all()
    np.testing.assert_allclose(mixed[:, 0, 0, 0], soft @ np.arange(4), rtol=1e-5)
    unchanged, _ = mixup((inputs, targets), np.random.default_rng(0), 0)
    np.testing.assert_array_equal(unchanged, inputs)
