"""Knowledge distillation: a student follows its teachers on the very same views.

Hinton et al. 2015, arXiv:1503.02531; that teacher and student must see the same
augmented, mixed-up view, and for long, is from Beyer et al. 2022, arXiv:2106.05237.
"""

import keras
import numpy as np
from keras import ops

from training.errors import TrainingError
from training.stage import load_model


class DistilledModel(keras.Model):
    """A model in training form whose loss also measures the distance to its teachers."""

    def follow(self, teachers, prior, weight, temperature):
        """Set whom to follow.

        teachers: models of the same inputs and classes; their probabilities are
        averaged. prior: class shares of the training batches, which the logits of
        all leave out (see losses.py). weight: share of the teachers in the loss,
        0 to 1; the labels have the rest. temperature: softens both sides; the
        gradient keeps its size.
        """
        log_prior = np.log(np.maximum(prior, 1e-12)).astype(np.float32)

        def soft_logarithm(logits):
            return ops.log_softmax((ops.cast(logits, "float32") + log_prior) / temperature)

        def distance(inputs, logits):
            parts = [ops.exp(soft_logarithm(t(inputs, training=False))) for t in teachers]
            target = ops.stop_gradient(sum(parts) / len(parts))
            divergence = ops.log(ops.maximum(target, 1e-12)) - soft_logarithm(logits)
            return temperature**2 * ops.mean(ops.sum(target * divergence, axis=-1))

        # A function holds the teachers: as attributes they would become parts of the
        # student, to be saved and loaded with it.
        self._distance, self._weight = distance, weight

    def compute_loss(self, x=None, y=None, y_pred=None, sample_weight=None, training=True):
        """Keras' hook: labels and teachers, each with its share.

        y: targets, and under "teachers" what the teachers see.
        """
        targets = {name: y[name] for name in y_pred}
        labels = super().compute_loss(x, targets, y_pred, sample_weight, training)
        distance = self._distance(y["teachers"], y_pred["logits"])
        return (1 - self._weight) * labels + self._weight * distance


def distilled(student, teachers, prior, weight, temperature):
    """The student (same layers, same weights) as a model that follows the teachers.

    student: of ``training_form``. teachers: models of ``load_teacher``. The rest as for
    ``DistilledModel.follow``.
    """
    model = DistilledModel(student.inputs, student.output, name=student.name)
    model.follow(teachers, prior, weight, temperature)
    return model


def load_teacher(path, classes):
    """A saved model, made to take images of any size.

    Raises TrainingError for one that knows another number of classes.
    """
    saved = load_model(path)
    if saved.output_shape[-1] != classes:
        raise TrainingError(
            f"{path}: this teacher knows {saved.output_shape[-1]} classes, the data has {classes}."
        )
    image = keras.Input((None, None, 3), name="image")
    teacher = keras.models.clone_model(saved, input_tensors=image)
    teacher.set_weights(saved.get_weights())
    return teacher
