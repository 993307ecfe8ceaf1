"""Pictures of every state of the page: ``python -m tests.browser.shots --out shots``.

Light and dark, phone and desktop, with drawn lesions and the shipped model, made
to answer them.
``--page FILE`` writes only the README's picture.
"""

import argparse
import sys
import tempfile
import threading
from functools import partial
from pathlib import Path

from playwright.sync_api import sync_playwright
from werkzeug.serving import make_server

from tests.browser.models import change_contract, copy_model, doubt_nothing_but, read_contract
from tests.browser.states import (
    MODEL,
    STATES,
    alone,
    doubted,
    explained,
    led,
    refused,
    spoken,
    unclear,
    updated,
)
from tools.browser import find_browser
from webapp import create_app
from webapp.export import export_file
from webapp.site import LANGUAGES

SIZES = {
    "desktop": {"viewport": {"width": 1280, "height": 860}},
    "phone": {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2},
}


def serve(model_dir):
    """Serve the page with a model; gives its address."""
    server = make_server("127.0.0.1", 0, create_app({"MODEL_DIR": model_dir}), threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/"


def name_of(state):
    """A state's own name, with the language where it has one."""
    if not isinstance(state, partial):
        return state.__name__
    return "-".join([state.func.__name__, *filter(None, [state.keywords.get("language")])])


def main(argv=None):
    parser = argparse.ArgumentParser(prog="shots", description=__doc__.splitlines()[0])
    parser.add_argument("--out", default="shots", help="folder of the pictures")
    parser.add_argument("--page", help="write only the README's picture to this file")
    options = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        address = serve(doubt_nothing_but(copy_model(MODEL, Path(folder) / "model")))
        strict = copy_model(MODEL, Path(folder) / "strict")
        doubtful = serve(doubt_nothing_but(strict, lesion={"low": 1e9}, sharpness={"low": 1e9}))
        states = [(state, address) for state in STATES]
        doubtless = doubt_nothing_but(copy_model(MODEL, Path(folder) / "unclear"))
        triage = read_contract(doubtless)["triage"]
        band = triage["abstain"] | {"from": 0.0}
        change_contract(doubtless, triage=triage | {"threshold": 1.0, "abstain": band})
        undecided = serve(doubtless)
        newer = copy_model(MODEL, Path(folder) / "newer")
        single = export_file(Path(folder) / "single.html", strict).as_uri()
        states += [
            (refused, serve(MODEL)),
            (doubted, doubtful),
            (unclear, undecided),
            (led, undecided),
            (partial(updated, folder=newer), serve(newer)),
            (alone, single),
            *((partial(spoken, language=code), address) for code in LANGUAGES),
        ]
        browser = playwright.chromium.launch(
            executable_path=str(find_browser()),
            args=["--no-sandbox", "--use-fake-device-for-media-stream=device-count=2"],
        )
        if options.page:
            visit = explained(browser, address, color_scheme="light", **SIZES["desktop"])
            visit.page.screenshot(path=options.page)
            return 0
        for scheme in ("light", "dark"):
            for size, viewport in SIZES.items():
                for state, place in states:
                    visit = state(browser, place, color_scheme=scheme, **viewport)
                    path = Path(options.out) / f"{name_of(state)}-{scheme}-{size}.png"
                    visit.page.screenshot(path=path, full_page=True)
                    visit.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
