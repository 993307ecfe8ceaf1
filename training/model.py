"""The network: MobileNet v1 with a head whose class-activation map is exact."""

from pathlib import Path

import keras

from training.errors import TrainingError


def build_model(size=None, classes=7, alpha=0.75, weights="imagenet", dropout=0.2):
    """MobileNet (Howard et al. 2017, arXiv:1704.04861) with a 1×1 convolution head.

    size: input side in pixels, or None for any multiple of 32. weights:
    "imagenet" (Keras downloads them), a local ImageNet weights file without the
    top (``*.weights.h5``), an earlier run's ``model.h5`` to fine-tune, or None for
    random ones.

    The input is float32 (N, size, size, 3), 0 to 255; normalisation is a layer.
    Layer "cam" gives a score for each class and place, (N, size/32, size/32,
    classes); the output "logits" is its mean over the places, so the map explains
    the answer exactly (Zhou et al. 2016, arXiv:1512.04150).
    """
    if weights not in (None, "imagenet") and not Path(weights).is_file():
        raise TrainingError(
            f"{weights}: no such weights file. Give --weights a file or 'imagenet'."
        )
    image = keras.Input((size, size, 3), name="image")
    scaled = keras.layers.Rescaling(1 / 127.5, -1.0, name="normalise")(image)
    trunk = keras.applications.MobileNet(
        alpha=alpha, include_top=False, weights=None, input_tensor=scaled
    )
    features = keras.layers.Dropout(dropout, name="dropout")(trunk.output)
    # float32 keeps the scores exact under mixed precision.
    cam = keras.layers.Conv2D(classes, 1, name="cam", dtype="float32")(features)
    logits = keras.layers.GlobalAveragePooling2D(name="logits", dtype="float32")(cam)
    model = keras.Model(image, logits, name=f"mobilenet_{alpha:g}")
    if weights is not None:
        _copy_weights(_donor(alpha, weights), model)
    return model


def _donor(alpha, weights):
    """The model to start from: a whole one, or an ImageNet trunk without a head."""
    if str(weights).endswith(".h5") and not str(weights).endswith(".weights.h5"):
        return keras.models.load_model(weights, compile=False)
    return keras.applications.MobileNet(
        alpha=alpha, include_top=False, weights=weights, input_shape=(224, 224, 3)
    )


def _copy_weights(donor, model):
    """Copy weights layer by layer: a trunk lacks our head, so whole lists would not fit."""
    for layer in donor.layers:
        if not layer.weights:
            continue
        try:
            model.get_layer(layer.name).set_weights(layer.get_weights())
        except ValueError as error:
            raise TrainingError(
                f"The start weights do not fit {model.name} at layer '{layer.name}' ({error}). "
                "Choose weights of the same alpha and number of classes."
            ) from error
