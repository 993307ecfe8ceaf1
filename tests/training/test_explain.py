import json

import keras
import pytest

from tests.training.conftest import write_ham, write_masks
from training import calibrate, explain
from training.networks.model import build_model
from training.writing.sections import explanation_lines


@pytest.fixture(scope="module")
def run_and_data(tmp_path_factory):
    """A calibrated random model, and images with a mask for every second one."""
    folder = tmp_path_factory.mktemp("explain")
    data = write_ham(folder / "ham", lesions=140, images_a_lesion=1)
    write_masks(data / "masks", range(0, 140, 2))
    run = folder / "run"
    run.mkdir()
    keras.utils.set_random_seed(0)
    build_model(32, weights=None, alpha=0.25).save(run / "model.h5")
    assert calibrate.main(["--run", str(run), "--data", str(data)]) == 0
    return run, data


def test_the_report_has_every_figure_with_its_interval(run_and_data):
    run, data = run_and_data
    arguments = ["--run", str(run), "--data", str(data), "--resamples", "200"]
    assert explain.main(arguments) == 0
    report = json.loads((run / "explanation.json").read_text())
    heat = report["heat_map"]
    assert 0 < heat["images"] < report["images"]
    for name in ("energy_inside", "pointing", "lesion_share"):
        assert 0 <= heat[name]["low"] <= heat[name]["value"] <= heat[name]["high"] <= 1
    # 20 by 20 pixels of the centre square of 45 by 45.
    assert heat["lesion_share"]["value"] == pytest.approx(400 / 45**2, abs=1e-3)
    assert set(report["shortcuts"]) == {"ruler", "ink", "hair", "dark corners"}
    for table in report["shortcuts"].values():
        assert 0 <= table["flips"]["value"] <= 1
    assert explain.main([*arguments]) == 0  # it measures again, the same
    assert json.loads((run / "explanation.json").read_text()) == report


def test_a_model_without_a_map_has_its_answers_looked_at_alone(run_and_data, tmp_path, capsys):
    _, data = run_and_data
    run = tmp_path / "run"
    run.mkdir()
    keras.utils.set_random_seed(0)
    model = build_model(32, weights=None, backbone="cnn", head="dense", hidden=8)
    model.save(run / "model.h5")
    arguments = ["--run", str(run), "--data", str(data)]
    assert calibrate.main(arguments) == 0
    assert explain.main([*arguments, "--resamples", "20"]) == 0
    assert "This model has no class-activation map" in capsys.readouterr().out
    report = json.loads((run / "explanation.json").read_text())
    assert report["heat_map"] is None
    assert "hair" in report["shortcuts"]
    assert "has no heat map" in explanation_lines(run)


def test_data_without_masks_is_named(run_and_data, tmp_path, capsys):
    run, _ = run_and_data
    plain = write_ham(tmp_path / "plain", lesions=10)
    assert explain.main(["--run", str(run), "--data", str(plain)]) == 1
    assert "No lesion mask (*_segmentation.png)" in capsys.readouterr().err
