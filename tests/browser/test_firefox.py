"""The same page in Firefox, served and as one file, and the library."""

import pytest

from tests.browser.firefox import Firefox, find_firefox
from tests.browser.pictures import png
from tests.browser.visits import Visit, chances
from webapp.site import page_files

pytestmark = pytest.mark.skipif(find_firefox() is None, reason="there is no firefox-esr here")

SHOWN = """Object.fromEntries([...document.querySelectorAll(".chances li")].map(
    (row) => [row.dataset.code, row.querySelector(".value").textContent]))"""
EMBEDDED = r"""Object.fromEntries([...document.querySelectorAll("#kinds li")].map(
    (row) => /\((\w+)(?:, counts as malignant)?\): (.*)$/.exec(row.textContent).slice(1)))"""
LISTED = """[...document.querySelectorAll(".proof tr[data-url]")].map((row) =>
    [row.parentElement.dataset.thread, row.dataset.url.replace(document.baseURI, "")])"""


@pytest.fixture
def firefox(tmp_path):
    profile = tmp_path / "profile"
    profile.mkdir()
    browser = Firefox(find_firefox(), profile)
    yield browser
    browser.close()


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(png())
    return path


@pytest.fixture(scope="module")
def by_chromium(chromium, site):
    """What Chromium says of that picture."""
    page = Visit(chromium, site).ready()
    (card,) = page.pick(("a.png", png()))
    shown = chances(card)
    page.close()
    return shown


def test_the_served_page(firefox, site, picture, by_chromium):
    firefox.goto(site)
    firefox.wait_for("html[data-ready]")
    assert "kept on this device" in firefox.text(".amount")
    firefox.pick(picture)
    assert firefox.evaluate(SHOWN) == by_chromium
    firefox.wait_for(".proof [data-thread=keeper]")
    listed = firefox.evaluate(LISTED)
    served = {"", *page_files()}
    assert {name for thread, name in listed if thread == "keeper"} > served
    assert {name for thread, name in listed if thread == "page"} >= {"", "page.js", "worker.js"}
    assert ["worker", "model/contract.json"] in listed


def test_the_single_file(firefox, single, picture, by_chromium):
    firefox.goto(single)
    firefox.wait_for("html[data-ready]")
    assert "the whole program" in firefox.text(".amount")
    firefox.pick(picture)
    assert firefox.evaluate(SHOWN) == by_chromium
    assert firefox.evaluate("performance.getEntriesByType('resource').length") == 0


def test_the_example_of_the_library(firefox, library, picture, by_chromium):
    firefox.goto(f"{library}some/where/example.html")
    firefox.wait_for("[data-state=ready]")
    firefox.pick(picture, "#photo", "#answer:not([hidden])")
    assert firefox.evaluate(EMBEDDED) == by_chromium
