import pytest

from training.errors import TrainingError
from training.recipes import load_recipe
from training.search_space import as_overrides, read_space
from training.train import overrides

RECIPE = load_recipe("mobilenet")


def test_ranges_and_choices_are_read():
    words = ["learning_rate=1e-4..3e-3:log", "epoch_images=100..200", "alpha=[0.5, null]"]
    space = read_space(words, RECIPE)
    rate, images, alpha = space["learning_rate"], space["epoch_images"], space["alpha"]
    assert (rate.low, rate.high, rate.log) == (1e-4, 3e-3, True)
    assert (images.low, images.high, images.log) == (100, 200, False)
    assert isinstance(images.low, int)
    assert alpha.choices == ("0.5", "null")


@pytest.mark.parametrize(
    ("word", "reason"),
    [
        ("colour=0..1", "no entry 'colour'"),
        ("mixup", "Expected LOW..HIGH"),
        ("mixup=0.5", "Expected LOW..HIGH"),
        ("mixup=1..0", "Expected LOW..HIGH"),
        ("mixup=0..1:log", "Expected LOW..HIGH"),
        ("mixup=0.1..1:square", "'square' is no scale"),
        ("mixup=[0.1", "Expected LOW..HIGH"),
    ],
)
def test_anything_else_is_named(word, reason):
    with pytest.raises(TrainingError, match=reason) as error:
        read_space([word], RECIPE)
    assert word in str(error.value)


def test_train_reads_what_a_trial_says():
    parameters = {"mixup": 0.25, "epoch_images": 100, "size_schedule": "[[1, 64]]"}
    words = as_overrides(parameters)
    assert words[::2] == ["--set"] * 3
    expected = {"mixup": 0.25, "epoch_images": 100, "size_schedule": [[1, 64]]}
    assert overrides(words[1::2]) == expected
