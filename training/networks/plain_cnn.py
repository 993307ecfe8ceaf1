"""A plain convolutional network, as the first papers on the data set have them."""

import keras

from training.errors import TrainingError

_CHANNELS = (32, 64, 128, 256, 256)


class PlainTrunk:
    """Five times convolution, batch normalisation, ReLU and max pooling; 1.0 M weights."""

    alphas = ()

    def trunk(self, image, _alpha):
        """Features (N, S/32, S/32, 256) of the normalised images, both keras tensors."""
        x = image
        for stage, channels in enumerate(_CHANNELS, start=1):
            convolution = keras.layers.Conv2D(
                channels, 3, padding="same", use_bias=False, name=f"stage{stage}_conv"
            )
            x = keras.layers.BatchNormalization(name=f"stage{stage}_bn")(convolution(x))
            x = keras.layers.ReLU(name=f"stage{stage}_relu")(x)
            x = keras.layers.MaxPooling2D(name=f"stage{stage}_pool")(x)
        return x

    def fill(self, _model, _weights, _alpha):
        """Refuse: nobody has trained it on ImageNet."""
        raise TrainingError(
            "There are no ImageNet weights of the plain CNN. Give --weights none, or the "
            "model.h5 of an earlier run."
        )
