"""The page's own code in a headless browser, without a server and without a network."""

import base64
import contextlib
import mimetypes
from pathlib import Path, PurePosixPath

import numpy as np

from converter.errors import ConverterError

# A name that no server answers to: every request is answered from disk below.
ORIGIN = "https://lesion-lens.test"
PAGE = (
    "<!doctype html><meta charset=utf-8><title>verify</title><script src=/dist/verify.js></script>"
)
BUNDLES = Path(__file__).parents[1] / "webapp" / "static" / "dist"
TIMEOUT = 120_000  # milliseconds; a busy machine is slow to start


class PageModel:
    """A model loaded by the page's modules."""

    def __init__(self, page, shape, classes):
        self._page, self._shape, self._classes = page, shape, classes

    def run(self, file):
        """Check, decode, preprocess and classify one ImageFile as the page does.

        Returns float32 {"input" (S, S, 3), "probabilities" (C,), "logits" (C,),
        "cam" (cells, C; none without a map), "outlier" (1,), "quality" (measures,)}.
        Raises ConverterError when the page refuses the file.
        """
        answer = self._page.evaluate(
            "([data, name]) => lensVerify.runEncoded(data, name)",
            [base64.b64encode(file.data).decode("ascii"), file.name],
        )
        if "refused" in answer:
            raise ConverterError(f"{file.name}: the page refuses it: {answer['refused']}")
        values = {key: np.frombuffer(base64.b64decode(text), "<f4") for key, text in answer.items()}
        return values | {
            "input": values["input"].reshape(self._shape),
            "cam": values["cam"].reshape(-1, self._classes),
        }


@contextlib.contextmanager
def open_browser(executable):
    """Start a headless browser. Raises ConverterError when it does not start."""
    from playwright.sync_api import Error, sync_playwright

    with sync_playwright() as playwright:
        try:
            chromium = playwright.chromium.launch(
                executable_path=str(executable), args=["--no-sandbox"], timeout=TIMEOUT
            )
        except Error as error:
            raise ConverterError(f"{executable}: does not start: {error}") from error
        try:
            yield chromium
        finally:
            chromium.close()


@contextlib.contextmanager
def page_model(folder, contract, *, browser, bundles=BUNDLES):
    """Load a model folder in a page of a browser; gives a PageModel.

    contract: the folder's, already checked. browser: as from open_browser. bundles: the
    folder that the page's build wrote. Raises ConverterError when the bundle is not
    there or the page's code cannot load the model.
    """
    from playwright.sync_api import Error

    if not (bundles / "verify.js").is_file():
        raise ConverterError(f"{bundles / 'verify.js'}: not found. Run `npm run build` first.")
    size, classes = contract["input"]["size"], len(contract["classes"])
    roots = {"dist": Path(bundles), "model": Path(folder)}
    page = browser.new_page()
    try:
        page.set_default_timeout(TIMEOUT)
        page.route("**/*", lambda route: _answer(route, roots))
        try:
            page.goto(f"{ORIGIN}/")
            page.evaluate("url => lensVerify.load(url)", f"{ORIGIN}/model/")
        except Error as error:
            reason = str(error).splitlines()[0]
            raise ConverterError(f"The page cannot load {folder}: {reason}") from error
        yield PageModel(page, (size, size, 3), classes)
    finally:
        page.close()


def _answer(route, roots):
    """Answer a request from the two folders; anything else does not exist."""
    path = route.request.url.removeprefix(ORIGIN + "/").partition("?")[0]
    if path == "":
        route.fulfill(body=PAGE, content_type="text/html")
        return
    root, _, name = path.partition("/")
    file = roots[root] / PurePosixPath(name) if root in roots else None
    if file is None or ".." in file.parts or not file.is_file():
        route.fulfill(status=404)
        return
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    route.fulfill(path=file, content_type=kind)
