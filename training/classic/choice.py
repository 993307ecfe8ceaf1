"""Fit a method under all its settings; the validation split chooses."""

from dataclasses import dataclass

from sklearn.model_selection import ParameterGrid

from training.progress import progress
from training.scoring.metrics import accuracy, balanced_accuracy
from training.scoring.timing import timed

# Settings that score best by one of them seldom do by the other, where one class rules.
AIMS = {"accuracy": accuracy, "balanced_accuracy": balanced_accuracy}


@dataclass
class Choice:
    """A fitted classifier, the one with the highest validation score of its aim.

    validation: {aim: score}. fit: how long fitting took, as of ``timed``.
    """

    settings: dict
    model: object
    validation: dict
    fit: dict


def choose(method, train, validation):
    """The best settings of a method for each aim.

    train, validation: FeatureTables. The first of equally good settings is taken.
    Returns ({aim: Choice}, [{"settings", "validation"} of everything tried]).
    """
    best, tried = {}, []
    for settings in progress(list(ParameterGrid(method.settings)), desc=method.name):
        model = method.make(**settings)
        with timed() as fit:
            model.fit(train.values, train.labels)
        predicted = model.predict(validation.values)
        scores = {aim: score(validation.labels, predicted) for aim, score in AIMS.items()}
        tried.append({"settings": settings, "validation": scores})
        for aim in AIMS:
            if aim not in best or scores[aim] > best[aim].validation[aim]:
                best[aim] = Choice(settings, model, scores, fit)
    return best, tried
