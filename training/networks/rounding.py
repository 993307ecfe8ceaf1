"""Round kernels to what sixteen bits hold, before anything is measured.

The browser gets the large kernels as float16, with batch normalisation folded
in. Rounded here, so that the folded kernel is a float16 number exactly, the model
that is calibrated and evaluated is the very one that the browser computes:
conversion changes nothing but the order of additions.
"""

import keras
import numpy as np


def round_kernels(model):
    """Round every kernel of a convolution or dense layer of ``model`` in place.

    A kernel followed by a BatchNormalization is rounded as it will be folded:
    kernel × gamma / √(variance + epsilon), an output channel at a time. Depthwise
    kernels stay in float32.
    """
    norms = {
        layer.input._keras_history.operation.name: layer
        for layer in model.layers
        if isinstance(layer, keras.layers.BatchNormalization)
    }
    for layer in model.layers:
        if isinstance(layer, keras.layers.Conv2D | keras.layers.Dense):
            kernel, *bias = layer.get_weights()
            layer.set_weights([_rounded(kernel, _scale(norms.get(layer.name))), *bias])


def _scale(norm):
    """What folding multiplies each output channel by, float64; 1 without normalisation."""
    if norm is None:
        return np.ones(1)
    variance = np.asarray(norm.moving_variance, np.float64)
    gamma = np.asarray(norm.gamma, np.float64) if norm.scale else 1.0
    return gamma / np.sqrt(variance + norm.epsilon)


def _rounded(kernel, scale):
    folded = (kernel.astype(np.float64) * scale).astype(np.float16).astype(np.float64)
    # A channel whose scale is zero is lost in folding anyway: it stays as it is.
    return np.where(scale == 0, kernel, folded / np.where(scale == 0, 1, scale)).astype(np.float32)
