"""Each published system, from images to a contract that says what it tells apart."""

import numpy as np
import pytest
import tensorflow as tf

from converter import convert
from converter.contract import load_contract
from tests.training.conftest import write_ham
from training import calibrate, evaluate, train
from training.data.class_sets import NAMED
from training.recipes import load_recipe
from training.run_folder import read_json

PUBLISHED = (
    "mobilenet",
    "resnet50",
    "resnet50-malignancy",
    "efficientnet-malignancy",
    "cnn-precancerous",
)
QUICK = [
    *("--weights=none", "--set=size_schedule=[[2,64]]", "--set=frozen_epochs=1"),
    *("--set=epoch_images=8", "--set=batch_size=4", "--set=input_size=64"),
]
# Its network is that of resnet50-malignancy, which is trained here too.
STAND_IN = {"resnet50": ['--set=backbone="cnn"']}


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return write_ham(tmp_path_factory.mktemp("data") / "ham", lesions=84, images_a_lesion=1)


@pytest.fixture
def without_graphs():
    """Four steps of a large network take seconds; the graph to take them with takes a minute."""
    tf.config.run_functions_eagerly(True)
    yield
    tf.config.run_functions_eagerly(False)


@pytest.mark.filterwarnings(
    "ignore:Even though the .tf.config:UserWarning",  # of tf.data
    "ignore:The structure of .inputs. doesn't match:UserWarning",  # Keras names it only in graphs
)
@pytest.mark.usefixtures("without_graphs")
@pytest.mark.parametrize("name", PUBLISHED)
def test_a_recipe_runs_from_images_to_the_contract(data, tmp_path, name):
    run, out = tmp_path / "run", tmp_path / "model"
    arguments = ["--data", str(data), "--run", str(run)]
    command = ["--data", str(data), "--out", str(run), "--recipe", name, "--smoke", *QUICK]
    assert train.main([*command, *STAND_IN.get(name, [])]) == 0
    assert calibrate.main(arguments) == 0
    assert evaluate.main([*arguments, "--resamples", "10"]) == 0
    assert convert.main([str(run), "--out", str(out)]) == 0
    contract, recipe = load_contract(out), load_recipe(name)
    classes = NAMED[recipe["classes"]]
    assert tuple(entry["code"] for entry in contract["classes"]) == classes.codes
    assert ("cam" in contract["outputs"]) == (recipe["head"] != "dense")
    stated = [entry["code"] for entry in contract["classes"] if entry["malignant"]]
    assert read_json(run / "calibration.json")["triage"]["malignant"] == stated
    confusion = read_json(run / "evaluation" / "metrics.json")["confusion_matrix"]["balanced"]
    assert np.array(confusion).shape == (len(classes.codes),) * 2
