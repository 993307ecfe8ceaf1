import numpy as np
import pytest
from scipy.special import softmax

from training.calibrate import calibrate, fit_probabilities, triage, triage_threshold
from training.data.class_sets import NAMED
from training.data.classes import CODES, HAM10000, ClassSet, DiagnosisClass
from training.scoring.decision import calibrated_probabilities
from training.scoring.truth import Truth

MEL = CODES.index("mel")


def drawn(temperature, images=20_000, seed=0):
    """Logits and labels of a model that is overconfident by ``temperature``."""
    rng = np.random.default_rng(seed)
    honest = rng.normal(size=(images, 7)) * 1.5
    labels = np.array([rng.choice(7, p=p) for p in softmax(honest, axis=1)])
    return honest * temperature, labels


def test_the_temperature_is_found():
    logits, labels = drawn(2.5)
    found = fit_probabilities(logits, labels, np.zeros(7))
    assert found["temperature"] == pytest.approx(2.5, rel=0.05)
    assert np.ptp(found["bias"]) < 0.2


def test_a_class_that_is_said_too_often_is_shifted_and_a_rare_one_only_a_little():
    logits, labels = drawn(1.0, images=4000)
    logits[:, 2] += 1
    shift = np.array(fit_probabilities(logits, labels, np.zeros(7))["bias"])
    assert shift[2] - np.delete(shift, 2).mean() == pytest.approx(-1, abs=0.15)
    few = np.array(fit_probabilities(logits[:10], labels[:10], np.zeros(7))["bias"])
    assert np.abs(few).max() < 0.8


def test_calibration_lowers_the_error_of_an_overconfident_model():
    logits, labels = drawn(3.0, images=4000)
    result = calibrate(logits, Truth(labels, HAM10000, labels == MEL))
    assert result["ece_after"] < result["ece_before"] / 2
    assert sum(result["prior"]) == pytest.approx(1)
    assert result["triage"]["validation"]["melanoma_sensitivity"] >= 0.95
    assert 0 < result["triage"]["abstain"]["from"] <= result["triage"]["threshold"]
    np.testing.assert_allclose(calibrated_probabilities(logits, result).sum(axis=1), 1)


def test_the_threshold_is_the_largest_that_flags_enough():
    scores = np.arange(100) / 100
    melanoma = np.ones(100, bool)
    assert triage_threshold(scores, melanoma, 0.95) == pytest.approx(0.05)
    assert (scores >= 0.05).mean() == 0.95


def test_a_line_with_confidence_flags_enough_of_others_as_often_as_it_says():
    rng = np.random.default_rng(0)
    lines = [
        triage_threshold(rng.uniform(size=140), np.ones(140, bool), 0.95, 0.8) for _ in range(4000)
    ]
    # Of scores spread evenly from 0 to 1, a line at 0.05 flags 95 %.
    assert 0.8 <= np.mean(np.array(lines) <= 0.05) < 0.9
    plain = [triage_threshold(rng.uniform(size=140), np.ones(140, bool), 0.95) for _ in range(4000)]
    assert np.mean(np.array(plain) <= 0.05) < 0.6


def test_of_too_few_all_are_flagged():
    scores = np.array([0.2, 0.3, 0.9])
    assert triage_threshold(scores, np.array([0, 1, 1], bool), 0.95, 0.8) == 0.3


def two_way(suspicion, melanoma):
    """Truth and probabilities of a benign/malignant model; the last half is malignant."""
    labels = np.repeat([0, 1], len(suspicion) // 2)
    shares = np.stack([1 - np.array(suspicion), suspicion], axis=1)
    return Truth(labels, NAMED["malignancy"], np.array(melanoma, bool)), shares


def test_melanoma_sets_the_line_where_it_is_known():
    truth, shares = two_way([0.1, 0.2, 0.3, 0.3, 0.4, 0.8], [0, 0, 0, 0, 0, 1])
    found = triage(truth, shares)
    assert found["target"]["lesions"] == "melanoma"
    assert found["target"]["sensitivity"] == 0.95
    assert found["threshold"] == 0.8
    assert found["validation"]["sensitivity"] == pytest.approx(1 / 3)


def test_the_confidence_stated_is_no_more_than_so_few_can_give():
    def confidence(melanomas):
        truth, shares = two_way(np.linspace(0, 1, 2 * melanomas), [0, 1] * melanomas)
        return triage(truth, shares)["target"]["confidence"]

    assert confidence(1) == pytest.approx(0.05)
    assert confidence(31) == pytest.approx(1 - 0.95**31)
    assert confidence(32) == confidence(100) == 0.8


def test_without_melanoma_all_that_is_malignant_sets_the_line():
    truth, shares = two_way([0.1, 0.2, 0.3, 0.3, 0.4, 0.8], np.zeros(6))
    found = triage(truth, shares)
    assert found["target"]["lesions"] == "malignant"
    assert found["threshold"] == 0.3
    assert found["validation"]["melanoma_sensitivity"] is None


def test_without_anything_known_to_be_malignant_there_is_no_line():
    truth, shares = two_way([0.1, 0.9], np.zeros(2))
    unstated = ClassSet.of(DiagnosisClass(code, code, code, None) for code in ("a", "b"))
    assert triage(Truth(truth.labels, unstated, truth.melanoma), shares) is None
    assert triage(Truth(np.zeros(2, int), truth.classes, truth.melanoma), shares) is None
