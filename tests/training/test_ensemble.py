import json

import keras
import numpy as np
import pytest

from training import calibrate, ensemble, evaluate
from training.networks.model import build_model
from training.run_folder import lineage, read_json
from training.stage import load_model


@pytest.fixture(scope="module")
def members(tmp_path_factory):
    """Three runs of random models: two with a map, the third without one."""
    folder = tmp_path_factory.mktemp("members")
    cnn = {"backbone": "cnn"}
    networks = {"one": cnn, "two": {"alpha": 0.25}, "plain": cnn}
    for seed, (name, network) in enumerate(networks.items()):
        keras.utils.set_random_seed(seed)
        head = {"head": "dense", "hidden": 8} if name == "plain" else {}
        (folder / name).mkdir()
        build_model(64, weights=None, **network, **head).save(folder / name / "model.h5")
        record = {"finished": name, "data": ["ham"], "data_sha256": {}, "fold": None, "without": []}
        (folder / name / "run.json").write_text(json.dumps(record))
    return folder


def images():
    return np.random.default_rng(0).uniform(0, 255, (4, 64, 64, 3)).astype(np.float32)


def write(members, out, *names):
    runs = [word for name in names for word in ("--run", str(members / name))]
    return ensemble.main([*runs, "--out", str(out)])


@pytest.mark.parametrize("names", [("one", "two"), ("one", "plain"), ("one", "one", "two")])
def test_its_logits_are_the_mean_of_its_members(members, tmp_path, names):
    assert write(members, tmp_path / "mean", *names) == 0
    found = load_model(tmp_path / "mean" / "model.h5").predict_on_batch(images())
    each = [load_model(members / n / "model.h5").predict_on_batch(images()) for n in names]
    np.testing.assert_allclose(found, np.mean(each, axis=0), rtol=1e-4, atol=1e-5)
    record = read_json(tmp_path / "mean" / "run.json")
    assert [run["finished"] for run in lineage(record)][:-1] == list(dict.fromkeys(names))


def test_its_map_explains_the_mean(members, tmp_path):
    write(members, tmp_path / "mean", "one", "two")
    model = load_model(tmp_path / "mean" / "model.h5")
    both = keras.Model(model.input, [model.get_layer("cam").output, model.output])
    cam, logits = both.predict_on_batch(images())
    np.testing.assert_allclose(np.mean(cam, axis=(1, 2)), logits, rtol=1e-4, atol=1e-5)


def test_it_is_calibrated_and_evaluated_like_a_trained_run(members, ham, tmp_path, capsys):
    out = tmp_path / "mean"
    write(members, out, "one", "two")
    arguments = ["--run", str(out), "--data", str(ham)]
    assert calibrate.main(arguments) == 0
    assert evaluate.main([*arguments, "--resamples", "5"]) == 0
    assert (out / "evaluation" / "metrics.json").is_file()
    assert "Few images to test on (akiec " in capsys.readouterr().out


def test_members_that_do_not_go_together_are_named(members, tmp_path, capsys):
    assert write(members, tmp_path / "mean", "one") == 1
    assert "two members or more" in capsys.readouterr().err
    folder = tmp_path / "fold"
    folder.mkdir()
    record = read_json(members / "one" / "run.json") | {"fold": 0}
    (folder / "run.json").write_text(json.dumps(record))
    build_model(64, weights=None, alpha=0.25).save(folder / "model.h5")
    assert ensemble.main(["--run", str(members / "one"), "--run", str(folder), "--out", "x"]) == 1
    assert f"{folder}: has the entry 'fold' 0" in capsys.readouterr().err
    smaller = tmp_path / "smaller"
    smaller.mkdir()
    (smaller / "run.json").write_text(json.dumps(record | {"fold": None}))
    build_model(32, weights=None, alpha=0.25).save(smaller / "model.h5")
    assert ensemble.main(["--run", str(members / "one"), "--run", str(smaller), "--out", "x"]) == 1
    assert "has the input side 32" in capsys.readouterr().err


def test_an_ensemble_is_never_written_over(members, tmp_path, capsys):
    write(members, tmp_path / "mean", "one", "two")
    assert write(members, tmp_path / "mean", "one", "two") == 1
    assert "holds a finished run" in capsys.readouterr().err
