import math

import numpy as np

from training.data.classes import CODES
from training.scoring.scores import abstain_scores, triage_scores

MEL, NV = CODES.index("mel"), CODES.index("nv")


def suspicious(*sums):
    """Probabilities whose malignant sum is given, the rest mole."""
    probabilities = np.zeros((len(sums), 7))
    probabilities[:, MEL] = sums
    probabilities[:, NV] = 1 - np.array(sums)
    return probabilities


def test_the_band_below_the_threshold_by_hand():
    labels = np.array([MEL, MEL, MEL, MEL, NV, NV, NV, NV])
    probabilities = suspicious(0.9, 0.3, 0.1, 0.05, 0.3, 0.1, 0.05, 0.0)
    assert triage_scores(labels, probabilities, 0.3) == {
        "sensitivity": 0.5,
        "specificity": 0.75,
        "melanoma_sensitivity": 0.5,
    }
    assert abstain_scores(labels, probabilities, 0.1, 0.3) == {
        "share": 0.25,
        "sensitivity": 0.75,
        "specificity": 0.5,
        "melanoma_sensitivity": 0.75,
    }


def test_of_no_image_nothing_is_known():
    nothing = abstain_scores(np.array([], int), np.zeros((0, 7)), 0.1, 0.3)
    assert all(math.isnan(value) for value in nothing.values())
