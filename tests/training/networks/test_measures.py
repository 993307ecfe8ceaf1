import keras
import numpy as np
import pytest

from training.errors import TrainingError
from training.networks.measures import (
    LesionHead,
    fit_lesion_head,
    layer_roots,
    load_head,
    measures_output,
    save_head,
    warnings,
)
from training.networks.model import build_model

LAYER = "conv_pw_9_relu"


@pytest.fixture(scope="module")
def model():
    keras.utils.set_random_seed(0)
    return build_model(64, weights=None, alpha=0.25)


def measures(model, head, images):
    return keras.Model(model.input, measures_output(model, head)).predict_on_batch(images)


def test_sharpness_and_brightness_by_hand(model):
    roots = keras.Model(model.input, layer_roots(model, LAYER))
    head = LesionHead(LAYER, np.zeros(roots.output_shape[-1], np.float32), 0.5)
    images = np.full((2, 64, 64, 3), 100, np.float32)
    images[1, :, ::2] = (0, 200, 0)  # stripes of another luminance, 117.4
    values = measures(model, head, images)
    np.testing.assert_allclose(values[0], [0, 100, 0.5], atol=1e-4)
    np.testing.assert_allclose(values[1], [2 * 17.4, 108.7, 0.5], rtol=1e-5)


def test_the_head_tells_what_it_was_shown(model):
    rng = np.random.default_rng(1)
    dark, light = (rng.uniform(0, top, (40, 64, 64, 3)).astype(np.float32) for top in (60, 255))
    roots = keras.Model(model.input, layer_roots(model, LAYER))
    shown = [roots.predict_on_batch(images[:30]) for images in (dark, light)]
    head = fit_lesion_head(*shown, LAYER)
    assert measures(model, head, dark[30:])[:, 2].max() < 0
    assert measures(model, head, light[30:])[:, 2].min() > 0


def test_a_head_is_read_as_it_was_written(tmp_path):
    head = LesionHead("some_layer", np.arange(3, dtype=np.float32), -1.5)
    save_head(tmp_path / "quality.npz", head)
    again = load_head(tmp_path / "quality.npz")
    assert (again.layer, again.bias) == ("some_layer", -1.5)
    np.testing.assert_array_equal(again.weights, head.weights)
    assert [path.name for path in tmp_path.iterdir()] == ["quality.npz"]


def test_warnings_name_each_limit_that_is_overstepped():
    limits = {
        "sharpness": {"low": 2.0, "high": None},
        "brightness": {"low": 40.0, "high": 220.0},
    }
    values = np.array([[2, 40, 0], [1, 230, 0], [np.nan, np.nan, 0]])
    found = warnings(values, limits)
    assert found["sharpness-low"].tolist() == [False, True, True]
    assert found["brightness-low"].tolist() == [False, False, True]
    assert found["brightness-high"].tolist() == [False, True, True]


def test_a_backbone_without_the_layer_is_an_error(model):
    with pytest.raises(TrainingError, match="no layer 'nowhere'"):
        layer_roots(model, "nowhere")
