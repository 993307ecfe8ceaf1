"""Decision rules: two readings of the same logits.

Trained with logit adjustment, the bare logits are those of equally frequent
classes. The balanced rule answers from them; the calibrated rule puts the
prevalence back, with a temperature and a shift for each class fitted on the
validation split, which gives honest probabilities.
"""

import numpy as np
from scipy.special import softmax


def prevalence(labels, classes):
    """Share of each class, half an image added to each so that none is zero: (classes,)."""
    counts = np.bincount(labels, minlength=classes) + 0.5
    return counts / counts.sum()


def calibrated_probabilities(logits, calibration):
    """softmax(logits / temperature + bias), float64 (N, classes)."""
    scaled = np.asarray(logits, np.float64) / calibration["temperature"]
    return softmax(scaled + np.asarray(calibration["bias"]), axis=1)


def uncalibrated_probabilities(logits, calibration):
    """The prevalence put back and nothing else: what calibration started from."""
    plain = {"temperature": 1.0, "bias": np.log(calibration["prior"])}
    return calibrated_probabilities(logits, plain)


def balanced_probabilities(logits, calibration):
    """softmax(logits + balanced_bias): classes taken as equally frequent."""
    return softmax(
        np.asarray(logits, np.float64) + np.asarray(calibration["balanced_bias"]), axis=1
    )


def malignant_sum(probabilities, malignant):
    """Summed probability of the malignant classes. malignant: bool (classes,)."""
    return probabilities[:, malignant].sum(axis=1)
