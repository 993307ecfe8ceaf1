import json

import keras
import pytest

from tests.training.conftest import write_ham
from training import calibrate, compare, ensemble, evaluate
from training.classic.rows import network_row
from training.classic.table import load_table
from training.data.classes import CODES, HAM10000
from training.data.dataset import load_dataset
from training.data.records import by_split
from training.networks.finished import load_finished
from training.networks.model import build_model


@pytest.fixture
def data(tmp_path):
    return write_ham(tmp_path / "data", lesions=60, images_a_lesion=1)


@pytest.fixture
def calibrated(tmp_path, data):
    """A calibrated run of a small random model."""
    keras.utils.set_random_seed(0)
    run = tmp_path / "net"
    run.mkdir()
    build_model(64, classes=len(CODES), alpha=0.25, weights=None).save(run / "model.h5")
    record = {
        "finished": "now",
        "recipe": {"backbone": "mobilenet"},
        "data": ["data"],
        "images": {"train": 40},
        "environment": {"platform": "a computer"},
        "history": [{"seconds": 3.0}],
    }
    (run / "run.json").write_text(json.dumps(record))
    assert calibrate.main(["--run", str(run), "--data", str(data)]) == 0
    return run


def command(data, out, *more):
    return ["--data", str(data), "--out", str(out), "--smoke", "--resamples", "10", *more]


def test_classic_methods_beside_a_network_on_one_split(data, calibrated, tmp_path):
    out = tmp_path / "out"
    assert compare.main(command(data, out, "--run", str(calibrated))) == 0
    found = json.loads((out / "results" / "compare.json").read_text())
    names = ["SVM (RBF)", "k-NN", "decision tree", "random forest", "net"]
    assert [row["name"] for row in found["rows"]] == names
    assert sum(split["images"] for split in found["splits"].values()) == 60
    assert found["features"]["groups"] == {"colour": 66, "texture": 64, "shape": 8}
    for row in found["rows"]:
        assert row["by_aim"].keys() == {"accuracy", "balanced_accuracy"}
        assert all(each["answer"]["processor_milliseconds"] > 0 for each in row["by_aim"].values())

    # The network's figures are those of evaluate, on the same images.
    evaluate.main(["--run", str(calibrated), "--data", str(data), "--resamples", "10"])
    metrics = json.loads((calibrated / "evaluation" / "metrics.json").read_text())
    assert found["splits"]["test"]["data_sha256"] == metrics["data_sha256"]
    aims = found["rows"][-1]["by_aim"]
    assert aims["accuracy"]["test"]["accuracy"] == metrics["rules"]["calibrated"]["accuracy"]
    balanced = aims["balanced_accuracy"]["test"]["balanced_accuracy"]
    assert balanced == metrics["rules"]["balanced"]["balanced_accuracy"]

    page = (out / "results" / "compare.md").read_text()
    assert page.count("\n| ") == 1 + 2 * len(names)
    assert (out / "results" / "compare.png").is_file()


def test_an_ensemble_has_its_row(data, calibrated, tmp_path):
    mean, member = tmp_path / "mean", ["--run", str(calibrated)]
    assert ensemble.main([*member, *member, "--out", str(mean)]) == 0
    assert calibrate.main(["--run", str(mean), "--data", str(data)]) == 0
    finished = load_finished(mean, HAM10000)
    records = by_split(load_dataset([data]).records)["test"]
    test = load_table(records, CODES, tmp_path / "features", "images")
    row = network_row(finished, test, [records[0].read()], resamples=5)
    assert (row["network"], row["training_images"]) == ("ensemble", None)
    assert row["data"] == ["data"]
    assert row["by_aim"]["accuracy"]["training"] == {"seconds": 3.0}


def test_results_are_replaced_only_when_asked(data, tmp_path, capsys):
    results = tmp_path / "out" / "results"
    results.mkdir(parents=True)
    (results / "compare.md").write_text("earlier")
    (results / "compare.json").write_text("{}")
    assert compare.main(command(data, tmp_path / "out")) == 1
    assert "Add --replace" in capsys.readouterr().err
    assert (results / "compare.md").read_text() == "earlier"
    assert compare.main(command(data, tmp_path / "out", "--replace", "--limit", "30")) == 0
    found = json.loads((results / "compare.json").read_text())
    assert found["splits"]["train"]["images"] == 30
    assert "at most 30 images of each split" in (results / "compare.md").read_text()


def test_a_failure_leaves_no_half_of_the_results(data, tmp_path, monkeypatch, capsys):
    def fail(*_):
        raise OSError("no space left")

    monkeypatch.setattr(compare, "comparison", fail)
    assert compare.main(command(data, tmp_path / "out")) == 1
    assert "no space left" in capsys.readouterr().err
    assert not (tmp_path / "out" / "results").exists()


def test_no_setting_is_chosen_on_the_test_split(data, tmp_path, monkeypatch):
    def chosen(out):
        assert compare.main(command(data, out)) == 0
        rows = json.loads((out / "results" / "compare.json").read_text())["rows"]
        return [[each["settings"] for each in row["by_aim"].values()] for row in rows]

    before, real = chosen(tmp_path / "one"), compare.classic_rows

    def with_other_truth(methods, tables, *rest):
        tables["test"].labels[:] = (tables["test"].labels + 1) % len(CODES)
        return real(methods, tables, *rest)

    monkeypatch.setattr(compare, "classic_rows", with_other_truth)
    assert chosen(tmp_path / "two") == before
