"""The real page in a real browser, everything it does recorded."""

import functools
import http.server
import os
import threading
from pathlib import Path

import pytest
from werkzeug.serving import make_server

from tests.browser.sites import Quiet, Sites
from tests.browser.visits import Visit
from webapp import create_app
from webapp.export import export, export_file, export_library

ROOT = Path(__file__).parents[2]


def pytest_collection_modifyitems(items):
    """Every test of this folder drives a browser."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


class _QuietFiles(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture(scope="session")
def shipped():
    """The shipped model, or another that LENS_MODEL_DIR names."""
    folder = Path(os.environ.get("LENS_MODEL_DIR") or ROOT / "model_js").resolve()
    assert (folder / "contract.json").is_file(), f"no model in {folder}"
    assert (ROOT / "webapp/static/dist/page.js").is_file(), "not built: run `npm run build`"
    return folder


@pytest.fixture(scope="session")
def chromium(browser_path):
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=str(browser_path), args=["--no-sandbox"], timeout=120_000
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def running():
    """Run a server for as long as the tests last; gives its address."""
    servers = []

    def start(server):
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        servers.append((server, thread))
        return f"http://127.0.0.1:{server.server_port}/"

    yield start
    # Each takes half a second to notice: all at once.
    stopping = [threading.Thread(target=server.shutdown) for server, _ in servers]
    for thread in stopping:
        thread.start()
    for thread in stopping + [thread for _, thread in servers]:
        thread.join()
    for server, _ in servers:
        server.server_close()


@pytest.fixture(scope="session")
def serve(running):
    """Serve a WSGI application; gives its address."""
    options = {"threaded": True, "request_handler": Quiet}
    return lambda application: running(make_server("127.0.0.1", 0, application, **options))


@pytest.fixture(scope="session")
def serve_folder(running):
    """Serve a folder as a plain file host does; gives its address."""

    def start(folder):
        handler = functools.partial(_QuietFiles, directory=folder)
        return running(http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler))

    return start


@pytest.fixture(scope="session")
def sites(shipped, tmp_path_factory, serve):
    """The page with the shipped model, and with changed ones."""
    folder = tmp_path_factory.mktemp("sites")
    return Sites(shipped, folder, lambda model: serve(create_app({"MODEL_DIR": model})))


@pytest.fixture(scope="session")
def model_dir(sites):
    """The shipped model, made to answer drawn lesions and to doubt none."""
    return sites.of("usual").folder


@pytest.fixture(scope="session")
def site(sites):
    """The address of the page with that model."""
    return sites.of("usual").address


@pytest.fixture(scope="session")
def host(tmp_path_factory, serve_folder, model_dir):
    """The address of the export in a sub-folder of a plain file host."""
    root = tmp_path_factory.mktemp("host")
    export(root / "some" / "where", model_dir)
    return f"{serve_folder(root)}some/where/"


@pytest.fixture(scope="session")
def library(tmp_path_factory, serve_folder, model_dir):
    """The address of somebody's own page on a plain file host, with the library in some/where/."""
    root = tmp_path_factory.mktemp("own")
    export_library(root / "some" / "where", model_dir)
    icon = "<link rel=icon href=some/where/icon.svg>"
    (root / "index.html").write_text(f"<!doctype html><html lang=en><title>Own</title>{icon}")
    return serve_folder(root)


@pytest.fixture(scope="session")
def single(model_dir, tmp_path_factory):
    """The address of the whole program as one file on the disk, with that model."""
    folder = tmp_path_factory.mktemp("stick") / "a folder, ünïcode & all #1"
    return export_file(folder / "lesion lens.html", model_dir).as_uri()


@pytest.fixture
def visit(chromium):
    """Open pages as `visit(address, **context options)`; gives a Visit each.

    At the end nothing may have gone wrong in any of them: no message of a
    broken policy, no error on the console, no request to another origin, no
    request with a body.
    """
    visits = []

    def open_page(address, *, clean=True, **options):
        visits.append((Visit(chromium, address, **options), clean))
        return visits[-1][0]

    yield open_page
    for one, clean in visits:
        try:
            one.assert_private()
            if clean:
                one.assert_clean()
        finally:
            one.close()
