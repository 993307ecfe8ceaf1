"""The page with each of the models that its states ask for."""

import threading
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

from werkzeug.serving import WSGIRequestHandler, make_server

from tests.browser.models import change_contract, copy_model, doubt_nothing_but, read_contract
from webapp import create_app
from webapp.export import export_file


class Site(NamedTuple):
    """Where the page is, and the folder of its model."""

    address: str
    folder: Path


class Quiet(WSGIRequestHandler):
    """Says nothing: what is asked for is recorded on the browser's side."""

    def log(self, *_):
        """Say nothing."""


def serve(model_dir):
    """Serve the page with a model for as long as this process lives; gives its address."""
    application = create_app({"MODEL_DIR": model_dir})
    server = make_server("127.0.0.1", 0, application, threaded=True, request_handler=Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/"


def _leave(folder):
    """The model as it is shipped, which may refuse drawn lesions."""


def _unclear(folder):
    doubt_nothing_but(folder)
    triage = read_contract(folder)["triage"]
    band = triage["abstain"] | {"from": 0.0}
    change_contract(folder, triage=triage | {"threshold": 1.0, "abstain": band})


def _unmeasured(folder):
    change_contract(doubt_nothing_but(folder), triage=None, metrics=None)


def _unstated(folder):
    _unmeasured(folder)
    classes = [one | {"malignant": None} for one in read_contract(folder)["classes"]]
    change_contract(folder, classes=classes)


SINGLE = "single"  # as one file from the disk
# How the shipped model's copy is changed, so that drawn lesions bring each answer about.
MODELS = {
    "usual": doubt_nothing_but,
    "shipped": _leave,
    "doubtful": partial(doubt_nothing_but, lesion={"low": 1e9}, sharpness={"low": 1e9}),
    "unclear": _unclear,
    "unmeasured": _unmeasured,
    "unstated": _unstated,
    "newer": _leave,
    SINGLE: doubt_nothing_but,
}


class Sites:
    """A Site for each name of MODELS, made when it is first asked for.

    Args:
        model: folder of the shipped model.
        folder: where its copies go.
        serve: serves the page with a model's folder and gives its address.
    """

    def __init__(self, model, folder, serve=serve):
        self._model, self._folder, self._serve = model, folder, serve
        self.of = cache(self._make)

    def _make(self, name):
        folder = copy_model(self._model, self._folder / name)
        MODELS[name](folder)
        if name == SINGLE:
            return Site(export_file(self._folder / "single.html", folder).as_uri(), folder)
        return Site(self._serve(folder), folder)
