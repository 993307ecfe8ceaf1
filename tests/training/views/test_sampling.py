import numpy as np
import pytest

from training.errors import TrainingError
from training.views.sampling import epoch_length, epoch_order, sampling_prior


def test_sampling_prior_by_hand():
    labels = np.array([0] * 16 + [1] * 4)
    np.testing.assert_allclose(sampling_prior(labels, 3, 1.0), [0.8, 0.2, 0])
    np.testing.assert_allclose(sampling_prior(labels, 3, 0.5), [2 / 3, 1 / 3, 0])
    np.testing.assert_allclose(sampling_prior(labels, 3, 0.0), [0.5, 0.5, 0])


def test_an_epoch_holds_the_shares_and_draws_each_image_before_any_twice():
    labels = np.array([0] * 30 + [1] * 10)
    order = epoch_order(labels, np.array([0.5, 0.5]), 40, np.random.default_rng(0))
    counts = np.bincount(order, minlength=40)
    assert counts[:30].sum() == counts[30:].sum() == 20
    assert counts[:30].max() == 1
    assert set(counts[30:]) == {2}


def test_an_undersampled_epoch_draws_nothing_twice_and_an_oversampled_one_everything():
    labels = np.array([0] * 30 + [1] * 10)
    prior = sampling_prior(labels, 3, 0.0)  # the third class has no image
    under, over = (epoch_length(labels, prior, name) for name in ("undersampled", "oversampled"))
    assert (under, over) == (20, 60)
    rng = np.random.default_rng(0)
    assert np.bincount(epoch_order(labels, prior, under, rng)).max() == 1
    drawn = np.bincount(epoch_order(labels, prior, over, rng), minlength=40)
    assert (drawn[:30] == 1).all()
    assert (drawn[30:] == 3).all()


def test_an_epoch_is_as_long_as_the_recipe_says_within_reason():
    labels = np.array([0] * 999 + [1])
    prior = sampling_prior(labels, 2, 0.0)
    assert epoch_length(labels, prior, None) == 1000
    assert epoch_length(labels, prior, 128) == 128
    assert epoch_length(labels, prior, 10**6) == 10_000
    assert epoch_length(labels, sampling_prior(labels, 2, -2.0), "oversampled") == 10_000


@pytest.mark.parametrize("wrong", ["doubled", 0, -5, 2.5])
def test_another_length_is_refused(wrong):
    with pytest.raises(TrainingError, match="epoch_images: "):
        epoch_length(np.zeros(4, int), np.ones(1), wrong)
