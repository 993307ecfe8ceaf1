"""The training loop: epochs of growing size, averaged weights, best epoch kept."""

import time

import keras
import numpy as np

from training.networks.distillation import DistilledModel
from training.networks.losses import EvidenceBesideLesion, LogitAdjustedCrossentropy
from training.networks.model import choose_learning, map_side
from training.networks.predict import predict_logits
from training.networks.progress import EpochProgress
from training.recipes import epoch_sizes
from training.scoring.decision import prevalence
from training.scoring.metrics import accuracy, balanced_accuracy, tempered_log_loss
from training.views.batches import TrainingBatches
from training.views.sampling import sampling_prior


class AveragedAdamW(keras.optimizers.AdamW):
    """AdamW that keeps a moving average of the weights beside the weights.

    Keras overwrites the weights with their average at the end of every fit();
    here training goes on from the weights, and the average is only looked at.
    """

    def finalize_variable_values(self, var_list):
        """Leave the weights as they are."""

    def write_average_into(self, var_list):
        """Overwrite the variables with copies of their moving averages."""
        super().finalize_variable_values(var_list)
        for variable in var_list:
            # JAX lets both share one array, which the next step of either frees.
            variable.assign(keras.ops.copy(variable))


def start_stage(model, recipe, prior, steps_per_epoch, epoch):
    """Choose what learns in an epoch and those after it, and compile the model for it.

    The first ``frozen_epochs`` train the head alone, the others all but what is frozen
    for good. Each stage has a learning rate of its own, with warm-up and cosine decay.
    """
    head_only = epoch < recipe["frozen_epochs"]
    choose_learning(model, recipe["frozen_until"], head_only=head_only)
    total = len(epoch_sizes(recipe))
    first = min(recipe["frozen_epochs"], total)
    compile_model(model, recipe, prior, steps_per_epoch, first if head_only else total - first)


def compile_model(model, recipe, prior, steps_per_epoch, epochs):
    """AdamW with warm-up and cosine decay, weight averaging, a loss for each output."""
    warmup = min(recipe["warmup_epochs"], epochs - 1) * steps_per_epoch
    rate = keras.optimizers.schedules.CosineDecay(
        initial_learning_rate=recipe["learning_rate"] / 50,
        decay_steps=max(1, epochs * steps_per_epoch - warmup),
        warmup_target=recipe["learning_rate"],
        warmup_steps=warmup,
    )
    optimizer = AveragedAdamW(
        rate,
        weight_decay=recipe["weight_decay"],
        use_ema=True,
        # Few steps, short memory: the average must have forgotten where training began.
        ema_momentum=max(0.0, min(recipe["ema_momentum"], 1 - 4 / (epochs * steps_per_epoch))),
        ema_overwrite_frequency=None,
    )
    optimizer.exclude_from_weight_decay(var_names=["gamma", "beta", "bias"])
    crossentropy = LogitAdjustedCrossentropy(prior, recipe["class_weight_power"])
    losses = {"logits": crossentropy, "cam": EvidenceBesideLesion()}
    weights = {"logits": 1.0, "cam": recipe["guidance_weight"]}
    model.compile(
        optimizer,
        {name: losses[name] for name in model.output},
        {name: weights[name] for name in model.output},
        jit_compile="auto",
    )


def fit(model, train, validation, recipe, seed, run):
    """Train to the end of the recipe, from the run's last checkpoint if there is one.

    model: of ``training_form``, not compiled. train: uint8 Arrays, with surroundings if
    the model is guided. validation: float32 Arrays. run: RunFolder. Leaves the weights
    of the best validated epoch in the model, by the log loss averaged over the classes, at
    its best temperature: rare classes count, unlike their accuracy it does not jump with a
    handful of images, and calibration follows.

    Returns the history, a dict an epoch.
    """
    # Without an optimizer, which need not be the one of the best epoch.
    plain = keras.Model(model.inputs, model.output["logits"])
    prior = sampling_prior(train.labels, plain.output_shape[-1], recipe["sampling_power"])
    sizes = epoch_sizes(recipe)

    def batches(epoch):
        closing = epoch >= len(sizes) - recipe["mixup_off_epochs"]
        settings = recipe | ({"mixup": 0.0} if closing else {})
        size, places = sizes[epoch], map_side(model, sizes[epoch])
        extras = {"places": places, "taught": isinstance(model, DistilledModel)}
        return TrainingBatches(train, prior, settings, size, epoch, seed, **extras)

    state = run.state() or {"epoch": 0, "best": None, "history": []}
    steps = len(batches(0))
    # A checkpoint holds the optimizer of the stage that its epoch, the last one, was in.
    start_stage(model, recipe, prior, steps, max(0, state["epoch"] - 1))
    if state["epoch"]:
        model.optimizer.build(model.trainable_variables)
        model.load_weights(run.weights(state["weights"]))
    for epoch in range(state["epoch"], len(sizes)):
        if epoch and epoch == recipe["frozen_epochs"]:
            start_stage(model, recipe, prior, steps, epoch)
        started = time.monotonic()
        progress = EpochProgress(epoch, len(sizes), sizes[epoch])
        _reseed_dropout(model, seed, epoch)
        trained = model.fit(
            batches(epoch),
            epochs=epoch + 1,
            initial_epoch=epoch,
            verbose=0,
            callbacks=[progress],
            shuffle=False,  # the batches are random, and the same ones after an interruption
        )
        entry = {
            "epoch": epoch + 1,
            "size": sizes[epoch],
            "loss": float(trained.history["loss"][0]),
        }
        due = (epoch + 1) % recipe["validate_every"] == 0 or epoch + 1 == len(sizes)
        best = state["best"]
        if due:
            entry |= _validate_averaged(model, plain, validation, recipe, best, run)
            best = min(np.inf if best is None else best, entry["validation_log_loss"])
        entry["seconds"] = round(time.monotonic() - started, 1)
        state = {"epoch": epoch + 1, "best": best, "history": [*state["history"], entry]}
        run.save_state(model, state)
        progress.report(entry)
    plain.load_weights(run.weights("best.weights.h5"))
    return state["history"]


def _reseed_dropout(model, seed, epoch):
    """Let dropout draw what it would have drawn had the run never been interrupted."""
    for number, layer in enumerate(model.layers):
        if generator := getattr(layer, "seed_generator", None):
            state = generator.state
            drawn = np.random.default_rng((seed, epoch, number)).integers(2**31, size=state.shape)
            state.assign(drawn)


def _validate_averaged(model, plain, validation, recipe, best, run):
    """Score the moving average of the weights; keep it if it is the best so far."""
    raw = model.get_weights()
    model.optimizer.write_average_into(model.trainable_variables)
    logits = predict_logits(plain, validation.inputs, recipe["batch_size"])
    scores = {
        "validation_log_loss": tempered_log_loss(validation.labels, logits),
        "validation_balanced_accuracy": balanced_accuracy(validation.labels, logits.argmax(1)),
        "validation_accuracy": accuracy(
            validation.labels,
            (logits + np.log(prevalence(validation.labels, logits.shape[1]))).argmax(1),
        ),
    }
    if best is None or scores["validation_log_loss"] < best:
        run.save_best(plain)
    model.set_weights(raw)
    return scores
