import errno
import importlib
import json
import os
import subprocess
import sys
from types import SimpleNamespace

import pytest

from tools.paths import ROOT
from training.errors import TrainingError
from training.stage import check_out, load_model, run_stage, split_arrays


def test_only_an_earlier_result_is_replaced(tmp_path):
    out = tmp_path / "out"
    check_out(out, "metrics.json", replace=False)
    out.mkdir()
    with pytest.raises(TrainingError, match="out: exists"):
        check_out(out, "metrics.json", replace=False)
    check_out(out, "metrics.json", replace=True)  # nothing in it to lose
    (out / "model.h5").write_text("hours of training")
    with pytest.raises(TrainingError, match=r"out: has no metrics\.json"):
        check_out(out, "metrics.json", replace=True)
    with pytest.raises(TrainingError, match="is not replaced"):
        check_out(out / "model.h5", "metrics.json", replace=True)
    (out / "metrics.json").write_text("{}")
    check_out(out, "metrics.json", replace=True)


@pytest.mark.parametrize("stage", ["evaluate", "crossdata"])
def test_a_run_is_not_replaced_by_what_was_measured_of_it(stage, tmp_path, capsys):
    run = tmp_path / "run"
    run.mkdir()
    (run / "model.h5").write_text("hours of training")
    stage = importlib.import_module(f"training.{stage}")
    arguments = ["--run", str(run), "--data", "ham", "--out", str(run), "--replace"]
    more = ["--trained-on", "ham"] if stage.__name__.endswith("crossdata") else []
    assert stage.main([*arguments, *more]) == 1
    assert "is not replaced" in capsys.readouterr().err
    assert (run / "model.h5").is_file()


@pytest.mark.parametrize("stage", ["explain", "metadata"])
def test_the_calibration_of_another_model_is_not_used(stage, tmp_path, capsys):
    (tmp_path / "model.h5").write_text("the present one")
    calibration = {"fitted_on": {"model_sha256": "another's"}}
    (tmp_path / "calibration.json").write_text(json.dumps(calibration))
    stage = importlib.import_module(f"training.{stage}")
    assert stage.main(["--run", str(tmp_path), "--data", str(tmp_path)]) == 1
    assert "belongs to another model. Calibrate again." in capsys.readouterr().err


def test_a_split_of_which_nothing_can_be_read_is_not_measured(ham, tmp_path):
    for file in ham.rglob("*.jpg"):
        file.write_bytes(b"")
    model = SimpleNamespace(input_shape=(None, 8, 8, 3))
    with pytest.raises(TrainingError, match="No image of the test split could be read"):
        split_arrays(tmp_path, model, [ham], "test")


def test_a_disk_that_is_full_is_told_without_a_traceback(capsys):
    def stage(_):
        raise OSError(errno.ENOSPC, "No space left on device", "run/state.json.part")

    assert run_stage("train", lambda argv: argv, stage, None) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("train: run/state.json.part could not be used: No space")


def test_half_a_model_is_told_by_its_name(tmp_path):
    (tmp_path / "model.h5").write_bytes(b"\x89HDF\r\n\x1a\n and no more")
    with pytest.raises(TrainingError, match=r"model\.h5: not a whole model"):
        load_model(tmp_path / "model.h5")


def test_what_a_stage_says_is_in_a_log_before_what_it_runs_says(tmp_path):
    stage = """
import sys
from tools.process import attended
from training.stage import run_stage
inner = [sys.executable, "-c", "print('inner')"]
def stage(_):
    print("outer")
    attended(inner)
run_stage("stage", lambda argv: argv, stage, None)
"""
    log = tmp_path / "log"
    buffered = {key: value for key, value in os.environ.items() if key != "PYTHONUNBUFFERED"}
    with log.open("w") as file:
        command = [sys.executable, "-c", stage]
        subprocess.run(command, stdout=file, cwd=ROOT, env=buffered, check=True)
    assert log.read_text().split() == ["outer", "inner"]
