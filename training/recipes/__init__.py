"""Recipes: one small JSON file each, everything that shapes a training run.

A recipe may state "based_on", another recipe, and then only what it does otherwise.
"""

import json
from pathlib import Path

from training.errors import TrainingError

FOLDER = Path(__file__).parent

# A pass through every stage of training in about a minute on two cores.
SMOKE = {
    "size_schedule": [[1, 64], [1, 96]],
    "epoch_images": 128,
    "input_size": 96,
    "mixup_off_epochs": 1,
    "validate_every": 1,
}


def load_recipe(name, overrides=None):
    """A recipe by name, with overrides of single entries.

    Returns a dict. Raises TrainingError for an unknown recipe or entry.
    """
    return _changed(name, _read(name), overrides or {})


def _read(name):
    path = FOLDER / f"{name}.json"
    if not path.is_file():
        raise TrainingError(f"No recipe '{name}'. There are: {', '.join(names())}.")
    entries = json.loads(path.read_text(encoding="utf-8"))
    basis = entries.pop("based_on", None)
    return _changed(basis, _read(basis), entries) if basis else entries


def names():
    """The names of all recipes."""
    return sorted(path.stem for path in FOLDER.glob("*.json"))


def _changed(name, recipe, changes):
    unknown = changes.keys() - recipe.keys()
    if unknown:
        raise TrainingError(
            f"Recipe '{name}' has no entry {', '.join(sorted(unknown))}. "
            f"Its entries are: {', '.join(sorted(recipe))}."
        )
    return recipe | changes


def epoch_sizes(recipe):
    """The image side of each epoch, from the recipe's [epochs, side] pairs."""
    return [side for epochs, side in recipe["size_schedule"] for _ in range(epochs)]
