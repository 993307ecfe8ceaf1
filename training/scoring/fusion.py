"""Late fusion of the picture's probabilities with age, sex and body site.

A naive Bayes step: each thing that is given shifts the log-probabilities by how much
more common it is in a class than among all, log(share in the class / share overall),
times a weight of its field. The picture knows some of it already (skin ages), so the
weights are fitted and come out below 1. What is not given shifts nothing: then the
answer is the picture's, to the last bit.
"""

import numpy as np
from scipy.optimize import minimize
from scipy.special import log_softmax, softmax

from training.data.clinical import FIELDS

# Imagined lesions a class, spread as all lesions are, that keep rare options from shouting.
PSEUDO_COUNT = 20


def log_ratios(clinical, labels, classes):
    """How much more common each option is in a class: {field: {option: (classes,)}}.

    clinical: N dicts as from clinical_of, one a lesion. labels: int (N,). An option that
    nobody has, and every option of a field that nobody states, shifts nothing.
    """
    tables = {}
    for name, options in FIELDS.items():
        counts = {
            option: np.bincount(
                labels[[entry[name] == option for entry in clinical]], minlength=classes
            )
            for option in options
        }
        known = np.sum(list(counts.values()), axis=0)
        tables[name] = {
            option: _log_ratio(count, known, PSEUDO_COUNT) for option, count in counts.items()
        }
    return tables


def _log_ratio(count, known, pseudo):
    if not count.sum():
        return np.zeros(len(count))
    overall = count.sum() / known.sum()
    return np.log((count + pseudo * overall) / (known + pseudo) / overall)


def evidence_of(clinical, tables):
    """The unweighted shift of each field: (N, fields, classes), zero where it is not given."""
    classes = len(next(iter(next(iter(tables.values())).values())))
    nothing = np.zeros(classes)
    rows = [[tables[name].get(entry[name], nothing) for name in FIELDS] for entry in clinical]
    return np.array(rows).reshape(len(clinical), len(FIELDS), classes)


def fuse(probabilities, evidence, weights):
    """Probabilities (N, classes) after the evidence (N, fields, classes) times the weights."""
    shift = np.einsum("nfc,f->nc", evidence, weights)
    fused = softmax(np.log(np.maximum(probabilities, 1e-30)) + shift, axis=1)
    return np.where(shift.any(axis=1, keepdims=True), fused, probabilities)


def fit_weights(probabilities, evidence, labels):
    """The weights of the fields, 0 to 1, with the least loss of the fused probabilities.

    The loss is convex in the weights. A field that shifts nothing has the weight 0: nobody
    need be asked for it. probabilities: (N, classes). labels: int (N,).
    """
    logs = np.log(np.maximum(probabilities, 1e-30))
    rows = np.arange(len(labels))

    def loss(weights):
        scores = log_softmax(logs + np.einsum("nfc,f->nc", evidence, weights), axis=1)
        gap = np.exp(scores)
        gap[rows, labels] -= 1
        slope = np.einsum("nc,nfc->f", gap, evidence) / len(labels)
        return -scores[rows, labels].mean(), slope

    fields = evidence.shape[1]
    found = minimize(loss, np.full(fields, 0.5), jac=True, bounds=[(0, 1)] * fields)
    return found.x * evidence.any(axis=(0, 2))
