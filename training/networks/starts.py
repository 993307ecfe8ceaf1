"""What a network's weights may start as; no network is loaded to tell."""

from pathlib import Path

import h5py

from training.errors import TrainingError


def check_weights(weights):
    """Raise TrainingError where ``weights`` is neither None, "imagenet" nor a file."""
    if weights not in (None, "imagenet") and not Path(weights).is_file():
        raise TrainingError(f"{weights}: no such weights file. Give a file, 'imagenet' or 'none'.")


def is_model(path):
    """Whether a file is a whole model, as a run leaves it, rather than weights without one."""
    if not h5py.is_hdf5(path):
        return False
    with h5py.File(path) as file:
        return "model_config" in file.attrs


def untold_models(run):
    """File names of the models that a run started or learned from and that have no record."""
    models = list(zip(run.get("teachers", []), run.get("teacher_runs", []), strict=True))
    if began_as_model(run):
        models.append((run["weights"], run.get("earlier_run")))
    return [model.partition(" ")[0] for model, origin in models if origin is None]


def began_as_model(run):
    """Whether a run's weights began as a whole model, by its record.

    Early records have no more than the file's name; Keras calls its ImageNet weights "notop".
    """
    name = run.get("weights", "imagenet").partition(" ")[0]
    is_weights = name.endswith(".weights.h5") or "notop" in name.replace("_", "")
    return run.get("from_model", name.endswith(".h5") and not is_weights)
