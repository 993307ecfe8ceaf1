import numpy as np
import pytest

from training.classic.colour import BINS, colour_features


def test_two_even_colours(spot, disc):
    found = colour_features(spot, disc)
    assert found["red mean"] == 120
    assert found["red deviation"] == 0
    assert found["red beside skin"] == 120 - 220
    # 120 of 255 is the value (the largest channel), 0.47, in the fourth of eight bins.
    assert [found[f"value bin {n}"] for n in range(BINS)] == [0, 0, 0, 1, 0, 0, 0, 0]
    # By hand: relative luminance 0.1006, of which 116 · 0.1006^(1/3) - 16 is the lightness.
    assert found["lightness mean"] == pytest.approx(37.95, abs=0.05)
    assert found["a mean"] > 5


def test_a_chequered_lesion_has_two_bins_and_a_deviation(disc):
    rows, columns = np.indices(disc.shape)
    pixels = np.where(((rows + columns) % 2)[..., None], (0.0, 0.0, 0.0), (255.0, 255.0, 255.0))
    found = colour_features(pixels, disc)
    half = pytest.approx(0.5, abs=0.01)
    assert (found["value bin 0"], found["value bin 7"]) == (half, half)
    assert found["green deviation"] == pytest.approx(127.5, abs=0.1)


def test_every_histogram_sums_to_one_beyond_its_range_too(disc):
    pixels = np.broadcast_to((255.0, 0.0, 0.0), (*disc.shape, 3))  # a and b lie above the range
    found = colour_features(pixels, disc)
    for name in ("lightness", "a", "b", "hue", "saturation", "value"):
        assert sum(found[f"{name} bin {n}"] for n in range(BINS)) == pytest.approx(1)
    assert found["a bin 7"] == 1


def test_a_lesion_without_skin_beside_it_differs_from_nothing(spot):
    found = colour_features(spot, np.ones(spot.shape[:2], bool))
    assert found["red beside skin"] == 0
