"""The virtual environment: made once, filled with just what a command needs."""

import os
import shutil
import sys
from pathlib import Path

from tools import process, pythons
from tools.errors import ToolError
from tools.paths import ROOT, VENV
from tools.stamps import Stamp, content_hash
from tools.system import apt_install, is_root_on_debian, say

ABOUT = {
    "app": "what the page's server needs",
    "node": "Node.js, as there is no recent one on the PATH",
    "toolkit": "the whole toolkit with TensorFlow (about 1 GB; some minutes)",
}
FILES = {
    "app": "requirements-app.txt",
    "node": "requirements-node.txt",
    "toolkit": "requirements.txt",
}


def python_of(venv: Path = VENV) -> Path:
    """Return the path of an environment's interpreter, existing or not."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def ensure(need: str, venv: Path = VENV) -> Path:
    """Return the environment's interpreter after making and filling it as far as needed.

    Args:
        need: which pinned list to install, a key of FILES.
        venv: where the environment is.

    Raises:
        ToolError: no Python will do, the environment cannot be made, what is in its place
            is broken and not ours to remove, or pip failed.
    """
    version = _make(venv, tensorflow=need == "toolkit")
    python, requirements = python_of(venv), ROOT / FILES[need]
    stamp = Stamp(venv / "lens" / need)
    wanted = content_hash(ROOT, [requirements], "{}.{}".format(*version))
    if not stamp.is_current(wanted):
        say(f"Installing {ABOUT[need]} …")
        with stamp.renewing(wanted):
            _install(python, requirements)
    return python


def _make(venv: Path, tensorflow: bool) -> pythons.Version:
    """Make the environment, or make it anew where it is broken or of the wrong version."""
    found = pythons.probe(python_of(venv))
    if found and found[1] and pythons.will_do(found[0], tensorflow):
        return found[0]
    base = pythons.find(tensorflow)
    if base is None:
        raise ToolError(_no_python())
    ours = venv / "lens"
    if venv.exists() or venv.is_symlink():
        problem = _what_is_wrong(found)
        if venv.is_symlink() or not ours.is_dir():
            raise ToolError(
                f"{venv} cannot be used: {problem} lens.py did not make it, so it is left alone. "
                "Remove or rename it, and run the command again."
            )
        say(f"Making {venv.name} anew: {problem}")
        shutil.rmtree(venv)
    else:
        say(f"Making the virtual environment {venv.name} …")
    try:
        _create(base, venv)
        ours.mkdir()
    except BaseException:
        shutil.rmtree(venv, ignore_errors=True)
        raise
    made = pythons.probe(python_of(venv))
    if not made or not made[1]:
        raise ToolError(f"The virtual environment {venv} was made but does not work: remove it.")
    return made[0]


def _what_is_wrong(found) -> str:
    if found is None:
        return "its Python does not start."
    if not found[1]:
        return "it has no pip."
    return "its Python {}.{} does not suit TensorFlow.".format(*found[0])


def _no_python() -> str:
    return (
        "This command needs TensorFlow, which runs on Python 3.10, 3.11 or 3.12; this is Python "
        "{}.{} and none of those is on the PATH. Install one of them (python.org, or your "
        "system's packages) and run the command again. `lens.py app` runs on this Python."
    ).format(*sys.version_info[:2])


def _create(base: Path, venv: Path) -> None:
    command = [base, "-m", "venv", venv]
    problem = f"The virtual environment {venv.name} could not be made."
    try:
        process.quietly(command, problem)
    except ToolError as first:
        shutil.rmtree(venv, ignore_errors=True)
        try:
            if is_root_on_debian():
                say("Installing python3-venv by apt-get …")
                apt_install("python3-venv")
                process.quietly(command, problem)
            else:
                process.quietly([base, "-m", "virtualenv", venv], problem)
        except ToolError:
            hint = (
                "On Debian and Ubuntu: sudo apt-get install python3-venv. "
                "Elsewhere: install Python with its venv and ensurepip modules."
            )
            raise ToolError(f"{first}\n{hint}") from first


def _install(python: Path, requirements: Path) -> None:
    # Byte code is made of what is imported, when it is; of all, it takes a while.
    options = ("--disable-pip-version-check", "--no-compile")
    process.quietly(
        [python, "-m", "pip", "install", *options, "-r", requirements],
        f"pip could not install {requirements.name}. Is there a network connection, "
        "and enough room on the disk?",
        {**os.environ, "PIP_NO_INPUT": "1", "PYTHONPATH": "", "PIP_USER": "0"},
    )
