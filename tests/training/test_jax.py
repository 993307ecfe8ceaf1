"""The same training on Keras' JAX backend, as on a GPU without TensorFlow."""

import os
import subprocess
import sys

import numpy as np
import pytest

from tests.training.test_train import TINY
from training.networks.model import build_model
from training.run_folder import read_json
from training.stage import load_model


def test_a_student_trains_on_jax_and_its_model_is_one_for_tensorflow_too(ham, tmp_path):
    pytest.importorskip("jax")
    teacher, run = tmp_path / "teacher.h5", tmp_path / "run"
    build_model(32, weights=None, backbone="cnn").save(teacher)
    # Two epochs: averaged weights, copied at a validation, are trained on after it.
    short = ["--set=size_schedule=[[2,32]]", "--set=mixup_off_epochs=0"]
    arguments = ["--data", str(ham), "--out", str(run), *TINY, *short, "--teacher", str(teacher)]
    command = [sys.executable, "-m", "training.train", *arguments]
    subprocess.run(command, check=True, env=os.environ | {"KERAS_BACKEND": "jax"})
    record = read_json(run / "run.json")
    assert record["environment"]["backend"] == "jax"
    assert all(np.isfinite(entry["loss"]) for entry in record["history"])
    start, trained = (load_model(path) for path in (teacher, run / "model.h5"))
    assert trained.input_shape == (None, 32, 32, 3)
    kernels = [model.get_layer("stage1_conv").get_weights()[0] for model in (start, trained)]
    assert np.isfinite(kernels[1]).all()
    assert (kernels[0] != kernels[1]).any()
