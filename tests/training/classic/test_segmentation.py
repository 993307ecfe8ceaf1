import numpy as np

from training.classic.segmentation import lesion_mask


def overlap(found, truth):
    return (found & truth).sum() / (found | truth).sum()


def test_a_dark_disc_is_the_lesion(spot, disc):
    assert overlap(lesion_mask(spot), disc) > 0.95


def test_a_light_hole_in_the_lesion_is_filled(spot, disc):
    spot[30:34, 30:34] = 255
    assert overlap(lesion_mask(spot), disc) > 0.95


def test_larger_dark_corners_are_not_the_lesion(spot, disc):
    rows, columns = np.indices(disc.shape)
    corner = rows + columns < 44
    assert corner.sum() > disc.sum()
    spot[corner & ~disc & (np.hypot(rows - 31.5, columns - 31.5) > 20)] = 10
    assert overlap(lesion_mask(spot), disc) > 0.9


def test_an_even_picture_is_all_lesion():
    assert lesion_mask(np.full((64, 64, 3), 171.3)).all()
