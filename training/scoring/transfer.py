"""A model's answers on another data set, scored by the labels that the data set has."""

from collections import Counter

import numpy as np

from training.data.classes import MELANOMA
from training.scoring.bootstrap import lesion_bootstrap
from training.scoring.decision import (
    balanced_probabilities,
    calibrated_probabilities,
    malignant_sum,
)
from training.scoring.mapping import map_classes
from training.scoring.scores import alert_scores, rule_scores
from training.scoring.truth import Truth


def transfer(records, logits, classes, calibration, labels, resamples):
    """The mapping, who was left out for want of a label, and the scores of the others.

    records: N Records. logits: (N, classes) of a model with the ClassSet ``classes``.
    calibration: the dict of its calibration.json, whose alert line is used as it stands.
    labels: the data's ClassSet. The scores are None where no image is left.
    """
    mapping = map_classes(classes, labels)
    known = np.array([record.code in mapping.labels.members for record in records], bool)
    unknown = Counter(r.code for r, kept in zip(records, known, strict=True) if not kept)
    records = [record for record, kept in zip(records, known, strict=True) if kept]
    found = np.array([mapping.labels.index(record.code) for record in records], int)
    melanoma = np.array([record.code == MELANOMA for record in records], bool)
    truth = Truth(found, mapping.labels, melanoma)
    lesions = [record.lesion_id for record in records]
    calibrated = calibrated_probabilities(logits[known], calibration)
    balanced = balanced_probabilities(logits[known], calibration)

    def interval(function, values):
        if not records:
            return None
        return lesion_bootstrap(lesions, lambda i: function(truth.take(i), values[i]), resamples)

    alert = None
    if calibration["triage"] and mapping.labels.malignant is not None:
        line = calibration["triage"]["threshold"]
        flagged = malignant_sum(calibrated, classes.malignant) >= line
        alert = {"threshold": line, "scores": interval(alert_scores, flagged)}
    counts = np.bincount(found, minlength=len(mapping.labels.codes)).tolist()
    return {
        "mapping": mapping.to_json(),
        "no_such_label": dict(unknown),
        "images": len(records),
        "lesions": len(set(lesions)),
        "label_counts": dict(zip(mapping.labels.codes, counts, strict=True)),
        "rules": {
            "calibrated": interval(label_scores, mapping.probabilities(calibrated)),
            "balanced": interval(label_scores, mapping.probabilities(balanced)),
        },
        "alert": alert,
    }


def label_scores(truth, probabilities):
    """The scores of a rule, and the mean AUC of the labels that occur, as ISIC 2017 scored."""
    found = rule_scores(truth, probabilities)
    aucs = np.array([found[f"{code}_auc"] for code in truth.classes.codes])
    defined = aucs[~np.isnan(aucs)]
    return found | {"mean_auc": float(defined.mean()) if len(defined) else float("nan")}
