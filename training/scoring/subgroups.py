"""Scores by sex, age, body site and how the diagnosis was made.

Whom a model serves worse shows only here (Mitchell et al. 2019, arXiv:1810.03993).
"""

import numpy as np

from training.data.clinical import age_band
from training.scoring import metrics
from training.scoring.bootstrap import lesion_bootstrap
from training.scoring.scores import MALIGNANT, triage_scores

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


def subgroup_table(records, labels, probabilities, threshold, resamples):
    """Scores of every group with their intervals.

    records: N Records. labels: int (N,). probabilities: calibrated (N, 7).
    threshold: of the triage. Returns {kind: {group: {"images", "lesions", "malignant",
    scores…}}}, the groups by size.
    """
    memberships = [groups_of(record) for record in records]
    lesions = np.array([record.lesion_id for record in records])

    def scores(chosen):
        found = triage_scores(labels[chosen], probabilities[chosen], threshold)
        predicted = probabilities[chosen].argmax(1)
        return {"accuracy": metrics.accuracy(labels[chosen], predicted)} | found

    table = {}
    for kind in ("sex", "age", "site", "diagnosis"):
        names = np.array([membership[kind] for membership in memberships])
        found, counts = np.unique(names, return_counts=True)
        table[kind] = {}
        for group in found[np.argsort(-counts, kind="stable")]:
            inside = np.flatnonzero(names == group)
            table[kind][str(group)] = {
                "images": len(inside),
                "lesions": len(set(lesions[inside])),
                "malignant": int(MALIGNANT[labels[inside]].sum()),
            } | lesion_bootstrap(lesions[inside], lambda i, m=inside: scores(m[i]), resamples)
    return table
