"""The front door itself, run as a person runs it (without anything being installed)."""

import ast
import errno
import subprocess
import sys

import pytest

import lens
from tools import commands, process
from tools.errors import ToolError
from tools.paths import ROOT


def ask(*words):
    return subprocess.run(
        [sys.executable, ROOT / "lens.py", *words], capture_output=True, text=True, check=False
    )


def test_help_lists_every_command_in_a_line(tmp_path):
    answer = ask("--help")
    assert answer.returncode == 0
    lines = answer.stdout.splitlines()
    for name, command in commands.COMMANDS.items():
        assert [line for line in lines if line.split() == [name, *command.about.split()]], name


def test_no_command_and_an_unknown_one_are_errors():
    assert ask().returncode == 2
    answer = ask("upload")
    assert answer.returncode == 2
    assert "no command 'upload'" in answer.stderr
    assert "app, build, test, check, train" in answer.stderr


def test_every_command_has_its_module():
    for name, command in commands.COMMANDS.items():
        place = ROOT.joinpath(*command.module.split("."))
        if name != "test":
            assert place.with_suffix(".py").is_file() or (place / "__main__.py").is_file(), name


def test_an_old_python_gets_a_sentence(monkeypatch, capsys):
    monkeypatch.setattr(sys, "version_info", (3, 9, 18))
    assert lens.main(["app"]) == 2
    assert "needs Python 3.10 or newer; this is Python 3.9" in capsys.readouterr().err


def test_lens_py_can_be_read_by_old_pythons():
    text = (ROOT / "lens.py").read_bytes()
    text.decode("ascii")
    ast.parse(text, feature_version=(3, 4))
    assert not [n for n in ast.walk(ast.parse(text)) if isinstance(n, ast.JoinedStr)]


def test_a_problem_is_told_without_a_traceback(monkeypatch, capsys):
    def fails(name, arguments):
        raise ToolError("the disk is full")

    monkeypatch.setattr(commands, "run", fails)
    monkeypatch.setattr(process, "end_by_exception", lambda: None)
    assert lens.main(["app"]) == 1
    assert capsys.readouterr().err == "the disk is full\n"


def test_a_disk_that_cannot_be_written_to_is_told_without_a_traceback(monkeypatch, capsys):
    def fails(name, arguments):
        raise OSError(errno.ENOSPC, "No space left on device", "/home/me/.lens.lock")

    monkeypatch.setattr(commands, "run", fails)
    monkeypatch.setattr(process, "end_by_exception", lambda: None)
    assert lens.main(["app"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("/home/me/.lens.lock could not be used: No space left on device. ")
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["train", "--out", "runs/x"], ["toolkit", "training.train --out runs/x"]),
        (["app", "--port", "81"], ["app", "build", "webapp --port 81"]),
        (["app", "--help"], ["app", "webapp --help"]),
        (["export", "out"], ["app", "build", "webapp.export out"]),
        (["verify"], ["toolkit", "build", "browser", "converter.verify"]),
        (["evaluate"], ["toolkit", "training.evaluate"]),
        (
            ["evaluate", "--in-browser"],
            ["toolkit", "build", "browser", "training.evaluate --in-browser"],
        ),
    ],
)
def test_a_command_sets_up_what_it_needs_and_hands_over(monkeypatch, tmp_path, words, expected):
    done = []
    monkeypatch.setattr(commands, "ROOT", tmp_path)
    monkeypatch.setattr(commands.venv, "ensure", lambda need: done.append(need) or "py")
    monkeypatch.setattr(commands.page, "build", lambda: done.append("build"))
    monkeypatch.setattr(commands, "ensure_browser", lambda python: done.append("browser"))
    monkeypatch.setattr(
        commands.process, "hand_over", lambda command, env: done.append(" ".join(command[2:])) or 7
    )
    assert commands.run(words[0], words[1:]) == 7
    assert done == expected


def test_a_failing_program_is_quoted_in_the_reason():
    script = "print('first'); print('the reason'); raise SystemExit(3)"
    with pytest.raises(ToolError, match=r"It failed\.\n  first\n  the reason"):
        process.quietly([sys.executable, "-c", script], "It failed.")
    with pytest.raises(ToolError, match=r"It failed\.\n  no-such-program"):
        process.quietly(["no-such-program"], "It failed.")
