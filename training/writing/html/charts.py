"""The charts of a report, of one run or of several beside each other."""

import numpy as np
from sklearn.metrics import precision_recall_curve, roc_curve

from training.scoring.decision import uncalibrated_probabilities
from training.scoring.metrics import confidence_bins
from training.writing.html.svg import Series, line_chart

_WHEN = ("before", "after")
SCORES = {"validation_balanced_accuracy": "balanced accuracy", "validation_accuracy": "accuracy"}


def _told(run, runs, text):
    """A sentence on a run, which is named where it does not stand alone."""
    return f"{run.name}: {text}." if len(runs) > 1 else f"{text[0].upper()}{text[1:]}."


def training_loss(runs):
    """The loss over the epochs."""
    series, words = [], []
    for run in (run for run in runs if run.history):
        losses = [entry["loss"] for entry in run.history]
        series.append(Series(run.name, [entry["epoch"] for entry in run.history], losses))
        text = f"loss {losses[0]:.3f} in the first epoch, {losses[-1]:.3f} in the last"
        words.append(_told(run, runs, f"{text} of {len(losses)}"))
    return line_chart("Training loss", " ".join(words), series, ("epoch", "loss"))


def validation_scores(runs):
    """The scores on the validation split over the epochs; only the balanced one of several."""
    shown = SCORES if len(runs) == 1 else dict(list(SCORES.items())[:1])
    series, words = [], []
    for run in (run for run in runs if run.history):
        for key, label in shown.items():
            scored = [entry for entry in run.history if key in entry]
            if not scored:
                continue
            best = max(scored, key=lambda entry: entry[key])
            x, y = [entry["epoch"] for entry in scored], [entry[key] for entry in scored]
            series.append(Series(label if len(runs) == 1 else run.name, x, y, dots=True))
            text = f"{label} at best {best[key]:.3f}, in epoch {best['epoch']}"
            words.append(_told(run, runs, f"{text}, {y[-1]:.3f} when last measured"))
    title = "Validation scores" if len(runs) == 1 else "Validation balanced accuracy"
    return line_chart(title, " ".join(words), series, ("epoch", "score"))


def class_curves(run):
    """ROC, and precision against recall, of each class that occurs against the rest."""
    rocs, recalls, areas = [], [], []
    figures = run.metrics["rules"]["calibrated"]
    for index, code in enumerate(run.codes):
        positive = run.labels == index
        if positive.all() or not positive.any():
            continue
        area = f"{code} {figures[f'{code}_auc']['value']:.3f}"
        areas.append(area)
        scores = run.calibrated[:, index]
        false_rate, true_rate, _ = roc_curve(positive, scores)
        precision, recall, _ = precision_recall_curve(positive, scores, drop_intermediate=True)
        rocs.append(Series(area, false_rate, true_rate))
        recalls.append(Series(code, recall, precision))
    return [
        line_chart(
            "ROC, class by class",
            f"Each class against the rest. Area under the curve: {', '.join(areas)}.",
            rocs,
            ("1 − specificity", "sensitivity"),
            unit=True,
            diagonal=True,
        ),
        line_chart(
            "Precision and recall",
            f"Each class against the rest. Images: {_counts(run)}.",
            recalls,
            ("recall", "precision"),
            unit=True,
        ),
    ]


def _counts(run):
    return ", ".join(f"{code} {count}" for code, count in run.metrics["class_counts"].items())


def malignant_curve(runs):
    """ROC of the malignant sum, with the alert line of each run; None where it says nothing."""
    series, points, words = [], [], []
    for run in runs:
        positive = None if run.suspicion is None else run.classes.malignant[run.labels]
        if positive is None or positive.all() or not positive.any():
            continue
        false_rate, true_rate, _ = roc_curve(positive, run.suspicion)
        area = run.metrics["rules"]["calibrated"]["binary_auc"]["value"]
        label = run.name if len(runs) > 1 else "area"
        series.append(Series(f"{label} {area:.3f}", false_rate, true_rate))
        text = f"area under the curve {area:.3f}"
        if alert := run.metrics["triage"]:
            sensitivity, specificity = (
                alert[name]["value"] for name in ("sensitivity", "specificity")
            )
            name = "alert line" if len(runs) == 1 else f"{run.name}, alert line"
            points.append((name, 1 - specificity, sensitivity))
            text += f"; at the alert line sensitivity {sensitivity:.3f}"
            text += f", specificity {specificity:.3f}"
        words.append(_told(run, runs, text))
    if not series:
        return None
    return line_chart(
        "Malignant or not",
        " ".join(words),
        series,
        ("1 − specificity", "sensitivity"),
        unit=True,
        diagonal=True,
        points=points,
    )


def reliability(runs):
    """Accuracy against confidence; of one run before calibration too."""
    series, words = [], []
    for run in runs:
        before, after = (run.metrics["calibration"][w]["ece"]["value"] for w in _WHEN)
        text = f"calibration error {after:.3f}"
        if len(runs) == 1:
            earlier = confidence_bins(run.labels, before_calibration(run))
            series.append(Series("before calibration", *earlier, dots=True))
            text += f", before calibration {before:.3f}"
        label = "after calibration" if len(runs) == 1 else run.name
        series.append(Series(label, *confidence_bins(run.labels, run.calibrated), dots=True))
        words.append(_told(run, runs, text))
    return line_chart(
        "Reliability", " ".join(words), series, ("confidence", "accuracy"), unit=True, diagonal=True
    )


def before_calibration(run):
    """What the uncalibrated rule answered, from what the calibrated one did.

    A softmax fixes its logits but for a constant that no rule sees; the file's six
    decimals are far finer than the chart.
    """
    shifted = np.log(np.maximum(run.calibrated, 5e-7)) - np.asarray(run.calibration["bias"])
    return uncalibrated_probabilities(shifted * run.calibration["temperature"], run.calibration)
