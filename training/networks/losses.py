"""Training losses."""

import keras
import numpy as np
from keras import ops


class LogitAdjustedCrossentropy(keras.losses.Loss):
    """Softmax cross-entropy on logits + log(prior) (Menon et al. 2021, arXiv:2007.07314).

    The prior of the training batches is absorbed by the loss, so the bare logits
    are those of equally frequent classes: their argmax answers balanced accuracy,
    and adding a log prior back gives probabilities at that prevalence.
    """

    def __init__(self, prior, name="logit_adjusted_crossentropy"):
        """prior: float (classes,), the class shares of the training batches."""
        super().__init__(name=name)
        self._log_prior = np.log(np.maximum(prior, 1e-12)).astype(np.float32)

    def call(self, y_true, y_pred):
        """y_true: one-hot or soft targets (N, classes). y_pred: logits (N, classes)."""
        adjusted = ops.cast(y_pred, "float32") + self._log_prior
        return -ops.sum(y_true * ops.log_softmax(adjusted), axis=-1)
