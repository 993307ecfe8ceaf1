import keras
import numpy as np
import pytest

from training.errors import TrainingError
from training.networks.model import build_model, choose_learning, freeze
from training.networks.starts import is_model


@pytest.fixture(scope="module")
def model():
    keras.utils.set_random_seed(0)
    return build_model(64, weights=None, alpha=0.25)


def test_the_logits_are_the_mean_of_the_activation_map(model):
    both = keras.Model(model.input, [model.get_layer("cam").output, model.output])
    images = np.random.default_rng(0).uniform(0, 255, (2, 64, 64, 3)).astype(np.float32)
    cam, logits = (np.asarray(x) for x in both.predict_on_batch(images))
    assert cam.shape == (2, 2, 2, 7)
    np.testing.assert_allclose(cam.mean(axis=(1, 2)), logits, rtol=1e-5, atol=1e-6)


def test_normalisation_is_part_of_the_model(model):
    layer = model.get_layer("normalise")
    np.testing.assert_allclose(np.asarray(layer(np.array([0.0, 127.5, 255.0]))), [-1, 0, 1])


def test_no_nested_model_so_that_folding_sees_every_layer(model):
    assert not any(isinstance(layer, keras.Model) for layer in model.layers)


def test_local_imagenet_weights_are_loaded(tmp_path, model):
    donor = keras.applications.MobileNet(
        alpha=0.25, include_top=False, weights=None, input_shape=(224, 224, 3)
    )
    path = tmp_path / "donor.weights.h5"
    donor.save_weights(path)
    assert not is_model(path)
    loaded = build_model(64, weights=str(path), alpha=0.25)
    np.testing.assert_array_equal(
        loaded.get_layer("conv_pw_7").get_weights()[0],
        donor.get_layer("conv_pw_7").get_weights()[0],
    )
    with pytest.raises(TrainingError, match="no such weights file"):
        build_model(64, weights=str(tmp_path / "absent.h5"), alpha=0.25)


def test_an_earlier_model_is_taken_up_whole(tmp_path, model):
    path = tmp_path / "model.h5"
    model.save(path)
    assert is_model(path)
    again = build_model(64, weights=str(path), alpha=0.25)
    for ours, theirs in zip(again.get_weights(), model.get_weights(), strict=True):
        np.testing.assert_array_equal(ours, theirs)
    with pytest.raises(TrainingError, match="do not fit mobilenet_0"):
        build_model(64, weights=str(path), alpha=0.5)


def moved_by_training(model):
    """The names of the layers that a step of training changes."""
    before = model.get_weights()
    # One step is taken sooner than its graph is traced.
    loss = keras.losses.CategoricalCrossentropy(from_logits=True)
    model.compile("adam", loss, run_eagerly=True)
    images = np.random.default_rng(0).uniform(0, 255, (4, 64, 64, 3)).astype(np.float32)
    model.fit(images, np.eye(7, dtype=np.float32)[:4], verbose=0)
    return {
        weight.path.split("/")[0]
        for weight, old in zip(model.weights, before, strict=True)
        if not np.array_equal(weight.numpy(), old)
    }


def test_the_head_learns_alone_and_then_all_but_the_first_layers():
    model = build_model(64, weights=None, backbone="cnn", head="dense", hidden=8)
    choose_learning(model, "stage2_pool", head_only=True)
    assert moved_by_training(model) == {"hidden", "logits"}
    choose_learning(model, "stage2_pool", head_only=False)
    late = {f"stage{stage}_{part}" for stage in (3, 4, 5) for part in ("conv", "bn")}
    assert moved_by_training(model) == late | {"hidden", "logits"}
    choose_learning(model, None, head_only=False)
    assert moved_by_training(model) >= late | {"stage1_conv"}


def test_frozen_layers_stay_and_the_rest_learns():
    model = build_model(64, weights=None, alpha=0.25)
    freeze(model, "conv_pw_3_relu")
    moved = moved_by_training(model)
    assert not moved & {"conv1", "conv1_bn", "conv_pw_3", "conv_pw_3_bn"}
    assert moved >= {"conv_dw_4", "conv_dw_4_bn", "conv_pw_13", "cam"}
    with pytest.raises(TrainingError, match="has no layer 'block9'"):
        freeze(model, "block9")


def test_an_unknown_backbone_is_named():
    with pytest.raises(TrainingError, match="There are: mobilenet, mobilenet_v2"):
        build_model(64, weights=None, backbone="resnet")
