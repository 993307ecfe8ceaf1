"""Trunks from keras.applications, and their ImageNet weights."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import keras

from training.errors import TrainingError


@dataclass(frozen=True)
class KerasTrunk:
    """A model of keras.applications without its top and without its normalisation.

    alphas: the widths that Keras has ImageNet weights of; none where there is but one width.
    options: further arguments of the application. first: the first convolution of a
    network whose ImageNet weights take blue first; they are turned round, images stay RGB.
    """

    application: Callable
    alphas: tuple[float, ...] = ()
    options: Mapping = field(default_factory=dict)
    first: str | None = None

    def trunk(self, image, alpha):
        """Features (N, S/32, S/32, C) of the normalised images, both keras tensors."""
        return self._build(alpha, weights=None, input_tensor=image).output

    def fill(self, model, weights, alpha):
        """Fill a model of the trunk with "imagenet", which Keras downloads, or such a file."""
        if weights == "imagenet" and self.alphas and alpha not in self.alphas:
            known = ", ".join(f"{known:g}" for known in self.alphas)
            raise TrainingError(
                f"Keras has ImageNet weights of {model.name} for alpha {known} only."
            )
        try:
            donor = self._build(alpha, weights=weights, input_shape=(224, 224, 3))
        except Exception as error:
            # Of a download that failed Keras raises nothing more particular.
            if weights != "imagenet":
                raise
            raise TrainingError(
                f"Keras could not get the ImageNet weights of {model.name} ({error}). Try again "
                "where there is a network, or give --weights the file that it downloads."
            ) from error
        if self.first:
            kernel, *bias = donor.get_layer(self.first).get_weights()
            donor.get_layer(self.first).set_weights([kernel[:, :, ::-1], *bias])
        copy_weights(donor, model)

    def _build(self, alpha, **arguments):
        width = {"alpha": alpha} if self.alphas else {}
        return self.application(include_top=False, **width, **self.options, **arguments)


def copy_weights(donor, model):
    """Copy weights layer by layer: a trunk lacks our head, so whole lists would not fit."""
    for layer in donor.layers:
        if layer.weights:
            model.get_layer(layer.name).set_weights(layer.get_weights())


def of_layers(image, features):
    """The same features of the image, a keras.Input, computed by layers alone.

    Keras writes MobileNet v3's hard sigmoid, relu6(x + 3) / 6, as bare arithmetic around a
    layer, and cannot load a model.h5 with that. It has a layer of it, too.
    """

    def call(operation, *args, **kwargs):
        if not isinstance(operation, keras.layers.Layer):
            return args[0]
        if isinstance(operation, keras.layers.ReLU) and operation.max_value == 6:
            return keras.layers.Activation("hard_sigmoid")(args[0])
        return operation(*args, **kwargs)

    model = keras.Model(image, features)
    if all(isinstance(operation, keras.layers.Layer) for operation in model.operations):
        return features
    return keras.models.clone_model(model, input_tensors=image, call_function=call).output
