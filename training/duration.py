"""How long a training will take on this machine, from a few of its steps."""

import time

import numpy as np

from training.data.dataset import Arrays
from training.networks.distillation import distilled
from training.networks.loop import start_stage
from training.networks.model import build_model, training_form
from training.recipes import epoch_sizes, load_recipe
from training.views.batches import TrainingBatches
from training.views.sampling import sampling_prior

TIMED_STEPS = 4


def training_seconds(recipe, images, classes):
    """About how many seconds training takes, its teachers' too, without start-up and validation.

    recipe: as of ``load_recipe``. images: how many there are to train on. classes: how many.
    Times steps on noise, at the largest side of each stage; a step's time goes with its
    pixels.
    """
    taught_by = [load_recipe(name) for name in recipe["teachers"]]
    seconds = sum(training_seconds(teacher, images, classes) for teacher in taught_by)
    sizes = epoch_sizes(recipe)
    border = min(recipe["frozen_epochs"], len(sizes))
    labels = np.resize(np.arange(classes), max(images, classes))
    prior = sampling_prior(labels, classes, recipe["sampling_power"])
    model = training_form(_untrained(recipe, classes), guided=False)
    if taught_by:
        teachers = [_untrained(teacher, classes) for teacher in taught_by]
        model = distilled(model, teachers, prior, weight=0.5, temperature=1.0)
    for start, stage in ((0, sizes[:border]), (border, sizes[border:])):
        if not stage:
            continue
        start_stage(model, recipe, prior, TIMED_STEPS, start)
        each = _step_seconds(model, recipe, classes, max(stage))
        steps = len(TrainingBatches(_noise(labels, 1), prior, recipe, max(stage), start, 0))
        seconds += sum(each * steps * (size / max(stage)) ** 2 for size in stage)
    return seconds


def _untrained(recipe, classes):
    network = {key: recipe[key] for key in ("backbone", "alpha", "dropout", "head", "hidden")}
    return build_model(None, classes, weights=None, **network)


def _step_seconds(model, recipe, classes, side):
    batch = recipe["batch_size"]
    arrays = _noise(np.resize(np.arange(classes), batch), recipe["input_size"])
    prior = np.full(classes, 1 / classes)

    def batches(steps):
        settings = recipe | {"epoch_images": steps * batch}
        taught = bool(recipe["teachers"])
        return TrainingBatches(arrays, prior, settings, side, steps, 0, taught=taught)

    model.fit(batches(1), verbose=0)  # traces the graph
    started = time.monotonic()
    model.fit(batches(TIMED_STEPS), verbose=0)
    return (time.monotonic() - started) / TIMED_STEPS


def _noise(labels, side):
    pixels = np.random.default_rng(0).integers(0, 256, (1, side, side, 3), np.uint8)
    inputs = np.broadcast_to(pixels, (len(labels), side, side, 3))
    return Arrays(inputs, labels, None, [], "", [])


def spoken(seconds):
    """Seconds in words: "about 40 minutes"."""
    if seconds < 90:
        return "about a minute"
    if seconds < 90 * 60:
        return f"about {round(seconds / 60)} minutes"
    return f"about {seconds / 3600:.1f} hours"
