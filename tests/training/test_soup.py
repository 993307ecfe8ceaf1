import json

import keras
import numpy as np
import pytest

from training import soup
from training.networks.model import build_model
from training.run_folder import lineage, read_json
from training.stage import load_model
from training.writing.tables import training_lines


@pytest.fixture
def runs(tmp_path):
    """A run, another from its result, and one of another width."""
    for seed, (name, alpha) in enumerate({"first": 0.25, "tuned": 0.25, "wide": 0.5}.items()):
        keras.utils.set_random_seed(seed)
        (tmp_path / name).mkdir()
        build_model(32, weights=None, alpha=alpha).save(tmp_path / name / "model.h5")
        recipe = {"size_schedule": [[1, 32]], "epoch_images": 8, "learning_rate": 1e-3}
        record = {"finished": name, "data": ["ham"], "recipe": recipe, "seed": seed, "history": []}
        (tmp_path / name / "run.json").write_text(json.dumps(record))
    return tmp_path


def mix(runs, one, other, share=0.25):
    options = ["--run", str(runs / one), "--run", str(runs / other), "--share", str(share)]
    return soup.main([*options, "--out", str(runs / "mean")])


def test_the_weights_are_the_mean_and_the_record_says_of_what(runs):
    assert mix(runs, "first", "tuned") == 0
    weights = [load_model(runs / n / "model.h5").get_weights() for n in ("mean", "first", "tuned")]
    for found, first, tuned in zip(*weights, strict=True):
        np.testing.assert_allclose(found, 0.75 * first + 0.25 * tuned, rtol=1e-3, atol=1e-6)
    record = read_json(runs / "mean" / "run.json")
    assert list(record["shares"].values()) == [0.75, 0.25]
    assert [run["finished"] for run in lineage(record)][:-1] == ["first", "tuned"]
    assert training_lines(record)[-1] == "3. the mean weights of run 1 and run 2"
    kernel = load_model(runs / "mean" / "model.h5").get_layer("cam").get_weights()[0]
    np.testing.assert_array_equal(kernel, kernel.astype(np.float16))


def test_runs_of_two_networks_are_refused(runs, capsys):
    assert mix(runs, "first", "wide") == 1
    assert "only weights of one can be averaged" in capsys.readouterr().err
    assert not (runs / "mean" / "model.h5").exists()


def test_a_share_beyond_one_is_refused(runs, capsys):
    assert mix(runs, "first", "tuned", share=1.5) == 1
    assert "a --share from 0 to 1" in capsys.readouterr().err
