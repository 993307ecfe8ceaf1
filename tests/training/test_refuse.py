import json

import keras
import numpy as np
import pytest
from PIL import Image

from tests.training.conftest import write_ham
from training import refuse
from training.data.classes import HAM10000
from training.errors import TrainingError
from training.networks.model import build_model


@pytest.fixture(scope="module")
def run_and_data(tmp_path_factory):
    """A random model, noise for lesions, and plain colours for foreign pictures."""
    folder = tmp_path_factory.mktemp("refuse")
    data = write_ham(folder / "ham", lesions=140, images_a_lesion=1)
    foreign = folder / "foreign"
    foreign.mkdir()
    for number in range(5):
        Image.new("RGB", (80, 60), (255, 50 * number, 0)).save(foreign / f"{number}.png")
    run = folder / "run"
    run.mkdir()
    keras.utils.set_random_seed(0)
    build_model(32, weights=None, alpha=0.25).save(run / "model.h5")
    return run, data, foreign


def test_foreign_pictures_are_refused_and_lesions_answered(run_and_data):
    run, data, foreign = run_and_data
    arguments = ["--run", str(run), "--data", str(data), "--resamples", "20"]
    assert refuse.main([*arguments, "--foreign", f"colours={foreign}"]) == 0
    report = json.loads((run / "refusal.json").read_text())
    assert report["foreign"]["colours"]["pictures"] == 5
    assert report["foreign"]["colours"]["accepted"] == 0
    assert report["lesions"]["validation"]["degraded"] >= refuse.ACCEPTED
    assert report["lesions"]["test"]["all"]["value"] > 0.6
    assert (run / "outliers.npz").exists()


@pytest.mark.parametrize(
    ("foreign", "reason"),
    [
        ("photos", "expected NAME=FOLDER"),
        ("photos=", "expected NAME=FOLDER"),
        ("a=.", "no readable"),
    ],
)
def test_a_wrong_foreign_folder_is_one_sentence(
    run_and_data, tmp_path, monkeypatch, capsys, foreign, reason
):
    run, data, _ = run_and_data
    monkeypatch.chdir(tmp_path)
    assert refuse.main(["--run", str(run), "--data", str(data), "--foreign", foreign]) == 1
    assert reason in capsys.readouterr().err


def test_two_folders_do_not_pass_under_one_name(run_and_data):
    _, _, foreign = run_and_data
    with pytest.raises(TrainingError, match="the name 'photos' is taken already"):
        refuse.foreign_arrays([f"photos={foreign}", f"photos={foreign}"], 8, 2, HAM10000)


def test_pictures_of_one_name_in_several_folders_all_count(tmp_path):
    for group in ("drawings", "photos"):
        (tmp_path / group).mkdir()
        Image.new("RGB", (40, 40)).save(tmp_path / group / "000.png")
    groups = refuse.foreign_arrays([f"all={tmp_path}"], 32, 500, HAM10000)
    assert len(groups["all"]) == 2


def test_the_threshold_lets_the_share_through():
    scores = np.arange(1, 101) / 100
    assert refuse.threshold_at(scores, 0.95) == 0.95
    assert refuse.threshold_at(scores, 1.0) == 1.0
    assert (scores <= refuse.threshold_at(scores, 0.995)).mean() == 1.0
