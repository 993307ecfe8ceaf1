import keras
import numpy as np
import pytest

from training.networks.model import build_model
from training.networks.outliers import (
    features_output,
    fit_outliers,
    load_fit,
    outlier_output,
    save_fit,
)

LAYER = "conv_pw_5_relu"


def test_the_score_is_one_on_average_where_it_was_fitted():
    rng = np.random.default_rng(0)
    mixing = rng.normal(size=(6, 6))
    features = (10 + rng.normal(size=(4000, 6)) @ mixing).clip(0) ** 2
    fit = fit_outliers(features, "some_layer", shrinkage=1e-6)
    whitened = (np.sqrt(features) - fit.center) @ fit.whitening
    assert (whitened**2).mean() == pytest.approx(1, abs=0.01)
    np.testing.assert_allclose(np.cov(whitened, rowvar=False), np.eye(6), atol=0.02)


def test_sixteen_bits_hold_it_exactly(tmp_path):
    fit = fit_outliers(np.random.default_rng(0).uniform(0, 3, (50, 8)), "some_layer")
    for values in (fit.center, fit.whitening):
        np.testing.assert_array_equal(values.astype(np.float16).astype(np.float32), values)
    save_fit(tmp_path / "outliers.npz", fit)
    again = load_fit(tmp_path / "outliers.npz")
    assert again.layer == "some_layer"
    np.testing.assert_array_equal(again.center, fit.center)
    np.testing.assert_array_equal(again.whitening, fit.whitening)


def test_the_graph_computes_the_score_by_hand():
    model = build_model(64, weights=None, alpha=0.25)
    images = np.random.default_rng(1).uniform(0, 255, (20, 64, 64, 3)).astype(np.float32)
    features = keras.Model(model.input, features_output(model, LAYER)).predict_on_batch(images)
    fit = fit_outliers(features, LAYER)
    found = keras.Model(model.input, outlier_output(model, fit)).predict_on_batch(images)
    expected = (((np.sqrt(features) - fit.center) @ fit.whitening) ** 2).mean(axis=1)
    assert found.shape == (20, 1)
    np.testing.assert_allclose(found[:, 0], expected, rtol=1e-3)
