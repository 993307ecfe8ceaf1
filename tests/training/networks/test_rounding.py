import keras
import numpy as np

from converter.fold import fold_batch_norm
from training.networks.model import build_model
from training.networks.rounding import round_kernels


def test_folded_kernels_are_sixteen_bit_numbers_and_hardly_moved():
    keras.utils.set_random_seed(0)
    model = build_model(64, weights=None, alpha=0.25)
    rng = np.random.default_rng(0)
    for layer in model.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.set_weights([rng.uniform(0.5, 2, w.shape) for w in layer.get_weights()])
    before = {layer.name: layer.get_weights() for layer in model.layers}
    round_kernels(model)
    folded = fold_batch_norm(model).model
    convolutions = [x for x in folded.layers if isinstance(x, keras.layers.Conv2D)]
    assert len(convolutions) == 15
    for layer in convolutions:
        kernel = layer.get_weights()[0]
        np.testing.assert_allclose(kernel.astype(np.float16), kernel, rtol=1e-6)
        first = before[layer.name][0]
        np.testing.assert_allclose(
            model.get_layer(layer.name).get_weights()[0], first, rtol=1e-3, atol=1e-6
        )
        assert (model.get_layer(layer.name).get_weights()[0] != first).any()


def test_a_channel_without_weight_stays_finite():
    model = build_model(64, weights=None, alpha=0.25)
    norm = model.get_layer("conv_pw_1_bn")
    gamma, *rest = norm.get_weights()
    norm.set_weights([np.zeros_like(gamma), *rest])
    round_kernels(model)
    assert np.isfinite(model.get_layer("conv_pw_1").get_weights()[0]).all()


def test_a_branch_is_rounded_by_the_normalisation_after_it():
    image = keras.Input((8, 8, 3), name="image")
    first, second = (keras.layers.Conv2D(4, 1, name=name)(image) for name in ("first", "second"))
    normed = [keras.layers.BatchNormalization()(branch) for branch in (second, first)]
    units = keras.layers.Dense(5, name="units")(keras.layers.Add()(normed))
    model = keras.Model(image, units)
    rng = np.random.default_rng(0)
    model.set_weights([rng.uniform(0.5, 2, w.shape) for w in model.get_weights()])
    round_kernels(model)
    for layer in fold_batch_norm(model).model.layers:
        if layer.weights:
            kernel = layer.get_weights()[0]
            np.testing.assert_allclose(kernel.astype(np.float16), kernel, rtol=1e-6)
