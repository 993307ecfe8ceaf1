"""Every number of an evaluation, as one flat {name: float}, for the bootstrap."""

import numpy as np

from training.data.classes import CODES, HAM10000
from training.scoring import metrics
from training.scoring.decision import malignant_sum

# Share of akiec, bcc and mel among the spots looked at: people who worry, a general
# practice, a clinic for pigmented lesions. HAM10000 itself has 0.2.
PREVALENCES = (0.01, 0.05, 0.2)
MALIGNANT = np.array([c.malignant for c in HAM10000])


def rule_scores(labels, probabilities):
    """The scores of one decision rule.

    labels: int (N,). probabilities: (N, 7) of that rule; its answer is the argmax,
    its yes/no answer is whether the malignant classes sum to at least one half.
    """
    predicted = probabilities.argmax(axis=1)
    suspicion = malignant_sum(probabilities, MALIGNANT)
    is_malignant = MALIGNANT[labels]
    flagged = suspicion >= 0.5
    sensitivity, specificity = metrics.sensitivity_specificity(is_malignant, flagged)
    scores = {
        "accuracy": metrics.accuracy(labels, predicted),
        "balanced_accuracy": metrics.balanced_accuracy(labels, predicted),
        "top2_accuracy": metrics.top_k_accuracy(labels, probabilities, 2),
        "top3_accuracy": metrics.top_k_accuracy(labels, probabilities, 3),
        "binary_accuracy": metrics.accuracy(is_malignant, flagged),
        "binary_sensitivity": sensitivity,
        "binary_specificity": specificity,
        "binary_auc": metrics.auc(is_malignant, suspicion),
    }
    recalls = metrics.recalls(labels, predicted, len(CODES))
    precisions = metrics.precisions(labels, predicted, len(CODES))
    for index, code in enumerate(CODES):
        recall, precision = recalls[index], precisions[index]
        total = recall + precision
        scores[f"{code}_precision"] = precision
        scores[f"{code}_recall"] = recall
        scores[f"{code}_f1"] = 2 * recall * precision / total if total > 0 else total
        scores[f"{code}_auc"] = metrics.auc(labels == index, probabilities[:, index])
    return scores


def triage_scores(labels, probabilities, threshold):
    """The operating point: flagged when the malignant sum reaches the threshold."""
    return alert_scores(labels, malignant_sum(probabilities, MALIGNANT) >= threshold)


def alert_scores(labels, flagged):
    """How right an alert is. flagged: bool (N,)."""
    sensitivity, specificity = metrics.sensitivity_specificity(MALIGNANT[labels], flagged)
    melanoma, _ = metrics.sensitivity_specificity(labels == CODES.index("mel"), flagged)
    return {
        "sensitivity": sensitivity,
        "specificity": specificity,
        "melanoma_sensitivity": melanoma,
    }


def abstain_scores(labels, probabilities, start, threshold):
    """The band below the threshold in which no answer is given.

    share: of the images that fall into it. The others count whoever falls into it as
    flagged, as who gets no answer is to be examined.
    """
    suspicion = malignant_sum(probabilities, MALIGNANT)
    band = (suspicion >= start) & (suspicion < threshold)
    share = float(band.mean()) if len(band) else float("nan")
    return {"share": share} | alert_scores(labels, suspicion >= start)


def predictive_scores(labels, probabilities, threshold):
    """Predictive values of the operating point at PREVALENCES of the malignant classes."""
    point = triage_scores(labels, probabilities, threshold)
    scores = {}
    for prevalence in PREVALENCES:
        positive, negative = metrics.predictive_values(
            point["sensitivity"], point["specificity"], prevalence
        )
        scores[f"positive_at_{prevalence:g}"] = positive
        scores[f"negative_at_{prevalence:g}"] = negative
    return scores


def calibration_scores(labels, probabilities):
    """How honest the probabilities are."""
    return {
        "ece": metrics.expected_calibration_error(labels, probabilities),
        "classwise_ece": metrics.classwise_calibration_error(labels, probabilities),
        "brier": metrics.brier_score(labels, probabilities),
        "nll": metrics.negative_log_likelihood(labels, probabilities),
    }
