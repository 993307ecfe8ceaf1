"""The network: MobileNet v1 with a head whose class-activation map is exact."""

from pathlib import Path

import keras

from training.errors import TrainingError


def build_model(size=None, classes=7, alpha=0.75, weights="imagenet", dropout=0.2):
    """MobileNet (Howard et al. 2017, arXiv:1704.04861) with a 1×1 convolution head.

    size: input side in pixels, or None for any multiple of 32. weights:
    "imagenet" (Keras downloads them), a path to a local weights file without the
    top, or None for random ones.

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
    if weights is not None:
        _load_trunk(trunk, alpha, weights)
    features = keras.layers.Dropout(dropout, name="dropout")(trunk.output)
    # float32 keeps the scores exact under mixed precision.
    cam = keras.layers.Conv2D(classes, 1, name="cam", dtype="float32")(features)
    logits = keras.layers.GlobalAveragePooling2D(name="logits", dtype="float32")(cam)
    return keras.Model(image, logits, name=f"mobilenet_{alpha:g}")


def _load_trunk(trunk, alpha, weights):
    """Copy ImageNet weights by layer name, since our trunk begins with a Rescaling."""
    donor = keras.applications.MobileNet(
        alpha=alpha, include_top=False, weights=weights, input_shape=(224, 224, 3)
    )
    for layer in donor.layers:
        if layer.weights:
            trunk.get_layer(layer.name).set_weights(layer.get_weights())
