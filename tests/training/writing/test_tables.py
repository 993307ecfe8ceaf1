import json
from types import SimpleNamespace

import pytest

from training.scoring.scores import FEW
from training.writing.html.summary import headline
from training.writing.sections import METADATA_SCORES, metadata_lines
from training.writing.tables import (
    alone,
    figure,
    measured_on,
    proportion,
    start_words,
    subgroup_tables,
)


def entry(value, low=None, high=None):
    return {"value": value, "low": low, "high": high}


def test_an_interval_is_told_only_where_it_tells_of_others():
    assert figure(entry(0.8, 0.7, 0.9)) == "0.800 (0.700-0.900)"
    assert figure(entry(0.5, 0.5, 0.5), images=2) == "0.500 (too few)"
    assert figure(entry(0.5, 0.1, 0.9), images=FEW - 1) == "0.500 (too few)"
    assert figure(entry(0.5, 0.1, 0.9), images=FEW) == "0.500 (0.100-0.900)"
    assert figure(entry(1.0, 1.0, 1.0), images=500) == "1.000"
    assert figure(entry(None), images=0) == "undefined"
    assert alone(entry(0.015, 0.016, 0.024)) == "0.015"
    assert alone(entry(None)) == "undefined"


def test_of_none_in_few_some_may_be():
    # The one-sided 97.5 % bound, 1 - 0.025 ** (1 / 60).
    assert proportion(0.0, 60) == "0.000 (0.000-0.060)"
    assert proportion(0.109375, 64) == "0.109 (0.045-0.212)"


def test_each_score_of_a_group_counts_the_images_that_it_is_a_share_of():
    group = {"images": 14, "lesions": 11, "malignant": 2}
    scores = {name: entry(0.5, 0.25, 0.75) for name in ("accuracy", "sensitivity", "specificity")}
    groups = {"site": {"foot": group | scores}}
    metrics = {"triage": {"threshold": 0.1}, "subgroups": groups}
    told = "0.500 (0.250-0.750)"
    assert subgroup_tables(metrics).endswith(
        f"| site: foot | 14 | 11 | 2 | {told} | 0.500 (too few) | {told} |"
    )
    group["malignant"] = 12
    groups["site"]["foot"] = group | scores
    assert subgroup_tables(metrics).endswith(f"| {told} | {told} | 0.500 (too few) |")


def test_a_melanoma_sensitivity_counts_melanomas_not_all_that_is_malignant():
    group = {"images": 40, "malignant": 20}
    assert measured_on(group, "melanoma_sensitivity") == 20  # of earlier evaluations
    assert measured_on(group | {"melanoma": 3}, "melanoma_sensitivity") == 3
    assert measured_on(group | {"melanoma": 3}, "sensitivity") == 20
    assert measured_on(group, "specificity") == 20
    assert measured_on(group, "accuracy") == 40


def test_a_calibration_error_stands_alone(tmp_path):
    error, score = entry(0.015, 0.016, 0.024), entry(0.8, 0.7, 0.9)
    rules = {"balanced": {"balanced_accuracy": score}, "calibrated": {"accuracy": score}}
    metrics = {"rules": rules, "triage": None, "calibration": {"after": {"ece": error}}}
    told = headline(SimpleNamespace(metrics=metrics))[-1].entry
    assert told == {"value": 0.015, "low": None, "high": None}
    sides = dict.fromkeys(METADATA_SCORES, score) | {"ece": error}
    assert "| calibration error | 0.015 | 0.015 |" in metadata_told(tmp_path, sides)


def metadata_told(folder, sides, **others):
    """What the card says of a metadata.json in which all scores are these, but for some."""
    names = ("picture", "fused", "fused_alone", "gain")
    found = dict.fromkeys(names, sides) | others
    validated = {"by_field": {"all": found}, "folds": 5, "split": "validation"}
    report = {"fields": [], "command": "c", "cross_validation": validated, "test": found}
    (folder / "metadata.json").write_text(json.dumps(report))
    return metadata_lines(folder)


def test_a_table_of_both_rules_says_which_score_is_by_which(tmp_path):
    told = metadata_told(tmp_path, dict.fromkeys(METADATA_SCORES, entry(0.8, 0.7, 0.9)))
    assert "Balanced accuracy is that of the\nbalanced rule, all else is by the calibrated" in told
    assert "| log loss | 0.800" in told


def test_what_a_retracted_alert_would_cost_is_told_as_it_was_measured(tmp_path):
    sides = dict.fromkeys(METADATA_SCORES, entry(0.8, 0.7, 0.9))
    alone = sides | {
        "melanoma_sensitivity": entry(0.6, 0.5, 0.7),
        "specificity": entry(0.9, 0.8, 1),
    }
    told = " ".join(metadata_told(tmp_path, sides, fused_alone=alone).split())
    assert "sensitivity would be 0.600 (0.500-0.700) and specificity 0.900 (0.800-1.000)" in told
    assert told.endswith("would be 0.600 (0.500-0.700) instead of 0.800 (0.700-0.900).")


@pytest.mark.parametrize(
    ("weights", "words"),
    [
        ("none", "random weights"),
        ("imagenet", "ImageNet weights"),
        ("file", "ImageNet weights"),
        ("mobilenet_7_5_224_tf_no_top.weights.h5 66bd", "ImageNet weights"),
        ("resnet50_weights_tf_dim_ordering_tf_kernels_notop.h5 4d47", "ImageNet weights"),
        ("efficientnet-lite0-57934424.pth 5793", "ImageNet weights"),
        ("model.h5 a4b2", "model.h5 of unknown training"),
    ],
)
def test_a_start_is_called_what_it_was(weights, words):
    assert start_words({"weights": weights}) == words
    earlier = {"weights": weights, "earlier_run": {"finished": "before"}}
    assert start_words(earlier, lambda run: run["finished"]) == "before"
