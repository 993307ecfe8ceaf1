import json

import h5py
import numpy as np
import pytest

from tests.training.conftest import write_ham
from training import crossvalidate, train
from training.data.classes import CODES, HAM10000
from training.data.records import Record
from training.errors import TrainingError
from training.run_folder import RunFolder
from training.writing.predictions import write_predictions

MEL, NV = CODES.index("mel"), CODES.index("nv")


def evaluated(folder, ids, labels, answers, threshold=0.5):
    """A fold's evaluation in which every answer is certain."""
    (folder / "evaluation").mkdir(parents=True)
    for name, chosen in (
        ("truth", labels),
        ("predictions", answers),
        ("predictions_balanced", answers),
    ):
        write_predictions(folder / "evaluation" / f"{name}.csv", ids, np.eye(7)[chosen], CODES)
    metrics = {"triage": {"threshold": threshold}}
    (folder / "evaluation" / "metrics.json").write_text(json.dumps(metrics))
    return folder


def records(**known):
    """{image id: (lesion id, code)} as Records."""
    return {name: Record(name, lesion, code, None, "") for name, (lesion, code) in known.items()}


def test_folds_are_pooled_by_hand(tmp_path):
    first = evaluated(tmp_path / "a", ["i1", "i2", "i3"], [MEL, MEL, NV], [MEL, NV, NV])
    second = evaluated(tmp_path / "b", ["i4", "i5"], [NV, MEL], [NV, MEL])
    known = records(
        i1=("x", "mel"), i2=("x", "mel"), i3=("y", "nv"), i4=("z", "nv"), i5=("w", "mel")
    )
    found = crossvalidate.pool([first, second], known, HAM10000, resamples=50)
    assert (found["images"], found["lesions"]) == (5, 4)
    assert found["rules"]["calibrated"]["accuracy"]["value"] == 0.8
    assert found["rules"]["balanced"]["balanced_accuracy"]["value"] == pytest.approx(
        (2 / 3 + 1) / 2, abs=1e-4
    )
    assert found["triage"]["melanoma_sensitivity"]["value"] == pytest.approx(2 / 3, abs=1e-4)
    assert found["triage"]["specificity"]["value"] == 1


def test_each_fold_is_flagged_at_its_own_threshold(tmp_path):
    folders = [
        evaluated(tmp_path / name, [name], [NV], [NV], threshold)
        for name, threshold in (("low", 0.0), ("high", 0.5))
    ]
    known = records(low=("x", "nv"), high=("y", "nv"))
    found = crossvalidate.pool(folders, known, HAM10000, resamples=20)
    assert found["triage"]["specificity"]["value"] == 0.5


def test_only_what_is_missing_of_a_fold_is_done(tmp_path, monkeypatch):
    ran = []

    def record(command):
        ran.append(command[2:])
        return 0

    monkeypatch.setattr(crossvalidate, "attended", record)
    (tmp_path / "model.h5").write_bytes(b"")
    crossvalidate.run_fold(tmp_path, 2, ["d.zip"], ["--seed", "3"])
    assert [command[0] for command in ran] == ["training.calibrate", "training.evaluate"]
    (tmp_path / "model.h5").unlink()
    crossvalidate.run_fold(tmp_path, 2, ["d.zip"], ["--seed", "3"])
    assert ran[2] == [
        *("training.train", "--data", "d.zip", "--out", str(tmp_path), "--fold", "2"),
        *("--seed", "3"),
    ]


def test_a_failed_step_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(crossvalidate, "attended", lambda _: 1)
    with pytest.raises(TrainingError, match="train failed"):
        crossvalidate.run_fold(tmp_path, 0, ["d.zip"], [])


def h5_file(path, **attributes):
    with h5py.File(path, "w") as file:
        file.attrs.update(attributes)
    return str(path)


def test_weights_as_keras_downloads_them_are_no_leak(tmp_path):
    weights = h5_file(tmp_path / "mobilenet_7_5_224_tf_no_top.h5")
    for start in (weights, "none"):
        options = crossvalidate.read_training(["ham"], "cv", ["--weights", start])
        assert options.weights == start


@pytest.mark.parametrize(
    "arguments",
    [
        ["--teacher", "a.h5"],
        ["--weights", "FILE"],
        ["--recipe", "distilled", "--teacher-weights", "FILE"],
    ],
)
def test_models_that_saw_the_test_folds_are_refused(tmp_path, capsys, arguments):
    model = h5_file(tmp_path / "model.weights.h5", model_config="{}")
    arguments = [model if argument == "FILE" else argument for argument in arguments]
    command = ["--data", str(tmp_path), "--out", str(tmp_path / "cv"), *arguments]
    assert crossvalidate.main(command) == 1
    assert "would leak" in capsys.readouterr().err
    assert not (tmp_path / "cv").exists()


@pytest.fixture
def begun(ham, tmp_path, monkeypatch):
    """A cross-validation's command line, run until its second fold fails; and what was run."""
    ran = []

    def stop(command):
        ran.append(command)
        return 1

    monkeypatch.setattr(crossvalidate, "attended", stop)
    command = ["--data", str(ham), "--out", str(tmp_path / "cv"), "--weights", "none"]
    _, _, config = train.prepare(train.parse([*command, "--recipe", "short", "--fold", "0"]))
    first = RunFolder(tmp_path / "cv" / "fold0")
    first.start(config)
    for name in ("model.h5", "calibration.json", "evaluation"):
        (first.path / name).write_text("")
    return command, ran


def test_a_begun_cross_validation_goes_on_with_what_is_missing(begun, capsys):
    command, ran = begun
    assert crossvalidate.main([*command, "--recipe", "short"]) == 1
    assert "fold1: train failed" in capsys.readouterr().err
    assert len(ran) == 1


@pytest.mark.parametrize(
    ("arguments", "other"),
    [
        (["--recipe", "mobilenet"], "recipe, recipe_name"),
        (["--recipe", "short", "--set", "dropout=0.5"], "recipe"),
        (["--recipe", "short", "--seed", "1"], "seed"),
        (["--recipe", "short", "--data", "MORE"], "data, layouts"),
    ],
)
def test_folds_of_another_training_are_not_pooled(begun, tmp_path, capsys, arguments, other):
    command, ran = begun
    more = str(write_ham(tmp_path / "more", lesions=9))
    arguments = [word.replace("MORE", more) for word in arguments]
    assert crossvalidate.main([*command, *arguments]) == 1
    assert f"fold0: was begun with another {other} (" in capsys.readouterr().err
    assert not ran


def test_one_fold_is_not_all_of_them(begun, capsys):
    command, ran = begun
    assert crossvalidate.main([*command, "--fold", "1"]) == 1
    assert "--fold: every fold is left out in its turn" in capsys.readouterr().err
    assert not ran
