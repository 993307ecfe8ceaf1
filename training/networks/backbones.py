"""The backbones that a recipe may name: an entry each, and nothing else to add."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import keras
from keras import applications

from training.errors import TrainingError
from training.networks.efficientnet_lite import LiteTrunk
from training.networks.keras_trunks import KerasTrunk, of_layers
from training.networks.plain_cnn import PlainTrunk


@dataclass(frozen=True)
class Backbone:
    """A network without its head, as data.

    title: its name for people. source: builds it and knows its ImageNet weights:
        .trunk(normalised image, alpha) gives the features; .fill(model, weights, alpha)
        fills a model of them with "imagenet", which Keras downloads, or a local file;
        .alphas are the widths there are weights of, none where there is one width.
    early, middle: the layers, with an eighth and a sixteenth of the image's side, that tell
        a foreign picture (outliers.py) and bare skin (measures.py).
    scale, offset: normalisation, pixels * scale + offset; a number, or one a colour.
    """

    title: str
    source: KerasTrunk | LiteTrunk | PlainTrunk
    early: str
    middle: str
    scale: float | Sequence[float] = 1 / 127.5
    offset: float | Sequence[float] = -1.0

    def features(self, image, alpha):
        """Features (N, S/32, S/32, C) of images (N, S, S, 3), 0 to 255; keras tensors."""
        normalise = keras.layers.Rescaling(self.scale, self.offset, name="normalise")
        return of_layers(image, self.source.trunk(normalise(image), alpha))

    def label(self, alpha):
        """The title, with the width where there are several."""
        return f"{self.title}, alpha {alpha:g}" if self.source.alphas else self.title


def _lite(size):
    return Backbone(
        f"EfficientNet-Lite{size}",
        LiteTrunk(f"efficientnet_lite{size}"),
        early="block6_expand_relu",
        middle="block9_expand_relu",
        scale=1 / 128,
        offset=-127 / 128,
    )


_OURS = {"include_preprocessing": False}  # normalisation is a layer of our own

BACKBONES = {
    "mobilenet": Backbone(
        "MobileNet v1",  # Howard et al. 2017, arXiv:1704.04861
        KerasTrunk(applications.MobileNet, alphas=(0.25, 0.5, 0.75, 1.0)),
        early="conv_pw_5_relu",
        middle="conv_pw_9_relu",
    ),
    "mobilenet_v2": Backbone(
        "MobileNet v2",  # Sandler et al. 2018, arXiv:1801.04381
        KerasTrunk(applications.MobileNetV2, alphas=(0.35, 0.5, 0.75, 1.0, 1.3, 1.4)),
        early="block_6_expand_relu",
        middle="block_10_expand_relu",
    ),
    "mobilenet_v3_small": Backbone(
        "MobileNet v3 small",  # Howard et al. 2019, arXiv:1905.02244
        KerasTrunk(applications.MobileNetV3Small, alphas=(0.75, 1.0), options=_OURS),
        early="expanded_conv_3_expand_bn",
        middle="expanded_conv_8_expand_bn",
    ),
    "mobilenet_v3_large": Backbone(
        "MobileNet v3 large",
        KerasTrunk(applications.MobileNetV3Large, alphas=(0.75, 1.0), options=_OURS),
        early="expanded_conv_6_expand_bn",
        middle="expanded_conv_12_expand_bn",
    ),
    "efficientnet_lite0": _lite(0),
    "efficientnet_lite1": _lite(1),
    "efficientnet_lite2": _lite(2),
    "efficientnetv2_b0": Backbone(
        "EfficientNetV2-B0",  # Tan & Le 2021, arXiv:2104.00298
        KerasTrunk(applications.EfficientNetV2B0, options=_OURS),
        early="block4a_expand_activation",
        middle="block5b_expand_activation",
        scale=[1 / (255 * deviation) for deviation in (0.229, 0.224, 0.225)],
        offset=[-0.485 / 0.229, -0.456 / 0.224, -0.406 / 0.225],
    ),
    "resnet50": Backbone(
        "ResNet-50",  # He et al. 2015, arXiv:1512.03385
        KerasTrunk(applications.ResNet50, first="conv1_conv"),
        early="conv3_block4_2_relu",
        middle="conv4_block3_2_relu",
        scale=1.0,
        offset=[-123.68, -116.779, -103.939],
    ),
    "cnn": Backbone("plain CNN", PlainTrunk(), early="stage4_relu", middle="stage5_relu"),
}


def find_backbone(key):
    """A backbone by its key. Raises TrainingError for another one."""
    if key not in BACKBONES:
        raise TrainingError(f"No backbone '{key}'. There are: {', '.join(BACKBONES)}.")
    return BACKBONES[key]


def model_name(key, alpha):
    """What a model of the backbone is called: its key, with the width where there are several."""
    return f"{key}_{alpha:g}" if find_backbone(key).source.alphas else key


def backbone_of(model):
    """The backbone of a built or loaded model, by its name.

    Raises TrainingError for a model that build_model has not named.
    """
    for key, backbone in BACKBONES.items():
        if re.fullmatch(rf"{key}(_[\d.]+)?", model.name):
            return backbone
    raise TrainingError(f"The model '{model.name}' has none of the backbones of this toolkit.")
