"""Fit the temperature and choose the triage thresholds, on the validation split only.

Example: ``python -m training.calibrate --run runs/first --data HAM10000.zip``
"""

import argparse
import sys
from pathlib import Path

import numpy as np
from scipy.optimize import minimize_scalar

from training.data.classes import CODES, HAM10000, MALIGNANT_CODES
from training.data.records import VALIDATION
from training.errors import TrainingError
from training.run_folder import write_json
from training.scoring.decision import calibrated_probabilities, malignant_sum, prevalence
from training.scoring.metrics import (
    expected_calibration_error,
    negative_log_likelihood,
    sensitivity_specificity,
)
from training.stage import add_data_options, file_sha256, run_stage, split_logits

TARGET_MELANOMA_SENSITIVITY = 0.95
# From here up to the threshold the page says that it cannot tell.
ABSTAIN_MELANOMA_SENSITIVITY = 0.99


def fit_temperature(logits, labels, log_prior):
    """The temperature with the least validation loss (Guo et al. 2017).

    logits: (N, classes). log_prior: (classes,), added after the division.
    """

    def loss(log_temperature):
        calibration = {"temperature": np.exp(log_temperature), "bias": log_prior}
        return negative_log_likelihood(labels, calibrated_probabilities(logits, calibration))

    return float(np.exp(minimize_scalar(loss, bounds=(-2.0, 2.0), method="bounded").x))


def triage_threshold(scores, is_melanoma, target):
    """The largest threshold that flags at least ``target`` of the melanomas.

    scores: malignant sums (N,). An image is flagged when its score is at or above
    the threshold. Raises TrainingError without any melanoma.
    """
    melanomas = np.sort(scores[is_melanoma])[::-1]
    if not len(melanomas):
        raise TrainingError("No melanoma in the validation split: no triage threshold can be set.")
    needed = int(np.ceil(target * len(melanomas) - 1e-9))
    return float(melanomas[needed - 1])


def calibrate(logits, labels):
    """The calibration of a model, from its validation logits. Returns the JSON's dict."""
    log_prior = np.log(prevalence(labels, len(CODES)))
    plain = {"temperature": 1.0, "bias": log_prior.tolist()}
    fitted = plain | {"temperature": fit_temperature(logits, labels, log_prior)}
    probabilities = calibrated_probabilities(logits, fitted)
    malignant = np.array([c.malignant for c in HAM10000])
    scores = malignant_sum(probabilities, malignant)
    is_melanoma = labels == CODES.index("mel")
    threshold = triage_threshold(scores, is_melanoma, TARGET_MELANOMA_SENSITIVITY)
    flagged = scores >= threshold
    sensitivity, specificity = sensitivity_specificity(malignant[labels], flagged)
    before = calibrated_probabilities(logits, plain)
    return fitted | {
        "balanced_bias": [0.0] * len(CODES),
        "prior": np.exp(log_prior).tolist(),
        "ece_before": expected_calibration_error(labels, before),
        "ece_after": expected_calibration_error(labels, probabilities),
        "triage": {
            "malignant": list(MALIGNANT_CODES),
            "threshold": threshold,
            "abstain": {
                "from": triage_threshold(scores, is_melanoma, ABSTAIN_MELANOMA_SENSITIVITY),
                "target_melanoma_sensitivity": ABSTAIN_MELANOMA_SENSITIVITY,
            },
            "target_melanoma_sensitivity": TARGET_MELANOMA_SENSITIVITY,
            "validation": {
                "melanoma_sensitivity": float(flagged[is_melanoma].mean()),
                "sensitivity": sensitivity,
                "specificity": specificity,
            },
        },
    }


def parse(argv):
    """Command-line options of the stage."""
    parser = argparse.ArgumentParser(prog="calibrate", description=__doc__.splitlines()[0])
    add_data_options(parser)
    return parser.parse_args(argv)


def run(options):
    """The stage itself: writes calibration.json into the run's folder."""
    folder = Path(options.run)
    arrays, logits = split_logits(folder, options.data, VALIDATION)
    calibration = calibrate(logits, arrays.labels)
    calibration["fitted_on"] = {
        "split": VALIDATION,
        "images": len(arrays.labels),
        "data_sha256": arrays.digest,
        "model_sha256": file_sha256(folder / "model.h5"),
    }
    write_json(folder / "calibration.json", calibration)
    print(
        f"Temperature {calibration['temperature']:.3f}; calibration error "
        f"{calibration['ece_before']:.3f} before, {calibration['ece_after']:.3f} after; "
        f"triage threshold {calibration['triage']['threshold']:.3f}. "
        f"Wrote {folder / 'calibration.json'}."
    )


def main(argv=None):
    """Command line; returns the exit code."""
    return run_stage("calibrate", parse, run, argv)


if __name__ == "__main__":
    sys.exit(main())
