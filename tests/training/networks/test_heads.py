import keras
import numpy as np
import pytest
from scipy.special import expit, softmax

from training.errors import TrainingError
from training.networks.heads import has_map
from training.networks.model import build_model


def answers(model, *layers):
    images = np.random.default_rng(0).uniform(0, 255, (3, 64, 64, 3)).astype(np.float32)
    outputs = [model.get_layer(name).output for name in layers]
    return keras.Model(model.input, outputs).predict_on_batch(images)


def test_the_softmax_of_the_sigmoid_head_is_the_sigmoid_of_its_score():
    model = build_model(64, classes=2, backbone="cnn", weights=None, head="sigmoid")
    score, cam, logits = answers(model, "score", "cam", "logits")
    assert cam.shape == (3, 2, 2, 2)
    assert not cam[..., 0].any()
    np.testing.assert_array_equal(cam[..., 1:], score)
    np.testing.assert_allclose(cam.mean(axis=(1, 2)), logits, atol=1e-6)
    np.testing.assert_allclose(
        softmax(logits, axis=1)[:, 1], expit(score.mean(axis=(1, 2, 3))), rtol=1e-5
    )
    assert has_map(model)


def test_the_dense_head_has_a_hidden_layer_and_no_map():
    model = build_model(64, backbone="cnn", weights=None, head="dense", hidden=16)
    units, logits = answers(model, "hidden", "logits")
    kernel, bias = model.get_layer("logits").get_weights()
    assert (units.shape, units.min() >= 0) == ((3, 16), True)
    np.testing.assert_allclose(units @ kernel + bias, logits, rtol=1e-4, atol=1e-6)
    assert not has_map(model)


def test_a_head_that_does_not_go_with_the_classes_or_is_none_is_named():
    with pytest.raises(TrainingError, match="the data has 7"):
        build_model(64, backbone="cnn", weights=None, head="sigmoid")
    with pytest.raises(TrainingError, match="There are: cam, sigmoid, dense"):
        build_model(64, backbone="cnn", weights=None, head="softmax")
