"""Confidence intervals by resampling lesions.

Images of one lesion resemble each other, so lesions, not images, are drawn: the
cluster bootstrap (Davison & Hinkley 1997, section 3.8), percentile intervals.
"""

import warnings

import numpy as np


def lesion_bootstrap(lesions, statistic, resamples=1000):
    """Value and 95 % interval of every number that ``statistic`` gives.

    lesions: N ids. statistic: a function from an index array to {name: float}; it
    may give NaN. Returns {name: {"value", "low", "high"}}, NaN as None.
    """
    names, index = np.unique(np.asarray(lesions), return_inverse=True)
    members = np.split(np.argsort(index, kind="stable"), np.cumsum(np.bincount(index))[:-1])
    value = statistic(np.arange(len(lesions)))
    rng = np.random.default_rng(0)
    draws = {name: np.empty(resamples) for name in value}
    for number in range(resamples):
        drawn = rng.integers(len(names), size=len(names))
        for name, result in statistic(np.concatenate([members[i] for i in drawn])).items():
            draws[name][number] = result
    result = {}
    for name, sample in draws.items():
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "All-NaN slice", RuntimeWarning)
            low, high = np.nanpercentile(sample, [2.5, 97.5])
        result[name] = {"value": _plain(value[name]), "low": _plain(low), "high": _plain(high)}
    return result


def _plain(number):
    return None if np.isnan(number) else round(float(number), 4)
