"""What is reported of each method: its scores on the test split and the time it takes."""

import numpy as np

from training.classic.choice import AIMS, choose
from training.classic.features import vector_of
from training.data.records import TEST, TRAIN, VALIDATION
from training.scoring.bootstrap import lesion_bootstrap
from training.scoring.timing import time_each

# Which of a network's rules is meant for which score.
RULES = {"accuracy": "calibrated", "balanced_accuracy": "balanced"}


def score(table, predicted, resamples):
    """All scores of some answers to a table's images, with intervals. predicted: int (N,)."""
    return lesion_bootstrap(
        table.lesions,
        lambda i: {aim: measure(table.labels[i], predicted[i]) for aim, measure in AIMS.items()},
        resamples,
    )


def classic_rows(methods, tables, files, resamples):
    """A row for each method; every setting is chosen before any method sees the test split.

    tables: {split: FeatureTable}. files: bytes of the images to take the time with.
    """
    chosen = [choose(method, tables[TRAIN], tables[VALIDATION]) for method in methods]
    test = tables[TEST]

    def report(choice):
        return {
            "settings": choice.settings,
            "validation": choice.validation,
            "test": score(test, choice.model.predict(test.values), resamples),
            "training": choice.fit,
            "answer": time_each(lambda data: choice.model.predict([vector_of(data)]), files),
        }

    return [
        {
            "name": method.name,
            "kind": "classic",
            "by_aim": {aim: report(choice) for aim, choice in best.items()},
            "tried": tried,
        }
        for method, (best, tried) in zip(methods, chosen, strict=True)
    ]


def network_row(finished, test, files, resamples):
    """The row of a finished run; for each score the rule that is meant for it answers.

    A mean was averaged, not trained: None is on how many images and on what machine.
    """
    taken = {
        "training": {"seconds": finished.training_seconds()},
        "answer": finished.time_answers(files),
    }
    record, answers = finished.record, finished.answers(test.records)
    trained = "member_runs" not in record
    return {
        "name": finished.name,
        "kind": "network",
        "network": record.get("recipe", {}).get("backbone", finished.model.name),
        "parameters": int(finished.model.count_params()),
        "model_sha256": finished.model_sha256,
        "data": record["data"],
        "training_images": record["images"][TRAIN] if trained else None,
        "trained_on": record["environment"]["platform"] if trained else None,
        "by_aim": {
            aim: {"rule": rule, "test": score(test, answers[rule], resamples)} | taken
            for aim, rule in RULES.items()
        },
    }


def baseline(train, test, resamples):
    """The row of answering every image with the training split's most common class."""
    answer = np.bincount(train.labels).argmax()
    always = np.full(len(test.labels), answer)
    return {"label": int(answer), "test": score(test, always, resamples)}
