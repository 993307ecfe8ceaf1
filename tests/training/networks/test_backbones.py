import keras
import numpy as np
import pytest
from keras import applications

from training.errors import TrainingError
from training.networks.backbones import BACKBONES, backbone_of
from training.networks.keras_trunks import KerasTrunk
from training.networks.model import build_model, freeze
from training.networks.outliers import features_output

SIZE = 64


def pictures(count=2):
    rng = np.random.default_rng(0)
    return rng.uniform(0, 255, (count, SIZE, SIZE, 3)).astype(np.float32)


@pytest.mark.parametrize("key", BACKBONES)
def test_every_backbone_is_built_saved_looked_into_and_frozen(tmp_path, key):
    alpha = 0.35 if key != "mobilenet" else 0.25
    model = build_model(SIZE, weights=None, backbone=key, alpha=alpha)
    assert all(isinstance(operation, keras.layers.Layer) for operation in model.operations)
    assert not any(isinstance(layer, keras.Model) for layer in model.layers)
    entry = backbone_of(model)
    assert entry is BACKBONES[key]
    for layer, side in ((entry.early, SIZE // 8), (entry.middle, SIZE // 16)):
        assert model.get_layer(layer).output.shape[1:3] == (side, side)
    assert model.get_layer("cam").output.shape == (None, SIZE // 32, SIZE // 32, 7)

    found = features_output(model, entry.early)
    looked = keras.Model(model.input, [found, model.output])
    features, logits = (np.asarray(part) for part in looked(pictures(), training=False))
    assert features.min() >= 0
    model.save(tmp_path / "model.h5")
    again = keras.models.load_model(tmp_path / "model.h5", compile=False)
    np.testing.assert_allclose(again(pictures(), training=False), logits, rtol=1e-4, atol=1e-6)

    freeze(model, entry.middle)
    frozen = [layer.name for layer in model.layers if layer.weights and not layer.trainable]
    learning = [layer.name for layer in model.layers if layer.weights and layer.trainable]
    assert len(frozen) > 3
    assert learning[-1] == "cam"
    assert frozen + learning == [layer.name for layer in model.layers if layer.weights]


@pytest.mark.parametrize(
    ("key", "application", "prepared"),
    [
        ("mobilenet_v2", applications.MobileNetV2, applications.mobilenet_v2.preprocess_input),
        ("mobilenet_v3_small", applications.MobileNetV3Small, np.copy),
        ("efficientnetv2_b0", applications.EfficientNetV2B0, np.copy),
        ("resnet50", applications.ResNet50, applications.resnet50.preprocess_input),
    ],
)
def test_a_local_file_gives_what_keras_computes(tmp_path, key, application, prepared):
    width = {"alpha": 0.75} if BACKBONES[key].source.alphas else {}
    donor = application(include_top=False, weights=None, input_shape=(SIZE, SIZE, 3), **width)
    path = tmp_path / "imagenet.weights.h5"
    donor.save_weights(path)
    model = build_model(SIZE, weights=str(path), backbone=key, alpha=0.75)
    trunk = keras.Model(model.input, model.get_layer("dropout").output)
    # Keras' own preprocessing, a function or part of its model, against our layer.
    expected = np.asarray(donor(prepared(pictures()), training=False))
    scale = np.abs(expected).max()
    found = np.asarray(trunk(pictures(), training=False))
    np.testing.assert_allclose(found / scale, expected / scale, atol=1e-4)


def test_weights_that_keras_lacks_are_named_before_any_download():
    with pytest.raises(TrainingError, match=r"mobilenet_v2_0\.6 for alpha 0\.35, 0\.5, 0\.75"):
        build_model(SIZE, backbone="mobilenet_v2", alpha=0.6)
    with pytest.raises(TrainingError, match="no ImageNet weights of the plain CNN"):
        build_model(SIZE, backbone="cnn")


def test_a_download_that_fails_is_told_with_what_to_do(monkeypatch):
    build = KerasTrunk._build

    def offline(trunk, alpha, **arguments):
        if arguments["weights"] == "imagenet":
            raise Exception("URL fetch failure on https://storage.googleapis.com")
        return build(trunk, alpha, **arguments)

    monkeypatch.setattr(KerasTrunk, "_build", offline)
    with pytest.raises(TrainingError, match=r"mobilenet_0\.25 \(URL fetch failure.*--weights"):
        build_model(32, alpha=0.25)


def test_a_model_of_elsewhere_has_no_backbone():
    image = keras.Input((8, 8, 3))
    with pytest.raises(TrainingError, match="The model 'vgg' has none"):
        backbone_of(keras.Model(image, keras.layers.Flatten()(image), name="vgg"))
