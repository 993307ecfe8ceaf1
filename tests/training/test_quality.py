import json

import keras
import numpy as np
import pytest
from PIL import Image

from tests.training.conftest import write_ham
from training import quality
from training.networks.measures import load_head
from training.networks.model import build_model


@pytest.fixture(scope="module")
def run_and_data(tmp_path_factory):
    """A random model, light noise for images, and a mask in the corner of each."""
    folder = tmp_path_factory.mktemp("quality")
    data = write_ham(folder / "ham", lesions=140, images_a_lesion=1)
    rng = np.random.default_rng(0)
    for path in data.rglob("*.jpg"):
        Image.fromarray(rng.integers(90, 255, (45, 60, 3), np.uint8)).save(path)
    masks = data / "masks"
    masks.mkdir()
    mask = np.zeros((45, 60), np.uint8)
    mask[5:20, 5:20] = 255
    for number in range(140):
        Image.fromarray(mask).save(masks / f"ISIC_{number:07d}_segmentation.png")
    run = folder / "run"
    run.mkdir()
    keras.utils.set_random_seed(0)
    build_model(32, weights=None, alpha=0.25).save(run / "model.h5")
    return run, data


def test_limits_are_set_and_measured(run_and_data):
    run, data = run_and_data
    assert quality.main(["--run", str(run), "--data", str(data), "--resamples", "20"]) == 0
    report = json.loads((run / "quality.json").read_text())
    assert report["limits"]["sharpness"]["high"] is None
    assert report["limits"]["brightness"]["low"] < report["limits"]["brightness"]["high"]
    # Blurred, dark or bright noise is far from the noise it was made of.
    for name in ("sharpness-low", "brightness-low", "brightness-high"):
        assert report["caught"][name] == 1
        assert report["warned"][name]["value"] < 0.5
    assert 0 <= report["caught"]["lesion-low"] <= 1
    assert load_head(run / "quality.npz").layer == "conv_pw_9_relu"


def test_data_without_masks_is_one_sentence(run_and_data, tmp_path, capsys):
    run, _ = run_and_data
    data = write_ham(tmp_path / "ham", lesions=14)
    assert quality.main(["--run", str(run), "--data", str(data)]) == 1
    assert "No lesion mask (*_segmentation.png)" in capsys.readouterr().err


def test_limits_let_nearly_all_through():
    values = np.tile(np.arange(1001.0)[:, None], (1, 3))
    limits = quality.set_limits(values)
    assert limits["sharpness"] == {"low": 5.0, "high": None}
    assert limits["brightness"] == {"low": 5.0, "high": 995.0}
