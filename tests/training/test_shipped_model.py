"""The shipped figures, measured again on the real images."""

import pytest

from tests.training.test_card import SHIPPED
from training.calibrate import calibrate
from training.run_folder import read_json
from training.scoring.decision import balanced_probabilities, calibrated_probabilities
from training.scoring.metrics import accuracy, balanced_accuracy
from training.stage import file_sha256, split_logits

pytestmark = pytest.mark.real_data


@pytest.fixture(scope="module")
def sources(lens_data):
    return [lens_data / "ham10000_200x150.zip", lens_data / "ham10000_crop224.zip"]


def test_the_test_split_gives_the_published_figures(sources):
    report = read_json(SHIPPED / "evaluation" / "metrics.json")
    calibration = read_json(SHIPPED / "calibration.json")
    arrays, logits = split_logits(SHIPPED, sources, "test")
    assert (len(arrays.labels), arrays.bad) == (report["images"], [])
    assert report["model_sha256"] == file_sha256(SHIPPED / "model.h5")
    calibrated = calibrated_probabilities(logits, calibration).argmax(axis=1)
    balanced = balanced_probabilities(logits, calibration).argmax(axis=1)
    rules = report["rules"]
    published = rules["calibrated"]["accuracy"]["value"]
    # Another processor may tip single images that stand on an edge.
    assert accuracy(arrays.labels, calibrated) == pytest.approx(published, abs=0.002)
    published = rules["balanced"]["balanced_accuracy"]["value"]
    assert balanced_accuracy(arrays.labels, balanced) == pytest.approx(published, abs=0.01)


def test_the_validation_split_gives_the_shipped_calibration(sources):
    shipped = read_json(SHIPPED / "calibration.json")
    arrays, logits = split_logits(SHIPPED, sources, "validation")
    again = calibrate(logits, arrays.truth)
    assert again["temperature"] == pytest.approx(shipped["temperature"], rel=0.01)
    assert again["triage"]["threshold"] == pytest.approx(shipped["triage"]["threshold"], abs=0.01)
