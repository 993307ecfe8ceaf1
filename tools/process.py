"""Running other programs: quietly with their words kept, or in our place."""

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tools.errors import ToolError
from tools.paths import ROOT

# For what an interpreter is asked: paths come in UTF-8, on Windows too, as they are read.
UTF8 = ("-X", "utf8")


def quietly(command: Sequence[str | Path], problem: str, env: dict[str, str] | None = None) -> None:
    """Run a command without showing its words; on failure they are the reason given.

    Raises:
        ToolError: it could not be started or failed: `problem`, then its last lines.
    """
    try:
        done = subprocess.run(
            [str(word) for word in command],
            cwd=ROOT,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as error:
        raise ToolError(f"{problem}\n  {command[0]}: {error}") from error
    if done.returncode:
        lines = [line for line in done.stdout.splitlines() if line.strip()]
        raise ToolError("\n  ".join([problem, *lines[-12:]]))


def answer(command: Sequence[str | Path], timeout: float = 20) -> str | None:
    """Return what a command prints, stripped; None where it is missing, fails or hangs."""
    try:
        return ask(command, timeout)
    except ToolError:
        return None


def ask(command: Sequence[str | Path], timeout: float = 20) -> str | None:
    """Return what a command prints, stripped; None where it is missing or fails.

    Raises:
        ToolError: it does not answer in time, which says nothing about what is wrong with it.
    """
    try:
        done = subprocess.run(
            [str(word) for word in command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
            errors="replace",
            timeout=timeout,
            check=False,
        )
    except OSError:
        return None
    except subprocess.TimeoutExpired as error:
        raise ToolError(
            f"{command[0]} did not answer within {timeout:g} seconds. Try again when this "
            "computer has less to do."
        ) from error
    return done.stdout.strip() if done.returncode == 0 else None


def environment(**more: str) -> dict[str, str]:
    """Return the variables for one of our modules: found from any folder, UTF-8 everywhere."""
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", **more}
    env.pop("PYTHONHOME", None)
    return env


def end_by_exception() -> Any:
    """Let SIGTERM end this program as an exception, which ends its children on the way.

    Returns what was done with it before, for signal.signal.
    """
    return signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))


def attended(
    command: Sequence[str | Path], env: dict[str, str] | None = None, cwd: Path | None = None
) -> int:
    """Run a command in the open and return its exit code.

    An interrupt reaches the command too (it shares the terminal); it gets five
    seconds to end by itself, and is ended otherwise. Where this program is ended, so
    is the command: going on alone it would meet the next of its kind in one folder.
    """
    before = end_by_exception()
    try:
        with subprocess.Popen([str(word) for word in command], cwd=cwd, env=env) as child:
            try:
                return child.wait()
            except BaseException as reason:
                _end(child, ask=not isinstance(reason, KeyboardInterrupt))
                raise
    finally:
        signal.signal(signal.SIGTERM, before)


def hand_over(command: Sequence[str | Path], env: dict[str, str] | None = None) -> int:
    """Go on as another program, so that signals and the exit code are its own.

    Returns its exit code where a process cannot be replaced (Windows).
    """
    words = [str(word) for word in command]
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "nt":
        return attended(words, env)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    os.execve(words[0], words, env or dict(os.environ))
    return 1  # not reached


def _end(child: subprocess.Popen, ask: bool) -> None:
    if ask:
        child.terminate()
    try:
        child.wait(5)
    except (subprocess.TimeoutExpired, KeyboardInterrupt):
        child.kill()
        child.wait()
