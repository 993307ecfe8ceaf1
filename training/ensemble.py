"""Average trained models: run folders in, the folder of a run that answers as their mean out.

Example: ``lens.py ensemble --run runs/one --run runs/two --out runs/mean``

The mean is taken of the logits, and of the activation maps where all members have one, so
that the map explains the mean too. It is one Keras model like any other: calibrate, evaluate,
explain and compare take its folder. What a page shows stays a single network: see convert.
"""

import argparse
import sys
from pathlib import Path

from training.command import command_line
from training.errors import TrainingError
from training.members import SAME, named, read_members, write_mean
from training.stage import run_classes, run_stage


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
    options = parser.parse_args(argv)
    options.command = command_line("ensemble", argv)
    return options


def run(options):
    """The stage itself: writes model.h5 and run.json."""
    folders = [Path(folder) for folder in options.run]
    if len(folders) < 2:
        raise TrainingError("An ensemble has two members or more: repeat --run.")
    records, models = read_members(folders)
    record = {
        "command": options.command,
        "members": named(folders),
        "class_set": run_classes(folders[0]).to_json(),
        **{entry: records[0].get(entry) for entry in ("data", "data_sha256", *SAME)},
    }
    folder = write_mean(options.out, average(models), record, records)
    print(f"Wrote {folder.model}, the mean of {len(models)}. Calibrate it next.")


def main(argv=None):
    """Command line; returns the exit code."""
    return run_stage("ensemble", parse, run, argv)


if __name__ == "__main__":
    sys.exit(main())
