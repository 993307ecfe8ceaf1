"""The page, its worker and the model as one HTML file that opens by double-click.

A page opened from a disk may fetch nothing beside it, so everything stands in it: style and
scripts as themselves, each allowed by its hash, the other files as base64 in data blocks, which
``js/program.js`` finds. The policy in it forbids every connection.
"""

import base64
import hashlib
import re

from flask import render_template

from webapp import create_app
from webapp.errors import WebappError
from webapp.security import policy_text
from webapp.site import THEME, WORKER

STYLE, BOOT, PAGE, ICON = "app.css", "boot.js", "page.js", "icon.svg"
# By this an earlier export is known; the page's title, so that it stands in every one.
MARK = b"<title>Lesion Lens</title>"

_IS_LANGUAGE = re.compile(r"language-\w+\.js")
_IN_BLOCKS = re.compile(rf"{re.escape(WORKER)}|.*\.wasm|model/.*")
_ENDS_ITS_ELEMENT = re.compile(r"</(?:script|style)|<!--", re.IGNORECASE)


def single_file(files):
    """The whole program as one page.

    files: address relative to the page → Path, as page_files() and
        model_files() list them.

    Returns the HTML as bytes. Raises WebappError where a script or style cannot
    stand in a page, OSError where a file cannot be read.
    """
    boot, page = (_inline(files[name]) for name in (BOOT, PAGE))
    styles = [_inline(files[name]) for name in (STYLE, THEME) if name in files]
    languages = [_inline(path) for name, path in files.items() if _IS_LANGUAGE.fullmatch(name)]
    blocks = {name: _base64(path) for name, path in files.items() if _IN_BLOCKS.fullmatch(name)}
    with create_app().app_context():
        html = render_template(
            "single.html",
            meta_policy=policy_text(_policy(styles, [boot, *languages, page])),
            icon=f"data:image/svg+xml;base64,{_base64(files[ICON])}",
            styles=styles,
            boot=boot,
            page=page,
            languages=languages,
            blocks=blocks,
        )
    return html.encode()


def _policy(styles, scripts):
    """Nothing may be fetched. The worker is made from this page's own memory and has its policy."""
    return {
        "default-src": "'none'",
        "connect-src": "'none'",
        "script-src": f"{_hashes(scripts)} 'wasm-unsafe-eval'",
        "style-src": _hashes(styles),
        "img-src": "data: blob:",
        "worker-src": "blob:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }


def _inline(path):
    # Without the mark that some editors begin a file with: within a page it would be part of it.
    text = path.read_text(encoding="utf-8-sig")
    if found := _ENDS_ITS_ELEMENT.search(text):
        raise WebappError(
            f"{path} holds {found[0]!r}, which cannot stand in a page: write it another way."
        )
    return text


def _base64(path):
    return base64.b64encode(path.read_bytes()).decode("ascii")


def _hashes(texts):
    digests = (hashlib.sha256(text.encode()).digest() for text in texts)
    return " ".join(f"'sha256-{base64.b64encode(digest).decode('ascii')}'" for digest in digests)
