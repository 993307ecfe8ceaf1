import functools
import http.server
import threading

import pytest

from tests.browser.pictures import jpeg, png
from webapp.export import export


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def host(tmp_path_factory, model_dir):
    """The export in a sub-folder of a plain file host."""
    root = tmp_path_factory.mktemp("host")
    export(root / "some" / "where", model_dir)
    handler = functools.partial(_Quiet, directory=root)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/some/where/"
        server.shutdown()
        thread.join()


def test_the_export_works_from_a_sub_path_of_any_host(visit, host):
    page = visit(host).ready()
    first, second = page.pick(("a.png", png()), ("b.jpg", jpeg()))
    assert first.get_attribute("data-state") == second.get_attribute("data-state") == "answered"


def test_the_export_keeps_to_its_policy_without_headers(visit, host):
    page = visit(host, clean=False).ready()
    assert (
        page.page.evaluate("fetch('https://elsewhere.test/').catch((error) => error.name)")
        == "TypeError"
    )
    assert any("Content Security Policy" in text for text in page.messages)
