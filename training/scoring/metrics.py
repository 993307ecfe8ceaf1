"""Pure functions from labels and scores to numbers; what is undefined is NaN.

Labels are int (N,), probabilities float (N, classes) whose rows sum to 1.
"""

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.special import softmax
from sklearn import metrics as sk


def accuracy(labels, predicted):
    """Share of correct answers."""
    return float(np.mean(labels == predicted)) if len(labels) else float("nan")


def recalls(labels, predicted, classes):
    """Recall (sensitivity) of each class, NaN for a class without an image."""
    counts = np.bincount(labels, minlength=classes).astype(float)
    hits = np.bincount(labels[labels == predicted], minlength=classes)
    return np.divide(hits, counts, out=np.full(classes, np.nan), where=counts > 0)


def precisions(labels, predicted, classes):
    """Precision of each class, NaN for a class never answered."""
    counts = np.bincount(predicted, minlength=classes).astype(float)
    hits = np.bincount(labels[labels == predicted], minlength=classes)
    return np.divide(hits, counts, out=np.full(classes, np.nan), where=counts > 0)


def f1(truth, found):
    """F1 of one class, from bool (N,) each; NaN for a class that neither occurs nor is answered."""
    total = truth.sum() + found.sum()
    return float(2 * (truth & found).sum() / total) if total else float("nan")


def balanced_accuracy(labels, predicted):
    """Mean recall over the classes that occur: the ISIC 2018 challenge's score."""
    if not len(labels):
        return float("nan")
    classes = int(max(labels.max(), predicted.max())) + 1
    return float(np.nanmean(recalls(labels, predicted, classes)))


def balanced_log_loss(labels, probabilities):
    """Negative log-likelihood averaged within each class, then over the classes that occur."""
    if not len(labels):
        return float("nan")
    classes = np.unique(labels)
    inside = [labels == index for index in classes]
    return float(np.mean([negative_log_likelihood(labels[i], probabilities[i]) for i in inside]))


def tempered_log_loss(labels, logits):
    """balanced_log_loss of logits (N, classes) at the temperature that makes it smallest.

    What is left is what calibration cannot mend: a model that is only too sure of itself
    is none the worse for it.
    """

    def loss(log_temperature):
        return balanced_log_loss(labels, softmax(logits / np.exp(log_temperature), axis=1))

    return float(minimize_scalar(loss, bounds=(-2, 2), method="bounded").fun)


def top_k_accuracy(labels, probabilities, k):
    """Share of images whose class is among the k most probable."""
    if not len(labels):
        return float("nan")
    ranked = np.argsort(-probabilities, axis=1, kind="stable")[:, :k]
    return float(np.mean((ranked == labels[:, None]).any(axis=1)))


def auc(positive, scores):
    """Area under the ROC curve, NaN when only one side occurs. positive: bool (N,)."""
    if positive.all() or not positive.any():
        return float("nan")
    return float(sk.roc_auc_score(positive, scores))


def sensitivity_specificity(positive, flagged):
    """(sensitivity, specificity) of a yes/no answer; NaN for a side without an image."""
    sensitivity = float(flagged[positive].mean()) if positive.any() else float("nan")
    specificity = float((~flagged)[~positive].mean()) if (~positive).any() else float("nan")
    return sensitivity, specificity


def expected_calibration_error(labels, probabilities, bins=15):
    """ECE of the top class (Guo et al. 2017, arXiv:1706.04599), equal-width bins."""
    if not len(labels):
        return float("nan")
    confidence = probabilities.max(axis=1)
    correct = probabilities.argmax(axis=1) == labels
    index = np.minimum((confidence * bins).astype(int), bins - 1)
    count = np.bincount(index, minlength=bins)
    gap = np.abs(
        np.bincount(index, weights=correct, minlength=bins)
        - np.bincount(index, weights=confidence, minlength=bins)
    )
    return float(gap.sum() / count.sum())


def confidence_bins(labels, probabilities, count=10):
    """Mean confidence and accuracy in equal-width bins of confidence, without empty ones."""
    confidence = probabilities.max(axis=1)
    correct = probabilities.argmax(axis=1) == labels
    index = np.minimum((confidence * count).astype(int), count - 1)
    used = [number for number in range(count) if (index == number).any()]
    return (
        [confidence[index == number].mean() for number in used],
        [correct[index == number].mean() for number in used],
    )


def classwise_calibration_error(labels, probabilities, bins=15):
    """Mean over the classes of the calibration error of each one's probability.

    Classwise ECE (Kull et al. 2019, arXiv:1910.12656), equal-width bins.
    """
    if not len(labels):
        return float("nan")
    errors = []
    for index, column in enumerate(probabilities.T):
        place = np.minimum((column * bins).astype(int), bins - 1)
        gap = np.abs(
            np.bincount(place, weights=labels == index, minlength=bins)
            - np.bincount(place, weights=column, minlength=bins)
        )
        errors.append(gap.sum() / len(labels))
    return float(np.mean(errors))


def predictive_values(sensitivity, specificity, prevalence):
    """(positive, negative) predictive value of a test where ``prevalence`` are ill."""
    true_alarm = sensitivity * prevalence
    false_alarm = (1 - specificity) * (1 - prevalence)
    missed = (1 - sensitivity) * prevalence
    cleared = specificity * (1 - prevalence)

    def share(part, rest):
        return part / (part + rest) if part + rest > 0 else float("nan")

    return share(true_alarm, false_alarm), share(cleared, missed)


def brier_score(labels, probabilities):
    """Mean squared distance from the one-hot truth, 0 to 2."""
    if not len(labels):
        return float("nan")
    truth = np.eye(probabilities.shape[1])[labels]
    return float(np.mean(np.sum((probabilities - truth) ** 2, axis=1)))


def negative_log_likelihood(labels, probabilities):
    """Mean of -log of the probability given to the true class, in nats."""
    if not len(labels):
        return float("nan")
    chosen = probabilities[np.arange(len(labels)), labels]
    return float(-np.mean(np.log(np.maximum(chosen, 1e-12))))
