"""Every number of an evaluation, as one flat {name: float}, for the bootstrap."""

from training.scoring import metrics
from training.scoring.decision import malignant_sum

# Share of akiec, bcc and mel among the spots looked at: people who worry, a general
# practice, a clinic for pigmented lesions. HAM10000 itself has 0.2.
PREVALENCES = (0.01, 0.05, 0.2)

# Images from which on a share of them, and its interval, is worth reading.
FEW = 10


def rule_scores(truth, probabilities):
    """The scores of one decision rule.

    truth: Truth of N images. probabilities: (N, classes) of that rule; its answer is
    the argmax, its yes/no answer is whether the malignant classes sum to at least one
    half (left out where nobody has said which classes are malignant).
    """
    labels, codes = truth.labels, truth.classes.codes
    predicted = probabilities.argmax(axis=1)
    scores = {
        "accuracy": metrics.accuracy(labels, predicted),
        "balanced_accuracy": metrics.balanced_accuracy(labels, predicted),
    }
    for k in range(2, min(4, len(codes))):
        scores[f"top{k}_accuracy"] = metrics.top_k_accuracy(labels, probabilities, k)
    if truth.classes.malignant is not None:
        scores |= _binary_scores(truth, malignant_sum(probabilities, truth.classes.malignant))
    recalls = metrics.recalls(labels, predicted, len(codes))
    precisions = metrics.precisions(labels, predicted, len(codes))
    for index, code in enumerate(codes):
        scores[f"{code}_precision"] = precisions[index]
        scores[f"{code}_recall"] = recalls[index]
        scores[f"{code}_f1"] = metrics.f1(labels == index, predicted == index)
        scores[f"{code}_auc"] = metrics.auc(labels == index, probabilities[:, index])
    return scores


def _binary_scores(truth, suspicion):
    flagged = suspicion >= 0.5
    sensitivity, specificity = metrics.sensitivity_specificity(truth.malignant, flagged)
    return {
        "binary_accuracy": metrics.accuracy(truth.malignant, flagged),
        "binary_sensitivity": sensitivity,
        "binary_specificity": specificity,
        "binary_auc": metrics.auc(truth.malignant, suspicion),
    }


def triage_scores(truth, probabilities, threshold):
    """The operating point: flagged when the malignant sum reaches the threshold."""
    return alert_scores(truth, malignant_sum(probabilities, truth.classes.malignant) >= threshold)


def alert_scores(truth, flagged):
    """How right an alert is. flagged: bool (N,)."""
    sensitivity, specificity = metrics.sensitivity_specificity(truth.malignant, flagged)
    melanoma, _ = metrics.sensitivity_specificity(truth.melanoma, flagged)
    return {
        "sensitivity": sensitivity,
        "specificity": specificity,
        "melanoma_sensitivity": melanoma,
    }


def abstain_scores(truth, probabilities, start, threshold):
    """The band below the threshold in which no answer is given.

    share: of the images that fall into it. The others count whoever falls into it as
    flagged, as who gets no answer is to be examined.
    """
    suspicion = malignant_sum(probabilities, truth.classes.malignant)
    band = (suspicion >= start) & (suspicion < threshold)
    share = float(band.mean()) if len(band) else float("nan")
    return {"share": share} | alert_scores(truth, suspicion >= start)


def predictive_scores(truth, probabilities, threshold):
    """Predictive values of the operating point at PREVALENCES of the malignant classes."""
    point = triage_scores(truth, probabilities, threshold)
    scores = {}
    for prevalence in PREVALENCES:
        positive, negative = metrics.predictive_values(
            point["sensitivity"], point["specificity"], prevalence
        )
        scores[f"positive_at_{prevalence:g}"] = positive
        scores[f"negative_at_{prevalence:g}"] = negative
    return scores


def calibration_scores(truth, probabilities):
    """How honest the probabilities are."""
    labels = truth.labels
    return {
        "ece": metrics.expected_calibration_error(labels, probabilities),
        "classwise_ece": metrics.classwise_calibration_error(labels, probabilities),
        "brier": metrics.brier_score(labels, probabilities),
        "nll": metrics.negative_log_likelihood(labels, probabilities),
    }
