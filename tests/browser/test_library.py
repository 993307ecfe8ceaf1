"""The library on somebody's own page."""

import json
import os
import time
from base64 import b64encode

import pytest

from tests.browser.models import change_contract, copy_model, read_contract
from tests.browser.pictures import jpeg, png
from tests.browser.visits import without_workers
from webapp.export import export, export_library
from webapp.site import BUNDLE

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


@pytest.fixture
def own(visit, library):
    """Somebody's own page with the library loaded."""
    page = visit(library)
    assert page.page.evaluate(LOAD, [f"{library}some/where/", {}])
    return page


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


def test_a_photo_may_come_out_of_a_frame(own):
    found = own.page.evaluate(
        """async (text) => {
          const frame = document.body.appendChild(document.createElement("iframe"));
          const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
          const answer = await lens.classify(new frame.contentWindow.File([bytes], "a.png"));
          return answer.kinds.length;
        }""",
        base64(png()),
    )
    assert found == 7


def test_disposing_frees_the_worker_and_another_load_works(own, library):
    assert len(own.page.workers) == 1
    own.page.evaluate("() => lens.dispose()")
    late = "() => lens.classify(new Blob(['x'])).catch(({ reason, message }) => [reason, message])"
    assert own.page.evaluate(late) == ["disposed", "This lens was disposed of. Load another one."]
    assert without_workers(own.page)
    own.page.evaluate(LOAD, [f"{library}some/where/", {}])
    assert own.page.evaluate(CLASSIFY, ["a.png", base64(png()), {}])["kinds"]
    assert len(own.page.workers) == 1


def test_it_speaks_the_visitor_s_language(own, library, shipped):
    data = base64((shipped / "golden" / "exact.png").read_bytes())
    english = own.page.evaluate(CLASSIFY, ["a.png", data, {}])
    fetched = len(own.requests)
    own.page.evaluate(LOAD, [f"{library}some/where/", {"language": "de"}])
    asked = [request.url.rsplit("/", 1)[-1] for request in own.requests[fetched:]]
    assert "lesion-lens-de.js" in asked
    assert not [name for name in asked if name.startswith("lesion-lens-") and "-de" not in name]
    german = own.page.evaluate(CLASSIFY, ["a.png", data, {}])
    assert [kind["code"] for kind in german["kinds"]] == [kind["code"] for kind in english["kinds"]]
    assert german["triage"]["verdict"] == english["triage"]["verdict"]
    assert german["triage"]["sum"] == pytest.approx(english["triage"]["sum"], abs=1e-6)
    assert german["limits"][0].startswith("Dies ist keine Diagnose.")
    assert "Warnschwelle" in german["triage"]["explanation"]
    assert {"Leberfleck", "Blutgefäßfleck"} < {kind["plain_name"] for kind in german["kinds"]}
    assert own.page.evaluate("() => library.languages") == ["en", "es", "fr", "de", "zh"]


def test_the_files_may_lie_elsewhere_on_the_same_origin_alone(visit, library):
    page = visit(library)
    page.page.route(
        "**/bundle/lesion-lens.js", lambda route: route.fulfill(path=BUNDLE / "lesion-lens.js")
    )
    assert page.page.evaluate(LOAD, [f"{library}bundle/", {"base": "some/where"}])
    elsewhere = "library.load({ base: 'https://elsewhere.test/' }).catch(({ reason }) => reason)"
    assert page.page.evaluate(elsewhere) == "other-origin"


@pytest.mark.parametrize(
    ("response", "reason"),
    [
        ({"status": 404}, "file-missing"),
        ({"body": "<!doctype html>", "content_type": "text/html"}, "file-wrong"),
        ({"body": "", "content_type": "text/javascript"}, "file-wrong"),
        (None, "file-unreachable"),
    ],
)
def test_why_there_are_no_words_is_said(visit, library, response, reason):
    page = visit(library, clean=False)
    lost = "**/lesion-lens-fr.js"
    page.page.route(lost, lambda route: route.fulfill(**response) if response else route.abort())
    said = """(folder) => import(`${folder}lesion-lens.js`)
      .then(({ load }) => load({ language: "fr" })).catch((error) => error.reason)"""
    assert page.page.evaluate(said, f"{library}some/where/") == reason
    page.page.unroute(lost)
    page.page.reload()
    assert page.page.evaluate(LOAD, [f"{library}some/where/", {"language": "fr"}])


def test_words_that_do_not_come_can_be_given_up(visit, library):
    page = visit(library, held="**/lesion-lens-fr.js")
    given_up = """async (folder) => {
      const { load } = await import(`${folder}lesion-lens.js`);
      const loading = load({ language: "fr", signal: AbortSignal.timeout(100) });
      const late = new Promise((resolve) => { setTimeout(resolve, 5000, "late"); });
      return Promise.race([loading.catch(({ name }) => name), late]);
    }"""
    assert page.page.evaluate(given_up, f"{library}some/where/") == "TimeoutError"


TRIED = """async (folder) => {
  const { load } = await import(`${folder}lesion-lens.js`);
  return load({ language: "de" }).then((lens) => lens.dispose() ?? "loaded", (error) =>
    error.reason ?? error.name);
}"""


def with_headers(page, address, headers):
    """Have one file of a page come with headers of its host's."""

    def answer(route):
        response = route.fetch()
        route.fulfill(response=response, headers=response.headers | headers)

    page.route(address, answer)


def refused_under(visit, library, header):
    """A page of the library's with a header under which its worker does not start."""
    page = visit(library, clean=False, goto=False).page
    with_headers(page, library, header)
    page.goto(library)
    assert page.evaluate(TRIED, f"{library}some/where/") == "worker-failed"
    return page


def test_trusted_types_ask_for_the_documented_policy(visit, library):
    header = {"Content-Security-Policy": "require-trusted-types-for 'script'"}
    page = refused_under(visit, library, header)
    page.evaluate(
        "void trustedTypes.createPolicy('default', { createScriptURL: (address) =>"
        " (address.endsWith('/worker.js') ? address : null) })"
    )
    assert page.evaluate(TRIED, f"{library}some/where/") == "loaded"


def test_an_isolated_page_asks_for_the_documented_header(visit, library):
    header = {"Cross-Origin-Embedder-Policy": "require-corp"}
    page = refused_under(visit, library, header)
    with_headers(page, "**/worker.js", header)
    assert page.evaluate(TRIED, f"{library}some/where/") == "loaded"


# What is kept once there is no service worker any more, or after half a minute.
LEFT = """async () => {
  for (let waits = 0; waits < 600 && await navigator.serviceWorker.getRegistration(); waits++) {
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  return caches.keys();
}"""


def test_a_page_that_was_kept_in_the_folder_makes_way(visit, serve_folder, model_dir, tmp_path):
    folder, address = tmp_path / "lens", serve_folder(tmp_path)
    export(folder, model_dir)
    page = visit(f"{address}lens/").ready().page
    page.evaluate("navigator.serviceWorker.ready.then(() => {})")
    own = copy_model(model_dir, tmp_path / "own")
    change_contract(own, model=read_contract(own)["model"] | {"name": "Of one's own"})
    export_library(folder, own, replace=True)
    later = time.time() + 60  # to a file host a file of the same second is the same file
    os.utime(folder / "sw.js", (later, later))
    page.goto(f"{address}lens/example.html")
    assert page.evaluate(LEFT) == []
    page.reload()
    assert page.evaluate(LOAD, ["./", {}]) == "Of one's own"
