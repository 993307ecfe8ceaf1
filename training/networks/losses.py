"""Training losses."""

import keras
import numpy as np
from keras import ops


class LogitAdjustedCrossentropy(keras.losses.Loss):
    """Softmax cross-entropy on logits + log(prior) (Menon et al. 2021, arXiv:2007.07314).

    The prior of the training batches is absorbed by the loss, so the bare logits
    are those of equally frequent classes: their argmax answers balanced accuracy,
    and adding a log prior back gives probabilities at that prevalence. Class weights
    act as a prior too, and are absorbed with it.
    """

    def __init__(self, prior, weight_power=0.0, name="logit_adjusted_crossentropy"):
        """prior: float (classes,), the class shares of the training batches.

        weight_power: an image weighs its class's prior to the -weight_power: with 0 all
        weigh the same, with 1 all classes do. The mean weight of a batch is 1.
        """
        super().__init__(name=name)
        prior = np.asarray(prior, np.float64)
        weights = np.where(prior > 0, np.maximum(prior, 1e-12) ** -weight_power, 0.0)
        weights /= (prior * weights).sum()
        self._log_prior = np.log(np.maximum(prior * weights, 1e-12)).astype(np.float32)
        self._weights = weights.astype(np.float32)

    def call(self, y_true, y_pred):
        """y_true: one-hot or soft targets (N, classes). y_pred: logits (N, classes)."""
        adjusted = ops.cast(y_pred, "float32") + self._log_prior
        return -ops.sum(self._weights * y_true * ops.log_softmax(adjusted), axis=-1)


class EvidenceBesideLesion(keras.losses.Loss):
    """The share of a class-activation map's evidence that lies beside the lesion.

    Evidence is what the page draws (scoring/evidence.py): how far a class is above the
    mean of all. That a model should be right for the right reasons, and be told where
    they are, is from Ross et al. 2017, arXiv:1703.03717.
    """

    def __init__(self, name="evidence_beside_lesion"):
        """No options."""
        super().__init__(name=name)

    def call(self, y_true, y_pred):
        """y_pred: the map (N, h, w, classes). y_true: of TrainingBatches, of that shape."""
        scores = ops.cast(y_pred, "float32")
        evidence = ops.relu(scores - ops.mean(scores, axis=-1, keepdims=True))
        beside = ops.sum(evidence * y_true, axis=(1, 2))
        return ops.sum(beside / ops.maximum(ops.sum(evidence, axis=(1, 2)), 1e-6), axis=-1)
