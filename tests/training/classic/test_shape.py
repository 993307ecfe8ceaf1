import numpy as np
import pytest

from training.classic.shape import asymmetry, shape_features


def test_a_disc_is_symmetric_compact_and_whole(disc):
    found = shape_features(disc)
    assert found["asymmetry"] == pytest.approx(0, abs=0.02)
    assert found["compactness"] == pytest.approx(1, abs=0.02)
    assert found["eccentricity"] == pytest.approx(0, abs=0.02)
    assert found["border irregularity"] < 0.03
    assert found["solidity"] > 0.95
    assert found["cut border"] == 0
    assert found["area"] == disc.mean()


@pytest.mark.parametrize("height", [40, 20, 10])
def test_the_longer_a_rectangle_the_less_compact(height):
    mask = np.zeros((64, 64), bool)
    mask[12 : 12 + height, 12:52] = True
    by_hand = (2 * (height + 40)) ** 2 / (4 * np.pi * height * 40)
    # Crofton's perimeter, from four directions, is 6 % short along rows and columns.
    assert shape_features(mask)["compactness"] == pytest.approx(0.94**2 * by_hand, rel=0.02)


def test_half_a_disc_is_asymmetric_across_one_axis(disc):
    disc[32:] = False
    found = shape_features(disc)
    assert found["asymmetry"] > 0.1
    assert found["lesser asymmetry"] == pytest.approx(0, abs=0.02)


def test_asymmetry_by_hand():
    # Five pixels in an L; mirrored left to right about its middle column, the two on
    # the left below the top have nothing opposite.
    mask = np.array([[1, 1, 1], [1, 0, 0], [1, 0, 0]], bool)
    across_columns, across_rows = asymmetry(mask, centroid=(1, 1), orientation=0)
    assert across_columns == pytest.approx(2 / 5)
    assert across_rows == pytest.approx(2 / 5)


def test_what_a_mirror_throws_out_of_the_picture_has_nothing_opposite():
    mask = np.zeros((3, 3), bool)
    mask[:, 0] = True
    assert asymmetry(mask, centroid=(1, -0.5), orientation=0) == (1, 0)


def test_a_lesion_that_the_picture_cuts_off_says_so():
    mask = np.zeros((8, 8), bool)
    mask[:4] = True
    # 8 + 2 · 2 pixels lie in the top row and on the sides below it, of 8 + 2 · 2 + 8 on the border.
    assert shape_features(mask)["cut border"] == pytest.approx(14 / 20)
