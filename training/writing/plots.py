"""Pictures of training and evaluation, drawn without a display."""

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import numpy as np

from tools.whole import whole_file
from training.scoring.metrics import confidence_bins


def _save(figure, path):
    with whole_file(path) as beside:
        figure.savefig(beside, dpi=120, bbox_inches="tight", format="png")
    plt.close(figure)


def training_curves(history, path):
    """Loss and validation scores over the epochs.

    history: dicts with epoch, loss and, where validated, the validation scores.
    """
    figure, (left, right) = plt.subplots(1, 2, figsize=(10, 4))
    left.plot([h["epoch"] for h in history], [h["loss"] for h in history])
    left.set(xlabel="epoch", ylabel="training loss", title="Loss")
    scored = [h for h in history if "validation_accuracy" in h]
    for key in ("validation_balanced_accuracy", "validation_accuracy"):
        label = key.replace("validation_", "").replace("_", " ")
        right.plot([h["epoch"] for h in scored], [h[key] for h in scored], "o-", label=label)
    right.set(xlabel="epoch", title="Validation (lesion-grouped)")
    right.legend()
    _save(figure, path)


def confusion_matrix(matrix, codes, path):
    """matrix: int (classes, classes), rows are the truth."""
    share = matrix / np.maximum(matrix.sum(axis=1, keepdims=True), 1)
    figure, axis = plt.subplots(figsize=(6, 5.5))
    axis.imshow(share, cmap="Blues", vmin=0, vmax=1)
    for (row, column), count in np.ndenumerate(matrix):
        colour = "white" if share[row, column] > 0.5 else "black"
        axis.text(column, row, count, ha="center", va="center", color=colour)
    ticks = np.arange(len(codes))
    axis.set(xticks=ticks, yticks=ticks, xlabel="answer", ylabel="truth")
    axis.set_xticklabels(codes)
    axis.set_yticklabels(codes)
    _save(figure, path)


def curves(labels, probabilities, codes, path):
    """ROC and precision-recall curves, one class against the rest."""
    from sklearn.metrics import precision_recall_curve, roc_curve

    figure, (left, right) = plt.subplots(1, 2, figsize=(11, 5))
    for index, code in enumerate(codes):
        positive = labels == index
        if positive.all() or not positive.any():
            continue
        false_rate, true_rate, _ = roc_curve(positive, probabilities[:, index])
        precision, recall, _ = precision_recall_curve(positive, probabilities[:, index])
        left.plot(false_rate, true_rate, label=code)
        right.plot(recall, precision, label=code)
    left.set(xlabel="1 - specificity", ylabel="sensitivity", title="ROC")
    right.set(xlabel="recall", ylabel="precision", title="Precision and recall")
    left.legend()
    _save(figure, path)


def reliability(labels, before, after, path):
    """Accuracy against confidence, before and after calibration."""
    figure, axis = plt.subplots(figsize=(5.5, 5))
    axis.plot([0, 1], [0, 1], color="grey", linewidth=1)
    for name, probabilities in (("before", before), ("after", after)):
        axis.plot(*confidence_bins(labels, probabilities), "o-", label=f"{name} calibration")
    axis.set(xlabel="confidence", ylabel="accuracy", title="Reliability", xlim=(0, 1), ylim=(0, 1))
    axis.legend()
    _save(figure, path)


def comparison(report, path):
    """Scores with intervals and times of the methods in a comparison's dict.

    Each method shows in a score's panel as it was tuned for that score.
    """
    rows = report["rows"][::-1]
    figure, axes = plt.subplots(1, 3, figsize=(11, 1.2 + 0.4 * len(rows)), sharey=True)
    places = np.arange(len(rows))
    colours = ["tab:orange" if row["kind"] == "network" else "tab:blue" for row in rows]
    for axis, aim in zip(axes, ("accuracy", "balanced_accuracy"), strict=False):
        for place, colour, row in zip(places, colours, rows, strict=True):
            score = row["by_aim"][aim]["test"][aim]
            axis.plot([score["low"], score["high"]], [place, place], color=colour)
            axis.plot(score["value"], place, "o", color=colour)
        always = report["baseline"]["test"][aim]["value"]
        axis.axvline(always, color="grey", linewidth=1, linestyle="--")
        axis.set(xlim=(0, 1), xlabel=aim.replace("_", " "))
    taken = [row["by_aim"]["accuracy"]["answer"]["processor_milliseconds"] for row in rows]
    axes[2].scatter(taken, places, color=colours)
    axes[2].set(xlim=(0, 1.1 * max(taken)), xlabel="processor time of one answer (ms)")
    axes[0].set(yticks=places, ylim=(-0.6, len(rows) - 0.4))
    axes[0].set_yticklabels([row["name"] for row in rows])
    figure.suptitle(f"{report['split']} split; dashed: always answering the most common class")
    _save(figure, path)


def crossdata(report, path):
    """Bars with intervals of the rows in a crossdata.json, a panel for each set of labels."""
    rows = [row for row in report["rows"] if row["images"]]
    sets = list(dict.fromkeys(row["labels"] for row in rows))
    size = (9, 3.2 * max(1, len(sets)))
    figure, axes = plt.subplots(max(1, len(sets)), 1, figsize=size, squeeze=False)
    for axis, name in zip(axes[:, 0], sets, strict=False):
        shown = [row for row in rows if row["labels"] == name]
        width = 0.8 / len(shown)
        for number, row in enumerate(shown):
            scores = _crossdata_scores(row)
            values = np.array([[s["value"], s["low"], s["high"]] for s in scores.values()], float)
            places = np.arange(len(scores)) + (number - (len(shown) - 1) / 2) * width
            reach = np.abs(values[:, 1:].T - values[:, 0])
            label = f"{row['data']} ({row['images']} images), {row['model']}"
            axis.bar(places, values[:, 0], width, yerr=reach, capsize=3, label=label)
            axis.set_xticks(np.arange(len(scores)))
            axis.set_xticklabels(scores)
        axis.set(ylim=(0, 1), title=f"labels: {name}")
        axis.legend(loc="lower left", fontsize="small")
    figure.tight_layout()
    _save(figure, path)


def _crossdata_scores(row):
    scores = {
        "accuracy": row["rules"]["calibrated"]["accuracy"],
        "balanced accuracy": row["rules"]["balanced"]["balanced_accuracy"],
        "AUC": row["rules"]["calibrated"]["mean_auc"],
    }
    if row["alert"]:
        for name in ("sensitivity", "specificity"):
            scores[f"alert: {name}"] = row["alert"]["scores"][name]
    return scores
