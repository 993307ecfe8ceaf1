"""Recipes: one small JSON file each, everything that shapes a training run."""

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
    path = FOLDER / f"{name}.json"
    if not path.is_file():
        known = ", ".join(sorted(p.stem for p in FOLDER.glob("*.json")))
        raise TrainingError(f"No recipe '{name}'. There are: {known}.")
    recipe = json.loads(path.read_text(encoding="utf-8"))
    unknown = set(overrides or {}) - recipe.keys()
    if unknown:
        raise TrainingError(
            f"Recipe '{name}' has no entry {', '.join(sorted(unknown))}. "
            f"Its entries are: {', '.join(sorted(recipe))}."
        )
    return recipe | (overrides or {})


def epoch_sizes(recipe):
    """The image side of each epoch, from the recipe's [epochs, side] pairs."""
    return [side for epochs, side in recipe["size_schedule"] for _ in range(epochs)]
