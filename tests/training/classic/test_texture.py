import numpy as np
import pytest

from training.classic.texture import binary_patterns, co_occurrence, texture_features


def test_an_even_picture_has_no_texture():
    found = texture_features(np.full((16, 16, 3), 90.0), np.ones((16, 16), bool))
    for distance in (1, 2, 4):
        assert found[f"contrast at {distance}"] == 0
        assert found[f"entropy at {distance}"] == pytest.approx(0)
        assert found[f"homogeneity at {distance}"] == 1


def stripes():
    """Columns of two greys by turns; with 32 levels of 8 greys they are one level apart."""
    return np.tile(np.array([96, 104], np.uint8), (16, 8))


def test_stripes_by_hand():
    found = co_occurrence(stripes(), np.ones((16, 16), bool))
    # One level apart to the side and along both diagonals, the same level downwards.
    assert found["contrast at 1"] == pytest.approx(3 / 4)
    assert found["contrast range at 1"] == pytest.approx(1)
    # Two columns on is the same grey; the diagonal at distance 2 is (1, 1), rounded.
    assert found["contrast at 4"] == pytest.approx(2 / 4)


def test_only_pairs_within_the_lesion_count():
    grey = stripes()
    mask = np.zeros(grey.shape, bool)
    mask[:, 3] = True
    assert co_occurrence(grey, mask)["contrast at 1"] == 0


def test_the_patterns_of_a_plain_and_of_a_point():
    mask = np.zeros((9, 9), bool)
    mask[4, 4] = True
    grey = np.full((9, 9), 50, np.uint8)
    plain = binary_patterns(grey, mask)
    # All eight neighbours are at least as bright as the middle.
    assert plain["pattern 8/1 8"] == 1
    assert sum(plain.values()) == pytest.approx(2)  # one for each radius
    grey[4, 4] = 60
    assert binary_patterns(grey, mask)["pattern 8/1 0"] == 1
