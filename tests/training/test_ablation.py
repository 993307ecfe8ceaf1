import json

import numpy as np
import pytest

from training import ablation
from training.data.classes import CODES, HAM10000, ClassSet
from training.data.dataset import Arrays
from training.data.records import Record
from training.networks.model import build_model


def test_scores_by_hand():
    # Two moles told for certain, one melanoma missed for certain.
    mel, nv = CODES.index("mel"), CODES.index("nv")
    labels = np.array([nv, nv, mel])
    logits = 30 * np.eye(7)[[nv, nv, nv]]
    records = [Record(f"i{n}", f"l{n}", "nv", None, "") for n in range(3)]
    found = ablation.score(Arrays(None, labels, HAM10000, records, "", []), logits, resamples=20)
    assert found["accuracy"]["value"] == pytest.approx(2 / 3, abs=1e-4)
    assert found["balanced_accuracy"]["value"] == 0.5
    assert found["balanced_log_loss"]["value"] == pytest.approx((0 - np.log(1e-12)) / 2, rel=0.1)


@pytest.fixture
def finished(tmp_path):
    """Write a run of a small random model, of what earlier and teacher runs it says."""

    def write(name, side=64, **origin):
        (tmp_path / name).mkdir()
        model = build_model(side, classes=7, alpha=0.25, weights=None)
        kernel, bias = model.get_layer("cam").get_weights()
        model.get_layer("cam").set_weights([kernel, bias + np.arange(7) * len(name) / 10])
        model.save(tmp_path / name / "model.h5")
        record = {"finished": name, "recipe": {}, "data": ["d"], "seed": 1, "history": [{}, {}]}
        (tmp_path / name / "run.json").write_text(json.dumps(record | origin))
        return tmp_path / name

    return write


def test_each_run_is_told_with_what_it_came_from(finished, ham, tmp_path):
    first = finished("first")
    other = {"finished": "elsewhere"}
    second = finished("second", earlier_run={"finished": "first"}, teacher_runs=[other, None])
    out = tmp_path / "table.json"
    command = [str(first), str(second), "--data", str(ham), "--out", str(out), "--resamples", "5"]
    assert ablation.main(command) == 0
    found = json.loads(out.read_text())
    assert [row["name"] for row in found["rows"]] == ["first", "second"]
    assert [row["start"] for row in found["rows"]] == ["ImageNet weights", "first"]
    assert found["rows"][1]["teachers"] == ["a run not listed", "unknown"]
    assert found["split"] == "validation"
    assert found["rows"][0]["scores"] != found["rows"][1]["scores"]


def test_runs_on_shares_of_the_lesions_are_compared(finished, ham, tmp_path):
    command = [str(finished("half", share=0.5)), str(finished("whole")), "--data", str(ham)]
    assert ablation.main([*command, "--out", str(tmp_path / "table.json")]) == 0


@pytest.mark.parametrize(
    ("other", "words"),
    [
        ({"side": 96}, "has the input side 96"),
        ({"fold": 3}, "has the entry 'fold' 3"),
        ({"without": ["ISIC_0000001"]}, "has the entry 'without'"),
        ({"class_set": ClassSet.of(HAM10000.classes[::-1]).to_json()}, "has the classes vasc, nv"),
    ],
)
def test_runs_that_one_split_cannot_judge_are_not_compared(
    finished, ham, tmp_path, capsys, other, words
):
    command = [str(finished("one")), str(finished("two", **other)), "--data", str(ham)]
    assert ablation.main([*command, "--out", str(tmp_path / "table.json")]) == 1
    assert words in capsys.readouterr().err
    assert not (tmp_path / "table.json").exists()
