import keras
import numpy as np
import pytest

from converter import fold
from converter.errors import ConverterError
from converter.fold import fold_batch_norm
from tests.converter.conftest import randomise
from training.networks.model import build_model


def flat(*layers, shape=(8, 8, 3)):
    image = keras.Input(shape, name="image")
    output = image
    for layer in layers:
        output = layer(output)
    return randomise(keras.Model(image, output))


def norms(model):
    return [la for la in model.layers if isinstance(la, keras.layers.BatchNormalization)]


def test_a_mobilenet_folds_to_the_same_function():
    model = randomise(build_model(64, alpha=0.25, weights=None))
    weights = [w.copy() for w in model.get_weights()]
    result = fold_batch_norm(model)
    assert len(result.folded) == 27
    assert ("conv_dw_1", "conv_dw_1_bn") in result.folded
    assert not norms(result.model)
    assert result.max_output > 0.1
    assert 0 < result.max_difference < 1e-4 * max(1, result.max_output)
    inputs = np.random.default_rng(5).uniform(0, 255, (3, 64, 64, 3)).astype("float32")
    before, after = model.predict_on_batch(inputs), result.model.predict_on_batch(inputs)
    np.testing.assert_allclose(after, before, rtol=1e-3, atol=1e-4)
    for kept, now in zip(weights, model.get_weights(), strict=True):
        np.testing.assert_array_equal(kept, now)


@pytest.mark.parametrize(
    "layer",
    [
        keras.layers.Conv2D(5, 3, padding="same"),
        keras.layers.Conv2D(5, 3, use_bias=False, strides=2),
        keras.layers.DepthwiseConv2D(3, padding="same", use_bias=False),
        keras.layers.DepthwiseConv2D(3, depth_multiplier=2),
        keras.layers.Dense(4),
    ],
    ids=["conv", "conv without bias", "depthwise", "depthwise, two a channel", "dense"],
)
@pytest.mark.parametrize(
    "options", [{}, {"scale": False}, {"center": False}, {"epsilon": 0.1}], ids=str
)
def test_every_kind_of_layer_folds(layer, options):
    layer = layer.__class__.from_config(layer.get_config())
    model = flat(layer, keras.layers.BatchNormalization(**options), keras.layers.ReLU())
    result = fold_batch_norm(model)
    assert [norm for _, norm in result.folded] == [norms(model)[0].name]
    assert not norms(result.model)
    assert result.max_difference <= 1e-4 * max(1, result.max_output)


def test_depthwise_against_hand_computed_numbers():
    model = flat(
        keras.layers.DepthwiseConv2D(1, use_bias=False),
        keras.layers.BatchNormalization(epsilon=0.0),
        shape=(1, 1, 2),
    )
    model.layers[1].set_weights([np.array([2.0, 4.0]).reshape(1, 1, 2, 1)])
    # gamma, beta, mean, variance
    model.layers[2].set_weights([np.array(v) for v in ([3, 1], [1, -1], [5, 8], [4.0, 16.0])])
    kernel, bias = fold_batch_norm(model).model.layers[1].get_weights()
    np.testing.assert_allclose(kernel.ravel(), [3.0, 1.0])
    np.testing.assert_allclose(bias, [-6.5, -3.0])


def test_a_fresh_normalisation_leaves_a_bias_that_is_not_dropped():
    image = keras.Input((8, 8, 3), name="image")
    convolution = keras.layers.Conv2D(4, 1, use_bias=False, name="convolution")
    output = keras.layers.BatchNormalization()(convolution(image))
    folded = fold_batch_norm(keras.Model(image, output)).model
    _, bias = folded.get_layer("convolution").get_weights()
    assert np.all((bias > 0) & (bias < 1e-20))


def test_a_model_of_any_size_is_given_one():
    model = randomise(build_model(None, alpha=0.25, weights=None))
    with pytest.raises(ConverterError, match="any size"):
        fold_batch_norm(model)
    assert fold_batch_norm(model, size=64).model.input_shape == (None, 64, 64, 3)


def test_mixed_precision_is_served_in_float32():
    keras.mixed_precision.set_global_policy("mixed_float16")
    try:
        model = flat(keras.layers.Conv2D(4, 3), keras.layers.BatchNormalization())
    finally:
        keras.mixed_precision.set_global_policy("float32")
    # Half precision itself differs by more than folding may.
    result = fold_batch_norm(model, tolerance=0.05)
    assert {layer.compute_dtype for layer in result.model.layers} == {"float32"}


def branching():
    image = keras.Input((8, 8, 3), name="image")
    conv = keras.layers.Conv2D(4, 3, name="conv")(image)
    norm = keras.layers.BatchNormalization()(conv)
    return keras.Model(image, keras.layers.Add()([conv, norm]))


def nested():
    inner = flat(keras.layers.Conv2D(4, 3))
    inner.name = "inner"
    return flat(inner, keras.layers.BatchNormalization())


@pytest.mark.parametrize(
    ("build", "reason"),
    [
        (
            lambda: flat(
                keras.layers.Conv2D(4, 3, activation="relu"), keras.layers.BatchNormalization()
            ),
            "activation of its own",
        ),
        (
            lambda: flat(
                keras.layers.Conv2D(4, 3), keras.layers.ReLU(), keras.layers.BatchNormalization()
            ),
            "it follows .* \\(ReLU\\)",
        ),
        (
            lambda: flat(keras.layers.Conv2D(4, 3), keras.layers.BatchNormalization(axis=1)),
            "axis 1",
        ),
        (branching, "used elsewhere too"),
        (nested, "inner is a model itself"),
    ],
    ids=["activation", "relu between", "other axis", "two users", "nested"],
)
def test_what_cannot_be_folded_is_refused(build, reason):
    with pytest.raises(ConverterError, match=reason):
        fold_batch_norm(build())


def test_a_wrong_fold_does_not_pass_its_own_proof(monkeypatch):
    right = fold._fold
    monkeypatch.setattr(fold, "_fold", lambda *pair: [a * 1.01 for a in right(*pair)])
    with pytest.raises(ConverterError, match="not equivalent"):
        fold_batch_norm(flat(keras.layers.Conv2D(4, 3), keras.layers.BatchNormalization()))
