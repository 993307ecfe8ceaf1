"""Evaluate a calibrated run on one split, by default the test split.

Example: ``python -m training.evaluate --run runs/first --data HAM10000.zip``

With ``--in-browser`` the page computes the answers of a converted model, in headless
Chromium, instead of Keras.
"""

import argparse
import sys
from pathlib import Path

import numpy as np

from tools.whole import whole_folder
from training.data.records import SPLITS, TEST
from training.environment import describe
from training.in_browser import page_logits
from training.run_folder import write_json
from training.scoring import scores
from training.scoring.bootstrap import lesion_bootstrap
from training.scoring.decision import (
    balanced_probabilities,
    calibrated_probabilities,
    uncalibrated_probabilities,
)
from training.scoring.subgroups import subgroup_table
from training.stage import add_data_options, check_out, run_calibration, run_stage, split_logits
from training.writing import plots
from training.writing.predictions import write_predictions


def evaluate(truth, logits, lesions, calibration, resamples):
    """All metrics of a split, each with its 95 % interval.

    truth: Truth of N images. logits: (N, classes). lesions: N lesion ids. calibration:
    the dict of calibration.json. Returns the JSON's dict; what asks for a triage is
    None where there is none.
    """
    labels, codes = truth.labels, truth.classes.codes
    calibrated = calibrated_probabilities(logits, calibration)
    balanced = balanced_probabilities(logits, calibration)
    uncalibrated = uncalibrated_probabilities(logits, calibration)

    def interval(function, probabilities, *rest):
        return lesion_bootstrap(
            lesions, lambda i: function(truth.take(i), probabilities[i], *rest), resamples
        )

    triage = dict.fromkeys(("triage", "abstain", "predictive_values"))
    if calibration["triage"]:
        line = calibration["triage"]["threshold"]
        start = calibration["triage"]["abstain"]["from"]
        triage = {
            "triage": {"threshold": line} | interval(scores.triage_scores, calibrated, line),
            "abstain": {"from": start} | interval(scores.abstain_scores, calibrated, start, line),
            "predictive_values": interval(scores.predictive_scores, calibrated, line),
        }

    return {
        "images": len(labels),
        "lesions": len(set(lesions)),
        "class_counts": dict(
            zip(codes, np.bincount(labels, minlength=len(codes)).tolist(), strict=True)
        ),
        "interval": f"95 %, {resamples} bootstrap resamples of lesions",
        "rules": {
            "calibrated": interval(scores.rule_scores, calibrated),
            "balanced": interval(scores.rule_scores, balanced),
        },
        "calibration": {
            "before": interval(scores.calibration_scores, uncalibrated),
            "after": interval(scores.calibration_scores, calibrated),
        },
        **triage,
        "confusion_matrix": {
            "calibrated": confusion(labels, calibrated.argmax(1), len(codes)).tolist(),
            "balanced": confusion(labels, balanced.argmax(1), len(codes)).tolist(),
        },
    }


def protocol(records):
    """How the images were split, in words; data made to leak says so in its table."""
    leaks = {record.extra.get("protocol") for record in records} - {None}
    return "; ".join(sorted(leaks)) or "lesion-grouped: no lesion on two sides"


def confusion(labels, predicted, classes):
    """Counts (classes, classes), rows are the truth."""
    matrix = np.zeros((classes, classes), int)
    np.add.at(matrix, (labels, predicted), 1)
    return matrix


def write_evaluation(folder, arrays, logits, calibration, report):
    """metrics.json, predictions and truth (in the ISIC format for its classes) and the pictures."""
    calibrated = calibrated_probabilities(logits, calibration)
    balanced = balanced_probabilities(logits, calibration)
    uncalibrated = uncalibrated_probabilities(logits, calibration)
    ids = [record.image_id for record in arrays.records]
    write_json(folder / "metrics.json", report)
    codes = arrays.classes.codes
    write_predictions(folder / "predictions.csv", ids, calibrated, codes)
    write_predictions(folder / "predictions_balanced.csv", ids, balanced, codes)
    write_predictions(folder / "truth.csv", ids, np.eye(len(codes))[arrays.labels], codes)
    for rule, matrix in report["confusion_matrix"].items():
        plots.confusion_matrix(np.array(matrix), codes, folder / f"confusion_{rule}.png")
    plots.curves(arrays.labels, calibrated, codes, folder / "curves.png")
    plots.reliability(arrays.labels, uncalibrated, calibrated, folder / "reliability.png")


def parse(argv):
    """Command-line options of the stage."""
    parser = argparse.ArgumentParser(prog="evaluate", description=__doc__.splitlines()[0])
    add_data_options(parser)
    parser.add_argument("--split", choices=SPLITS, default=TEST)
    parser.add_argument(
        "--in-browser",
        action="store_true",
        help="let the page answer; --run is a folder that convert wrote",
    )
    parser.add_argument(
        "--out", help="result folder (default: RUN/evaluation, or RUN/evaluation-in-browser)"
    )
    parser.add_argument("--resamples", type=int, default=1000, help="bootstrap resamples")
    parser.add_argument("--replace", action="store_true", help="replace an earlier evaluation")
    return parser.parse_args(argv)


def run(options):
    """The stage itself: writes the evaluation folder, whole or not at all."""
    folder = Path(options.run)
    name = "evaluation-in-browser" if options.in_browser else "evaluation"
    out = Path(options.out) if options.out else folder / name
    check_out(out, "metrics.json", options.replace)
    calibration = run_calibration(folder)
    command = f"python3 lens.py evaluate --run RUN --data DATA --split {options.split}"
    if options.in_browser:
        arrays, logits, engine = page_logits(folder, options.data, options.split)
        command += " --in-browser"
    else:
        arrays, logits = split_logits(folder, options.data, options.split)
        engine = {"engine": "Keras"}
    lesions = [record.lesion_id for record in arrays.records]
    report = {
        "split": options.split,
        "protocol": protocol(arrays.records),
        "command": command,
        "data_sha256": arrays.digest,
        "model_sha256": calibration["fitted_on"]["model_sha256"],
        "bad": arrays.bad,
        "environment": describe(),
        **engine,
    } | evaluate(arrays.truth, logits, lesions, calibration, options.resamples)
    report["subgroups"] = subgroup_table(
        arrays.records,
        arrays.truth,
        calibrated_probabilities(logits, calibration),
        calibration["triage"] and calibration["triage"]["threshold"],
        options.resamples,
    )

    with whole_folder(out) as beside:
        write_evaluation(beside, arrays, logits, calibration, report)
    for rule, table in report["rules"].items():
        for name in ("accuracy", "balanced_accuracy", "binary_accuracy"):
            if name in table:
                figure = table[name]
                print(f"{rule:>10} {name}: {figure['value']} ({figure['low']} to {figure['high']})")
    few = {code: count for code, count in report["class_counts"].items() if count < scores.FEW}
    if few:
        found = ", ".join(f"{code} {count}" for code, count in few.items())
        print(f"Few images to test on ({found}): what these figures and intervals say is little.")
    print(f"Wrote {out}.")


def main(argv=None):
    """Command line; returns the exit code."""
    return run_stage("evaluate", parse, run, argv)


if __name__ == "__main__":
    sys.exit(main())
