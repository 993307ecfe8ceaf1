from types import SimpleNamespace

import numpy as np
import pytest

from training.data.classes import HAM10000
from training.errors import TrainingError
from training.scoring.truth import Truth
from training.writing.html.pairs import compare, disagreements, records_of, same_images


def run_of(name, answers, labels, ids=None, digest="a"):
    calibrated = np.full((len(answers), 7), 0.05)
    calibrated[np.arange(len(answers)), answers] = 0.7
    return SimpleNamespace(
        name=name,
        folder=name,
        codes=HAM10000.codes,
        ids=ids or [str(number) for number in range(len(answers))],
        metrics={"data_sha256": digest},
        labels=np.array(labels),
        calibrated=calibrated,
        balanced=calibrated,
        suspicion=calibrated[:, HAM10000.malignant].sum(1),
        line=0.5,
    )


LABELS = [4, 4, 5, 5]
FIRST = run_of("first", [4, 4, 5, 5], LABELS)
OTHER = run_of("other", [4, 5, 5, 0], LABELS)


def test_differences_are_the_other_runs_figures_less_the_first_ones():
    truth = Truth(np.array(LABELS), HAM10000, np.array(LABELS) == 4)
    pair = compare(FIRST, OTHER, truth, ["a", "b", "c", "d"], resamples=20)
    assert pair.differences["accuracy"]["value"] == -0.5
    assert pair.differences["alert: melanoma sensitivity"]["value"] == -0.5
    assert pair.differences["alert: specificity"]["value"] == -0.5
    assert pair.differences["accuracy"]["low"] <= -0.5 <= pair.differences["accuracy"]["high"]
    assert pair.agreement == {
        "both right": 2,
        "only first right": 2,
        "only other right": 0,
        "both wrong": 0,
    }


def test_runs_disagree_where_their_answers_differ_the_farthest_apart_first():
    sure = run_of("sure", [4, 5, 5, 0], LABELS)
    sure.calibrated[3] = np.eye(7)[0]
    assert disagreements([FIRST, sure], shown=8).tolist() == [3, 1]
    assert disagreements([FIRST, FIRST], shown=8).tolist() == []


def test_only_runs_on_the_same_images_are_paired():
    assert same_images([FIRST, OTHER])
    assert not same_images([FIRST, run_of("x", [4] * 4, LABELS, digest="b")])
    assert not same_images([FIRST, run_of("x", [4] * 3, LABELS[:3])])


def test_an_image_that_the_data_lacks_is_named():
    records = [SimpleNamespace(image_id=image_id) for image_id in "3012"]
    assert [record.image_id for record in records_of(FIRST, records)] == list("0123")
    with pytest.raises(TrainingError, match="evaluated on 1 images that the data lacks, 2 for"):
        records_of(FIRST, records[:3])
