import json

import keras
import pytest

from training import train
from training.data.classes import HAM10000
from training.errors import TrainingError
from training.run_folder import RunFolder, check_split, lineage, without_repeats


def record(name, **origins):
    return {"finished": name, "history": [name], **origins}


def family():
    """A student of a teacher, both from one start, and the mean of the student and the start."""
    start = record("start", earlier_run=None, teacher_runs=[])
    teacher = record("teacher", earlier_run=start, teacher_runs=[None])
    student = record("student", earlier_run=start, teacher_runs=[teacher, start])
    return record("mean", member_runs=[start, student])


def names(runs):
    return [run["finished"] for run in runs]


def test_each_run_is_told_once_and_none_before_what_it_came_from():
    assert names(lineage(family())) == ["start", "teacher", "student", "mean"]


def test_a_record_without_repeats_tells_the_same():
    whole = family()
    short = without_repeats(whole)
    start, student = short["member_runs"]
    assert start == whole["member_runs"][0]
    assert student["earlier_run"] == {"finished": "start"}
    assert student["teacher_runs"][0]["earlier_run"] == {"finished": "start"}
    assert student["teacher_runs"][0]["teacher_runs"] == [None]
    assert names(lineage(short)) == names(lineage(whole))
    assert [run["history"] for run in lineage(short)] == [run["history"] for run in lineage(whole)]
    assert without_repeats(short) == short
    later = without_repeats(record("later", earlier_run=short, teacher_runs=[student]))
    assert names(lineage(later)) == ["start", "teacher", "student", "mean", "later"]


def test_a_run_has_the_test_split_of_all_it_came_from():
    check_split("run", family(), fold=None)
    fold = record("fold", fold=0, earlier_run=None)
    check_split("run", record("tuned", fold=0, earlier_run=fold), fold=0)
    taught = record("taught", fold=None, teacher_runs=[None, record("one", member_runs=[fold])])
    with pytest.raises(TrainingError, match=r"run: comes from a run of fold 0 .* the usual split"):
        check_split("run", taught, fold=None)
    with pytest.raises(TrainingError, match=r"run: comes from a run of the usual split, .* fold 2"):
        check_split("run", family(), fold=2)


def test_a_run_goes_on_in_no_folder_of_another_command(tmp_path):
    search, run = ({"search": [], "train": []}, {"recipe": {}, "seed": 0})
    RunFolder(tmp_path / "search").start(search)
    with pytest.raises(TrainingError, match="holds something else, with search, train"):
        RunFolder(tmp_path / "search").start(run)
    RunFolder(tmp_path / "run").start(run)
    with pytest.raises(TrainingError, match="holds something else, with recipe, seed"):
        RunFolder(tmp_path / "run").start(search)
    RunFolder(tmp_path / "run").start(run | {"layouts": []})  # told by a later version
    RunFolder(tmp_path / "named").start({"class_set": HAM10000.to_json()})
    reworded = json.loads(json.dumps(HAM10000.to_json()).replace('"mole"', '"birthmark"'))
    RunFolder(tmp_path / "named").start({"class_set": reworded})
    reworded["classes"][0]["malignant"] = False
    with pytest.raises(TrainingError, match="another class_set"):
        RunFolder(tmp_path / "named").start({"class_set": reworded})
    with pytest.raises(TrainingError, match="was begun with another seed"):
        RunFolder(tmp_path / "run").start(run | {"seed": 1})


def test_two_trainings_do_not_go_on_in_one_folder(ham, tmp_path, capsys):
    command = ["--data", str(ham), "--out", str(tmp_path / "run"), "--weights", "none"]
    _, _, config = train.prepare(train.parse(command))
    folder = RunFolder(tmp_path / "run")
    folder.start(config)
    with folder.at_work():
        assert train.main(command) == 1
        assert "run: another process is at work in it." in capsys.readouterr().err
    with RunFolder(tmp_path / "run").at_work():
        pass


def test_a_finished_run_is_saved_without_advice_to_save_it_otherwise(tmp_path, caplog):
    image = keras.Input((2, 2, 3))
    folder = RunFolder(tmp_path / "run")
    folder.start({})
    folder.finish(keras.Model(image, keras.layers.Flatten()(image)), {"finished": "now"})
    assert folder.model.is_file()
    assert caplog.text == ""
