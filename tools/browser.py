"""A Chromium, Chrome or Edge for the tests and for `verify`."""

import os
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from tools import process
from tools.errors import ToolError
from tools.system import apt_install, is_root_on_debian, say

_NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "msedge",
)
_MAC_APPS = ("Google Chrome", "Chromium", "Microsoft Edge")
_WINDOWS_APPS = (
    "Google/Chrome/Application/chrome.exe",
    "Chromium/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)
_MISSING = (
    "No Chromium, Chrome or Edge was found. Install one of them, or name its executable in the "
    "environment variable LENS_BROWSER."
)


def find_browser() -> Path:
    """Return the executable of a browser that starts.

    The one that LENS_BROWSER names comes first, then the PATH, the usual places,
    and the browsers that Playwright has downloaded.

    Raises:
        ToolError: there is none, or LENS_BROWSER names no file.
    """
    if named := os.environ.get("LENS_BROWSER"):
        if not Path(named).is_file():
            raise ToolError(f"LENS_BROWSER names {named}, which is not a file.")
        return Path(named)
    for candidate in _candidates():
        if candidate.is_file() and _starts(candidate):
            return candidate
    raise ToolError(_MISSING)


def ensure_browser(python: Path) -> Path:
    """Return a browser, after getting one where there is none.

    Args:
        python: an interpreter that has the package playwright.

    Raises:
        ToolError: there is none, and neither Playwright nor apt-get brought one.
    """
    try:
        return find_browser()
    except ToolError:
        if os.environ.get("LENS_BROWSER"):
            raise
    say("Getting Chromium through Playwright …")
    reasons = []
    for get in (lambda: _by_playwright(python), _by_apt):
        try:
            get()
            return find_browser()
        except ToolError as error:
            reasons.append(str(error))
    raise ToolError("\n".join([_MISSING, *dict.fromkeys(r for r in reasons if r != _MISSING)]))


def _by_playwright(python: Path) -> None:
    process.quietly(
        [python, "-m", "playwright", "install", "chromium"],
        "Playwright could not download Chromium.",
    )


def _by_apt() -> None:
    if not is_root_on_debian():
        raise ToolError(_MISSING)
    say("Installing chromium by apt-get …")
    apt_install("chromium")


def _starts(browser: Path) -> bool:
    """Tell whether a browser answers; a stub that only asks for a package does not.

    On Windows and macOS there are no stubs, and asking would open a window on some.
    """
    if not sys.platform.startswith("linux"):
        return True
    return process.answer([browser, "--version"]) is not None


def _candidates() -> Iterable[Path]:
    for name in _NAMES:
        if found := shutil.which(name):
            yield Path(found)
    for folder in (Path("/Applications"), _home() / "Applications"):
        for app in _MAC_APPS:
            yield folder / f"{app}.app" / "Contents" / "MacOS" / app
    for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
        if folder := os.environ.get(variable):
            yield from (Path(folder) / app for app in _WINDOWS_APPS)
    for store in _playwright_stores():
        # The newest first; a headless shell only where there is no whole browser.
        for kind in ("chromium-*", "chromium_headless_shell-*"):
            for folder in sorted(store.glob(kind), key=_revision, reverse=True):
                yield from _executables(folder)


def _playwright_stores() -> Iterable[Path]:
    if named := os.environ.get("PLAYWRIGHT_BROWSERS_PATH"):
        yield Path(named)
    yield _home() / ".cache" / "ms-playwright"
    yield _home() / "Library" / "Caches" / "ms-playwright"
    if local := os.environ.get("LOCALAPPDATA"):
        yield Path(local) / "ms-playwright"


def _executables(folder: Path) -> Iterable[Path]:
    for pattern in (
        "chrome-linux*/chrome",
        "chrome-win*/chrome.exe",
        "chrome-mac*/*.app/Contents/MacOS/*",
        "chrome*/headless_shell*",
        "chrome-headless-shell-*/chrome-headless-shell*",
    ):
        yield from sorted(folder.glob(pattern))


def _revision(folder: Path) -> int:
    digits = folder.name.rpartition("-")[2]
    return int(digits) if digits.isdigit() else 0


def _home() -> Path:
    return Path(os.path.expanduser("~"))  # noqa: PTH111 - Path.home() raises where there is none
