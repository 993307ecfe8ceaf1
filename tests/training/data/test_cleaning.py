import numpy as np

from training.data.cleaning import find_hair, reduce_noise, remove_hair
from training.views.shortcuts import hair


def lesion(side=160):
    """Skin with a soft brown spot in the middle, as smooth as no real one is."""
    offset = np.arange(side) - side / 2
    distance = np.hypot(offset[:, None], offset) / side
    spot = 1 / (1 + np.exp((distance - 0.2) * 40))[..., None]
    return np.rint([220, 180, 160] * (1 - spot) + [120, 70, 50] * spot).astype(np.uint8)


def test_what_has_no_hair_stays_as_it_is():
    plain = lesion()
    assert not find_hair(plain).any()
    assert remove_hair(plain) is plain


def test_hair_is_found_and_gives_way_to_what_is_around_it():
    plain = lesion()
    for seed in range(5):
        hairy = np.rint(hair(plain, np.random.default_rng(seed))).astype(np.uint8)
        drawn = np.abs(hairy.astype(int) - plain).max(axis=-1) > 40
        found = find_hair(hairy)
        assert found[drawn].mean() > 0.5
        assert found.mean() < 2 * drawn.mean()
        before, after = (np.abs(x.astype(int) - plain).mean() for x in (hairy, remove_hair(hairy)))
        assert after < 0.6 * before


def test_a_dark_blot_is_no_hair():
    blot = lesion()
    blot[60:90, 20:50] = 40
    assert not find_hair(blot)[62:88, 22:48].any()


def test_a_picture_that_is_all_lines_is_not_made_up_anew():
    lines = np.zeros((60, 60, 3), np.uint8)
    lines[::3] = 250
    cleaned = remove_hair(lines)
    assert cleaned.shape == lines.shape
    assert cleaned.dtype == np.uint8


def test_noise_is_reduced_in_each_channel_for_itself():
    noisy = np.full((40, 40, 3), 100, np.uint8)
    noisy[::7, ::5, 1] = 255
    assert (reduce_noise(noisy) == 100).all()
