"""Fit temperature and class shifts and choose the triage thresholds, on the validation split only.

Example: ``python -m training.calibrate --run runs/first --data HAM10000.zip``
"""

import argparse
import sys
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.stats import binom

from training.data.records import VALIDATION
from training.run_folder import write_json
from training.scoring.decision import calibrated_probabilities, malignant_sum, prevalence
from training.scoring.metrics import expected_calibration_error, negative_log_likelihood
from training.scoring.scores import alert_scores
from training.stage import add_data_options, file_sha256, run_stage, split_logits

TARGET_SENSITIVITY = 0.95
# With how much confidence the sensitivity is to hold for other lesions too. A line that just
# reaches it on the validation split flagged 92.0 % of the melanomas of the five folds of a
# cross-validation; this is the least confidence that flagged 95 % of them.
CONFIDENCE = 0.8
SHIFT_DEVIATION = 0.6
# From here up to the threshold the page says that it cannot tell.
ABSTAIN_SENSITIVITY = 0.99
NO_TRIAGE = "no image of the validation split is known to be malignant, so there is no triage."


def fit_probabilities(logits, labels, log_prior):
    """Temperature and a shift for each class with the least validation loss.

    Bias-corrected temperature scaling (Alexandari et al. 2020, arXiv:1901.06852); the
    shifts are held near 0 by a normal prior, so that a class with few images cannot
    move far. logits: (N, classes). log_prior: (classes,), added after the division.

    Returns {"temperature": float, "bias": [log_prior + shift]}.
    """

    def entries(parameters):
        return {"temperature": np.exp(parameters[0]), "bias": log_prior + parameters[1:]}

    def loss(parameters):
        probabilities = calibrated_probabilities(logits, entries(parameters))
        held = (parameters[1:] ** 2).sum() / (2 * SHIFT_DEVIATION**2 * len(labels))
        return negative_log_likelihood(labels, probabilities) + held

    found = entries(minimize(loss, np.zeros(1 + len(log_prior)), method="L-BFGS-B").x)
    return {"temperature": float(found["temperature"]), "bias": found["bias"].tolist()}


def triage_threshold(scores, sought, target, confidence=None):
    """The largest threshold that flags at least ``target`` of the images sought.

    scores: malignant sums (N,). sought: bool (N,). An image is flagged when its score
    is at or above the threshold; at least one is sought. confidence: how sure that is to
    be for others like them, by their order alone (a one-sided tolerance limit, Wilks
    1941, doi:10.1214/aoms/1177731788); where they are too few, all of them are flagged.
    """
    found = np.sort(scores[sought])
    missed = np.arange(len(found))
    if confidence is None:
        allowed = missed <= (1 - target) * len(found) + 1e-9
    else:
        allowed = binom.cdf(missed, len(found), 1 - target) <= 1 - confidence
    return float(found[missed[allowed].max(initial=0)])


def triage(truth, probabilities):
    """The alert line and the band below it, or None where no image is known to be malignant.

    truth: Truth of N images. probabilities: calibrated (N, classes). Melanoma is what
    must not be missed; without any in the data it is whatever is malignant.
    """
    if truth.classes.malignant is None or not truth.malignant.any():
        return None
    scores = malignant_sum(probabilities, truth.classes.malignant)
    lesions = "melanoma" if truth.melanoma.any() else "malignant"
    sought = getattr(truth, lesions)
    threshold = triage_threshold(scores, sought, TARGET_SENSITIVITY, CONFIDENCE)
    band = triage_threshold(scores, sought, ABSTAIN_SENSITIVITY)
    reached = alert_scores(truth, scores >= threshold)
    codes = [entry.code for entry in truth.classes.classes if entry.malignant]
    return {
        "malignant": codes,
        "target": {
            "lesions": lesions,
            "sensitivity": TARGET_SENSITIVITY,
            # Of too few all are flagged, and that holds with less confidence.
            "confidence": float(min(CONFIDENCE, 1 - TARGET_SENSITIVITY ** sought.sum())),
        },
        "threshold": threshold,
        "abstain": {
            "target_sensitivity": ABSTAIN_SENSITIVITY,
            "from": min(threshold, band),
        },
        "validation": {name: None if np.isnan(x) else x for name, x in reached.items()},
    }


def calibrate(logits, truth):
    """The calibration of a model, from its validation logits. Returns the JSON's dict."""
    labels, classes = truth.labels, len(truth.classes.codes)
    log_prior = np.log(prevalence(labels, classes))
    plain = {"temperature": 1.0, "bias": log_prior.tolist()}
    fitted = fit_probabilities(logits, labels, log_prior)
    probabilities = calibrated_probabilities(logits, fitted)
    before = calibrated_probabilities(logits, plain)
    return fitted | {
        "balanced_bias": [0.0] * classes,
        "prior": np.exp(log_prior).tolist(),
        "ece_before": expected_calibration_error(labels, before),
        "ece_after": expected_calibration_error(labels, probabilities),
        "triage": triage(truth, probabilities),
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
    calibration = calibrate(logits, arrays.truth)
    calibration["fitted_on"] = {
        "split": VALIDATION,
        "images": len(arrays.labels),
        "data_sha256": arrays.digest,
        "model_sha256": file_sha256(folder / "model.h5"),
    }
    write_json(folder / "calibration.json", calibration)
    line = calibration["triage"]
    print(
        f"Temperature {calibration['temperature']:.3f}; calibration error "
        f"{calibration['ece_before']:.3f} before, {calibration['ece_after']:.3f} after; "
        + (f"triage threshold {line['threshold']:.3f}." if line else NO_TRIAGE)
    )
    print(f"Wrote {folder / 'calibration.json'}.")


def main(argv=None):
    """Command line; returns the exit code."""
    return run_stage("calibrate", parse, run, argv)


if __name__ == "__main__":
    sys.exit(main())
