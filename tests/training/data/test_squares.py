import numpy as np

from training.data.squares import cut_squares, window_sums


def image(lesion=True, rim=False):
    pixels = np.full((60, 80, 3), 200, np.uint8)
    mask = np.zeros((60, 80), bool)
    if lesion:
        mask[10:30, 10:30] = True
        pixels[mask] = (120, 20, 20)
    if rim:
        pixels[35:] = pixels[:, 35:] = 10
    return pixels, mask


def test_window_sums_by_hand():
    values = np.array([[1, 2, 0], [0, 1, 1], [3, 0, 0]])
    np.testing.assert_array_equal(window_sums(values, 2), [[4, 4], [4, 2]])


def test_one_square_is_skin_and_one_holds_the_lesion():
    for seed in range(20):
        skin, lesion = cut_squares(*image(), 32, np.random.default_rng(seed))
        assert skin.shape == lesion.shape == (32, 32, 3)
        assert skin.min() == 200
        assert (lesion[..., 1] < 100).mean() > 0.2


def test_an_image_without_skin_or_lesion_gives_none():
    rng = np.random.default_rng(0)
    assert cut_squares(*image(lesion=False), 32, rng) is None
    assert cut_squares(*image(rim=True), 32, rng) is None
    pixels, mask = image()
    assert cut_squares(pixels, np.ones_like(mask), 32, rng) is None
