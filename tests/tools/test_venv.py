import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools import node, process, pythons, venv
from tools.errors import ToolError


@pytest.fixture
def world(monkeypatch, tmp_path):
    """Environments that are made and filled on paper: a list of what was done."""
    done = []
    installed = {}  # interpreter -> (version, has pip)

    def probe(python):
        return (*installed[Path(python)], Path(python)) if Path(python) in installed else None

    def create(base, folder):
        done.append(f"create {base}")
        folder.mkdir()
        installed[venv.python_of(folder)] = ((3, 12), True)

    monkeypatch.setattr(venv, "ROOT", tmp_path)
    monkeypatch.setattr(venv.pythons, "probe", probe)
    monkeypatch.setattr(venv.pythons, "find", lambda tensorflow: Path("base"))
    monkeypatch.setattr(venv, "_create", create)
    monkeypatch.setattr(venv, "_install", lambda python, file: done.append(f"install {file.name}"))
    for name in venv.FILES.values():
        (tmp_path / name).write_text("flask==1.0\n")

    class World:
        folder = tmp_path / "env"
        root = tmp_path

        def python_becomes(self, version, pip=True):
            installed[venv.python_of(self.folder)] = (version, pip)

        def python_breaks(self):
            del installed[venv.python_of(self.folder)]

        def after(self, need):
            done.clear()
            venv.ensure(need, self.folder)
            return list(done)

    return World()


def test_makes_and_fills_once(world):
    assert world.after("app") == ["create base", "install requirements-app.txt"]
    assert world.after("app") == []
    assert world.after("node") == ["install requirements-node.txt"]
    assert world.after("toolkit") == ["install requirements.txt"]
    assert world.after("toolkit") == []


def test_installs_again_when_the_list_changes(world):
    world.after("app")
    (world.root / "requirements-app.txt").write_text("flask==2.0\n")
    assert world.after("app") == ["install requirements-app.txt"]


def test_an_install_that_failed_is_done_again(world, monkeypatch):
    world.after("node")
    install = venv._install

    def fails(python, file):
        raise ToolError("no network")

    monkeypatch.setattr(venv, "_install", fails)
    with pytest.raises(ToolError, match="no network"):
        world.after("app")
    monkeypatch.setattr(venv, "_install", install)
    assert world.after("app") == ["install requirements-app.txt"]


def test_a_broken_environment_is_made_anew(world):
    world.after("app")
    world.python_breaks()
    assert world.after("app") == ["create base", "install requirements-app.txt"]
    world.python_becomes((3, 12), pip=False)
    assert world.after("app") == ["create base", "install requirements-app.txt"]


def test_an_environment_made_elsewhere_is_left_alone(world):
    world.folder.mkdir()
    world.python_becomes((3, 12), pip=False)
    with pytest.raises(ToolError, match=r"it has no pip\. .* Remove or rename it"):
        world.after("app")
    assert world.folder.is_dir()


@pytest.mark.skipif(os.name == "nt", reason="not everybody may make links there")
def test_a_link_in_its_place_is_left_alone(world):
    world.after("app")
    world.python_breaks()
    world.folder.rename(world.root / "elsewhere")
    world.folder.symlink_to(world.root / "elsewhere")
    with pytest.raises(ToolError, match="Remove or rename it"):
        world.after("app")
    assert (world.root / "elsewhere" / "lens" / "app").is_file()


def test_half_an_environment_is_not_kept(world, monkeypatch):
    def interrupted(base, folder):
        folder.mkdir()
        raise KeyboardInterrupt

    create = venv._create
    monkeypatch.setattr(venv, "_create", interrupted)
    with pytest.raises(KeyboardInterrupt):
        world.after("app")
    monkeypatch.setattr(venv, "_create", create)
    assert world.after("app") == ["create base", "install requirements-app.txt"]


def test_a_python_too_new_for_tensorflow_serves_the_page_but_is_made_anew_for_the_toolkit(world):
    world.after("app")
    world.python_becomes((3, 14))
    assert world.after("app") == ["install requirements-app.txt"]
    assert world.after("toolkit") == ["create base", "install requirements.txt"]


def test_without_a_python_for_tensorflow_nothing_is_removed(world, monkeypatch):
    world.after("app")
    world.python_becomes((3, 14))
    monkeypatch.setattr(venv.pythons, "find", lambda tensorflow: None)
    with pytest.raises(ToolError, match=r"3\.10, 3\.11 or 3\.12"):
        world.after("toolkit")
    assert world.folder.is_dir()


@pytest.mark.parametrize(
    ("version", "page", "tensorflow"),
    [
        ((3, 9), False, False),
        ((3, 10), True, True),
        ((3, 12), True, True),
        ((3, 13), True, False),
        ((3, 14), True, False),
    ],
)
def test_which_pythons_will_do(version, page, tensorflow):
    assert pythons.will_do(version, tensorflow=False) is page
    assert pythons.will_do(version, tensorflow=True) is tensorflow


def test_a_real_interpreter_is_probed():
    version, _, path = pythons.probe(sys.executable)
    assert version == sys.version_info[:2]
    assert path.exists()


def test_a_path_is_asked_for_in_utf8(monkeypatch):
    asked = []
    monkeypatch.setattr(process, "ask", lambda command, *_: asked.append(command))
    monkeypatch.setattr(pythons.shutil, "which", lambda name: "py" if name == "py" else None)
    pythons.probe("python")
    node.in_venv("python")
    with monkeypatch.context() as windows:
        windows.setattr(os, "name", "nt")
        list(pythons._candidates())
    assert len(asked) == 5
    for command in asked:
        assert command[command.index("-c") - 2 :][:2] == ["-X", "utf8"]


def test_an_interpreter_that_does_not_start_is_none(program):
    assert pythons.probe("/no/such/python") is None
    assert pythons.probe(program("python3.12", "command not found", code=127)) is None
    assert pythons.probe(program("python3.11", "hello")) is None


def test_an_interpreter_that_is_slow_to_answer_is_not_a_broken_one(monkeypatch):
    def hangs(command, **_):
        raise subprocess.TimeoutExpired(command, 20)

    monkeypatch.setattr(process.subprocess, "run", hangs)
    with pytest.raises(ToolError, match=r"python did not answer within 20 seconds\. Try again"):
        pythons.probe("python")
    assert process.answer(["python", "--version"]) is None


def test_find_passes_over_shims_that_do_not_start(program, monkeypatch):
    program("bin/python3.12", code=127)
    good = program("bin/python3.11", "3 11 1 /opt/python3.11")
    monkeypatch.setenv("PATH", str(good.parent))
    monkeypatch.setattr(sys, "version_info", (3, 14, 0))
    assert pythons.find(tensorflow=True) == Path("/opt/python3.11")
    assert pythons.find(tensorflow=False) == Path(sys.executable)


def test_without_the_venv_module_it_says_what_to_install(program, tmp_path, monkeypatch):
    base = program("bin/python3", "ensurepip is not available", code=1)
    monkeypatch.setattr(venv, "is_root_on_debian", lambda: False)
    with pytest.raises(ToolError, match="ensurepip is not available") as caught:
        venv._create(base, tmp_path / "env")
    assert "apt-get install python3-venv" in str(caught.value)


def test_as_root_on_debian_it_installs_the_venv_module(program, tmp_path, monkeypatch):
    base = program("bin/python3", "ensurepip is not available", code=1)
    monkeypatch.setattr(venv, "is_root_on_debian", lambda: True)
    monkeypatch.setattr(venv, "apt_install", lambda name: program("bin/python3", name))
    venv._create(base, tmp_path / "env")
    assert base.read_text().count("python3-venv") == 1
