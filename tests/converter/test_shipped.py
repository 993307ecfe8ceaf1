"""The model in model_js/: whole, honest, and the same in the browser."""

from pathlib import Path

import pytest

from converter.contract import load_contract, read_json
from converter.images import golden_files
from converter.reference import Reference, golden_problems
from converter.verify import verify
from training.data.classes import CODES
from training.stage import file_sha256

SHIPPED = Path(__file__).parents[2] / "model_js"
FIRST_LOAD = 5_500_000

pytestmark = pytest.mark.skipif(
    not (SHIPPED / "contract.json").exists(), reason="model_js/ holds no converted model"
)


@pytest.fixture(scope="module")
def contract():
    return load_contract(SHIPPED)


def test_the_contract_is_whole(contract):
    assert tuple(entry["code"] for entry in contract["classes"]) == CODES
    assert contract["triage"] is not None
    assert contract["metrics"] is not None


def test_calibration_and_evaluation_are_of_this_model(contract):
    digest = file_sha256(SHIPPED / "model.h5")
    assert contract["model"]["keras"]["sha256"] == digest
    calibration = read_json(SHIPPED / "calibration.json")
    assert calibration["fitted_on"]["model_sha256"] == digest
    for key in ("temperature", "bias"):
        assert contract["decision_rules"]["calibrated"][key] == calibration[key]
    metrics = read_json(SHIPPED / "evaluation" / "metrics.json")
    assert metrics["model_sha256"] == digest
    assert contract["metrics"]["accuracy"] == metrics["rules"]["calibrated"]["accuracy"]


def test_the_files_leave_room_for_the_page(contract):
    entries = [contract["model"]["topology"], *contract["model"]["shards"]]
    assert sum(entry["bytes"] for entry in entries) < FIRST_LOAD - 500_000


def test_keras_still_gives_the_golden_answers(contract):
    files, golden = golden_files(SHIPPED)
    assert golden_problems(golden, files, Reference(SHIPPED, contract)) == []


@pytest.mark.browser
def test_the_page_gives_the_golden_answers(browser_path):
    assert verify(SHIPPED, browser=browser_path)["problems"] == []


@pytest.mark.browser
@pytest.mark.real_data
def test_the_page_answers_as_keras_on_50_real_images(browser_path, lens_data):
    images = [lens_data / "ham10000_crop224.zip", lens_data / "ham10000_200x150.zip"]
    report = verify(SHIPPED, images=images, limit=50, browser=browser_path)
    assert {name: g["images"] for name, g in report["groups"].items() if "images" in name} == {
        "images, png": 50,
        "images, jpeg": 50,
    }
    assert report["problems"] == []
