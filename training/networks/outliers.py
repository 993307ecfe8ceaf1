"""How unlike the training images a picture is: the score by which it is refused.

The Mahalanobis distance (Lee et al. 2018, arXiv:1807.03888) of the early features'
means over space. Early layers see what a picture is made of - skin through a
dermatoscope, or anything else - and know nothing of diagnoses; a rare lesion is
no stranger to them.
"""

from dataclasses import dataclass

import keras
import numpy as np
from keras import ops

from tools.whole import whole_file
from training.errors import TrainingError

# Added to the covariance, as a share of its mean variance: directions in which the
# training images hardly vary must not decide alone.
SHRINKAGE = 0.1


@dataclass(frozen=True)
class OutlierFit:
    """What the score needs, as float32 numbers that float16 holds exactly.

    layer: whose output is looked at. center: (D,), whitening: (D, D); a picture's
    score is the mean of squares of (√features - center) @ whitening, about 1 for
    pictures like those of the fit.
    """

    layer: str
    center: np.ndarray
    whitening: np.ndarray


def fit_outliers(features, layer, shrinkage=SHRINKAGE):
    """Fit the score to training images.

    features: float32 (N, D) as from features_output of the layer named ``layer``.
    """
    roots = np.sqrt(features.astype(np.float64))
    center = roots.mean(axis=0)
    covariance = np.cov(roots, rowvar=False)
    ridge = shrinkage * np.trace(covariance) / len(covariance)
    values, vectors = np.linalg.eigh(covariance + ridge * np.eye(len(covariance)))
    whitening = vectors / np.sqrt(values)
    return OutlierFit(layer, _sixteen_bit(center), _sixteen_bit(whitening))


def _sixteen_bit(values):
    return values.astype(np.float16).astype(np.float32)


def features_output(model, layer):
    """Means over space of what a layer finds, a tensor of the model, (N, D), not negative.

    Of its output's positive part, that is: a ReLU's output has no other.
    Raises TrainingError for a model without that layer.
    """
    if layer not in {known.name for known in model.layers}:
        raise TrainingError(f"{model.name} has no layer '{layer}': it was fitted to another model.")
    means = keras.layers.GlobalAveragePooling2D(name=f"{layer}_means", dtype="float32")
    return means(ops.relu(model.get_layer(layer).output))


def outlier_output(model, fit):
    """The score as a tensor of a functional model that has the layer, (N, 1)."""
    whiten = keras.layers.Dense(len(fit.center), name="outlier_whitening", dtype="float32")
    roots = ops.sqrt(features_output(model, fit.layer))
    whitened = whiten(roots)
    whiten.set_weights([fit.whitening, -fit.center @ fit.whitening])
    return ops.mean(ops.square(whitened), axis=-1, keepdims=True)


def save_fit(path, fit):
    """Write a fit as .npz, beside and then renamed."""
    with whole_file(path) as beside, beside.open("wb") as file:
        np.savez(file, layer=fit.layer, center=fit.center, whitening=fit.whitening)


def load_fit(path):
    """Read what save_fit wrote."""
    with np.load(path) as data:
        return OutlierFit(str(data["layer"]), data["center"], data["whitening"])
