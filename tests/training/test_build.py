import shlex
import sys
from dataclasses import replace

import pytest

from tests.training.conftest import write_ham
from training import build, check, duration
from training.build import Step
from training.data.dataset import load_dataset
from training.data.records import by_split
from training.errors import TrainingError
from training.recipes import load_recipe
from training.run_folder import read_json

PLAIN = dict.fromkeys(("map", "many", "masks", "clinical"), False)


def writing(folder, name, again=()):
    """A stage that appends its name and what was added to its command to a file."""
    made = folder / name
    lines = f"open({str(made)!r}, 'a').write('{name} ' + ' '.join(sys.argv[1:]) + '\\n')"
    return Step(name, f"write {name}", "code", [f"import sys; {lines}"], made, again)


@pytest.fixture
def stages(tmp_path, monkeypatch):
    """Three stages that each write a file, as real processes."""
    monkeypatch.setattr(
        Step, "command", lambda step: [sys.executable, "-c", *step.arguments], raising=True
    )
    return [
        writing(tmp_path, "one"),
        writing(tmp_path, "two", again=("--replace",)),
        writing(tmp_path, "three"),
    ]


def read(stages):
    return [step.made.read_text() if step.made.exists() else None for step in stages]


def test_every_stage_runs_once(stages):
    said = []
    build.build(stages, said.append)
    assert read(stages) == ["one \n", "two \n", "three \n"]
    assert said[1] == "[2/3] two: write two"
    said.clear()
    build.build(stages, said.append)
    assert read(stages) == ["one \n", "two \n", "three \n"]
    assert all(line.endswith("(done before)") for line in said)


@pytest.mark.parametrize("killed", range(3))
def test_a_build_killed_in_any_stage_ends_with_the_same_files(stages, monkeypatch, killed):
    original = build.attended

    def run(command):
        if command == stages[killed].command():
            raise KeyboardInterrupt
        return original(command)

    with monkeypatch.context() as patch:
        patch.setattr(build, "attended", run)
        with pytest.raises(KeyboardInterrupt):
            build.build(stages, print)
    assert read(stages)[killed:] == [None] * (3 - killed)
    build.build(stages, print)
    assert read(stages) == ["one \n", "two \n", "three \n"]


def test_what_comes_after_a_stage_done_anew_is_done_anew_too(stages):
    build.build(stages, print)
    stages[0].made.unlink()
    build.build(stages, print)
    assert read(stages) == ["one \n", "two \ntwo --replace\n", "three \nthree \n"]


def test_a_failing_stage_is_named_and_nothing_after_it_runs(stages, tmp_path):
    stages[1] = Step("two", "fail", "code", ["raise SystemExit(3)"], tmp_path / "two")
    with pytest.raises(TrainingError, match="two failed"):
        build.build(stages, print)
    assert read(stages) == ["one \n", None, None]


def test_a_dry_run_says_what_it_would_do_and_does_nothing(tmp_path, capsys):
    ham = write_ham(tmp_path / "ham", lesions=7)
    out = tmp_path / "out"
    dry = ["--data", str(ham), "--out", str(out), "--smoke", "--dry-run", "--seed", "3"]
    dry += ["--set", 'backbone="cnn"']
    assert build.main(dry) == 0
    text = capsys.readouterr().out
    assert "14 images" in text
    stages = [line.split()[1] for line in text.splitlines() if line.endswith("(to do)")]
    assert stages == [
        *("check", "train", "calibrate", "evaluate", "metadata"),
        *("convert", "verify", "card", "export", "report"),
    ]
    assert "Training takes about a minute here." in text
    (command,) = (line for line in text.splitlines() if "training.train" in line)
    assert shlex.split(command)[-4:] == ["--seed", "3", "--set", 'backbone="cnn"']
    assert not out.exists()


def test_a_dry_run_times_the_images_that_would_be_trained_on(ham, tmp_path, monkeypatch):
    timed = []
    monkeypatch.setattr(
        duration, "training_seconds", lambda recipe, images, classes: timed.append(images) or 60
    )
    command = ["--data", str(ham), "--out", str(tmp_path / "out"), "--dry-run"]
    assert build.main([*command, "--fold", "1", "--share", "0.5"]) == 0
    assert build.main([*command, "--limit", "9"]) == 0
    records = load_dataset([ham]).records
    assert timed == [len(by_split(records, fold=1, share=0.5)["train"]), 9]


def test_no_stage_is_planned_that_would_find_nothing_and_stop_the_build(ham):
    splits = by_split(load_dataset([ham]).records)
    recipe = load_recipe("short")
    every = {record.image_id: None for group in splits.values() for record in group}
    known = build.what_is_known(recipe, splits, every)
    assert known == {"map": True, "many": False, "masks": True, "clinical": True}
    tested = {record.image_id for record in splits["test"]}
    trained = {record.image_id for record in splits["train"]}
    for some in (tested, trained):
        assert not build.what_is_known(recipe, splits, some)["masks"]
    silent = splits | {"train": [replace(record, extra={}) for record in splits["train"]]}
    assert not build.what_is_known(recipe, silent, every)["clinical"]
    assert not build.what_is_known(recipe | {"head": "dense"}, splits, every)["map"]


def test_a_folder_belongs_to_one_build(tmp_path):
    out = tmp_path / "out"
    first = {"recipe": "a", "skip_bad": False}
    build.claim(out, first)
    build.claim(out, first)
    assert read_json(out / "build.json") == first
    with pytest.raises(TrainingError, match="other settings"):
        build.claim(out, first | {"recipe": "b"})
    skipping = first | {"skip_bad": True}
    build.claim(out, skipping)
    assert read_json(out / "build.json") == skipping
    (out / "run").mkdir()
    (out / "run" / "config.json").touch()
    build.claim(out, skipping)
    with pytest.raises(TrainingError, match="other settings"):
        build.claim(out, first)
    (tmp_path / "else").mkdir()
    (tmp_path / "else" / "thesis.txt").write_text("mine")
    with pytest.raises(TrainingError, match="is not empty"):
        build.claim(tmp_path / "else", first)


def test_the_data_is_checked_for_the_classes_that_training_will_have():
    options, training = build.parse(["--data", "d", "--out", "o", "--set", 'classes="isic2019"'])
    first, *_ = build.steps(options, training, training[1:], PLAIN)
    assert first.name == "check"
    assert check.parse(first.arguments).set == ['classes="isic2019"']


def test_a_theme_goes_to_the_export_and_a_wrong_one_stops_the_build_at_once(tmp_path, capsys):
    theme = tmp_path / "theme.css"
    theme.write_text(":root { --accent: #5b3a8c; }", encoding="utf-8")
    options, _ = build.parse(["--data", "d", "--out", "o", "--theme", str(theme)])
    (export,) = (step for step in build.steps(options, [], [], PLAIN) if step.name == "export")
    assert export.arguments[-2:] == ["--theme", str(theme)]
    theme.write_text("body { display: none }", encoding="utf-8")
    out = tmp_path / "out"
    assert build.main(["--data", str(tmp_path), "--out", str(out), "--theme", str(theme)]) == 1
    assert f"{theme} is not made of rules" in capsys.readouterr().err
    assert not out.exists()
