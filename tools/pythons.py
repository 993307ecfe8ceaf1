"""Choosing a Python: which versions will do, and where one is."""

import os
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from tools import process
from tools.errors import ToolError

Version = tuple[int, int]

OLDEST: Version = (3, 10)
NEWEST_FOR_TENSORFLOW: Version = (3, 12)

_PROBE = (
    "import sys, importlib.util as u; "
    "print(*sys.version_info[:2], int(u.find_spec('pip') is not None), sys.executable)"
)


def will_do(version: Version, tensorflow: bool) -> bool:
    """Tell whether a Python of this version runs the page, or all with TensorFlow."""
    return version >= OLDEST and not (tensorflow and version > NEWEST_FOR_TENSORFLOW)


def probe(python: Path | str) -> tuple[Version, bool, Path] | None:
    """Ask an interpreter for its version, whether it has pip, and its own path.

    Returns None where it is missing or does not start, as a shim of a version
    manager or an environment whose base has gone does not.

    Raises:
        ToolError: it does not answer in time.
    """
    words = (process.ask([python, "-I", *process.UTF8, "-c", _PROBE]) or "").split(maxsplit=3)
    if len(words) != 4 or not all(word.isdigit() for word in words[:3]):
        return None
    return (int(words[0]), int(words[1])), words[2] == "1", Path(words[3])


def find(tensorflow: bool) -> Path | None:
    """Return an interpreter that will do: this one first, else the newest on the PATH."""
    if will_do(sys.version_info[:2], tensorflow):
        return Path(sys.executable)
    for candidate in _candidates():
        try:
            found = probe(candidate)
        except ToolError:
            continue
        if found and will_do(found[0], tensorflow):
            return found[2]
    return None


def _candidates() -> Iterable[str]:
    for minor in range(NEWEST_FOR_TENSORFLOW[1], OLDEST[1] - 1, -1):
        if path := shutil.which(f"python3.{minor}"):
            yield path
        if os.name == "nt" and (launcher := shutil.which("py")):
            where = "import sys; print(sys.executable)"
            path = process.answer([launcher, f"-3.{minor}", *process.UTF8, "-c", where])
            if path:
                yield path
