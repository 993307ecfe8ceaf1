"""The teachers that a recipe names: trained before its own network, on the very same images.

Each is a run of its own in OUT/teachers, resumable like any other. As they see the same
training split, fold and all, a recipe with teachers can be cross-validated without a leak.
"""

import json
import sys

from tools.process import attended
from training.errors import TrainingError


def train_teachers(recipe, options, folder):
    """Train those of the recipe's teachers that are not finished.

    recipe: the student's, "teachers" a list of recipes' names. options: train's.
    folder: the student's run. Returns the path of each teacher's model.h5. Raises
    TrainingError, naming the teacher, where one fails.
    """
    models = []
    for number, name in enumerate(recipe["teachers"], 1):
        run = folder / "teachers" / str(number)
        models.append(run / "model.h5")
        heading = f"Teacher {number} of {len(recipe['teachers'])}, recipe '{name}'"
        if models[-1].exists():
            print(f"{heading}: trained before.")
            continue
        print(f"{heading}:")
        # A process each: what a teacher has claimed of memory, or of a GPU, is free for the next.
        if attended(_command(run, name, number, recipe, options)):
            raise TrainingError(
                f"{run}: training failed, see above (its --weights are --teacher-weights here). "
                "The same command goes on."
            )
    return models


def _command(run, name, number, recipe, options):
    """The command line that trains a teacher: the student's data and classes, its own seed."""
    command = [sys.executable, "-m", "training.train", "--out", str(run), "--recipe", name]
    for path in options.data:
        command += ["--data", str(path)]
    command += ["--set", f"classes={json.dumps(recipe['classes'])}"]
    command += ["--weights", str(options.teacher_weights), "--seed", str(options.seed + number)]
    for option in ("classes", "without", "fold", "share", "limit"):
        value = getattr(options, option)
        if value is not None:
            command += [f"--{option}", str(value)]
    return command + (["--smoke"] if options.smoke else [])
