"""Score a model's explanations: heat map against lesion masks, answers against shortcuts.

Example: ``python -m training.explain --run runs/first --data HAM10000.zip``

A model without a class-activation map has its answers looked at alone.
"""

import argparse
import sys
from pathlib import Path

import numpy as np

from training.data.masks import find_masks, mask_input, read_mask
from training.data.records import SPLITS, TEST
from training.data.streaming import ChangedImages
from training.environment import describe
from training.errors import TrainingError
from training.run_folder import write_json
from training.scoring.bootstrap import lesion_bootstrap
from training.scoring.decision import calibrated_probabilities, malignant_sum
from training.scoring.evidence import enlarge, evidence, localisation
from training.stage import (
    add_data_options,
    file_sha256,
    load_model,
    run_calibration,
    run_stage,
    split_arrays,
)
from training.views.shortcuts import SHORTCUTS


def localisation_rows(cams, answers, arrays, masks):
    """localisation() of each image that has a mask, for the class that was answered.

    cams: (N, H, W, classes). answers: int (N,). Returns (rows, their lesion ids).
    """
    size = arrays.inputs.shape[1]
    rows, lesions = [], []
    for cam, answer, record in zip(cams, answers, arrays.records, strict=True):
        if record.image_id in masks:
            mask = mask_input(read_mask(*masks[record.image_id]), size)
            rows.append(localisation(enlarge(evidence(cam, answer), size), mask))
            lesions.append(record.lesion_id)
    return rows, lesions


def shortcut_rows(model, arrays, calibration, seed):
    """What each drawn shortcut changes, an image at a time.

    Returns {shortcut: {"flips": (N,) 1.0 where the shown answer changes, "alerts":
    (N,) 1.0 where the triage changes sides, "shift": (N,) change of the malignant
    sum}}, the last two NaN for a model without triage.
    """
    from training.networks.predict import predict_logits

    triage = calibration["triage"]
    threshold = triage["threshold"] if triage else np.nan

    def answer(inputs, label):
        probabilities = calibrated_probabilities(
            predict_logits(model, inputs, label=label), calibration
        )
        return probabilities.argmax(1), (
            malignant_sum(probabilities, arrays.classes.malignant)
            if triage
            else np.full(len(probabilities), np.nan)
        )

    top, suspicion = answer(arrays.inputs, "Predicting")
    result = {}
    for name, draw in SHORTCUTS.items():
        drawn = ChangedImages(
            arrays.inputs,
            lambda pixels, index, draw=draw: draw(pixels, np.random.default_rng((seed, index))),
        )
        other, shifted = answer(drawn, f"Predicting with {name}")
        result[name] = {
            "flips": (other != top).astype(float),
            "alerts": np.where(
                np.isnan(suspicion), np.nan, (shifted >= threshold) != (suspicion >= threshold)
            ),
            "shift": shifted - suspicion,
        }
    return result


def intervals(table, lesions, resamples):
    """Means with their intervals, of what is not NaN. table: {name: (N,)}."""

    def mean(values):
        values = values[~np.isnan(values)]
        return float(values.mean()) if len(values) else float("nan")

    return lesion_bootstrap(
        lesions,
        lambda chosen: {name: mean(values[chosen]) for name, values in table.items()},
        resamples,
    )


def heat_map(model, arrays, masks, calibration, options):
    """How well the heat map of each answer lies on its lesion, with intervals."""
    import keras

    from training.networks.predict import predict

    both = keras.Model(model.input, [model.get_layer("cam").output, model.output])
    cams, logits = predict(both, arrays.inputs, label="Looking for evidence")
    answers = calibrated_probabilities(logits, calibration).argmax(1)
    rows, lesions = localisation_rows(cams, answers, arrays, masks)
    if not rows:
        raise TrainingError(f"No image of the {options.split} split has a lesion mask.")
    table = {name: np.array([row[name] for row in rows]) for name in rows[0]}
    counts = {"images": len(rows), "without_evidence": int(np.isnan(table["pointing"]).sum())}
    return counts | intervals(table, lesions, options.resamples)


def parse(argv):
    """Command-line options of the stage."""
    parser = argparse.ArgumentParser(prog="explain", description=__doc__.splitlines()[0])
    add_data_options(parser)
    parser.add_argument("--split", choices=SPLITS, default=TEST)
    parser.add_argument("--resamples", type=int, default=1000, help="bootstrap resamples")
    parser.add_argument("--seed", type=int, default=0, help="of the drawn shortcuts")
    return parser.parse_args(argv)


def run(options):
    """The stage itself: writes explanation.json into the run's folder."""
    from training.networks.heads import has_map

    folder = Path(options.run)
    calibration = run_calibration(folder)
    model = load_model(folder / "model.h5")
    masks = find_masks(options.data) if has_map(model) else None
    arrays = split_arrays(folder, model, options.data, options.split)
    heat = heat_map(model, arrays, masks, calibration, options) if has_map(model) else None
    shortcuts = shortcut_rows(model, arrays, calibration, options.seed)
    everyone = [record.lesion_id for record in arrays.records]
    report = {
        "split": options.split,
        "command": f"python3 lens.py explain --run RUN --data DATA --split {options.split}",
        "images": len(arrays.labels),
        "interval": f"95 %, {options.resamples} bootstrap resamples of lesions",
        "model_sha256": file_sha256(folder / "model.h5"),
        "data_sha256": arrays.digest,
        "environment": describe(),
        "heat_map": heat,
        "shortcuts": {
            name: intervals(table, everyone, options.resamples) for name, table in shortcuts.items()
        },
    }
    write_json(folder / "explanation.json", report)
    if heat is None:
        print("This model has no class-activation map, so there is no heat map to measure.")
    else:
        inside, share = heat["energy_inside"]["value"], heat["lesion_share"]["value"]
        print(f"Heat on the lesion: {inside:.3f} (an even map: {share:.3f}).")
    for name, table in report["shortcuts"].items():
        print(f"Answer changed by {name}: {table['flips']['value']:.1%}")
    print(f"Wrote {folder / 'explanation.json'}.")


def main(argv=None):
    """Command line; returns the exit code."""
    return run_stage("explain", parse, run, argv)


if __name__ == "__main__":
    sys.exit(main())
