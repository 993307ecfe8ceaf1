import json
from types import SimpleNamespace

import pytest

from training import tune
from training.run_folder import RunFolder

SEARCH = ["--search", "mixup=0..0.5", "--search", "sampling_power=[0.0, 1.0]"]


@pytest.fixture
def trains(monkeypatch):
    """Stand in for train: each trial's loss is its mixup; gives the commands that were run.

    What is searched is tested here, training itself elsewhere.
    """
    ran = []

    def run(command):
        ran.append(command)
        values = dict(word.split("=", 1) for word in command if "=" in word)
        folder = tune.Path(command[command.index("--out") + 1])
        folder.mkdir(exist_ok=True)
        loss = json.loads(values["mixup"])
        history = [{"epoch": 1}, {"epoch": 2, tune.SCORE: loss}, {"epoch": 3, tune.SCORE: loss + 1}]
        (folder / "run.json").write_text(json.dumps({"history": history}))
        if len(ran) in fails:  # the model is what train writes last
            return 1
        (folder / "model.h5").touch()
        return 0

    fails = set()
    monkeypatch.setattr(tune, "attended", run)
    return SimpleNamespace(commands=ran, fails=fails)


def search(out, trials, *more):
    arguments = ["--data", "ham", "--out", str(out), "--trials", str(trials), "--recipe", "short"]
    return tune.main([*arguments, *SEARCH, *more])


def found(out):
    return json.loads((out / "trials.json").read_text())["trials"]


def test_the_table_has_every_trial_the_best_first(trains, tmp_path, capsys):
    out = tmp_path / "search"
    assert search(out, 6) == 0
    rows = found(out)
    losses = [row[tune.SCORE] for row in rows]
    assert len(set(losses)) == 6
    assert losses == sorted(losses)
    assert rows[0]["epoch"] == 2
    command = trains.commands[0]
    assert command[2:5] == ["training.train", "--data", "ham"]
    assert command[command.index("--recipe") + 1] == "short"
    assert all(0 <= loss <= 0.5 for loss in losses)
    told = capsys.readouterr().out
    assert f"Train with --recipe short {' '.join(rows[0]['options'])}." in told


def test_a_stopped_search_goes_on_with_its_trial_and_does_none_twice(trains, tmp_path, capsys):
    out = tmp_path / "search"
    trains.fails.add(3)
    assert search(out, 4) == 1
    assert "trial002: train failed" in capsys.readouterr().err
    assert {row["run"] for row in found(out)} == {"trial000", "trial001"}
    assert search(out, 4) == 0
    assert trains.commands[2] == trains.commands[3]  # the same values again
    assert len(trains.commands) == 5
    assert len(found(out)) == 4
    assert search(out, 5) == 0
    assert len(trains.commands) == 6
    assert len({row[tune.SCORE] for row in found(out)}) == 5


def test_another_search_in_the_folder_is_refused(trains, tmp_path, capsys):
    out = tmp_path / "search"
    search(out, 1)
    assert search(out, 2, "--search", "dropout=0..0.5") == 1
    assert "was begun with another" in capsys.readouterr().err
    assert len(trains.commands) == 1


def test_two_searches_do_not_share_a_trial(trains, tmp_path, capsys):
    out = tmp_path / "search"
    search(out, 1)
    with RunFolder(out).at_work():
        assert search(out, 2) == 1
    assert "search: another process is at work in it" in capsys.readouterr().err
    assert search(out, 2) == 0


def test_trials_on_other_data_are_not_mixed_in(trains, tmp_path, capsys):
    out = tmp_path / "search"
    search(out, 1)
    (out / "trial000" / "config.json").write_text(json.dumps({"data": ["other"]}))
    assert search(out, 2) == 1
    assert "trial000: was begun with another data" in capsys.readouterr().err
    assert len(trains.commands) == 1
    (out / "trial000" / "config.json").write_text(json.dumps({"data": ["ham"]}))
    assert search(out, 2) == 0


def test_a_trial_whose_loss_is_no_number_is_passed_over(trains, tmp_path, monkeypatch):
    epochs = {"trial000": None, "trial001": {"epoch": 1, tune.SCORE: 0.1}}
    monkeypatch.setattr(tune, "best_epoch", lambda folder: epochs[folder.name])
    assert search(tmp_path / "search", 2) == 0
    assert [row["run"] for row in found(tmp_path / "search")] == ["trial001"]
