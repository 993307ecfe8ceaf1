"""Fit what age, sex and body site add to the picture's answer, and measure the gain.

Example: ``python -m training.metadata --run runs/first --data HAM10000.zip``

How common each option is in a class is counted in the training split, one vote a
lesion. The weights of the fields are fitted on the validation split; the gain is
measured there by cross-validation, and once on the test split.
"""

import argparse
import sys
from pathlib import Path

import numpy as np

from training.data.clinical import FIELDS, clinical_of
from training.data.records import FOLDS, TEST, TRAIN, VALIDATION, fold_of
from training.environment import describe
from training.errors import TrainingError
from training.run_folder import write_json
from training.scoring.bootstrap import lesion_bootstrap
from training.scoring.decision import (
    balanced_probabilities,
    calibrated_probabilities,
    malignant_sum,
)
from training.scoring.fusion import evidence_of, fit_weights, fuse, log_ratios
from training.scoring.metrics import accuracy, balanced_accuracy
from training.scoring.scores import alert_scores, calibration_scores
from training.stage import (
    add_data_options,
    file_sha256,
    run_calibration,
    run_classes,
    run_records,
    run_stage,
    split_logits,
)


def count_options(records, classes):
    """The tables of log ratios, from one image a lesion of these records. classes: ClassSet."""
    lesions = list(
        {record.lesion_id: record for record in records if not record.train_only}.values()
    )
    if not any(any(clinical_of(record).values()) for record in lesions):
        raise TrainingError(
            "No image of the training split states an age, sex or body site that is known: give a "
            "table with the columns age, sex and localization, as HAM10000 has it."
        )
    labels = np.array([classes.index(record.code) for record in lesions])
    return log_ratios([clinical_of(record) for record in lesions], labels, len(classes.codes))


def held_out_weights(probabilities, evidence, labels, lesions):
    """Weights (N, fields) for every image, each fitted without its fold of lesions."""
    folds = np.array([fold_of(lesion) for lesion in lesions])
    weights = np.empty(evidence.shape[:2])
    for fold in range(FOLDS):
        inside = folds == fold
        weights[inside] = fit_weights(probabilities[~inside], evidence[~inside], labels[~inside])
    return weights


def compare(arrays, logits, calibration, evidence, weights, resamples):
    """Scores of the picture alone and with evidence, and what it gained, with intervals.

    evidence: (N, fields, classes). weights: (fields,) or, one row an image, (N, fields).
    An alert that the picture raises stands, whatever is given: a low age could silence
    melanomas of the young.
    """
    whole = arrays.truth
    malignant = whole.classes.malignant
    weighted = evidence * np.broadcast_to(weights, evidence.shape[:2])[:, :, None]
    fields = np.ones(evidence.shape[1])
    shown = calibrated_probabilities(logits, calibration)
    balanced = balanced_probabilities(logits, calibration)
    sides = {
        "picture": (shown, balanced),
        "fused": (fuse(shown, weighted, fields), fuse(balanced, weighted, fields)),
    }
    threshold = calibration["triage"]["threshold"]
    alerts = {
        "picture": malignant_sum(shown, malignant) >= threshold,
        "fused_alone": malignant_sum(sides["fused"][0], malignant) >= threshold,
    }
    alerts["fused"] = alerts["picture"] | alerts["fused_alone"]

    def scores(chosen):
        truth = whole.take(chosen)
        table = {}
        for side, (shares, equal) in sides.items():
            table[side] = {
                "accuracy": accuracy(truth.labels, shares[chosen].argmax(1)),
                "balanced_accuracy": balanced_accuracy(truth.labels, equal[chosen].argmax(1)),
                "binary_accuracy": accuracy(
                    truth.malignant, malignant_sum(shares[chosen], malignant) >= 0.5
                ),
            } | calibration_scores(truth, shares[chosen])
        for side, flagged in alerts.items():
            table.setdefault(side, {}).update(alert_scores(truth, flagged[chosen]))
        table["gain"] = {
            key: table["fused"][key] - value for key, value in table["picture"].items()
        }
        return {
            f"{side}/{key}": value for side, rows in table.items() for key, value in rows.items()
        }

    found = lesion_bootstrap([r.lesion_id for r in arrays.records], scores, resamples)
    result = {}
    for name, value in found.items():
        side, key = name.split("/")
        result.setdefault(side, {})[key] = value
    return result


def parse(argv):
    """Command-line options of the stage."""
    parser = argparse.ArgumentParser(prog="metadata", description=__doc__.splitlines()[0])
    add_data_options(parser)
    parser.add_argument("--resamples", type=int, default=1000, help="bootstrap resamples")
    return parser.parse_args(argv)


def run(options):
    """The stage itself: writes metadata.json into the run's folder."""
    folder = Path(options.run)
    calibration = run_calibration(folder)
    if not calibration["triage"]:
        print(f"{folder}: no alert line, so nothing to measure metadata by. Nothing is written.")
        return
    tables = count_options(run_records(folder, options.data)[TRAIN], run_classes(folder))

    def split(name):
        arrays, logits = split_logits(folder, options.data, name)
        clinical = [clinical_of(record) for record in arrays.records]
        return arrays, logits, clinical, evidence_of(clinical, tables)

    arrays, logits, _, evidence = split(VALIDATION)
    probabilities = calibrated_probabilities(logits, calibration)
    weights = fit_weights(probabilities, evidence, arrays.labels)
    lesions = [record.lesion_id for record in arrays.records]
    validated = {}
    for number, name in enumerate([*FIELDS, "all"]):
        chosen = slice(None) if name == "all" else slice(number, number + 1)
        known = evidence[:, chosen]
        held_out = held_out_weights(probabilities, known, arrays.labels, lesions)
        validated[name] = compare(arrays, logits, calibration, known, held_out, options.resamples)
    test, test_logits, clinical, test_evidence = split(TEST)
    report = {
        "command": "python3 lens.py metadata --run RUN --data DATA",
        "fields": [
            {
                "name": name,
                "weight": float(weight),
                "options": [
                    {
                        "value": value,
                        "label": label,
                        "log_ratios": [round(float(x), 4) for x in tables[name][value]],
                    }
                    for value, label in FIELDS[name].items()
                ],
            }
            for name, weight in zip(FIELDS, weights, strict=True)
        ],
        "threshold": calibration["triage"]["threshold"],
        "model_sha256": file_sha256(folder / "model.h5"),
        "environment": describe(),
        "cross_validation": {
            "split": VALIDATION,
            "folds": FOLDS,
            "images": len(arrays.labels),
            "by_field": validated,
        },
        "test": {
            "images": len(test.labels),
            "given": {
                name: float(np.mean([entry[name] is not None for entry in clinical]))
                for name in FIELDS
            },
            **compare(test, test_logits, calibration, test_evidence, weights, options.resamples),
        },
    }
    write_json(folder / "metadata.json", report)
    for field in report["fields"]:
        print(f"{field['name']}: weight {field['weight']:.2f}")
    gain = validated["all"]["gain"]
    for name in ("accuracy", "balanced_accuracy", "nll"):
        print(f"{name}: {gain[name]['value']:+.4f} by cross-validation")
    print(f"Wrote {folder / 'metadata.json'}.")


def main(argv=None):
    """Command line; returns the exit code."""
    return run_stage("metadata", parse, run, argv)


if __name__ == "__main__":
    sys.exit(main())
