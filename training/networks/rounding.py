"""Round kernels to what sixteen bits hold, before anything is measured.

The browser gets the large kernels as float16, with batch normalisation folded
in. Rounded here, so that the folded kernel is a float16 number exactly, the model
that is calibrated and evaluated is the very one that the browser computes:
conversion changes nothing but the order of additions.
"""

import keras
import numpy as np


def round_kernels(model):
    """Round every convolution kernel of ``model`` in place.

    A kernel followed by a BatchNormalization is rounded as it will be folded:
    kernel × gamma / √(variance + epsilon), an output channel at a time. Depthwise
    kernels are small and stay in float32.
    """
    for layer, following in zip(model.layers, [*model.layers[1:], None], strict=True):
        if not isinstance(layer, keras.layers.Conv2D):
            continue
        kernel, *bias = layer.get_weights()
        layer.set_weights([_rounded(kernel, _scale(following)), *bias])


def _scale(following):
    """What folding multiplies each output channel by, float64; 1 without normalisation."""
    if not isinstance(following, keras.layers.BatchNormalization):
        return np.ones(1)
    gamma, variance = (
        np.asarray(value, np.float64) for value in (following.gamma, following.moving_variance)
    )
    return gamma / np.sqrt(variance + following.epsilon)


def _rounded(kernel, scale):
    folded = (kernel.astype(np.float64) * scale).astype(np.float16).astype(np.float64)
    # A channel whose scale is zero is lost in folding anyway: it stays as it is.
    return np.where(scale == 0, kernel, folded / np.where(scale == 0, 1, scale)).astype(np.float32)
