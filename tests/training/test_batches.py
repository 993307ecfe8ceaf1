import numpy as np

from training.batches import epoch_order, sampling_prior


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
