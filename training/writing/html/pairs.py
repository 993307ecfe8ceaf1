"""Two runs on the same images: how much they differ, and where."""

from dataclasses import dataclass

import numpy as np

from training.errors import TrainingError
from training.scoring import metrics
from training.scoring.bootstrap import lesion_bootstrap
from training.scoring.scores import alert_scores
from training.scoring.truth import Truth


@dataclass(frozen=True)
class Pair:
    """A run against the first.

    differences: {score: {"value", "low", "high"}}, the run's less the first one's.
    agreement: {who answered right: images}.
    """

    name: str
    differences: dict
    agreement: dict


def same_images(runs):
    """Whether all runs were evaluated on the same images, with the same classes."""
    first = runs[0]
    return all(
        run.metrics["data_sha256"] == first.metrics["data_sha256"]
        and run.codes == first.codes
        and run.ids == first.ids
        for run in runs[1:]
    )


def records_of(run, records):
    """The Records of the run's images, in their order.

    Raises TrainingError where one is not among ``records``.
    """
    known = {record.image_id: record for record in records}
    missing = [image_id for image_id in run.ids if image_id not in known]
    if missing:
        raise TrainingError(
            f"{run.folder}: was evaluated on {len(missing)} images that the data lacks, "
            f"{missing[0]} for one. Give the --data that evaluate was given."
        )
    return [known[image_id] for image_id in run.ids]


def truth_of(run, melanoma):
    """The Truth of the run's images. melanoma: bool (N,)."""
    return Truth(run.labels, run.classes, melanoma)


def compare(first, other, truth, lesions, resamples):
    """The Pair of two runs on the same images. lesions: N ids."""

    def differences(chosen):
        before, after = (_scores(run, truth, chosen) for run in (first, other))
        return {name: after[name] - before[name] for name in before if name in after}

    right = [run.calibrated.argmax(1) == run.labels for run in (first, other)]
    agreement = {
        "both right": right[0] & right[1],
        f"only {first.name} right": right[0] & ~right[1],
        f"only {other.name} right": ~right[0] & right[1],
        "both wrong": ~right[0] & ~right[1],
    }
    return Pair(
        other.name,
        lesion_bootstrap(lesions, differences, resamples),
        {name: int(chosen.sum()) for name, chosen in agreement.items()},
    )


def _scores(run, truth, chosen):
    """The scores that a reader compares first, of some images; at each run's own alert line."""
    labels, shares = run.labels[chosen], run.calibrated[chosen]
    found = {
        "balanced accuracy": metrics.balanced_accuracy(labels, run.balanced[chosen].argmax(1)),
        "accuracy": metrics.accuracy(labels, shares.argmax(1)),
        "calibration error": metrics.expected_calibration_error(labels, shares),
    }
    if run.suspicion is None:
        return found
    some, suspicion = truth.take(chosen), run.suspicion[chosen]
    found["binary accuracy"] = metrics.accuracy(some.malignant, suspicion >= 0.5)
    found["binary AUC"] = metrics.auc(some.malignant, suspicion)
    if run.line is not None:
        alerts = alert_scores(some, suspicion >= run.line)
        found |= {f"alert: {name.replace('_', ' ')}": value for name, value in alerts.items()}
    return found


def disagreements(runs, shown):
    """Indices of the images on which the runs' probabilities lie farthest apart.

    Those that two runs give different answers to, by the largest total variation distance.
    """
    answers = np.stack([run.calibrated.argmax(1) for run in runs])
    apart = np.flatnonzero((answers != answers[0]).any(axis=0))
    distance = np.zeros(len(runs[0].ids))
    for number, run in enumerate(runs):
        for other in runs[:number]:
            between = np.abs(run.calibrated - other.calibrated).sum(1) / 2
            distance = np.maximum(distance, between)
    return apart[np.argsort(-distance[apart], kind="stable")][:shown]
