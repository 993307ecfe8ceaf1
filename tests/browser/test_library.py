"""The library on other people's pages, and its example."""

import json
from base64 import b64encode

import pytest
from flask import Flask, request

from tests.browser.axe import violations
from tests.browser.pictures import REFUSED, jpeg, png
from tests.browser.visits import Gate, as_payload
from tests.webapp.test_embedding import blocks
from webapp.export import export_library

BLANK = """<!doctype html><html lang=en><title>A page of somebody's own</title>
<link rel=icon href=some/where/icon.svg>"""
# Loads the library as its folder's address says, and keeps it for the rest of the test.
LOAD = """async ([folder, options]) => {
  globalThis.library = await import(`${folder}lesion-lens.js`);
  globalThis.lens = await library.load(options);
  return lens.contract.model.name;
}"""
CLASSIFY = """async ([name, text, given]) => {
  const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  const answer = await lens.classify(name ? new File([bytes], name) : new Blob([bytes]), { given });
  return { ...answer, cam: answer.cam && [...answer.cam.data] };
}"""


def base64(data):
    return b64encode(data).decode()


def without_workers(page):
    """Wait until every worker of a Playwright page is gone."""
    for _ in range(100):
        if not page.workers:
            return True
        page.wait_for_timeout(50)
    return False


@pytest.fixture(scope="module")
def root(tmp_path_factory, model_dir):
    """The folder of a plain file host: a page of somebody's own, and the library further down."""
    folder = tmp_path_factory.mktemp("host")
    export_library(folder / "some" / "where", model_dir)
    (folder / "index.html").write_text(BLANK)
    return folder


@pytest.fixture(scope="module")
def address(root, serve_folder):
    return serve_folder(root)


@pytest.fixture
def own(visit, address):
    """Somebody's own page with the library loaded."""
    page = visit(address)
    assert page.page.evaluate(LOAD, [f"{address}some/where/", {}])
    return page


@pytest.fixture
def example(visit, address):
    """Open the example; gives its visit when the model is loaded."""

    def open_example(**options):
        page = visit(address, goto=False, **options)
        page.page.goto(f"{address}some/where/example.html")
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


def test_it_computes_what_keras_computed(own, shipped):
    golden = json.loads((shipped / "golden.json").read_text())
    tolerance = golden["tolerance"]["png"]["probabilities"]
    cases = [case for case in golden["cases"] if case["file"].endswith(".png")]
    assert len(cases) >= 5
    for case in cases:
        data = base64((shipped / case["file"]).read_bytes())
        answer = own.page.evaluate(CLASSIFY, ["a.png", data, {}])
        found = {kind["index"]: kind["probability"] for kind in answer["kinds"]}
        assert list(map(found.get, range(len(found)))) == pytest.approx(
            case["probabilities"], abs=tolerance
        )
    before = len(own.requests)
    assert own.page.evaluate(CLASSIFY, [None, data, {}])["kinds"] == answer["kinds"]
    assert len(own.requests) == before


def test_an_answer_carries_its_limits(own, shipped):
    contract = json.loads((shipped / "contract.json").read_text())
    answer = own.page.evaluate(CLASSIFY, ["a.jpg", base64(jpeg()), {"age": "0 to 29"}])
    assert answer["limits"] == contract["limits"]
    assert answer["triage"]["rule"] == contract["triage"]
    assert answer["model"]["sha256"] == [one["sha256"] for one in contract["model"]["shards"]]
    assert "not a diagnosis" in answer["notDiagnosis"]
    assert len(answer["cam"]) % len(contract["classes"]) == 0


@pytest.mark.parametrize("name", ["renamed.jpg", "cut.png", "tiny.png"])
def test_a_bad_file_gets_the_page_s_reason(example, name):
    page = example()
    data, words = REFUSED[name]
    assert words in choose(page, name, data)
    assert page.page.locator("#answer").is_hidden()
    assert "good.png: " in choose(page, "good.png", png())


def test_photos_wait_for_each_other_and_can_be_given_up(own):
    found = own.page.evaluate(
        """async (text) => {
          const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
          const controller = new AbortController();
          const { signal } = controller;
          const photos = [{}, { signal }, { signal }, {}].map((options) =>
            lens.classify(new Blob([bytes]), options));
          controller.abort();
          const ends = await Promise.allSettled(photos);
          return ends.map(({ value, reason }) => value?.kinds.length ?? reason.name);
        }""",
        base64(png()),
    )
    assert found == [7, "AbortError", "AbortError", 7]


def test_disposing_frees_the_worker_and_another_load_works(own, address):
    assert len(own.page.workers) == 1
    own.page.evaluate("() => lens.dispose()")
    late = "() => lens.classify(new Blob(['x'])).catch(({ reason, message }) => [reason, message])"
    assert own.page.evaluate(late) == ["disposed", "This lens was disposed of. Load another one."]
    assert without_workers(own.page)
    own.page.evaluate(LOAD, [f"{address}some/where/", {}])
    assert own.page.evaluate(CLASSIFY, ["a.png", base64(png()), {}])["kinds"]
    assert len(own.page.workers) == 1


def test_the_files_may_lie_elsewhere_on_the_same_origin_alone(visit, root, address):
    (root / "bundle").mkdir()
    (root / "bundle" / "lesion-lens.js").write_bytes(
        (root / "some/where/lesion-lens.js").read_bytes()
    )
    page = visit(address)
    assert page.page.evaluate(LOAD, [f"{address}bundle/", {"base": "some/where"}])
    elsewhere = "library.load({ base: 'https://elsewhere.test/' }).catch(({ reason }) => reason)"
    assert page.page.evaluate(elsewhere) == "other-origin"


def test_nothing_is_asked_for_once_it_is_loaded(example):
    page = example()
    before = [request.url for request in page.requests]
    assert len(before) == len(set(before)) >= 8
    choose(page, "a.png", png())
    page.context.set_offline(True)
    choose(page, "b.jpg", jpeg())
    page.page.wait_for_timeout(300)
    assert [request.url for request in page.requests] == before


def test_the_documented_policy_is_enough(visit, root, serve):
    page_policy, worker_policy = map(str.strip, blocks("text"))
    app = Flask(__name__, static_folder=root / "some" / "where", static_url_path="/lens")

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


def test_the_example_shows_the_answer_and_its_limits(example, shipped):
    page = example()
    golden = json.loads((shipped / "golden.json").read_text())
    case = next(one for one in golden["cases"] if one["file"].endswith("large.png"))
    said = choose(page, "large.png", (shipped / case["file"]).read_bytes())
    shown = page.page.locator("#kinds li").all_text_contents()
    contract = json.loads((shipped / "contract.json").read_text())
    best = max(zip(case["probabilities"], contract["classes"], strict=True), key=lambda one: one[0])
    assert shown[0].startswith(f"{best[1]['plain_name']} ({best[1]['code']}")
    assert shown[0].endswith(f": {best[0]:.0%}")
    assert said == f"large.png: {page.page.locator('#verdict').text_content()}."
    limits = page.page.locator("#limits li").all_text_contents()
    assert limits == contract["limits"]
    assert contract["model"]["version"] in page.page.locator("#model").text_content()
    painted = page.page.evaluate(
        "() => document.getElementById('heat').getContext('2d').getImageData(0, 0, 224, 224).data"
        ".some((value, index) => index % 4 === 3 && value > 100)"
    )
    assert painted


def test_the_example_stops_disposes_and_loads_again(visit, address):
    page = visit(address, goto=False)
    gate = Gate(page.page)
    page.page.goto(f"{address}some/where/example.html")
    button = {
        name: page.page.get_by_role("button", name=name)
        for name in ("Stop", "Dispose", "Load again")
    }
    assert button["Dispose"].is_disabled()
    button["Stop"].click()
    state(page, "empty")
    assert page.page.locator("#status").text_content() == "Stopped."
    gate.open()
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
