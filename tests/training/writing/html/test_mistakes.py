from types import SimpleNamespace

import numpy as np

from training.data.classes import HAM10000
from training.writing.html.mistakes import missed_melanomas, surest_mistakes, worst

MEL, NV = HAM10000.codes.index("mel"), HAM10000.codes.index("nv")


def run_of(pairs, line=0.2):
    """A run that gives each (truth, share of melanoma) that share, and moles the rest."""
    calibrated = np.zeros((len(pairs), 7))
    calibrated[:, MEL] = [share for _, share in pairs]
    calibrated[:, NV] = 1 - calibrated[:, MEL]
    labels = np.array([truth for truth, _ in pairs])
    records = [SimpleNamespace(code=HAM10000.codes[label]) for label in labels]
    suspicion = calibrated[:, MEL]
    run = SimpleNamespace(calibrated=calibrated, labels=labels, line=line, suspicion=suspicion)
    return run, records


def test_melanomas_without_an_alert_come_first_the_least_suspected_before():
    run, records = run_of([(MEL, 0.1), (NV, 0.9), (MEL, 0.3), (MEL, 0.05), (NV, 0.01), (NV, 0.7)])
    assert missed_melanomas(run, records).tolist() == [3, 0]
    assert surest_mistakes(run).tolist() == [3, 0, 1, 2, 5]
    missed, others = worst(run, records)
    assert missed.tolist() == [3, 0]
    assert others.tolist() == [1, 2, 5]


def test_melanomas_leave_half_of_the_places_to_other_mistakes_where_there_are_any():
    run, records = run_of([(MEL, 0.01 * number) for number in range(6)] + [(NV, 0.9), (NV, 0.8)])
    assert [len(part) for part in worst(run, records, shown=4)] == [2, 2]
    assert [len(part) for part in worst(run, records, shown=6)] == [4, 2]


def test_without_an_alert_line_there_are_mistakes_all_the_same():
    run, records = run_of([(MEL, 0.1), (NV, 0.1)], line=None)
    missed, others = worst(run, records)
    assert (missed.tolist(), others.tolist()) == ([], [0])
