import keras
import pytest

from training import environment


@pytest.mark.parametrize(
    ("devices", "policy"),
    [(["cpu:0"], "float32"), (["cpu:0", "gpu:0"], "mixed_bfloat16")],
)
def test_precision_goes_by_the_devices_there_are(monkeypatch, devices, policy):
    before = keras.mixed_precision.dtype_policy()
    monkeypatch.setattr(keras.distribution, "list_devices", lambda: devices)
    try:
        assert environment.set_precision("auto") == policy
        assert environment.set_precision("float16") == "float16"
    finally:
        keras.mixed_precision.set_global_policy(before)
