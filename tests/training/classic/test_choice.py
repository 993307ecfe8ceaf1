import numpy as np
import pytest

from training.classic.choice import choose
from training.classic.methods import METHODS, Method, check_enough
from training.classic.table import FeatureTable
from training.errors import TrainingError


class Always:
    """Answers with one class, whatever it is shown."""

    def __init__(self, answer):
        self.answer = answer

    def fit(self, values, labels):
        return self

    def predict(self, values):
        return np.array(self.answer)


def table(values, labels):
    return FeatureTable(np.asarray(values, float), np.asarray(labels), [], "", [])


def test_validation_chooses_for_each_score_on_its_own():
    # Three of class 0, one of class 1: all 0 has accuracy 3/4 and balanced accuracy 1/2,
    # the other finds the rare one at the price of two: 1/2 and 2/3.
    answers = ([0, 0, 0, 0], [0, 1, 1, 1], [1, 1, 1, 1])
    validation = table(np.zeros((4, 1)), [0, 0, 0, 1])
    best, tried = choose(Method("m", Always, {"answer": answers}), validation, validation)
    assert best["accuracy"].settings == {"answer": [0, 0, 0, 0]}
    assert best["balanced_accuracy"].settings == {"answer": [0, 1, 1, 1]}
    assert best["balanced_accuracy"].validation == pytest.approx(
        {"accuracy": 1 / 2, "balanced_accuracy": 2 / 3}
    )
    assert [each["validation"]["accuracy"] for each in tried] == [3 / 4, 1 / 2, 1 / 4]


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.name)
def test_every_method_learns_what_can_be_learned(method):
    rng = np.random.default_rng(0)
    labels = np.repeat([0, 1, 2], 40)
    train = table(rng.normal(labels[:, None], 0.1, (120, 4)), labels)
    best, tried = choose(method.smoke(), train, train)
    assert len(tried) == 2
    assert all(choice.validation["accuracy"] > 0.95 for choice in best.values())


def test_too_few_images_are_refused_before_anything_is_fitted():
    with pytest.raises(TrainingError, match="74 training images, 2 of the classes"):
        check_enough(METHODS, np.arange(74) % 2)
    with pytest.raises(TrainingError, match="100 training images, 1 of the classes"):
        check_enough(METHODS, np.zeros(100, int))
    check_enough(METHODS, np.arange(75) % 2)
