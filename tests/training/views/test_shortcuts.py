import numpy as np
import pytest

from training.errors import TrainingError
from training.views.shortcuts import SHORTCUTS, check_shortcuts


@pytest.mark.parametrize("name", SHORTCUTS)
def test_each_is_drawn_on_a_copy_in_range_and_repeatable(name):
    pixels = np.full((96, 96, 3), 190, np.float32)
    drawn = SHORTCUTS[name](pixels, np.random.default_rng(1))
    again = SHORTCUTS[name](pixels, np.random.default_rng(1))
    np.testing.assert_array_equal(drawn, again)
    assert drawn.shape == pixels.shape
    assert drawn.dtype == np.float32
    assert drawn.min() >= 0
    assert drawn.max() <= 255
    assert (pixels == 190).all()
    changed = (np.abs(drawn - pixels) > 1).any(axis=2).mean()
    assert 0.002 < changed < 0.35


@pytest.mark.parametrize("name", ["ruler", "ink", "dark corners"])
def test_those_at_the_border_leave_the_middle_alone(name):
    pixels = np.random.default_rng(0).uniform(0, 255, (96, 96, 3)).astype(np.float32)
    for seed in range(20):
        drawn = SHORTCUTS[name](pixels, np.random.default_rng(seed))
        np.testing.assert_array_equal(drawn[32:64, 32:64], pixels[32:64, 32:64])


@pytest.mark.parametrize(
    "wrong", [0.5, {"tattoo": 0.1}, {"hair": "often"}, {"hair": 7}, {"ink": -0.1}, {"ink": True}]
)
def test_a_recipe_with_other_shortcuts_is_refused(wrong):
    with pytest.raises(TrainingError, match="There are: ruler, ink, hair, dark corners"):
        check_shortcuts(wrong)


def test_how_often_is_from_never_to_always():
    check_shortcuts({"hair": 0, "ink": 1, "ruler": 0.3})
