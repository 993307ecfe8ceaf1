"""An image file → the numbers that the classic methods learn from."""

import io

from training.classic.colour import colour_features
from training.classic.segmentation import lesion_mask
from training.classic.shape import shape_features
from training.classic.texture import texture_features
from training.data.preprocess import load_rgb, to_model_input

# Below the side of every copy of an image, so that none is enlarged and texture compares.
SIDE = 128


def features_of(data):
    """The features of one image by group: {"colour": {name: float}, "texture": …, "shape": …}.

    Cropped and averaged as for the network. data: an image file's bytes. Raises
    TrainingError if they cannot be read.
    """
    pixels = to_model_input(load_rgb(io.BytesIO(data)), SIDE)
    mask = lesion_mask(pixels)
    return {
        "colour": colour_features(pixels, mask),
        "texture": texture_features(pixels, mask),
        "shape": shape_features(mask),
    }


def vector_of(data):
    """The same as a list of floats, in the order of ``features_of``."""
    return [float(value) for group in features_of(data).values() for value in group.values()]
