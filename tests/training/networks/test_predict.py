import keras
import numpy as np

from training.networks.model import build_model
from training.networks.predict import predict, predict_logits


def test_a_model_of_several_outputs_gives_each_for_every_image():
    keras.utils.set_random_seed(0)
    model = build_model(32, backbone="cnn", weights=None)
    both = keras.Model(model.input, [model.get_layer("cam").output, model.output])
    inputs = np.random.default_rng(0).uniform(0, 255, (5, 32, 32, 3)).astype(np.float32)
    cams, logits = predict(both, inputs, batch_size=2)
    assert cams.shape == (5, 1, 1, 7)
    np.testing.assert_allclose(cams.mean(axis=(1, 2)), logits, rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(predict_logits(model, inputs), logits, rtol=1e-4, atol=1e-5)
    assert [part.shape for part in predict(both, inputs[:0])] == [(0, 1, 1, 7), (0, 7)]
