import numpy as np
import pytest

from converter.compare import TOLERANCE, compare, problems, summarise


def answer(pixels, shares, cam):
    cam = np.asarray(cam, np.float32)
    return {
        "input": np.asarray(pixels, np.float32).reshape(1, 2, 1),
        "probabilities": np.asarray(shares, np.float32),
        "logits": cam.mean(axis=0),
        "cam": cam,
        "outlier": 0.5,
        "quality": np.array([3.0, 101.0], np.float32),
    }


def reference(pixels, shares, on_page):
    return {
        "input": np.asarray(pixels, np.float32).reshape(1, 2, 1),
        "probabilities": np.asarray(shares),
        "on_page_input": np.asarray(on_page),
        "outlier": 0.75,
        "quality": np.array([3.0, 99.0]),
    }


def test_the_three_differences_by_hand():
    page = answer([10.0, 22.0], [0.6, 0.4], [[1, 2], [3, 4]])
    result = compare("x", page, reference([10.0, 20.0], [0.5, 0.5], [0.61, 0.39]))
    assert (result.preprocessing_max, result.preprocessing_mean) == (2.0, 1.0)
    assert result.model == pytest.approx(0.01, abs=1e-6)
    assert result.total == pytest.approx(0.1, abs=1e-6)
    assert result.cam == 0
    assert result.outlier == 0.25
    assert result.quality == pytest.approx(0.02)
    assert result.same_top


def test_a_summary_takes_the_worst_and_the_share():
    one = compare("a", answer([1, 1], [0.6, 0.4], [[1, 2]]), reference([1, 1], [0.6, 0.4], [1, 0]))
    two = compare("b", answer([1, 4], [0.6, 0.4], [[1, 2]]), reference([1, 2], [0.4, 0.6], [1, 0]))
    figures = summarise([one, two])
    assert figures["images"] == 2
    assert figures["same_top"] == 0.5
    assert figures["preprocessing_max"] == 2.0
    assert figures["preprocessing_mean"] == 0.5
    assert figures["total"] == pytest.approx(0.2, abs=1e-6)


PERFECT = {
    "images": 200,
    "preprocessing_max": 0.0,
    "preprocessing_mean": 0.0,
    "model": 0.0,
    "total": 0.0,
    "cam": 0.0,
    "outlier": 0.0,
    "quality": 0.0,
    "same_top": 1.0,
}


@pytest.mark.parametrize("kind", TOLERANCE)
def test_no_difference_is_no_problem(kind):
    assert problems(PERFECT, TOLERANCE[kind]) == []


@pytest.mark.parametrize(
    ("kind", "changes", "wanted"),
    [
        ("png", {"total": 0.005}, []),
        ("png", {"total": 0.0051}, ["largest probability difference"]),
        ("png", {"total": float("nan")}, ["largest probability difference"]),
        ("png", {"same_top": 0.995}, ["same top class on 99.5%"]),
        ("png", {"preprocessing_max": 1.5}, ["largest preprocessing difference"]),
        ("png", {"cam": 0.01}, ["class-activation map"]),
        ("png", {"outlier": 0.02}, ["outlier score differs by 0.02"]),
        ("png", {"quality": 0.02}, ["measure of quality differs by 0.02"]),
        ("jpeg", {"total": 0.02}, []),
        ("jpeg", {"same_top": 0.995}, []),
        ("jpeg", {"same_top": 0.99}, ["same top class on 99.0%"]),
        ("jpeg", {"preprocessing_mean": 1.5}, ["mean preprocessing difference"]),
    ],
)
def test_what_is_over_tolerance_is_said(kind, changes, wanted):
    found = problems(PERFECT | changes, TOLERANCE[kind])
    assert len(found) == len(wanted)
    assert all(words in sentence for words, sentence in zip(wanted, found, strict=True))
