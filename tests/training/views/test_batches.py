import numpy as np

from training.data.classes import HAM10000
from training.data.dataset import Arrays
from training.recipes import load_recipe
from training.views.batches import TrainingBatches


def batches(shortcuts, surroundings=None, **extras):
    grey = np.full((12, 40, 40, 3), 150, np.uint8)
    arrays = Arrays(grey, np.arange(12) % 2, HAM10000, [], "", [], surroundings)
    recipe = load_recipe("mobilenet", {"shortcuts": shortcuts, "mixup": 0.0, "batch_size": 12})
    prior = np.array([0.5, 0.5])
    return TrainingBatches(arrays, prior, recipe, size=32, epoch=0, seed=1, **extras)


ALWAYS = {"ruler": 1.0, "hair": 1.0}


def test_distractions_are_drawn_on_as_many_views_as_the_recipe_says():
    plain, _ = batches({})[0]
    drawn, _ = batches(ALWAYS)[0]
    never, _ = batches({"ink": 0.0})[0]
    assert plain.std(axis=(1, 2)).max() < 1
    assert never.std(axis=(1, 2)).max() < 1
    assert (drawn.std(axis=(1, 2)).max(axis=-1) > 1).all()
    assert drawn.min() >= 0
    assert drawn.max() <= 255
    np.testing.assert_array_equal(drawn, batches(ALWAYS)[0][0])


def test_teachers_see_the_views_before_anything_is_drawn():
    drawn, targets = batches(ALWAYS, taught=True)[0]
    assert targets["teachers"].shape == drawn.shape
    assert targets["teachers"].std(axis=(1, 2)).max() < 1
    assert "teachers" not in batches(ALWAYS)[0][1]


def test_a_guided_batch_says_what_lies_beside_the_lesion_for_the_class_of_the_image():
    beside = np.full((12, 56, 56), 255, np.uint8)
    beside[:, 14:42, 14:42] = 0
    beside[::2] = 0  # no mask: nothing is known to lie beside
    _, targets = batches({}, beside, places=4)[0]
    labels = targets["logits"].argmax(axis=1)
    found = targets["cam"]
    assert found.shape == (12, 4, 4, 2)
    assert found[labels == 0].max() == 0  # even images are of class 0
    known = found[labels == 1]
    assert known[..., 0].max() == 0
    assert known[:, 1:3, 1:3, 1].mean() < known[..., 1].mean() < known[:, [0, -1], :, 1].mean()
    assert known.max() <= 1
