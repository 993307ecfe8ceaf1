"""What can spoil a picture before anyone asks what it shows: blur, light, no lesion in view.

The measures are computed from the model's own input, in its own graph, so that Keras
and the page cannot disagree; what is too much is a limit of the contract.
"""

from dataclasses import dataclass

import keras
import numpy as np
from keras import ops

from tools.whole import whole_file
from training.networks.outliers import features_output

# In the order of the graph's output.
MEASURES = ("sharpness", "brightness", "lesion")

_LUMINANCE = np.array([0.299, 0.587, 0.114], np.float32)
_LAPLACIAN = np.array([[0, 1, 0], [1, -4, 1], [0, 1, 0]], np.float32)


@dataclass(frozen=True)
class LesionHead:
    """A logistic regression on a layer's square-rooted means over space: is a lesion in view?

    layer: whose output is looked at. weights: float32 (D,). bias: a number.
    """

    layer: str
    weights: np.ndarray
    bias: float


def layer_roots(model, layer):
    """Square roots of the layer's means over space, a tensor of the model (N, D)."""
    return ops.sqrt(features_output(model, layer))


def fit_lesion_head(skin, lesions, layer):
    """Fit the head to features of squares of skin and of pictures with a lesion.

    skin, lesions: float32 (N, D) as from layer_roots of ``layer``; both count the same.
    """
    from sklearn.linear_model import LogisticRegression

    features = np.concatenate([skin, lesions]).astype(np.float64)
    center, spread = features.mean(axis=0), features.std(axis=0) + 1e-6
    labels = np.repeat([0, 1], [len(skin), len(lesions)])
    # The ridge is the usual strong one for more features than are needed.
    fit = LogisticRegression(C=0.01, class_weight="balanced", max_iter=1000)
    fit.fit((features - center) / spread, labels)
    weights = fit.coef_[0] / spread
    bias = fit.intercept_[0] - center @ weights
    return LesionHead(layer, weights.astype(np.float32), float(np.float32(bias)))


def measures_output(model, head):
    """The measures as a tensor of a functional model, float32 (N, 3).

    sharpness: mean absolute Laplacian of the luminance. brightness: mean luminance,
    0 to 255. lesion: log-odds that a lesion is in view, by the head.
    """
    image = model.inputs[0]
    sharp = _fixed_convolution(_LAPLACIAN, "measure_edges")(image)
    sharpness = ops.mean(ops.absolute(sharp), axis=(1, 2))
    means = keras.layers.GlobalAveragePooling2D(name="measure_colour", dtype="float32")(image)
    brightness = _fixed_dense(_LUMINANCE, None, "measure_light")(means)
    lesion = _fixed_dense(head.weights, head.bias, "measure_lesion")(layer_roots(model, head.layer))
    return ops.concatenate([sharpness, brightness, lesion], axis=-1)


def _fixed_convolution(kernel, name):
    layer = keras.layers.Conv2D(1, kernel.shape, use_bias=False, name=name, dtype="float32")
    layer.build((None, None, None, 3))
    layer.set_weights([kernel[:, :, None, None] * _LUMINANCE[:, None]])
    return layer


def _fixed_dense(weights, bias, name):
    layer = keras.layers.Dense(1, use_bias=bias is not None, name=name, dtype="float32")
    layer.build((None, len(weights)))
    layer.set_weights(
        [weights[:, None], *([np.array([bias], np.float32)] if layer.use_bias else [])]
    )
    return layer


def warnings(values, limits):
    """Which limits each picture oversteps.

    values: (N, 3) in the order of MEASURES. limits: {measure: {"low": number or None,
    "high": number or None}}. Returns {"sharpness-low": bool (N,), …}, one entry a limit.
    """
    found = {}
    for name, limit in limits.items():
        column = np.asarray(values)[:, MEASURES.index(name)]
        if limit["low"] is not None:
            found[f"{name}-low"] = ~(column >= limit["low"])
        if limit["high"] is not None:
            found[f"{name}-high"] = ~(column <= limit["high"])
    return found


def save_head(path, head):
    """Write a head as .npz, beside and then renamed."""
    with whole_file(path) as beside, beside.open("wb") as file:
        np.savez(file, layer=head.layer, weights=head.weights, bias=np.float32(head.bias))


def load_head(path):
    """Read what save_head wrote."""
    with np.load(path) as data:
        return LesionHead(str(data["layer"]), data["weights"], float(data["bias"]))
