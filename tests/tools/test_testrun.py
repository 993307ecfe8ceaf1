import io
import sys

from tools import testrun
from tools.results import Counts


def test_what_could_not_be_set_up_is_told_and_counted(monkeypatch, tmp_path, capsys):
    def fails():
        raise PermissionError(13, "Permission denied", "dist")

    monkeypatch.setattr(testrun, "ROOT", tmp_path)
    run = testrun.Run("python", tmp_path)
    assert not run.prepare("build of the page", fails)
    assert "build of the page: dist could not be used: Permission" in capsys.readouterr().err
    assert [outcome.counts for outcome in run.outcomes] == [Counts(failed=1)]


def test_its_words_go_into_any_file(monkeypatch, tmp_path):
    log = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    monkeypatch.setattr(sys, "stdout", log)
    run = testrun.Run("python", tmp_path)
    run.check("ruff check", [sys.executable, "-c", ""])
    print(testrun.results.summary(run.outcomes), flush=True)
    assert b"-- ruff check" in log.buffer.getvalue()
