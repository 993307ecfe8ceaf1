"""Cross-validate a recipe: train, calibrate and evaluate once a fold of the lesions.

Example: ``python -m training.crossvalidate --data HAM10000.zip --out runs/cv``

Each fold is a run of its own in OUT/fold0 to OUT/fold4, resumable like any other;
finished ones are not done again, and none of another training is taken for one. Every
lesion is tested on exactly once, by a model that saw none of its images, so the folds'
test images together are the whole data set.
"""

import argparse
import sys
from pathlib import Path

import numpy as np

from tools.process import attended
from training import train
from training.data.classes import MELANOMA
from training.data.records import FOLDS
from training.errors import TrainingError
from training.networks.starts import is_model
from training.run_folder import RunFolder, read_json, write_json
from training.scoring import scores
from training.scoring.bootstrap import lesion_bootstrap
from training.scoring.decision import malignant_sum
from training.scoring.truth import Truth
from training.stage import run_stage
from training.writing.predictions import read_predictions

HEADLINES = (
    ("balanced", "balanced_accuracy"),
    ("calibrated", "accuracy"),
    ("calibrated", "binary_accuracy"),
)


def read_training(data, out, training):
    """What train is told for every fold, as its options, still without the fold.

    training: further arguments of train. Raises TrainingError for those that name one fold,
    or bring in a model that saw the test folds.
    """
    sources = [argument for path in data for argument in ("--data", path)]
    options = train.parse([*sources, "--out", out, *training])
    if options.fold is not None:
        raise TrainingError("--fold: every fold is left out in its turn. Leave out this option.")
    if options.teacher or any(map(is_model, (options.weights, options.teacher_weights))):
        raise TrainingError(
            "--teacher and an earlier model.h5 would leak: such a model was trained on lesions "
            "that a fold is tested on. Start every fold, and the teachers that a recipe names "
            "and that are trained within it, from ImageNet weights."
        )
    return options


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
        if attended(command):
            raise TrainingError(f"{folder}: {stage} failed, see above. The same command goes on.")


def pool(folders, records, classes, resamples):
    """Scores of all folds' test images together, with intervals.

    records: {image id: Record}. classes: the folds' ClassSet. The triage scores flag
    each image by the threshold of its own fold's model. Returns a dict as in
    metrics.json.
    """
    labels, calibrated, balanced, flagged, ids = [], [], [], [], []
    for folder in folders:
        evaluation = folder / "evaluation"
        names, shares = read_predictions(evaluation / "predictions.csv", classes.codes)
        ids += names
        labels.append(read_predictions(evaluation / "truth.csv", classes.codes)[1].argmax(1))
        others = read_predictions(evaluation / "predictions_balanced.csv", classes.codes)[1]
        balanced.append(others)
        calibrated.append(shares)
        triage = read_json(evaluation / "metrics.json")["triage"]
        if triage:
            flagged.append(malignant_sum(shares, classes.malignant) >= triage["threshold"])
    calibrated, balanced = np.concatenate(calibrated), np.concatenate(balanced)
    melanoma = np.array([records[name].code == MELANOMA for name in ids])
    truth = Truth(np.concatenate(labels), classes, melanoma)
    lesions = [records[name].lesion_id for name in ids]

    def interval(function, values):
        return lesion_bootstrap(lesions, lambda i: function(truth.take(i), values[i]), resamples)

    return {
        "images": len(truth),
        "lesions": len(set(lesions)),
        "interval": f"95 %, {resamples} bootstrap resamples of lesions",
        "rules": {
            "calibrated": interval(scores.rule_scores, calibrated),
            "balanced": interval(scores.rule_scores, balanced),
        },
        "calibration": interval(scores.calibration_scores, calibrated),
        "triage": interval(scores.alert_scores, np.concatenate(flagged))
        if len(flagged) == len(folders)
        else None,
    }


def headlines(metrics):
    """The headline figures of a fold's metrics.json."""
    found = {
        name: metrics["rules"][rule][name]["value"]
        for rule, name in HEADLINES
        if name in metrics["rules"][rule]
    }
    found["ece"] = metrics["calibration"]["after"]["ece"]["value"]
    if metrics["triage"]:
        names = ("melanoma_sensitivity", "specificity")
        found |= {name: metrics["triage"][name]["value"] for name in names}
    return found


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
    planned = read_training(options.data, options.out, training)
    dataset, classes, config = train.prepare(planned)
    out = Path(options.out)
    folders = [out / f"fold{fold}" for fold in range(FOLDS)]
    for fold, folder in enumerate(folders):
        RunFolder(folder).check(config | {"fold": fold})
    for fold, folder in enumerate(folders):
        print(f"Fold {fold + 1} of {FOLDS}")
        run_fold(folder, fold, options.data, training)
    records = {record.image_id: record for record in dataset.records}
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
        "alert": (read_json(folders[0] / "calibration.json")["triage"] or {}).get("target"),
        "folds": [headlines(each) | {"images": each["images"]} for each in metrics],
        "pooled": pool(folders, records, classes, options.resamples),
    }
    write_json(out / "crossvalidation.json", report)
    for rule, name in HEADLINES:
        figure = report["pooled"]["rules"][rule].get(name)
        if figure:
            print(f"{name}: {figure['value']} ({figure['low']} to {figure['high']})")
    print(f"Wrote {out / 'crossvalidation.json'}.")


def main(argv=None):
    """Command line; returns the exit code."""
    stopped = "stopped; the same command goes on from the last epoch."
    return run_stage("crossvalidate", parse, run, argv, stopped)


if __name__ == "__main__":
    sys.exit(main())
