import numpy as np

from training.scoring.bootstrap import lesion_bootstrap


def test_lesions_are_drawn_whole():
    lesions = np.repeat(["a", "b", "c"], [1, 3, 2])
    sizes = {"a": 1, "b": 3, "c": 2}
    seen = []

    def statistic(index):
        names, counts = np.unique(lesions[index], return_counts=True)
        seen.append(all(c % sizes[n] == 0 for n, c in zip(names, counts, strict=True)))
        return {"size": float(len(index))}

    result = lesion_bootstrap(lesions, statistic, resamples=50)["size"]
    assert all(seen)
    assert result["low"] < result["value"] == 6 < result["high"]


def test_the_interval_of_a_share_is_the_binomial_one():
    rng = np.random.default_rng(0)
    hits = rng.random(1000) < 0.8
    found = lesion_bootstrap(np.arange(1000), lambda i: {"share": hits[i].mean()})["share"]
    mean, half = hits.mean(), 1.96 * np.sqrt(0.8 * 0.2 / 1000)
    np.testing.assert_allclose([found["low"], found["high"]], [mean - half, mean + half], atol=5e-3)


def test_what_is_undefined_stays_empty():
    result = lesion_bootstrap(["a", "b"], lambda i: {"x": float("nan")}, resamples=5)["x"]
    assert result == {"value": None, "low": None, "high": None}
