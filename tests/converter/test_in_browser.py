import shutil

import numpy as np
import pytest
from PIL import Image

from training import evaluate
from training.data.classes import CODES
from training.data.dataset import load_dataset
from training.data.records import by_split
from training.run_folder import read_json

pytestmark = pytest.mark.browser


@pytest.fixture
def pictures(tmp_path):
    """A folder of PNG files a class, and the files of the test split."""
    rng = np.random.default_rng(4)
    for number in range(60):
        path = tmp_path / "pictures" / CODES[number % 7] / f"{number}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(rng.integers(0, 255, (70, 80, 3), np.uint8)).save(path)
    records = by_split(load_dataset([tmp_path / "pictures"]).records)["test"]
    return tmp_path / "pictures", [tmp_path / "pictures" / record.name for record in records]


def test_the_page_scores_what_keras_scores(pictures, model_dir, browser_path, monkeypatch):
    monkeypatch.setenv("LENS_BROWSER", str(browser_path))
    folder, (small, *rest) = pictures
    shutil.rmtree(model_dir / "evaluation", ignore_errors=True)
    Image.new("RGB", (10, 10)).save(small)
    arguments = ["--run", str(model_dir), "--data", str(folder), "--resamples", "10"]
    assert evaluate.main(arguments) == 0
    assert evaluate.main([*arguments, "--in-browser"]) == 0
    keras, page = model_dir / "evaluation", model_dir / "evaluation-in-browser"
    assert {path.name for path in page.iterdir()} == {path.name for path in keras.iterdir()}
    report = read_json(page / "metrics.json")
    assert report["engine"].startswith("TensorFlow.js (WebAssembly) in Chromium ")
    assert read_json(keras / "metrics.json")["engine"] == "Keras"
    assert report["command"].endswith("--split test --in-browser")
    ((refused, reason),) = report["bad"]
    assert refused == f"{small.parent.name}_{small.stem}"
    assert "the page refuses it" in reason
    assert report["images"] == report["against_keras"]["images"] == len(rest)
    assert report["against_keras"]["same_answer"] == 1.0
    assert report["against_keras"]["largest_probability_difference"] < 0.005
    assert report["largest_difference_of_shown_probabilities"] < 1e-5


def test_without_keras_figures_there_is_nothing_to_compare(
    pictures, model_dir, browser_path, monkeypatch, tmp_path
):
    monkeypatch.setenv("LENS_BROWSER", str(browser_path))
    shutil.rmtree(model_dir / "evaluation", ignore_errors=True)
    arguments = ["--run", str(model_dir), "--data", str(pictures[0]), "--resamples", "10"]
    assert evaluate.main([*arguments, "--in-browser", "--out", str(tmp_path / "out")]) == 0
    assert "against_keras" not in read_json(tmp_path / "out" / "metrics.json")


def test_a_run_that_is_not_converted_is_named(small_run, pictures, tmp_path, capsys):
    out = tmp_path / "out"
    arguments = ["--run", str(small_run), "--data", str(pictures[0]), "--out", str(out)]
    assert evaluate.main([*arguments, "--in-browser"]) == 1
    assert "has no contract.json. --in-browser takes a folder" in capsys.readouterr().err
    assert not out.exists()
