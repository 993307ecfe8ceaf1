"""The same page in Firefox and in WebKit, served and as one file, and the library."""

import json
import threading
from base64 import b64encode

import numpy as np
import pytest
from werkzeug.serving import make_server

from tests.browser.firefox import Firefox
from tests.browser.pictures import png
from tests.browser.sites import Quiet
from tests.browser.visits import Visit, chances
from tests.browser.webkit import WebKit
from webapp import create_app
from webapp.site import page_files

SHOWN = """Object.fromEntries([...document.querySelectorAll(".chances li")].map(
    (row) => [row.dataset.code, row.querySelector(".value").textContent]))"""
EMBEDDED = r"""Object.fromEntries([...document.querySelectorAll("#kinds li")].map(
    (row) => /\((\w+)(?:, counts as malignant)?\): (.*)$/.exec(row.textContent).slice(1)))"""
LISTED = """[...document.querySelectorAll(".proof tr[data-url]")].map((row) =>
    [row.parentElement.dataset.thread, row.dataset.url.replace(document.baseURI, "")])"""

# Takes the address of the library and [[name, base64], …].
CLASSIFIED = """import(%s).then(async ({ load }) => {
  const lens = await load();
  const answers = [];
  for (const [name, text] of %s) {
    const file = new File([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], name);
    const { kinds } = await lens.classify(file);
    answers.push(kinds.map(({ index, probability }) => [index, probability]));
  }
  return answers;
})"""


@pytest.fixture(params=[Firefox, WebKit])
def window(request, tmp_path):
    """A window of each browser, closed after the test; skips where there is no such browser."""
    browser = request.param
    if browser.executable is None:
        pytest.skip(f"there is no {browser.__name__} here")
    profile = tmp_path / "profile"
    profile.mkdir()
    opened = browser(profile)
    yield opened
    opened.close()


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


def test_the_served_page(window, site, picture, by_chromium):
    window.goto(site)
    window.wait_for("html[data-ready]")
    assert "kept on this device" in window.text(".amount")
    window.pick(picture)
    assert window.evaluate(SHOWN) == by_chromium
    window.wait_for(".proof [data-thread=keeper]")
    listed = window.evaluate(LISTED)
    served = {"", *page_files()}
    assert {name for thread, name in listed if thread == "keeper"} > served
    assert {name for thread, name in listed if thread == "page"} >= {"", "page.js", "worker.js"}
    assert ["worker", "model/contract.json"] in listed


def test_the_kept_page_needs_no_server(window, model_dir, picture, by_chromium):
    application = create_app({"MODEL_DIR": model_dir})
    server = make_server("127.0.0.1", 0, application, threaded=True, request_handler=Quiet)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    address = f"http://127.0.0.1:{server.server_port}/"
    try:
        window.goto(address)
        window.wait_for("html[data-ready]")
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    window.goto(address)
    window.wait_for("html[data-ready]")
    window.pick(picture)
    assert window.evaluate(SHOWN) == by_chromium


@pytest.mark.parametrize("window", [WebKit], indirect=True)
def test_webkit_says_why_it_cannot_use_the_single_file(window, single):
    window.goto(single)
    window.wait_for(".failure h2")
    assert "Open this file with Chrome, Edge or Firefox" in window.text(".failure")


@pytest.mark.parametrize("window", [Firefox], indirect=True)
def test_the_single_file(window, single, picture, by_chromium):
    window.goto(single)
    window.wait_for("html[data-ready]")
    assert "the whole program" in window.text(".amount")
    window.pick(picture)
    assert window.evaluate(SHOWN) == by_chromium
    assert window.evaluate("performance.getEntriesByType('resource').length") == 0


def test_the_example_of_the_library(window, library, picture, by_chromium):
    window.goto(f"{library}some/where/example.html")
    window.wait_for("[data-state=ready]")
    window.pick(picture, "#photo", "#answer:not([hidden])")
    assert window.evaluate(EMBEDDED) == by_chromium


def test_the_library_computes_what_keras_computed(window, library, shipped):
    golden = json.loads((shipped / "golden.json").read_text())
    files = [shipped / case["file"] for case in golden["cases"]]
    photos = [(path.name, b64encode(path.read_bytes()).decode()) for path in files]
    window.goto(library)
    module = json.dumps(f"{library}some/where/lesion-lens.js")
    answers = window.evaluate(CLASSIFIED % (module, json.dumps(photos)))
    for case, path, answer in zip(golden["cases"], files, answers, strict=True):
        found = [dict(answer)[index] for index in range(7)]
        if path.suffix == ".png":
            tolerance = golden["tolerance"]["png"]["probabilities"]
            assert found == pytest.approx(case["probabilities"], abs=tolerance), path
        else:  # each browser has a JPEG decoder of its own
            assert np.argmax(found) == np.argmax(case["probabilities"]), path
