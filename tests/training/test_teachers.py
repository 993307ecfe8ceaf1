import json
from pathlib import Path

import pytest

from training import recipes, teachers, train
from training.errors import TrainingError
from training.recipes import load_recipe
from training.run_folder import read_json

RECIPE = load_recipe("mobilenet", {"teachers": ["teacher", "short"], "classes": "malignancy"})


def options(*more):
    return train.parse(["--data", "a.zip", "--data", "b", "--out", "run", *more])


@pytest.fixture
def ran(monkeypatch):
    """The command lines of the teachers that were trained, each of which wrote its model."""
    commands = []

    def record(command):
        folder = Path(command[command.index("--out") + 1])
        folder.mkdir(parents=True)
        (folder / "model.h5").write_bytes(b"")
        commands.append(train.parse(command[3:]))
        return 0

    monkeypatch.setattr(teachers, "attended", record)
    return commands


def test_each_teacher_sees_what_the_student_sees_and_has_a_seed_of_its_own(ran, tmp_path):
    given = options("--fold", "3", "--share", "0.5", "--seed", "7", "--teacher-weights", "x.pth")
    models = teachers.train_teachers(RECIPE, given, tmp_path)
    assert models == [tmp_path / "teachers" / number / "model.h5" for number in "12"]
    assert [each.recipe for each in ran] == ["teacher", "short"]
    assert [each.seed for each in ran] == [8, 9]
    for each in ran:
        assert (each.data, each.fold, each.share) == (["a.zip", "b"], 3, 0.5)
        assert (each.weights, each.teacher, each.smoke) == ("x.pth", [], False)
        assert train.overrides(each.set) == {"classes": "malignancy"}


def test_finished_teachers_are_not_trained_again(ran, tmp_path):
    teachers.train_teachers(RECIPE, options(), tmp_path)
    (tmp_path / "teachers" / "2" / "model.h5").unlink()
    (tmp_path / "teachers" / "2").rmdir()
    del ran[:]
    teachers.train_teachers(RECIPE, options("--smoke"), tmp_path)
    assert [(each.recipe, each.smoke) for each in ran] == [("short", True)]


def test_a_teacher_that_fails_is_named_with_the_option_that_it_hangs_on(monkeypatch, tmp_path):
    monkeypatch.setattr(teachers, "attended", lambda _: 1)
    with pytest.raises(TrainingError, match=r"teachers.1: training failed.*--teacher-weights"):
        teachers.train_teachers(RECIPE, options(), tmp_path)


def test_weights_that_are_not_there_are_named_before_any_teacher_trains(ham, tmp_path, capsys):
    command = ["--data", str(ham), "--out", str(tmp_path / "run"), "--set", 'teachers=["short"]']
    assert train.main([*command, "--weights=none", "--teacher-weights", "typo.pth"]) == 1
    assert "typo.pth: no such weights file" in capsys.readouterr().err
    assert train.main([*command, "--weights", "typo.h5", "--teacher-weights=none"]) == 1
    assert "typo.h5: no such weights file" in capsys.readouterr().err
    assert not (tmp_path / "run").exists()


def test_one_command_trains_a_teacher_and_its_student(ham, tmp_path, monkeypatch):
    plain = {"backbone": "cnn", "input_size": 32, "size_schedule": [[1, 32]], "batch_size": 8}
    short = {"epoch_images": 16, "mixup_off_epochs": 0, "validate_every": 1}
    recipe = {"based_on": "mobilenet"} | plain | short
    (tmp_path / "tiny.json").write_text(json.dumps(recipe))
    (tmp_path / "taught.json").write_text(json.dumps(recipe | {"teachers": ["tiny"]}))
    (tmp_path / "mobilenet.json").write_bytes((recipes.FOLDER / "mobilenet.json").read_bytes())
    monkeypatch.setattr(recipes, "FOLDER", tmp_path)
    # In this process, which has started TensorFlow already and knows the recipes.
    monkeypatch.setattr(teachers, "attended", lambda command: train.main(command[3:]))
    run = tmp_path / "run"
    command = ["--data", str(ham), "--out", str(run), "--recipe", "taught", "--weights=none"]
    assert train.main([*command, "--teacher-weights=none"]) == 0
    record, taught_by = read_json(run / "run.json"), run / "teachers" / "1"
    assert record["teacher_runs"] == [read_json(taught_by / "run.json")]
    assert record["teachers"][0].startswith("model.h5 ")
    assert (record["seed"], record["teacher_runs"][0]["seed"]) == (0, 1)
    assert record["teacher_runs"][0]["data_sha256"] == record["data_sha256"]
    assert record["teacher_runs"][0]["recipe_name"] == "tiny"
    assert read_json(run / "config.json")["recipe"]["teachers"] == ["tiny"]
