import sys
from pathlib import Path

import pytest

from tools import browser
from tools.errors import ToolError

linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="looks in Linux's places"
)


@pytest.fixture(autouse=True)
def bare(monkeypatch, tmp_path):
    """A machine with no browser at all, and nothing on the PATH."""
    for name in ("LENS_BROWSER", "PLAYWRIGHT_BROWSERS_PATH"):
        monkeypatch.delenv(name, raising=False)
    for name in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))


def test_no_browser_says_what_to_install():
    with pytest.raises(ToolError, match="LENS_BROWSER"):
        browser.find_browser()


def test_the_named_browser_comes_first(monkeypatch, program):
    program("bin/chromium")
    named = program("elsewhere/my-browser")
    monkeypatch.setenv("LENS_BROWSER", str(named))
    assert browser.find_browser() == named


def test_a_named_browser_that_is_not_there_is_an_error_not_a_guess(monkeypatch, program):
    program("bin/chromium")
    monkeypatch.setenv("LENS_BROWSER", "/no/such/browser")
    with pytest.raises(ToolError, match="/no/such/browser"):
        browser.find_browser()
    with pytest.raises(ToolError, match="/no/such/browser"):
        browser.ensure_browser(Path(sys.executable))


@linux_only
@pytest.mark.parametrize("name", ["chromium", "google-chrome", "microsoft-edge"])
def test_finds_each_kind_on_the_path(program, name):
    installed = program(f"bin/{name}", "1.0")
    assert browser.find_browser() == installed


@linux_only
def test_a_stub_that_does_not_start_is_passed_over(program):
    program("bin/chromium-browser", "install the snap", code=1)
    chrome = program("bin/google-chrome", "1.0")
    assert browser.find_browser() == chrome


@linux_only
def test_finds_the_newest_that_playwright_downloaded(program):
    program("home/.cache/ms-playwright/chromium-999/chrome-linux/chrome")
    newest = program("home/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome")
    program("home/.cache/ms-playwright/chromium_headless_shell-1300/chrome-linux/headless_shell")
    assert browser.find_browser() == newest


@linux_only
def test_gets_one_through_playwright_where_there_is_none(monkeypatch, program):
    asked = []

    def install(command, problem, env=None):
        asked.append([str(word) for word in command])
        program("home/.cache/ms-playwright/chromium-1/chrome-linux/chrome")

    monkeypatch.setattr(browser.process, "quietly", install)
    assert browser.ensure_browser(Path("py")).name == "chrome"
    assert asked == [["py", "-m", "playwright", "install", "chromium"]]


@linux_only
def test_falls_back_to_apt_and_otherwise_says_why(monkeypatch, program):
    def fails(command, problem, env=None):
        raise ToolError(problem)

    monkeypatch.setattr(browser.process, "quietly", fails)
    monkeypatch.setattr(browser, "is_root_on_debian", lambda: False)
    with pytest.raises(ToolError, match="Playwright could not download") as caught:
        browser.ensure_browser(Path("py"))
    assert "Install one of them" in str(caught.value)

    monkeypatch.setattr(browser, "is_root_on_debian", lambda: True)
    monkeypatch.setattr(browser, "apt_install", lambda name: program(f"bin/{name}"))
    assert browser.ensure_browser(Path("py")).name == "chromium"
