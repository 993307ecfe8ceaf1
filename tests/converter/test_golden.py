import io
import json

import numpy as np
import pytest
from PIL import Image

from converter.golden import draw_cases, golden_inputs
from converter.keras_model import load_keras
from tests.converter.conftest import CALIBRATION, SIZE
from training.data.preprocess import load_rgb
from training.scoring.decision import calibrated_probabilities


@pytest.fixture(scope="module")
def cases():
    return draw_cases(SIZE)


@pytest.fixture
def image(cases):
    files = {name: data for name, _, data in cases}
    return lambda name: Image.open(io.BytesIO(files[name]))


def test_the_same_images_are_drawn_every_time(cases):
    assert draw_cases(SIZE) == cases


@pytest.mark.parametrize(("size", "small"), [(64, 64), (96, 64), (224, 150), (300, 200)])
def test_one_picture_needs_no_resampling_and_one_is_enlarged(size, small):
    files = {name: data for name, _, data in draw_cases(size)}
    sizes = [Image.open(io.BytesIO(files[name])).size for name in ("exact.png", "small.png")]
    assert sizes == [(size, size), (small, small)]


def test_every_kind_of_file_is_among_them(cases, image):
    assert 8 <= len(cases) <= 12
    assert len({name for name, _, _ in cases}) == len(cases)
    shapes = {name: image(name).size for name, _, _ in cases}
    assert shapes["landscape.png"] == (600, 450)
    assert shapes["portrait.png"] == (300, 400)
    assert (shapes["odd.png"][0] - shapes["odd.png"][1]) % 2 == 1
    assert min(shapes["large.png"]) > 4 * 224
    modes = {name: image(name).mode for name in shapes}
    assert modes["grey.png"] == modes["grey.jpg"] == "L"
    assert modes["palette.png"] == "P"
    assert modes["transparent.png"] == "RGBA"
    alpha = np.asarray(image("transparent.png"))[..., 3]
    assert (alpha.min(), alpha.max()) == (0, 255)
    assert len(np.unique(alpha)) > 100


def test_the_turned_photo_is_upright_only_by_its_tag(image, cases):
    stored = image("turned.jpg")
    assert stored.getexif()[0x0112] == 6
    upright = load_rgb(io.BytesIO({n: d for n, _, d in cases}["turned.jpg"]))
    assert stored.size == (338, 450)
    assert upright.shape == (338, 450, 3)


def test_they_stay_small(cases):
    assert sum(len(data) for _, _, data in cases) < 600_000


def test_the_pictures_differ(cases):
    inputs = golden_inputs(cases, 32)
    assert inputs.shape == (len(cases), 32, 32, 3)
    assert inputs.dtype == np.float32
    for one in range(len(cases)):
        for other in range(one):
            assert np.abs(inputs[one] - inputs[other]).mean() > 5


def test_golden_json_states_what_keras_computes(converted, cases):
    golden = json.loads((converted / "golden.json").read_text())
    assert golden["format_version"] == 1
    assert golden["tolerance"]["png"]["probabilities"] == 0.005
    assert [case["file"] for case in golden["cases"]] == [f"golden/{n}" for n, _, _ in cases]
    inputs = golden_inputs(cases, SIZE)
    logits = load_keras(converted / "model.h5").predict_on_batch(inputs)
    shares = calibrated_probabilities(logits, CALIBRATION)
    stated = {
        key: np.array([case[key] for case in golden["cases"]])
        for key in ("input_mean", "logits", "probabilities")
    }
    np.testing.assert_allclose(stated["input_mean"], inputs.mean(axis=(1, 2)), atol=1e-2)
    np.testing.assert_allclose(stated["logits"], logits, atol=1e-3)
    np.testing.assert_allclose(stated["probabilities"], shares, atol=1e-4)
    for case, (name, _, data) in zip(golden["cases"], cases, strict=True):
        assert (converted / case["file"]).read_bytes() == data, name
