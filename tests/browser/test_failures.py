"""Whatever is missing or wrong: a clear sentence, never a blank page, never a guess."""

import base64
import json

import pytest

from tests.browser.models import change_contract, copy_model, read_contract
from tests.browser.pictures import lesion, png
from tests.browser.visits import PASTE, chances
from webapp import create_app
from webapp.site import BACKENDS, BUNDLE, WORKER


@pytest.fixture
def copy(model_dir, tmp_path):
    """A copy of the model to break."""
    return copy_model(model_dir, tmp_path / "model")


@pytest.fixture
def shard(copy):
    return next(copy.glob("*.bin"))


def open_with(visit, serve, folder):
    return visit(serve(create_app({"MODEL_DIR": folder})), clean=False)


def test_a_wrong_shard(visit, serve, copy, shard):
    data = bytearray(shard.read_bytes())
    data[len(data) // 2] ^= 1
    shard.write_bytes(data)
    sentence = open_with(visit, serve, copy).failure()
    assert f"{shard.name} is not the one" in sentence


@pytest.mark.parametrize("change", [lambda d: d[:-100], lambda d: d + b"more", lambda d: b""])
def test_a_shard_of_another_length(visit, serve, copy, shard, change):
    shard.write_bytes(change(shard.read_bytes()))
    assert f"{shard.name} is not the one" in open_with(visit, serve, copy).failure()


def test_a_missing_shard_and_then_it_is_back(visit, serve, copy, shard):
    away = shard.rename(shard.with_suffix(".away"))
    page = open_with(visit, serve, copy)
    assert f"{shard.name} is missing on the server (answer 404)" in page.failure()
    page.page.evaluate(PASTE, [["a.png", base64.b64encode(png()).decode()]])
    assert page.page.evaluate("document.activeElement.textContent") == "Try again"
    assert "could not get ready" in page.page.text_content("p[aria-live]")
    away.rename(shard)
    page.page.get_by_role("button", name="Try again").click()
    page.ready()
    (card,) = page.pick(("a.png", png()))
    assert card.get_attribute("data-state") == "answered"
    assert page.page.locator("#guide [data-about]").count() == 7


@pytest.mark.parametrize("version", [3, 0, "4"])
def test_a_contract_of_another_version(visit, serve, copy, version):
    change_contract(copy, format_version=version)
    sentence = open_with(visit, serve, copy).failure()
    assert f"format version {version}, but this page reads version 4" in sentence


def test_a_contract_with_a_field_lost(visit, serve, copy):
    change_contract(copy, outputs=None)
    assert "not as expected at “outputs" in open_with(visit, serve, copy).failure()


def test_a_model_that_nobody_measured_answers_without_advice(visit, serve, copy):
    change_contract(copy, triage=None, metrics=None)
    (card,) = open_with(visit, serve, copy).ready().pick(("a.png", png()))
    assert card.locator(".triage").get_attribute("data-verdict") == "unmeasured"
    assert "take no comfort" in card.locator(".triage").text_content()


def test_a_model_without_a_map_answers_without_one(visit, serve, copy):
    outputs = read_contract(copy)["outputs"]
    del outputs["cam"]
    change_contract(copy, outputs=outputs)
    (card,) = open_with(visit, serve, copy).ready().pick(("a.png", png()))
    assert len(chances(card)) == 7
    assert card.locator(".picture img").is_visible()
    assert card.locator("canvas").count() == 0
    assert card.get_by_role("button", name="Show the heat map").count() == 0


def test_a_contract_that_is_not_json(visit, serve, copy):
    (copy / "contract.json").write_text("<!doctype html>")
    assert "contract.json" in open_with(visit, serve, copy).failure()


def test_no_model_at_all(visit, serve, tmp_path):
    sentence = open_with(visit, serve, tmp_path).failure()
    assert "contract.json is missing on the server" in sentence


def test_a_model_that_does_not_fit_its_contract(visit, serve, copy):
    contract = json.loads((copy / "contract.json").read_text(encoding="utf-8"))
    change_contract(copy, outputs=contract["outputs"] | {"cam": "NoSuchNode"})
    assert "The model cannot be used" in open_with(visit, serve, copy).failure()


def test_the_connection_breaks(visit, site):
    broken = []

    def prepare(page):
        page.route("**/*.bin", lambda route: route.abort() if not broken else route.continue_())

    page = visit(site, clean=False, prepare=prepare)
    assert "could not be fetched" in page.failure()
    broken.append("mended")
    page.page.get_by_role("button", name="Try again").click()
    page.ready()


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (f"**/{WORKER}", "did not start"),
        ("**/*.wasm", "is missing on the server"),
    ],
)
def test_a_part_of_the_page_is_missing(visit, site, pattern, words):
    lost = [True]

    def prepare(page):
        page.route(pattern, lambda r: r.fulfill(status=404) if lost else r.continue_())

    page = visit(site, clean=False, prepare=prepare)
    assert words in page.failure()
    lost.clear()
    page.page.get_by_role("button", name="Try again").click()
    page.ready()


def test_a_worker_that_the_browser_refuses(visit, site):
    refuse = "window.Worker = class { constructor() { throw new DOMException('insecure'); } };"
    page = visit(site, clean=False, prepare=lambda page: page.add_init_script(refuse))
    assert "(worker.js) did not start" in page.failure()


@pytest.mark.parametrize("change", [lambda _: b"<!doctype html>", lambda data: data[:9999]])
def test_something_else_in_place_of_webassembly(visit, site, change):
    body = change((BUNDLE / BACKENDS[0]).read_bytes())

    def prepare(page):
        page.route("**/*.wasm", lambda r: r.fulfill(body=body, status=200))

    assert f"{BACKENDS[0]} is not the one" in visit(site, clean=False, prepare=prepare).failure()


@pytest.mark.parametrize(
    "spoilt",
    [
        "WebAssembly.instantiate = async () => { throw new RangeError('no memory'); };",
        "delete globalThis.WebAssembly;",
    ],
)
def test_an_engine_that_does_not_start(visit, site, spoilt):
    def spoil(route):
        response = route.fetch()
        route.fulfill(response=response, body=spoilt + response.text())

    page = visit(site, clean=False, prepare=lambda page: page.route(f"**/{WORKER}", spoil))
    assert "allow WebAssembly" in page.failure()


def test_a_fast_build_that_computes_wrongly_gives_way_to_the_plain_one(visit, site):
    one = visit(site, prepare=lambda page: page.route(f"**/{WORKER}", spoil_engines(1))).ready()
    asked = [request.url.rpartition("/")[2] for request in one.requests]
    assert {"tfjs-backend-wasm-simd.wasm", "tfjs-backend-wasm.wasm"} <= set(asked)
    assert "TensorFlow.js, wasm" in one.page.locator("#model").text_content()
    assert "SIMD" not in one.page.locator("#model").text_content()
    (card,) = one.pick(("a.png", png()))
    honest = visit(site).ready()
    assert "TensorFlow.js, wasm, SIMD" in honest.page.locator("#model").text_content()
    assert chances(card) == chances(honest.pick(("a.png", png()))[0])


def test_an_engine_that_computes_wrongly_answers_nobody(visit, site):
    page = visit(
        site, clean=False, prepare=lambda page: page.route(f"**/{WORKER}", spoil_engines(2))
    )
    assert "a wrong answer to a picture whose answer is known" in page.failure()
    assert page.page.locator("html[data-ready]").count() == 0


@pytest.mark.parametrize(("pixels", "state"), [(1_300_000, "answered"), (1_000_000, "refused")])
def test_a_canvas_that_some_sizes_leave_empty(visit, site, pixels, state):
    limited = f"""
        const {{ getContext }} = OffscreenCanvas.prototype;
        OffscreenCanvas.prototype.getContext = function (...wishes) {{
          const context = getContext.apply(this, wishes);
          const tooLarge = this.width * this.height > {pixels};
          if (tooLarge) context.fillRect = context.drawImage = () => {{}};
          return context;
        }};
    """

    def limit(route):
        response = route.fetch()
        route.fulfill(response=response, body=limited + response.text())

    picture = ("a.png", png(lesion(size=(1200, 1200))))
    page = visit(site, prepare=lambda page: page.route(f"**/{WORKER}", limit)).ready()
    (card,) = page.pick(picture)
    assert card.get_attribute("data-state") == state
    if state == "answered":
        assert chances(card) == chances(visit(site).ready().pick(picture)[0])
    else:
        assert "This browser cannot open the photo" in card.text_content()


def spoil_engines(count):
    """Route the worker's script so that the convolutions of the first engines write nothing."""
    spoilt = f"""
        const instantiate = WebAssembly.instantiate;
        let left = {count};
        WebAssembly.instantiate = async (source, imports) => {{
          const made = await instantiate(source, imports);
          if (!imports || left-- <= 0) return made;
          const all = Object.entries(made.instance.exports);
          const exports = Object.fromEntries(all.map(([name, value]) =>
            [name, typeof value === "function" && value.length > 15 ? () => {{}} : value]));
          return {{ module: made.module, instance: {{ exports }} }};
        }};
    """

    def spoil(route):
        response = route.fetch()
        route.fulfill(response=response, body=spoilt + response.text())

    return spoil


def test_the_script_is_missing(visit, site):
    def prepare(page):
        page.route("**/page.js", lambda r: r.fulfill(status=404))

    page = visit(site, clean=False, prepare=prepare).page
    page.get_by_text("The page did not start").wait_for()
    assert not page.get_by_text("browser is too old").is_visible()


def test_a_browser_that_is_too_old(visit, site):
    def prepare(page):
        page.add_init_script("delete window.OffscreenCanvas")

    page = visit(site, prepare=prepare).page
    page.get_by_text("This browser is too old").wait_for()
    assert not page.get_by_role("button", name="Choose photos").is_visible()


def test_without_javascript(visit, site):
    page = visit(site, java_script_enabled=False).page
    assert page.locator("noscript .notice").is_visible()
