"""Scores by sex, age, body site and how the diagnosis was made.

Whom a model serves worse shows only here (Mitchell et al. 2019, arXiv:1810.03993).
"""

import numpy as np

from training.data.clinical import age_band
from training.scoring import metrics
from training.scoring.bootstrap import lesion_bootstrap
from training.scoring.scores import triage_scores

# HAM10000's dx_type; histopathology is the only proof, the others were seen as harmless.
DIAGNOSIS = {
    "histo": "histopathology",
    "follow_up": "follow-up",
    "consensus": "expert consensus",
    "confocal": "confocal microscopy",
}
UNKNOWN = "unknown"


def groups_of(record):
    """The groups a record belongs to: {"sex": …, "age": …, "site": …, "diagnosis": …}."""
    extra = record.extra
    return {
        "sex": extra.get("sex", "").strip() or UNKNOWN,
        "age": age_band(extra.get("age", "")) or UNKNOWN,
        "site": extra.get("localization", "").strip() or UNKNOWN,
        "diagnosis": DIAGNOSIS.get(extra.get("dx_type", "").strip(), UNKNOWN),
    }


def subgroup_table(records, truth, probabilities, threshold, resamples):
    """Scores of every group with their intervals.

    records: N Records. truth: their Truth. probabilities: calibrated (N, classes).
    threshold: of the triage, or None for a model without one. Returns {kind: {group:
    {"images", "lesions", "malignant", scores…}}}, the groups by size; "malignant" and
    the scores of the triage only where there is one.
    """
    memberships = [groups_of(record) for record in records]
    lesions = np.array([record.lesion_id for record in records])

    def scores(chosen):
        some, shares = truth.take(chosen), probabilities[chosen]
        found = {"accuracy": metrics.accuracy(some.labels, shares.argmax(1))}
        return found if threshold is None else found | triage_scores(some, shares, threshold)

    table = {}
    for kind in ("sex", "age", "site", "diagnosis"):
        names = np.array([membership[kind] for membership in memberships])
        found, counts = np.unique(names, return_counts=True)
        table[kind] = {}
        for group in found[np.argsort(-counts, kind="stable")]:
            inside = np.flatnonzero(names == group)
            counts = {"images": len(inside), "lesions": len(set(lesions[inside]))}
            if threshold is not None:
                counts["malignant"] = int(truth.malignant[inside].sum())
                counts["melanoma"] = int(truth.melanoma[inside].sum())
            table[kind][str(group)] = counts | lesion_bootstrap(
                lesions[inside], lambda i, m=inside: scores(m[i]), resamples
            )
    return table
