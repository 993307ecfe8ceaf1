"""What a recipe may put on a backbone: from features to the scores of the classes.

Every head ends in the layer "logits" (N, classes). Those with a class-activation map
have it in the layer "cam" (N, h, w, classes), and the logits are its mean over the
places, so the map explains the answer exactly (Zhou et al. 2016, arXiv:1512.04150).
"""

import keras

from training.errors import TrainingError

# The layers of all heads: whatever else a model has is its backbone's.
LAYERS = frozenset({"dropout", "score", "cam", "pool", "hidden", "logits"})
_EXACT = {"dtype": "float32"}  # the scores, under mixed precision too


def add_head(features, head, classes, dropout, hidden):
    """Logits (N, classes), float32, of features (N, h, w, C); keras tensors.

    head: a key of HEADS. dropout: the share dropped before the last weights. hidden: the
    width of the hidden layer, for "dense". Raises TrainingError for another head, or
    one that does not go with the number of classes.
    """
    if head not in HEADS:
        raise TrainingError(f"No head '{head}'. There are: {', '.join(HEADS)}.")
    return HEADS[head](features, classes, keras.layers.Dropout(dropout, name="dropout"), hidden)


def _cam(features, classes, drop, _hidden):
    """A score for each class and place, by a 1×1 convolution."""
    cam = keras.layers.Conv2D(classes, 1, name="cam", **_EXACT)(drop(features))
    return keras.layers.GlobalAveragePooling2D(name="logits", **_EXACT)(cam)


def _sigmoid(features, classes, drop, _hidden):
    """One score a place, for the second of two classes; the first one's is 0.

    The softmax of (0, z) is the sigmoid of z, so all that reads logits goes on as it is.
    """
    if classes != 2:
        raise TrainingError(
            f"The head 'sigmoid' tells two classes apart, the data has {classes}: "
            "choose the head 'cam' or 'dense'."
        )
    score = keras.layers.Conv2D(1, 1, name="score", **_EXACT)(drop(features))
    # Told that height comes first, it pads the last axis: a 0 before each score.
    pad = {"padding": ((0, 0), (1, 0)), "data_format": "channels_first"}
    cam = keras.layers.ZeroPadding2D(**pad, name="cam", **_EXACT)(score)
    return keras.layers.GlobalAveragePooling2D(name="logits", **_EXACT)(cam)


def _dense(features, classes, drop, hidden):
    """A hidden layer on the features' means, as papers that add an ANN to a CNN have it.

    What a place adds to the answer cannot be told apart: there is no map.
    """
    pooled = keras.layers.GlobalAveragePooling2D(name="pool")(features)
    units = keras.layers.Dense(hidden, activation="relu", name="hidden")(pooled)
    return keras.layers.Dense(classes, name="logits", **_EXACT)(drop(units))


HEADS = {"cam": _cam, "sigmoid": _sigmoid, "dense": _dense}


def has_map(model):
    """Whether the model has a class-activation map."""
    return any(layer.name == "cam" for layer in model.layers)
