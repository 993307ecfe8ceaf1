import numpy as np

from training.networks.losses import LogitAdjustedCrossentropy


def test_the_loss_by_hand():
    prior = np.array([0.8, 0.2])
    logits = np.array([[0.3, -0.1], [2.0, 1.0]], np.float32)
    targets = np.array([[1, 0], [0.25, 0.75]], np.float32)
    shares = prior * np.exp(logits)
    shares /= shares.sum(axis=1, keepdims=True)
    expected = -(targets * np.log(shares)).sum(axis=1).mean()
    found = float(LogitAdjustedCrossentropy(prior)(targets, logits))
    np.testing.assert_allclose(found, expected, rtol=1e-5)


def test_a_class_without_images_does_not_break_it():
    loss = LogitAdjustedCrossentropy(np.array([1.0, 0.0]))
    assert np.isfinite(float(loss(np.array([[1.0, 0.0]]), np.zeros((1, 2), np.float32))))
