"""Fit when a picture is refused as no dermatoscopic image of a lesion, and measure it.

Example: ``python -m training.refuse --run runs/first --data HAM10000.zip
--foreign photos=FOLDER``

The score is fitted to the training split, to pictures as they come and to degraded ones.
Its threshold is fitted to the validation split, to degraded ones alone, so that a poor
photo of a lesion is no stranger. They are measured on the test split and on pictures of
anything else, which neither has seen.
"""

import argparse
import sys
from pathlib import Path

import numpy as np

from training.data.files import Source
from training.data.records import TEST, TRAIN, VALIDATION, Record, evenly
from training.environment import describe
from training.errors import TrainingError
from training.networks.backbones import backbone_of
from training.networks.outliers import features_output, fit_outliers, outlier_output, save_fit
from training.run_folder import write_json
from training.scoring.bootstrap import lesion_bootstrap
from training.stage import (
    add_data_options,
    file_sha256,
    load_model,
    run_classes,
    run_stage,
    split_arrays,
)
from training.views.degrade import degraded

# Degraded lesions of the validation split that are answered.
ACCEPTED = 0.99
# Training images are enough at this number: the score has some twenty thousand
# numbers, each image some two hundred.
FITTED = 3000
# At which the literature compares: the share of foreign pictures accepted there.
COMPARED = 0.95


def foreign_arrays(pairs, size, limit, classes):
    """Pictures of anything else, by group. pairs: ["photos=FOLDER", …]. classes: ClassSet."""
    from training.data.dataset import load_arrays

    groups = {}
    for pair in pairs:
        name, equals, path = pair.partition("=")
        if not equals or not name or not path:
            raise TrainingError(f"--foreign {pair}: expected NAME=FOLDER.")
        if name in groups:
            raise TrainingError(f"--foreign {pair}: the name '{name}' is taken already.")
        source = Source(path)
        # The code is a formality: a foreign picture has none, and none is used.
        records = [
            Record(file, file, next(iter(classes.members)), source, file)
            for file in evenly(source.image_names(), limit)
        ]
        arrays = load_arrays(records, size, classes, "uint8", label=name)
        if not len(arrays.inputs):
            raise TrainingError(f"--foreign {pair}: no readable picture there.")
        groups[name] = arrays.inputs
    return groups


def threshold_at(scores, accepted):
    """The smallest threshold at which ``accepted`` of the scores are not above it."""
    ranked = np.sort(scores)
    return float(ranked[int(np.ceil(accepted * len(ranked) - 1e-9)) - 1])


def accepted_lesions(arrays, scores, threshold, resamples):
    """Share of real lesions answered, all and by class, with intervals."""

    def shares(chosen):
        taken, labels = scores[chosen] <= threshold, arrays.labels[chosen]
        table = {"all": float(taken.mean())}
        for index, code in enumerate(arrays.classes.codes):
            mine = labels == index
            table[code] = float(taken[mine].mean()) if mine.any() else float("nan")
        return table

    return lesion_bootstrap([r.lesion_id for r in arrays.records], shares, resamples)


def parse(argv):
    """Command-line options of the stage."""
    parser = argparse.ArgumentParser(prog="refuse", description=__doc__.splitlines()[0])
    add_data_options(parser)
    parser.add_argument(
        "--foreign",
        action="append",
        default=[],
        metavar="NAME=FOLDER",
        help="pictures of anything but lesions, to measure how many are refused",
    )
    parser.add_argument("--limit", type=int, default=500, help="pictures of each foreign folder")
    parser.add_argument("--resamples", type=int, default=1000, help="bootstrap resamples")
    return parser.parse_args(argv)


def fit_to_training(folder, model, data):
    """The score fitted to the training split; returns (OutlierFit, what it was fitted on)."""
    import keras

    from training.networks.predict import predict_logits

    layer = backbone_of(model).early
    features = keras.Model(model.input, features_output(model, layer))
    arrays = split_arrays(folder, model, data, TRAIN, dtype="uint8", sample=FITTED)
    views = (arrays.inputs, degraded(arrays.inputs, seed=0))
    found = [predict_logits(features, view, label="Features") for view in views]
    fitted_on = {"split": TRAIN, "images": len(arrays.labels), "data_sha256": arrays.digest}
    return fit_outliers(np.concatenate(found), layer), fitted_on


def run(options):
    """The stage itself: writes outliers.npz and refusal.json into the run's folder."""
    import keras

    from training.networks.predict import predict_logits

    folder = Path(options.run)
    model = load_model(folder / "model.h5")
    size, classes = model.input_shape[1], run_classes(folder)
    foreign = foreign_arrays(options.foreign, size, options.limit, classes)
    fit, fitted_on = fit_to_training(folder, model, options.data)
    scorer = keras.Model(model.input, outlier_output(model, fit))

    def score(inputs, label):
        return predict_logits(scorer, inputs, label=f"Scoring {label}")[:, 0]

    splits, poor = {}, {}
    for split in (VALIDATION, TEST):
        arrays = split_arrays(folder, model, options.data, split, dtype="uint8")
        splits[split] = (arrays, score(arrays.inputs, split))
        poor[split] = score(degraded(arrays.inputs, seed=1), f"{split}, degraded")
    threshold = threshold_at(poor[VALIDATION], ACCEPTED)
    compared = threshold_at(splits[VALIDATION][1], COMPARED)

    def lesions(split):
        arrays, scores = splits[split]
        counts = {
            "images": len(scores),
            "degraded": float((poor[split] <= threshold).mean()),
        }
        return counts | accepted_lesions(arrays, scores, threshold, options.resamples)

    def pictures(scores):
        return {
            "pictures": len(scores),
            "accepted": float((scores <= threshold).mean()),
            "accepted_where_95_percent_of_lesions_are": float((scores <= compared).mean()),
        }

    report = {
        "command": "python3 lens.py refuse --run RUN --data DATA --foreign NAME=FOLDER",
        "layer": fit.layer,
        "threshold": threshold,
        "accepted_of_degraded_validation": ACCEPTED,
        "fitted_on": fitted_on,
        "model_sha256": file_sha256(folder / "model.h5"),
        "environment": describe(),
        "lesions": {split: lesions(split) for split in splits},
        "foreign": {name: pictures(score(inputs, name)) for name, inputs in foreign.items()},
    }
    save_fit(folder / "outliers.npz", fit)
    write_json(folder / "refusal.json", report)
    print(f"Lesions answered on test: {report['lesions'][TEST]['all']['value']:.1%}")
    for name, table in report["foreign"].items():
        print(f"{name}: {table['accepted']:.1%} of {table['pictures']} pictures answered")
    print(f"Wrote {folder / 'refusal.json'} and outliers.npz.")


def main(argv=None):
    """Command line; returns the exit code."""
    return run_stage("refuse", parse, run, argv)


if __name__ == "__main__":
    sys.exit(main())
