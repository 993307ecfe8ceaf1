"""Cross-validate a recipe: train, calibrate and evaluate once a fold of the lesions.

Example: ``python -m training.crossvalidate --data HAM10000.zip --out runs/cv``

Each fold is a run of its own in OUT/fold0 to OUT/fold4, resumable like any other;
finished ones are not done again. Every lesion is tested on exactly once, by a model
that saw none of its images, so the folds' test images together are the whole data set.
"""

import argparse
import csv
import subprocess
import sys
from pathlib import Path

import numpy as np

from training import train
from training.data.classes import CODES, ISIC_2018_COLUMNS
from training.data.dataset import load_dataset
from training.data.records import FOLDS
from training.errors import TrainingError
from training.run_folder import read_json, write_json
from training.scoring import scores
from training.scoring.bootstrap import lesion_bootstrap
from training.stage import run_stage

HEADLINES = (
    ("balanced", "balanced_accuracy"),
    ("calibrated", "accuracy"),
    ("calibrated", "binary_accuracy"),
)


def refuse_leaks(training):
    """Raise TrainingError for arguments of train that bring in a model that saw the test folds."""
    options = train.parse(["--data", "", "--out", "", *training])
    earlier = options.weights.endswith(".h5") and not options.weights.endswith(".weights.h5")
    if options.teacher or earlier:
        raise TrainingError(
            "--teacher and an earlier model.h5 would leak: such a model was trained on lesions "
            "that a fold is tested on. Start every fold from ImageNet weights."
        )


def run_fold(folder, fold, data, training):
    """Whatever is missing of a fold's run. training: further arguments of train."""
    sources = [argument for path in data for argument in ("--data", path)]
    steps = (
        ("model.h5", "train", ["--out", str(folder), "--fold", str(fold), *training]),
        ("calibration.json", "calibrate", ["--run", str(folder)]),
        ("evaluation", "evaluate", ["--run", str(folder)]),
    )
    for made, stage, arguments in steps:
        if (folder / made).exists():
            continue
        # A process each: what a fold has claimed of memory is free for the next one.
        command = [sys.executable, "-m", f"training.{stage}", *sources, *arguments]
        if subprocess.run(command).returncode:
            raise TrainingError(f"{folder}: {stage} failed, see above. The same command goes on.")


def read_isic(path):
    """A result file of the ISIC 2018 challenge: (image ids, float (N, 7) in our order)."""
    with Path(path).open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    columns = [next(c for c in ISIC_2018_COLUMNS if c.lower() == code) for code in CODES]
    values = np.array([[float(row[column]) for column in columns] for row in rows])
    return [row["image"] for row in rows], values


def pool(folders, lesion_of, resamples):
    """Scores of all folds' test images together, with intervals.

    lesion_of: image id → lesion id. The triage scores flag each image by the threshold
    of its own fold's model. Returns a dict as in metrics.json.
    """
    labels, calibrated, balanced, flagged, lesions = [], [], [], [], []
    for folder in folders:
        evaluation = folder / "evaluation"
        ids, shares = read_isic(evaluation / "predictions.csv")
        threshold = read_json(evaluation / "metrics.json")["triage"]["threshold"]
        labels.append(read_isic(evaluation / "truth.csv")[1].argmax(1))
        balanced.append(read_isic(evaluation / "predictions_balanced.csv")[1])
        calibrated.append(shares)
        flagged.append(shares[:, scores.MALIGNANT].sum(1) >= threshold)
        lesions += [lesion_of[image_id] for image_id in ids]
    labels, calibrated, balanced, flagged = map(
        np.concatenate, (labels, calibrated, balanced, flagged)
    )

    def interval(function, values):
        return lesion_bootstrap(lesions, lambda i: function(labels[i], values[i]), resamples)

    return {
        "images": len(labels),
        "lesions": len(set(lesions)),
        "interval": f"95 %, {resamples} bootstrap resamples of lesions",
        "rules": {
            "calibrated": interval(scores.rule_scores, calibrated),
            "balanced": interval(scores.rule_scores, balanced),
        },
        "calibration": interval(scores.calibration_scores, calibrated),
        "triage": interval(scores.alert_scores, flagged),
    }


def headlines(metrics):
    """The headline figures of a fold's metrics.json."""
    found = {name: metrics["rules"][rule][name]["value"] for rule, name in HEADLINES}
    return found | {
        "ece": metrics["calibration"]["after"]["ece"]["value"],
        "melanoma_sensitivity": metrics["triage"]["melanoma_sensitivity"]["value"],
        "specificity": metrics["triage"]["specificity"]["value"],
    }


def parse(argv):
    """Command-line options of the stage; what it does not know is train's."""
    parser = argparse.ArgumentParser(
        prog="crossvalidate",
        description=__doc__.splitlines()[0],
        epilog="Further arguments (--recipe, --set, --weights, --seed …) go to train.",
    )
    parser.add_argument("--data", action="append", required=True, metavar="PATH")
    parser.add_argument("--out", required=True, help="folder of the folds' runs")
    parser.add_argument("--resamples", type=int, default=1000, help="bootstrap resamples")
    return parser.parse_known_args(argv)


def run(parsed):
    """The stage itself: writes the folds' runs and OUT/crossvalidation.json."""
    options, training = parsed
    refuse_leaks(training)
    out = Path(options.out)
    folders = [out / f"fold{fold}" for fold in range(FOLDS)]
    for fold, folder in enumerate(folders):
        print(f"Fold {fold + 1} of {FOLDS}")
        run_fold(folder, fold, options.data, training)
    lesion_of = {r.image_id: r.lesion_id for r in load_dataset(options.data).records}
    record = read_json(folders[0] / "run.json")
    metrics = [read_json(folder / "evaluation" / "metrics.json") for folder in folders]
    report = {
        "command": "python3 lens.py crossvalidate --data DATA --out OUT",
        "protocol": metrics[0]["protocol"],
        "recipe_name": record["recipe_name"],
        "recipe": record["recipe"],
        "weights": record["weights"],
        "data": record["data"],
        "environment": record["environment"],
        "folds": [headlines(each) | {"images": each["images"]} for each in metrics],
        "pooled": pool(folders, lesion_of, options.resamples),
    }
    write_json(out / "crossvalidation.json", report)
    for rule, name in HEADLINES:
        figure = report["pooled"]["rules"][rule][name]
        print(f"{name}: {figure['value']} ({figure['low']} to {figure['high']})")
    print(f"Wrote {out / 'crossvalidation.json'}.")


def main(argv=None):
    """Command line; returns the exit code."""
    stopped = "stopped; the same command goes on from the last epoch."
    return run_stage("crossvalidate", parse, run, argv, stopped)


if __name__ == "__main__":
    sys.exit(main())
