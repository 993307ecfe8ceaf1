import numpy as np
import pytest
from scipy.special import softmax

from training.calibrate import calibrate, fit_temperature, triage_threshold
from training.errors import TrainingError
from training.scoring.decision import calibrated_probabilities


def drawn(temperature, images=20_000, seed=0):
    """Logits and labels of a model that is overconfident by ``temperature``."""
    rng = np.random.default_rng(seed)
    honest = rng.normal(size=(images, 7)) * 1.5
    labels = np.array([rng.choice(7, p=p) for p in softmax(honest, axis=1)])
    return honest * temperature, labels


def test_the_temperature_is_found():
    logits, labels = drawn(2.5)
    assert fit_temperature(logits, labels, np.zeros(7)) == pytest.approx(2.5, rel=0.05)


def test_calibration_lowers_the_error_of_an_overconfident_model():
    logits, labels = drawn(3.0, images=4000)
    result = calibrate(logits, labels)
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
    with pytest.raises(TrainingError, match="No melanoma"):
        triage_threshold(scores, ~melanoma, 0.95)
