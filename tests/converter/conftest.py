"""A small trained-looking run, converted once for all tests of this folder."""

import json
import shutil

import keras
import numpy as np
import pytest

from training.data.classes import CODES
from training.networks.measures import fit_lesion_head, layer_roots, save_head
from training.networks.outliers import features_output, fit_outliers, save_fit
from training.stage import file_sha256

SIZE = 64
CALIBRATION = {
    "temperature": 1.3,
    "bias": [-0.3, 0.2, 0.1, -0.4, 0.0, 0.6, -0.2],
    "balanced_bias": [0.0] * 7,
    "prior": [1 / 7] * 7,
    "triage": {
        "malignant": ["akiec", "bcc", "mel"],
        "threshold": 0.25,
        "abstain": {"from": 0.1, "target_sensitivity": 0.99},
        "target": {"lesions": "melanoma", "sensitivity": 0.95},
    },
}


def randomise(model, seed=0):
    """Give a model random weights and statistics, as far from trivial as trained ones."""
    rng = np.random.default_rng(seed)
    for layer in model.layers:
        weights = layer.get_weights()
        if "BatchNormalization" in type(layer).__name__:
            weights = [rng.uniform(0.5, 1.5, w.shape) for w in weights]
        elif weights:
            fan_in = np.prod(weights[0].shape[:2])
            if "Depthwise" not in type(layer).__name__:
                fan_in *= weights[0].shape[-2]
            weights = [rng.normal(0, 2 / np.sqrt(fan_in), w.shape) for w in weights]
        layer.set_weights(weights)
    return model


def measured(value):
    return {"value": value, "low": value - 0.05, "high": value + 0.05}


def metrics(digest):
    """The entries of metrics.json that the contract is made from."""
    triage = {"sensitivity": 0.9, "specificity": 0.5, "melanoma_sensitivity": 0.9}
    return {
        "split": "test",
        "images": 140,
        "lesions": 100,
        "model_sha256": digest,
        "rules": {
            "calibrated": {"accuracy": measured(0.8), "binary_accuracy": measured(0.85)},
            "balanced": {"balanced_accuracy": measured(0.7)},
        },
        "calibration": {"after": {"ece": measured(0.06)}},
        "abstain": {"from": 0.1, "share": measured(0.2)}
        | {key: measured(value) for key, value in triage.items()},
        "triage": {"threshold": 0.25} | {key: measured(value) for key, value in triage.items()},
    }


def refusal(digest):
    """The entries of refusal.json that the contract is made from."""
    return {
        "threshold": 3.0,
        "model_sha256": digest,
        "lesions": {"test": {"images": 140, "all": measured(0.9)}},
        "foreign": {
            "photos": {"pictures": 30, "accepted": 0.1},
            "maps": {"pictures": 10, "accepted": 0.3},
        },
    }


def quality(digest):
    """The entries of quality.json that the contract is made from."""
    return {
        "limits": {
            "sharpness": {"low": 2.5, "high": None},
            "brightness": {"low": 60.0, "high": 220.0},
            "lesion": {"low": -1.0, "high": None},
        },
        "model_sha256": digest,
        "images": 140,
        "warned": {"any": measured(0.1)},
    }


def metadata(digest):
    """The entries of metadata.json that the contract is made from."""
    ratios = [0.1, 0.2, 0.3, -0.1, -0.2, -0.3, 0.0]
    alert = {"sensitivity": 0.92, "specificity": 0.45, "melanoma_sensitivity": 0.93}
    gain = {"value": 0.01, "low": -0.01, "high": 0.03}
    return {
        "threshold": 0.25,
        "model_sha256": digest,
        "fields": [
            {
                "name": name,
                "weight": weight,
                "options": [{"value": "some", "label": "some of it", "log_ratios": ratios}],
            }
            for name, weight in (("age", 0.5), ("sex", 0.0), ("site", 0.25))
        ],
        "cross_validation": {
            "split": "validation",
            "folds": 5,
            "images": 150,
            "by_field": {"all": {"gain": {"accuracy": gain}}},
        },
        "test": {"images": 140, "fused": {key: measured(value) for key, value in alert.items()}},
    }


def head_of_noise(model):
    """A head that tells light noise from dark noise."""
    noise = np.random.default_rng(3).uniform(0, 255, (32, SIZE, SIZE, 3)).astype(np.float32)
    roots = keras.Model(model.input, layer_roots(model, "conv_pw_9_relu"))
    dark, light = (roots.predict_on_batch(pictures) for pictures in (noise / 3, noise))
    return fit_lesion_head(dark, light, "conv_pw_9_relu")


def fit_to_noise(model):
    """An outlier score fitted to random images."""
    noise = np.random.default_rng(2).uniform(0, 255, (32, SIZE, SIZE, 3)).astype(np.float32)
    features = keras.Model(model.input, features_output(model, "conv_pw_5_relu"))
    return fit_outliers(features.predict_on_batch(noise), "conv_pw_5_relu")


@pytest.fixture(scope="session")
def small_run(tmp_path_factory):
    """A finished run with all its records: MobileNet, alpha 0.25, 64 pixels, random."""
    from training.networks.model import build_model

    folder = tmp_path_factory.mktemp("run")
    model = randomise(build_model(SIZE, classes=len(CODES), alpha=0.25, weights=None))
    # Centred, so that no class is always the answer and every change can be seen.
    noise = np.random.default_rng(1).uniform(0, 255, (8, SIZE, SIZE, 3)).astype(np.float32)
    kernel, bias = model.get_layer("cam").get_weights()
    bias = bias - model.predict_on_batch(noise).mean(axis=0)
    model.get_layer("cam").set_weights([kernel, bias])
    model.save(folder / "model.h5")
    digest = file_sha256(folder / "model.h5")
    files = {
        "run.json": {
            "recipe": {"alpha": 0.25},
            "data": ["ham10000_200x150.zip"],
            "finished": "2026-02-03T04:05:06+00:00",
        },
        "calibration.json": CALIBRATION | {"fitted_on": {"model_sha256": digest}},
        "evaluation/metrics.json": metrics(digest),
        "refusal.json": refusal(digest),
        "quality.json": quality(digest),
        "metadata.json": metadata(digest),
    }
    (folder / "evaluation").mkdir()
    for name, value in files.items():
        (folder / name).write_text(json.dumps(value))
    save_fit(folder / "outliers.npz", fit_to_noise(model))
    save_head(folder / "quality.npz", head_of_noise(model))
    return folder


@pytest.fixture(scope="session")
def converted(small_run, tmp_path_factory):
    """The run above as a model folder; not to be changed."""
    from converter.convert import convert

    folder = tmp_path_factory.mktemp("converted") / "model"
    convert(small_run, folder, name="Small", version="0.1.0")
    return folder


@pytest.fixture
def model_dir(converted, tmp_path):
    """A copy of the model folder, free to be damaged."""
    return shutil.copytree(converted, tmp_path / "model")
