"""The example of the library, as it is exported."""

import json

import pytest
from flask import Flask, request

from tests.browser.axe import violations
from tests.browser.pictures import REFUSED, jpeg, png
from tests.browser.visits import as_payload, share, without_workers
from tests.webapp.test_embedding import blocks
from webapp.export import export_library


@pytest.fixture
def example(visit, library):
    """Open the example; gives its visit when the model is loaded."""

    def open_example(**options):
        page = visit(library, goto=False, **options)
        page.page.goto(f"{library}some/where/example.html")
        return state(page, "ready")

    return open_example


def state(page, name):
    page.page.wait_for_selector(f"[data-state={name}]")
    return page


def choose(page, name, data):
    """Choose a photo in the example; gives what it then says."""
    page.page.set_input_files("#photo", [as_payload(name, data)])
    state(page, "ready")
    return page.page.locator("#status").text_content()


@pytest.mark.parametrize("name", ["renamed.jpg", "cut.png", "tiny.png"])
def test_a_bad_file_gets_the_page_s_reason(example, name):
    page = example()
    data, words = REFUSED[name]
    assert words in choose(page, name, data)
    assert page.page.locator("#answer").is_hidden()
    assert "good.png: " in choose(page, "good.png", png())


def test_the_same_photo_can_be_tried_twice_and_after_a_mistake_of_the_program(example):
    page = example(clean=False)
    page.page.evaluate("void (URL.createObjectURL = () => { throw new TypeError('a mistake'); })")
    choose(page, "a.png", png())
    assert page.messages == ["a mistake"]
    assert page.page.locator("#photo").input_value() == ""
    page.page.reload()
    state(page, "ready")
    assert choose(page, "a.png", png()) == choose(page, "a.png", png())


def test_nothing_is_asked_for_once_it_is_loaded(example):
    page = example()
    before = [request.url for request in page.requests]
    assert len(before) == len(set(before)) >= 8
    choose(page, "a.png", png())
    page.context.set_offline(True)
    choose(page, "b.jpg", jpeg())
    page.page.wait_for_timeout(300)
    assert [request.url for request in page.requests] == before


def test_the_documented_policy_is_enough_for_another_language_too(
    visit, serve, model_dir, tmp_path
):
    page_policy, worker_policy = map(str.strip, blocks("text"))
    folder = export_library(tmp_path / "lens", model_dir)
    html = folder / "example.html"
    html.write_text(html.read_text(encoding="utf-8").replace('lang="en"', 'lang="de-CH"'), "utf-8")
    app = Flask(__name__, static_folder=folder, static_url_path="/lens")

    @app.after_request
    def protect(response):
        worker = request.path.endswith("/worker.js")
        response.headers["Content-Security-Policy"] = worker_policy if worker else page_policy
        return response

    address = serve(app)
    page = visit(address, goto=False)
    page.page.goto(f"{address}lens/example.html")
    state(page, "ready")
    assert "a.png: " in choose(page, "a.png", png())
    assert "Warnschwelle" in page.page.locator("#explanation").text_content()


def test_the_example_shows_the_answer_and_its_limits(example, shipped):
    page = example()
    golden = json.loads((shipped / "golden.json").read_text())
    case = next(one for one in golden["cases"] if one["file"].endswith("large.png"))
    said = choose(page, "large.png", (shipped / case["file"]).read_bytes())
    shown = page.page.locator("#kinds li").all_text_contents()
    contract = json.loads((shipped / "contract.json").read_text())
    best = max(zip(case["probabilities"], contract["classes"], strict=True), key=lambda one: one[0])
    assert shown[0].startswith(f"{best[1]['plain_name']} ({best[1]['code']}")
    assert share(shown[0].rpartition(": ")[2]) == pytest.approx(best[0], abs=0.01)
    assert said == f"large.png: {page.page.locator('#verdict').text_content()}."
    limits = page.page.locator("#limits li").all_text_contents()
    assert limits == contract["limits"]
    assert contract["model"]["version"] in page.page.locator("#model").text_content()
    painted = page.page.evaluate(
        "() => document.getElementById('heat').getContext('2d').getImageData(0, 0, 224, 224).data"
        ".some((value, index) => index % 4 === 3 && value > 100)"
    )
    assert painted


def test_the_example_stops_disposes_and_loads_again(visit, library):
    page = visit(library, held="**/*.bin", goto=False)
    page.page.goto(f"{library}some/where/example.html")
    button = {
        name: page.page.get_by_role("button", name=name)
        for name in ("Stop", "Dispose", "Load again")
    }
    assert button["Dispose"].is_disabled()
    button["Stop"].click()
    state(page, "empty")
    assert page.page.locator("#status").text_content() == "Stopped."
    page.gate.open()
    button["Load again"].click()
    state(page, "ready")
    choose(page, "a.png", png())
    button["Dispose"].click()
    state(page, "empty")
    assert without_workers(page.page)
    assert page.page.locator("#answer").is_hidden()
    button["Load again"].click()
    state(page, "ready")
    assert "b.png: " in choose(page, "b.png", png())


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_the_example_is_accessible(example, scheme, width):
    page = example(color_scheme=scheme, viewport={"width": width, "height": 900})
    assert violations(page.page) == []
    choose(page, "a.png", png())
    page.page.locator("summary").click()
    assert violations(page.page) == []
    assert page.page.evaluate("document.documentElement.scrollWidth") <= width
