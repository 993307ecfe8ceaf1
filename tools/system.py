"""What the operating system offers: a terminal to speak to, packages to install."""

import os
import shutil
import sys

from tools import process


def say(text: str) -> None:
    """Tell the person at the terminal what takes its time."""
    print(text, file=sys.stderr, flush=True)


def is_root_on_debian() -> bool:
    """Tell whether packages can be installed by apt-get without asking anybody."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(*packages: str) -> None:
    """Install Debian packages.

    Raises:
        ToolError: apt-get failed.
    """
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    problem = f"apt-get could not install {' '.join(packages)}."
    process.quietly(["apt-get", "update", "-q"], problem, env)
    process.quietly(
        ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages], problem, env
    )
