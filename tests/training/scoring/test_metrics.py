import math

import numpy as np
import pytest
from sklearn import metrics as sk

from training.scoring import metrics

LABELS = np.array([0, 0, 0, 1, 1, 2])
ANSWERS = np.array([0, 0, 1, 1, 2, 2])


def test_by_hand():
    assert metrics.accuracy(LABELS, ANSWERS) == pytest.approx(4 / 6)
    np.testing.assert_allclose(metrics.recalls(LABELS, ANSWERS, 3), [2 / 3, 1 / 2, 1])
    np.testing.assert_allclose(metrics.precisions(LABELS, ANSWERS, 3), [1, 1 / 2, 1 / 2])
    assert metrics.balanced_accuracy(LABELS, ANSWERS) == pytest.approx((2 / 3 + 1 / 2 + 1) / 3)


def test_the_tempered_log_loss_forgives_what_calibration_mends():
    rng = np.random.default_rng(0)
    logits = rng.normal(size=(500, 3))
    labels = np.array([rng.choice(3, p=np.exp(row) / np.exp(row).sum()) for row in logits])
    plain, sure = (metrics.tempered_log_loss(labels, factor * logits) for factor in (1, 5))
    assert sure == pytest.approx(plain, abs=1e-4)
    shares = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    assert plain <= metrics.balanced_log_loss(labels, shares)
    assert metrics.tempered_log_loss(labels, -logits) > plain + 0.1


def test_the_balanced_log_loss_by_hand():
    probabilities = np.array([[0.5, 0.25, 0.25]] * 3 + [[0.0, 1.0, 0.0]] * 2 + [[0.5, 0.25, 0.25]])
    expected = (math.log(2) + 0 + math.log(4)) / 3
    assert metrics.balanced_log_loss(LABELS, probabilities) == pytest.approx(expected)
    assert math.isnan(metrics.balanced_log_loss(np.array([], int), np.zeros((0, 3))))


def test_agrees_with_scikit_learn():
    rng = np.random.default_rng(0)
    labels, answers = rng.integers(0, 7, (2, 500))
    np.testing.assert_allclose(
        metrics.recalls(labels, answers, 7), sk.recall_score(labels, answers, average=None)
    )
    assert metrics.balanced_accuracy(labels, answers) == pytest.approx(
        sk.balanced_accuracy_score(labels, answers)
    )


def test_what_is_undefined_is_nan_and_never_perfect():
    assert math.isnan(metrics.recalls(LABELS, ANSWERS, 4)[3])
    assert math.isnan(metrics.precisions(LABELS, ANSWERS, 4)[3])
    assert math.isnan(metrics.auc(np.array([True, True]), np.array([0.1, 0.2])))
    assert math.isnan(metrics.sensitivity_specificity(np.array([False]), np.array([False]))[0])
    nothing = np.array([], int)
    assert math.isnan(metrics.accuracy(nothing, nothing))
    assert math.isnan(metrics.balanced_accuracy(nothing, nothing))
    assert math.isnan(metrics.expected_calibration_error(nothing, np.zeros((0, 7))))


def test_top_k_by_hand():
    probabilities = np.array([[0.5, 0.3, 0.2], [0.5, 0.3, 0.2], [0.5, 0.3, 0.2]])
    labels = np.array([0, 1, 2])
    assert [metrics.top_k_accuracy(labels, probabilities, k) for k in (1, 2, 3)] == [
        pytest.approx(1 / 3),
        pytest.approx(2 / 3),
        1.0,
    ]


def test_sensitivity_and_specificity_by_hand():
    positive = np.array([True, True, True, False, False])
    flagged = np.array([True, True, False, True, False])
    assert metrics.sensitivity_specificity(positive, flagged) == (pytest.approx(2 / 3), 0.5)


def test_calibration_error_by_hand():
    # Two bins: confidence 0.9 with accuracy 0.5, confidence 0.6 with accuracy 1.
    probabilities = np.array([[0.9, 0.1], [0.9, 0.1], [0.6, 0.4], [0.6, 0.4]])
    labels = np.array([0, 1, 0, 0])
    assert metrics.expected_calibration_error(labels, probabilities) == pytest.approx(0.4)
    assert metrics.brier_score(labels, probabilities) == pytest.approx(
        (0.02 + 1.62 + 0.32 + 0.32) / 4
    )


def test_classwise_calibration_error_by_hand():
    probabilities = np.array([[0.9, 0.1], [0.9, 0.1], [0.3, 0.7], [0.3, 0.7]])
    labels = np.array([0, 1, 1, 1])
    # Each column: |0.5 - 0.9| on two images and |0 - 0.3| or |1 - 0.7| on the other two.
    expected = (2 * 0.4 + 2 * 0.3) / 4
    found = metrics.classwise_calibration_error(labels, probabilities)
    assert found == pytest.approx(expected)
    nothing = np.array([], int)
    assert math.isnan(metrics.classwise_calibration_error(nothing, np.zeros((0, 2))))


def test_predictive_values_by_hand():
    # 1000 spots, 100 ill: 90 found, 10 missed; 900 well: 720 cleared, 180 false alarms.
    positive, negative = metrics.predictive_values(0.9, 0.8, 0.1)
    assert positive == pytest.approx(90 / 270)
    assert negative == pytest.approx(720 / 730)
    assert math.isnan(metrics.predictive_values(0.0, 1.0, 0.1)[0])


def test_bins_hold_the_means_of_what_falls_into_them():
    probabilities = np.array([[0.62, 0.38], [0.34, 0.66], [0.0, 1.0]])
    confidence, correct = metrics.confidence_bins(np.array([0, 0, 1]), probabilities)
    assert confidence == pytest.approx([0.64, 1.0])
    assert correct == pytest.approx([0.5, 1.0])


def test_f1_of_a_class_never_found_is_none_at_all():
    truth, never = np.array([True, True, False]), np.zeros(3, bool)
    assert metrics.f1(truth, never) == 0
    assert metrics.f1(truth, np.array([True, False, True])) == 0.5
    assert np.isnan(metrics.f1(never, never))
