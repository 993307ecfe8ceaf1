import numpy as np
import pytest

from training.networks.losses import EvidenceBesideLesion, LogitAdjustedCrossentropy


def test_the_loss_by_hand():
    prior = np.array([0.8, 0.2])
    logits = np.array([[0.3, -0.1], [2.0, 1.0]], np.float32)
    targets = np.array([[1, 0], [0.25, 0.75]], np.float32)
    shares = prior * np.exp(logits)
    shares /= shares.sum(axis=1, keepdims=True)
    expected = -(targets * np.log(shares)).sum(axis=1).mean()
    found = float(LogitAdjustedCrossentropy(prior)(targets, logits))
    np.testing.assert_allclose(found, expected, rtol=1e-5)


def test_class_weights_by_hand():
    prior = np.array([0.8, 0.2])
    logits = np.array([[0.3, -0.1], [2.0, 1.0]], np.float32)
    shares = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    # Inverse frequency: each class weighs a half, so nothing is left to absorb.
    expected = (-np.log(shares[0, 0]) * 0.5 / 0.8 - np.log(shares[1, 1]) * 0.5 / 0.2) / 2
    found = LogitAdjustedCrossentropy(prior, weight_power=1.0)(np.eye(2), logits)
    np.testing.assert_allclose(float(found), expected, rtol=1e-5)


def test_with_class_weights_the_bare_logits_are_still_those_of_equally_frequent_classes():
    prior, likelihood = np.array([0.8, 0.2]), np.array([0.3, 0.6])  # of one picture, by class
    posterior = prior * likelihood / (prior * likelihood).sum()
    for power in (0.0, 0.5, 1.0):
        loss = LogitAdjustedCrossentropy(prior, power)

        def expected(gap, loss=loss):
            logits = np.array([[0.0, gap]], np.float32)
            each = [float(loss(np.eye(2)[[k]], logits)) for k in (0, 1)]
            return float(np.dot(posterior, each))

        gaps = np.linspace(-2, 3, 501)
        best = gaps[np.argmin([expected(gap) for gap in gaps])]
        assert best == pytest.approx(np.log(likelihood[1] / likelihood[0]), abs=0.02)


def test_a_class_without_images_does_not_break_it():
    loss = LogitAdjustedCrossentropy(np.array([1.0, 0.0]))
    assert np.isfinite(float(loss(np.array([[1.0, 0.0]]), np.zeros((1, 2), np.float32))))


def test_the_evidence_beside_the_lesion_by_hand():
    cam = np.zeros((3, 1, 4, 2), np.float32)
    cam[0, 0, :, 1] = [6, 2, -1, 0]  # evidence above the mean of both classes: 3, 1, 0, 0
    cam[1] = cam[0]
    beside = np.zeros_like(cam)
    beside[0, 0, :, 1] = [0, 1, 1, 1]  # the lesion is at the first place
    beside[1, 0, :, 1] = [0.5, 0.5, 0, 0]  # half of the target, mixed with an image of no mask
    loss = EvidenceBesideLesion()
    np.testing.assert_allclose(loss.call(beside, cam), [0.25, 0.5, 0], rtol=1e-6)
