"""Train a model: data sources in, model.h5 and run.json out.

Example: ``python -m training.train --data HAM10000.zip --out runs/first``
"""

import argparse
import datetime
import json
import sys
from pathlib import Path

from training.command import command_line
from training.data.records import FOLDS, by_split, evenly
from training.errors import TrainingError
from training.run_folder import RunFolder, check_split, read_json
from training.stage import file_sha256, run_stage


def parse(argv):
    """Command-line options of the stage."""
    parser = argparse.ArgumentParser(prog="train", description=__doc__.splitlines()[0])
    parser.add_argument(
        "--data",
        action="append",
        required=True,
        metavar="PATH",
        help="folder or zip: HAM10000, ISIC 2016 to 2019 or one folder per class; may be "
        "repeated, the sharper copy of an image counts",
    )
    parser.add_argument(
        "--classes",
        metavar="FILE",
        help="JSON list of the classes (default: the recipe's, or the folders' names)",
    )
    parser.add_argument(
        "--without", metavar="FILE", help="list of `lens.py check`: leave out the images on it"
    )
    parser.add_argument(
        "--out", required=True, help="folder of this run; an interrupted run goes on"
    )
    parser.add_argument("--recipe", default="mobilenet", help="a file in training/recipes")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="override an entry of the recipe; the value is JSON",
    )
    parser.add_argument(
        "--weights",
        default="imagenet",
        help="start: 'imagenet', 'none', a local file of ImageNet weights or an earlier model.h5",
    )
    parser.add_argument(
        "--teacher",
        action="append",
        default=[],
        metavar="MODEL",
        help="an earlier run's model.h5 to learn from besides the labels; may be repeated, "
        "their probabilities are averaged",
    )
    parser.add_argument(
        "--teacher-weights",
        default="imagenet",
        metavar="WEIGHTS",
        help="start of the teachers that the recipe names, which are trained first; as --weights",
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--fold",
        type=int,
        choices=range(FOLDS),
        help="leave out this fold of the lesions as the test split (cross-validation)",
    )
    parser.add_argument(
        "--share",
        type=_share,
        help="train on this share of the lesions only, 0 to 1, to see what more of them bring; "
        "a smaller share lies within a larger one",
    )
    parser.add_argument("--limit", type=int, help="use only so many images of each split")
    parser.add_argument("--smoke", action="store_true", help="a one-minute pass through every step")
    options = parser.parse_args(argv)
    options.command = command_line("train", argv)
    return options


def _share(text):
    try:
        share = float(text)
    except ValueError:
        share = 0.0
    if not 0 < share <= 1:
        raise argparse.ArgumentTypeError(f"{text}: a share is above 0 and at most 1")
    return share


def overrides(pairs):
    """["epoch_images=100"] → {"epoch_images": 100}."""
    result = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        try:
            result[key] = json.loads(value)
        except json.JSONDecodeError:
            equals = ""
        if not equals:
            raise TrainingError(f"--set {pair}: expected KEY=VALUE with a JSON value.")
    return result


def _source(weights):
    """A model that a run uses, for the record: a word, or a file's name and SHA-256."""
    path = Path(weights)
    return f"{path.name} {file_sha256(path)}" if path.is_file() else weights


def _earlier_run(weights):
    """run.json of the run that a model comes from, or None."""
    record = Path(weights).with_name("run.json")
    return read_json(record) if Path(weights).is_file() and record.is_file() else None


def _refuse_leaks(options, models):
    """Raise TrainingError where a model to start or learn from saw this run's test lesions."""
    for model in models:
        if earlier := _earlier_run(model):
            check_split(model, earlier, options.fold)


def prepare(options):
    """What a run is to be, before anything is decoded or trained; options as from parse().

    Returns (Dataset, ClassSet, config), the config as of RunFolder.start. Raises
    TrainingError for whatever of it cannot be.
    """
    from training.data.class_sets import choose
    from training.data.dataset import load_dataset
    from training.data.problems import read_problem_ids
    from training.networks.starts import check_weights
    from training.recipes import SMOKE, load_recipe
    from training.views.shortcuts import check_shortcuts

    chosen = (SMOKE if options.smoke else {}) | overrides(options.set)
    recipe = load_recipe(options.recipe, chosen)
    check_shortcuts(recipe["shortcuts"])
    starts = [options.weights] + ([options.teacher_weights] if recipe["teachers"] else [])
    for start in starts:
        check_weights(None if start == "none" else start)
    _refuse_leaks(options, [*starts, *options.teacher])
    without = read_problem_ids(options.without) if options.without else []
    dataset = load_dataset(options.data, without)
    print(dataset.summary())
    classes = choose(recipe["classes"], options.classes, dataset)
    dataset.check(classes)
    print(f"{len(classes.codes)} classes: {', '.join(classes.codes)}")
    config = {
        "recipe_name": options.recipe,
        "recipe": recipe,
        "class_set": classes.to_json(),
        "data": [Path(p).name for p in options.data],
        "layouts": dataset.layouts,
        "without": without,
        "weights": _source(options.weights),
        "teachers": [_source(teacher) for teacher in options.teacher],
        "teacher_weights": _source(options.teacher_weights) if recipe["teachers"] else None,
        "seed": options.seed,
        "fold": options.fold,
        "share": options.share,
        "limit": options.limit or (160 if options.smoke else None),
    }
    return dataset, classes, config


def run(options):
    """The stage itself; options as from parse()."""
    dataset, classes, config = prepare(options)
    folder = RunFolder(options.out)
    if folder.start(config):
        print(f"Going on with the interrupted run in {folder.path}.")
    with folder.at_work():
        _train(folder, options, dataset, classes, config)
    print(f"Wrote {folder.model} and {folder.record}.")


def _train(folder, options, dataset, classes, config):
    recipe, limit = config["recipe"], config["limit"]

    import keras

    from training.data.dataset import load_arrays
    from training.data.masks import surroundings
    from training.environment import describe, set_precision
    from training.networks.distillation import distilled, load_teacher
    from training.networks.loop import fit
    from training.networks.model import build_model, training_form
    from training.networks.rounding import round_kernels
    from training.networks.starts import is_model
    from training.teachers import train_teachers
    from training.views.sampling import sampling_prior
    from training.writing.plots import training_curves

    teachers = [*options.teacher, *train_teachers(recipe, options, folder.path)]

    splits = by_split(dataset.records, options.fold, options.share)
    size = recipe["input_size"]
    chosen = {split: evenly(records, limit) for split, records in splits.items()}
    train = load_arrays(chosen["train"], size, classes, "uint8", label="training images")
    validation = load_arrays(chosen["validation"], size, classes, label="validation images")
    for image_id, reason in train.bad + validation.bad:
        print(f"Left out: {image_id}: {reason}", file=sys.stderr)
    if not len(train.labels) or not len(validation.labels):
        raise TrainingError("No training or no validation image. More lesions are needed.")

    if recipe["guidance_weight"]:
        train.surroundings = surroundings(train.records, options.data)

    keras.utils.set_random_seed(options.seed)
    precision = set_precision(recipe["mixed_precision"])
    weights = None if options.weights == "none" else options.weights
    entries = ("backbone", "alpha", "dropout", "head", "hidden")
    network = {key: recipe[key] for key in entries} | {"classes": len(classes.codes)}
    model = build_model(None, weights=weights, **network)
    model = training_form(model, guided=recipe["guidance_weight"] > 0)
    if teachers:
        prior = sampling_prior(train.labels, len(classes.codes), recipe["sampling_power"])
        share, temperature = recipe["distillation_weight"], recipe["distillation_temperature"]
        models = [load_teacher(path, len(classes.codes)) for path in teachers]
        model = distilled(model, models, prior, share, temperature)
    history = fit(model, train, validation, recipe, options.seed, folder)

    # Saved in float32 at a fixed size, whatever precision and sizes it was trained at.
    keras.mixed_precision.set_global_policy("float32")
    final = build_model(size, weights=None, **network)
    final.set_weights(model.get_weights())
    round_kernels(final)
    training_curves(history, folder.path / "training_curves.png")
    folder.finish(
        final,
        config
        | {
            "command": options.command,
            "teachers": [_source(teacher) for teacher in teachers],
            "precision": precision,
            "environment": describe(),
            "finished": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
            "images": {
                "train": len(train.labels),
                "validation": len(validation.labels),
                "missing": dataset.missing,
                "bad": train.bad + validation.bad,
            },
            "data_sha256": {"train": train.digest, "validation": validation.digest},
            "history": history,
            "from_model": is_model(options.weights),
            "earlier_run": _earlier_run(options.weights),
            "teacher_runs": [_earlier_run(teacher) for teacher in teachers],
        },
    )


def main(argv=None):
    """Command line; returns the exit code."""
    stopped = "stopped; the same command goes on from the last epoch."
    return run_stage("train", parse, run, argv, stopped)


if __name__ == "__main__":
    sys.exit(main())
