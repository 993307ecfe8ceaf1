import json
import shutil

import numpy as np
import pytest

from tests.training.conftest import write_ham, write_masks
from training import calibrate, evaluate, train
from training.data import streaming
from training.data.classes import CODES
from training.run_folder import RunFolder
from training.stage import load_model

# A small network: what is tested is the training, not what is trained.
TINY = [
    "--weights=none",
    '--set=backbone="cnn"',
    "--set=input_size=32",
    "--set=size_schedule=[[2,32],[1,64]]",
    "--set=epoch_images=32",
    "--set=batch_size=8",
    "--set=validate_every=1",
    "--set=mixup_off_epochs=1",
]


def run_train(ham, out, *more):
    return train.main(["--data", str(ham), "--out", str(out), *TINY, *more])


def assert_same_weights(*runs):
    models = [load_model(run / "model.h5") for run in runs]
    for one, other in zip(*(model.get_weights() for model in models), strict=True):
        np.testing.assert_array_equal(one, other)


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """A finished run on synthetic data, calibrated and evaluated."""
    folder = tmp_path_factory.mktemp("trained")
    # Enough lesions that every class, melanoma included, occurs in validation.
    data = write_ham(folder / "ham", lesions=140)
    write_masks(data / "masks", range(0, 280, 2))
    run = folder / "run"
    assert run_train(data, run) == 0
    arguments = ["--run", str(run), "--data", str(data)]
    assert calibrate.main(arguments) == 0
    assert evaluate.main([*arguments, "--resamples", "20"]) == 0
    return data, run


def test_a_run_leaves_model_record_and_curves(trained):
    _, run = trained
    assert sorted(p.name for p in run.iterdir()) == [
        "calibration.json",
        "config.json",
        "evaluation",
        "model.h5",
        "run.json",
        "training_curves.png",
    ]
    record = json.loads((run / "run.json").read_text())
    assert [entry["size"] for entry in record["history"]] == [32, 32, 64]
    assert all(np.isfinite(entry["loss"]) for entry in record["history"])
    assert len(record["data_sha256"]["train"]) == 64
    assert record["seed"] == 0
    assert record["from_model"] is False
    assert record["command"].startswith("python3 lens.py train --data ham --out run --weights=none")
    assert record["environment"]["packages"]["keras"]
    assert load_model(run / "model.h5").input_shape == (None, 32, 32, 3)


def test_a_finished_run_is_never_overwritten(trained, capsys):
    data, run = trained
    before = (run / "model.h5").read_bytes()
    assert run_train(data, run) == 1
    assert "holds a finished run" in capsys.readouterr().err
    assert (run / "model.h5").read_bytes() == before


def test_a_killed_run_goes_on_and_ends_like_an_unbroken_one(trained, tmp_path, monkeypatch):
    data, unbroken = trained
    save_state = RunFolder.save_state

    def killed_after_two(self, model, state):
        save_state(self, model, state)
        if state["epoch"] == 2:
            raise KeyboardInterrupt

    out = tmp_path / "run"
    with monkeypatch.context() as patch:
        patch.setattr(RunFolder, "save_state", killed_after_two)
        assert run_train(data, out) == 130
    assert not (out / "model.h5").exists()
    assert run_train(data, out, "--set=dropout=0.5") == 1  # another configuration
    assert run_train(data, out) == 0
    history = json.loads((out / "run.json").read_text())["history"]
    assert [entry["epoch"] for entry in history] == [1, 2, 3]
    expected = json.loads((unbroken / "run.json").read_text())["history"]
    assert [entry["loss"] for entry in history] == [entry["loss"] for entry in expected]
    assert_same_weights(out, unbroken)


def test_the_head_learns_alone_at_first_also_when_killed_in_between(trained, tmp_path, monkeypatch):
    data, _ = trained
    out, kernels = tmp_path / "run", []
    save_state = RunFolder.save_state

    def killed_once_after_the_head(self, model, state):
        save_state(self, model, state)
        names = ("stage1_conv", "stage3_conv", "cam")
        kernels.append([model.get_layer(name).get_weights()[0] for name in names])
        if len(kernels) == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr(RunFolder, "save_state", killed_once_after_the_head)
    options = ['--set=backbone="cnn"', "--set=frozen_epochs=2", '--set=frozen_until="stage2_relu"']
    assert run_train(data, out, *options, "--limit=16") == 130
    assert run_train(data, out, *options, "--limit=16") == 0
    (_, _, head), (early, late, trained_head), (still, moved, _) = kernels
    assert (trained_head != head).any()
    np.testing.assert_array_equal(kernels[0][1], late)
    np.testing.assert_array_equal(still, early)
    assert (moved != late).any()


def test_the_report_counts_what_it_was_measured_on(trained):
    _, run = trained
    report = json.loads((run / "evaluation" / "metrics.json").read_text())
    assert report["split"] == "test"
    assert report["images"] == 2 * report["lesions"] == sum(report["class_counts"].values())
    matrix = np.array(report["confusion_matrix"]["calibrated"])
    assert matrix.sum(axis=1).tolist() == [report["class_counts"][c] for c in CODES]


def test_an_earlier_evaluation_is_kept_unless_told_otherwise(trained, capsys):
    data, run = trained
    assert evaluate.main(["--run", str(run), "--data", str(data)]) == 1
    assert "Add --replace" in capsys.readouterr().err


def test_mistakes_on_the_command_line_are_one_sentence(ham, tmp_path, capsys):
    assert run_train(ham, tmp_path / "a", "--set=colour=1") == 1
    assert "no entry colour" in capsys.readouterr().err
    assert run_train(ham, tmp_path / "b", "--recipe=none") == 1
    assert "There are: cnn-precancerous, " in capsys.readouterr().err
    assert run_train(tmp_path / "absent", tmp_path / "c") == 1
    assert "neither a folder nor a zip" in capsys.readouterr().err
    (tmp_path / "d").mkdir()
    (tmp_path / "d" / "mine.txt").write_text("keep")
    assert run_train(ham, tmp_path / "d") == 1
    assert (tmp_path / "d" / "mine.txt").read_text() == "keep"


def test_a_student_learns_from_a_teacher_of_another_size_and_backbone_and_from_masks(
    trained, tmp_path
):
    data, run = trained
    out = tmp_path / "student"
    options = ["--teacher", str(run / "model.h5"), '--set=backbone="efficientnet_lite0"']
    short = ["--set=size_schedule=[[1,32]]", "--set=mixup_off_epochs=0", "--limit=16"]
    frozen = '--set=frozen_until="block5_add"'
    guided = ["--set=guidance_weight=1.0", '--set=shortcuts={"hair":0.5}']
    assert run_train(data, out, *options, *short, frozen, *guided) == 0
    record = json.loads((out / "run.json").read_text())
    assert record["teachers"][0].startswith("model.h5 ")
    assert record["teacher_runs"][0]["recipe"]["backbone"] == "cnn"
    assert np.isfinite(record["history"][0]["loss"])
    assert load_model(out / "model.h5").name == "efficientnet_lite0"


def test_guidance_wants_masks_and_a_map(trained, ham, tmp_path, capsys):
    guided = "--set=guidance_weight=1.0"
    assert run_train(ham, tmp_path / "a", guided) == 1
    assert "No lesion mask" in capsys.readouterr().err
    assert run_train(trained[0], tmp_path / "b", guided, '--set=head="dense"') == 1
    assert "no class-activation map to guide" in capsys.readouterr().err


def test_data_larger_than_memory_trains_the_same_model(ham, tmp_path, monkeypatch, capsys):
    short = ["--set=size_schedule=[[1,32]]", "--set=mixup_off_epochs=0", "--limit=16"]
    assert run_train(ham, tmp_path / "held", *short) == 0
    monkeypatch.setattr(streaming, "free_memory", lambda: 0)
    assert run_train(ham, tmp_path / "streamed", *short) == 0
    assert "are read again when used" in capsys.readouterr().out
    assert_same_weights(tmp_path / "held", tmp_path / "streamed")


@pytest.mark.parametrize("share", ["0", "1.5", "half"])
def test_a_share_is_a_part_of_the_whole(share, tmp_path, capsys):
    with pytest.raises(SystemExit):
        train.main(["--data", str(tmp_path), "--out", str(tmp_path / "run"), "--share", share])
    assert f"{share}: a share is above 0 and at most 1" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--weights", "--teacher", "--teacher-weights"])
def test_a_fold_takes_no_model_that_saw_its_test_lesions(ham, tmp_path, capsys, option):
    (tmp_path / "model.h5").write_bytes(b"")
    (tmp_path / "run.json").write_text(json.dumps({"finished": "before", "fold": None}))
    given = [option, str(tmp_path / "model.h5"), "--set", 'teachers=["short"]']
    assert run_train(ham, tmp_path / "run", "--fold", "2", *given) == 1
    assert "model.h5: comes from a run of the usual split" in capsys.readouterr().err
    assert not (tmp_path / "run").exists()


def test_what_learned_from_another_fold_is_not_evaluated(trained, tmp_path, capsys):
    data, run = trained
    tuned = shutil.copytree(run, tmp_path / "tuned")
    record = json.loads((tuned / "run.json").read_text())
    record["earlier_run"] = {"finished": "before", "fold": 0}
    (tuned / "run.json").write_text(json.dumps(record))
    assert evaluate.main(["--run", str(tuned), "--data", str(data), "--replace"]) == 1
    assert "comes from a run of fold 0" in capsys.readouterr().err


def test_a_teacher_that_is_not_there_is_named(trained, tmp_path, capsys):
    data, _ = trained
    absent = tmp_path / "absent.h5"
    assert run_train(data, tmp_path / "student", "--teacher", str(absent)) == 1
    assert f"{absent}: not found" in capsys.readouterr().err
