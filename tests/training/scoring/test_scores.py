import math

import numpy as np
import pytest

from training.data.classes import CODES, HAM10000, ClassSet, DiagnosisClass
from training.scoring.scores import abstain_scores, rule_scores, triage_scores
from training.scoring.truth import Truth

MEL, NV = CODES.index("mel"), CODES.index("nv")


def truth(*labels):
    labels = np.array(labels, int)
    return Truth(labels, HAM10000, labels == MEL)


def suspicious(*sums):
    """Probabilities whose malignant sum is given, the rest mole."""
    probabilities = np.zeros((len(sums), 7))
    probabilities[:, MEL] = sums
    probabilities[:, NV] = 1 - np.array(sums)
    return probabilities


def test_the_band_below_the_threshold_by_hand():
    known = truth(MEL, MEL, MEL, MEL, NV, NV, NV, NV)
    probabilities = suspicious(0.9, 0.3, 0.1, 0.05, 0.3, 0.1, 0.05, 0.0)
    assert triage_scores(known, probabilities, 0.3) == {
        "sensitivity": 0.5,
        "specificity": 0.75,
        "melanoma_sensitivity": 0.5,
    }
    assert abstain_scores(known, probabilities, 0.1, 0.3) == {
        "share": 0.25,
        "sensitivity": 0.75,
        "specificity": 0.5,
        "melanoma_sensitivity": 0.75,
    }


def test_of_no_image_nothing_is_known():
    nothing = abstain_scores(truth(), np.zeros((0, 7)), 0.1, 0.3)
    assert all(math.isnan(value) for value in nothing.values())


def test_where_nobody_says_what_is_malignant_nothing_binary_is_scored():
    classes = ClassSet.of(DiagnosisClass(code, code, code, None) for code in ("a", "b"))
    known = Truth(np.array([0, 1, 1]), classes, np.zeros(3, bool))
    found = rule_scores(known, np.array([[0.9, 0.1], [0.2, 0.8], [0.6, 0.4]]))
    assert found["accuracy"] == pytest.approx(2 / 3)
    assert found["b_recall"] == 0.5
    assert not [name for name in found if name.startswith(("binary", "top3"))]
