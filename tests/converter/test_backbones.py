"""Every kind of backbone and head: the page computes what Keras computes."""

import io
import json

import keras
import numpy as np
import pytest
from PIL import Image

from converter.browser import open_browser, page_model
from converter.compare import summarise
from converter.contract import load_contract
from converter.convert import convert
from converter.images import ImageFile
from converter.reference import Reference, compare_files
from tests.converter.conftest import CALIBRATION
from training.data.classes import HAM10000, ClassSet
from training.networks.model import build_model
from training.networks.rounding import round_kernels

SIZE = 64


@pytest.fixture(scope="module")
def browser(browser_path):
    with open_browser(browser_path) as opened:
        yield opened


def pictures():
    """Patterns from coarse to fine, light and dark, in all colours: uint8 (12, 64, 64, 3)."""
    rng = np.random.default_rng(0)
    patterns = []
    for cells in (2, 4, 8, 16, 32, 64) * 2:
        darkest, lightest = np.sort(rng.uniform(0, 255, (2, 3)), axis=0)
        pattern = rng.uniform(darkest, lightest, (cells, cells, 3))
        patterns.append(np.kron(pattern, np.ones((SIZE // cells, SIZE // cells, 1))))
    return np.rint(patterns).astype(np.uint8)


def png(number, pixels):
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "PNG")
    return ImageFile(f"{number}.png", "png", buffer.getvalue())


def trained_looking(model, inputs):
    """Random weights, with the statistics that they give to the inputs."""
    rng = np.random.default_rng(0)
    for layer in model.layers:
        if getattr(layer, "use_bias", False):
            kernel, bias = layer.get_weights()
            layer.set_weights([kernel, rng.normal(0, 0.1, bias.shape)])
    norms = [x for x in model.layers if isinstance(x, keras.layers.BatchNormalization)]
    for norm in norms:
        gamma, beta, *statistics = norm.get_weights()
        gamma, beta = rng.uniform(0.8, 1.25, gamma.shape), rng.normal(0, 0.1, beta.shape)
        norm.set_weights([gamma, beta, *statistics])
        norm.momentum = 0.0  # one batch sets the statistics
    # With the kind of noise that the proof of folding uses, or the network is wild on it.
    noise = rng.uniform(0, 255, (12, SIZE, SIZE, 3))
    model(np.concatenate([inputs, noise]).astype(np.float32), training=True)
    round_kernels(model)
    return model


def write_run(folder, inputs, backbone, head, alpha, classes):
    """A run without an evaluation, calibrated so that the classes take turns, none certain."""
    count = len(classes.codes)
    model = build_model(SIZE, count, backbone, alpha, weights=None, head=head, hidden=32)
    trained_looking(model, inputs).save(folder / "model.h5")
    logits = model.predict_on_batch(inputs)
    spread = float(logits.std(axis=0).max())
    calibration = CALIBRATION | {
        "temperature": spread,
        "bias": [float(b) for b in -logits.mean(axis=0) / spread],
        "balanced_bias": [0.0] * count,
    }
    recipe = {"backbone": backbone, "alpha": alpha, "head": head}
    record = {"recipe": recipe, "class_set": classes.to_json()}
    (folder / "run.json").write_text(json.dumps(record))
    (folder / "calibration.json").write_text(json.dumps(calibration))


@pytest.mark.browser
@pytest.mark.parametrize(
    ("backbone", "head", "alpha"),
    [
        ("mobilenet_v2", "cam", 0.35),
        ("mobilenet_v3_small", "cam", 0.75),
        ("efficientnet_lite0", "cam", None),
        ("efficientnetv2_b0", "cam", None),
        ("resnet50", "dense", None),  # also more shards than ten
        ("cnn", "sigmoid", None),
    ],
)
def test_the_page_computes_what_keras_computes(browser, tmp_path, backbone, head, alpha):
    classes = ClassSet.of(HAM10000.classes[:2]) if head == "sigmoid" else HAM10000
    keras.utils.set_random_seed(0)
    run, out = tmp_path / "run", tmp_path / "out"
    run.mkdir()
    inputs = pictures()
    write_run(run, inputs.astype(np.float32), backbone, head, alpha, classes)
    convert(run, out, version="0.1.0")
    contract = load_contract(out)
    assert ("cam" in contract["outputs"]) == (head != "dense")
    files = [png(*numbered) for numbered in enumerate(inputs)]
    reference = Reference(out, contract)
    answers = reference.probabilities(reference.inputs(files))
    assert np.ptp(answers, axis=0).max() > 0.3
    with page_model(out, contract, browser=browser) as page:
        comparisons, refused = compare_files(files, page, reference)
    assert refused == []
    figures = summarise(comparisons)
    assert figures["preprocessing_max"] == 0
    assert figures["total"] <= 1e-4
    assert figures["same_top"] == 1.0
    assert figures["cam"] <= 1e-3
