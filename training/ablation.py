"""Score finished runs side by side on the validation split, the one that choices are made on.

    python -m training.ablation runs/plain runs/distilled --data HAM10000.zip --out table.json

The test split is not touched: it is looked at once a released model, by evaluate.
"""

import argparse
import sys
from pathlib import Path

import numpy as np
from scipy.special import softmax

from training.data.records import VALIDATION
from training.environment import describe
from training.members import read_members
from training.networks.predict import predict_logits
from training.run_folder import write_json
from training.scoring.bootstrap import lesion_bootstrap
from training.scoring.decision import prevalence
from training.scoring.metrics import (
    accuracy,
    balanced_accuracy,
    balanced_log_loss,
    negative_log_likelihood,
)
from training.stage import file_sha256, run_stage, split_arrays
from training.writing.tables import start_words


def score(arrays, logits, resamples):
    """Scores of one model with intervals; the prevalence is put back where it matters."""
    labels = arrays.labels
    equal = softmax(np.asarray(logits, np.float64), axis=1)
    shown = softmax(logits + np.log(prevalence(labels, logits.shape[1])), axis=1)

    def scores(chosen):
        truth = labels[chosen]
        return {
            "balanced_accuracy": balanced_accuracy(truth, equal[chosen].argmax(1)),
            "accuracy": accuracy(truth, shown[chosen].argmax(1)),
            "balanced_log_loss": balanced_log_loss(truth, equal[chosen]),
            "log_loss": negative_log_likelihood(truth, shown[chosen]),
        }

    return lesion_bootstrap([record.lesion_id for record in arrays.records], scores, resamples)


def row(folder, record, arrays, model, names, resamples):
    """One run: how it was trained and how it scores. names: run's finish time → its name."""

    def called(other):
        return names.get(other["finished"], "a run not listed") if other else "unknown"

    return {
        "name": folder.name,
        "members": [called(member) for member in record.get("member_runs", [])],
        "mean_of": "weights" if "shares" in record else "answers",
        "recipe": record.get("recipe"),
        "data": record["data"],
        "images": record.get("images", {}).get("train"),
        "share": record.get("share"),
        "seed": record.get("seed"),
        "epochs": len(record["history"]),
        "start": start_words(record, called),
        "teachers": [called(teacher) for teacher in record.get("teacher_runs", [])],
        "parameters": int(model.count_params()),
        "model_sha256": file_sha256(folder / "model.h5"),
        "scores": score(arrays, predict_logits(model, arrays.inputs, label=folder.name), resamples),
    }


def parse(argv):
    """Command-line options of the stage."""
    parser = argparse.ArgumentParser(prog="ablation", description=__doc__.splitlines()[0])
    parser.add_argument("runs", nargs="+", metavar="RUN", help="folders that train wrote")
    parser.add_argument("--data", action="append", required=True, metavar="PATH")
    parser.add_argument("--out", required=True, metavar="FILE", help="the table as JSON")
    parser.add_argument("--resamples", type=int, default=1000, help="bootstrap resamples")
    return parser.parse_args(argv)


def run(options):
    """The stage itself: writes the table."""
    folders = [Path(folder) for folder in options.runs]
    # Runs on shares of the lesions have the same validation split, and that is what is asked.
    records, models = read_members(folders, same=("fold", "without"))
    names = {
        record["finished"]: folder.name for folder, record in zip(folders, records, strict=True)
    }
    arrays = split_arrays(folders[0], models[0], options.data, VALIDATION)
    rows = [
        row(folder, record, arrays, model, names, options.resamples)
        for folder, record, model in zip(folders, records, models, strict=True)
    ]
    report = {
        "command": "python -m training.ablation RUN ... --data DATA --out FILE",
        "split": VALIDATION,
        "images": len(arrays.labels),
        "lesions": len({record.lesion_id for record in arrays.records}),
        "interval": f"95 %, {options.resamples} bootstrap resamples of lesions",
        "data_sha256": arrays.digest,
        "environment": describe(),
        "rows": rows,
    }
    write_json(options.out, report)
    for each in rows:
        figures = ", ".join(f"{name} {value['value']}" for name, value in each["scores"].items())
        print(f"{each['name']}: {figures}")
    print(f"Wrote {options.out}.")


def main(argv=None):
    """Command line; returns the exit code."""
    return run_stage("ablation", parse, run, argv)


if __name__ == "__main__":
    sys.exit(main())
