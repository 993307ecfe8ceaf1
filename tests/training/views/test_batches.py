import numpy as np

from training.data.classes import HAM10000
from training.data.dataset import Arrays
from training.recipes import load_recipe
from training.views.batches import TrainingBatches, epoch_order, sampling_prior


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


def batches(shortcuts):
    grey = np.full((12, 40, 40, 3), 150, np.uint8)
    arrays = Arrays(grey, np.arange(12) % 2, HAM10000, [], "", [])
    recipe = load_recipe("mobilenet", {"shortcuts": shortcuts, "mixup": 0.0, "batch_size": 12})
    return TrainingBatches(arrays, np.array([0.5, 0.5]), recipe, size=32, epoch=0, seed=1)


def test_distractions_are_drawn_on_as_many_views_as_the_recipe_says():
    plain, _ = batches(0.0)[0]
    drawn, _ = batches(1.0)[0]
    assert plain.std(axis=(1, 2)).max() < 1
    assert (drawn.std(axis=(1, 2)).max(axis=-1) > 1).all()
    assert drawn.min() >= 0
    assert drawn.max() <= 255
    np.testing.assert_array_equal(drawn, batches(1.0)[0][0])
