"""Average trained models: run folders in, the folder of a run that answers as their mean out.

Example: ``lens.py ensemble --run runs/one --run runs/two --out runs/mean``

The mean is taken of the logits, and of the activation maps where all members have one, so
that the map explains the mean too. It is one Keras model like any other: calibrate, evaluate,
explain and compare take its folder. What a page shows stays a single network: see convert.
"""

import argparse
import datetime
import sys
from pathlib import Path

from training.environment import describe
from training.errors import TrainingError
from training.run_folder import RunFolder, read_json
from training.stage import file_sha256, load_model, run_classes, run_stage

# What the members' records have to agree on: else one was trained on another's test images.
SAME = ("fold", "without")


def average(models):
    """A model of the mean logits of models with the same input and classes.

    Their layers are copied, called "member0_…" and so on. Where all have a
    class-activation map of one shape, the layer "cam" is the mean of the maps.
    """
    import keras

    from training.networks.heads import has_map

    image = keras.Input(models[0].input_shape[1:], name="image")
    copies = [_copy(model, image, f"member{number}_") for number, model in enumerate(models)]

    def outputs(layer):
        return [
            copy.get_layer(f"member{number}_{layer}").output for number, copy in enumerate(copies)
        ]

    if all(map(has_map, models)) and len({map_.shape for map_ in outputs("cam")}) == 1:
        cam = keras.layers.Average(name="cam")(outputs("cam"))
        logits = keras.layers.GlobalAveragePooling2D(name="logits")(cam)
    else:
        logits = keras.layers.Average(name="logits")(outputs("logits"))
    return keras.Model(image, logits, name="ensemble")


def _copy(model, image, prefix):
    """The model's layers and weights on another input, with other names."""
    import keras

    def renamed(layer):
        config = layer.get_config()
        return type(layer).from_config(config | {"name": prefix + config["name"]})

    copy = keras.models.clone_model(model, input_tensors=image, clone_function=renamed)
    copy.set_weights(model.get_weights())
    return copy


def read_members(folders):
    """(records, models) of the runs. Raises TrainingError where they do not go together."""
    records = [read_json(folder / "run.json") for folder in folders]
    models = [load_model(folder / "model.h5") for folder in folders]

    def differ(what, found):
        for folder, value in zip(folders[1:], found[1:], strict=True):
            if value != found[0]:
                raise TrainingError(
                    f"{folder}: has {what} {value}, {folders[0]} has {found[0]}. "
                    "An ensemble needs runs that are alike in this."
                )

    differ("the classes", [", ".join(run_classes(folder).codes) for folder in folders])
    differ("the input side", [model.input_shape[1] for model in models])
    for entry in SAME:
        # Early records have no entry where nothing was left out.
        differ(f"the entry '{entry}'", [record.get(entry) or None for record in records])
    return records, models


def parse(argv):
    """Command-line options of the stage."""
    parser = argparse.ArgumentParser(prog="ensemble", description=__doc__.splitlines()[0])
    parser.add_argument(
        "--run",
        action="append",
        required=True,
        metavar="RUN",
        help="folder that train wrote; two or more",
    )
    parser.add_argument("--out", required=True, help="folder of the ensemble")
    return parser.parse_args(argv)


def run(options):
    """The stage itself: writes model.h5 and run.json."""
    folders = [Path(folder) for folder in options.run]
    if len(folders) < 2:
        raise TrainingError("An ensemble has two members or more: repeat --run.")
    records, models = read_members(folders)
    first = records[0]
    digests = [file_sha256(folder / "model.h5") for folder in folders]
    config = {
        "members": [
            f"{folder.name} {digest}" for folder, digest in zip(folders, digests, strict=True)
        ],
        "class_set": run_classes(folders[0]).to_json(),
        "data": first["data"],
        **{entry: first.get(entry) for entry in SAME},
    }
    folder = RunFolder(options.out)
    folder.start(config)
    folder.finish(
        average(models),
        config
        | {
            "environment": describe(),
            "finished": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
            "data_sha256": first["data_sha256"],
            "history": [],
            "member_runs": records,
        },
    )
    print(f"Wrote {folder.model}, the mean of {len(models)}. Calibrate it next.")


def main(argv=None):
    """Command line; returns the exit code."""
    return run_stage("ensemble", parse, run, argv)


if __name__ == "__main__":
    sys.exit(main())
