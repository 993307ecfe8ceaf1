"""The files that make up the page, and the library: one list, for the server and for the export.

What is not on the page's is neither served nor exported, so a stray file in the model's
folder, or a path that climbs out of it, has no address at all.
"""

import json
import re
from pathlib import Path

from webapp.errors import WebappError

HERE = Path(__file__).resolve().parent
BUNDLE = HERE / "static" / "dist"
ICONS = HERE / "static" / "icons"
DEFAULT_MODEL_DIR = HERE.parent / "model_js"
MODEL_PREFIX = "model/"

WORKER = "worker.js"
BACKENDS = ("tfjs-backend-wasm-simd.wasm", "tfjs-backend-wasm.wasm")
LANGUAGES = ("de", "es", "fr", "zh")  # besides English, which is part of page and library
BUNDLED = (
    "app.css",
    "boot.js",
    "page.js",
    WORKER,
    *(f"language-{code}.js" for code in LANGUAGES),
    *BACKENDS,
)
# For other people's pages; its types and its example are exported as they are written.
LIBRARY_BUNDLED = (
    "lesion-lens.js",
    *(f"lesion-lens-{code}.js" for code in LANGUAGES),
    WORKER,
    *BACKENDS,
    "example.css",
)
LIBRARY_WRITTEN = ("lesion-lens.d.ts", "example.html", "example.js")
DRAWN = (
    "icon.svg",
    "icon-192.png",
    "icon-512.png",
    "icon-maskable.png",
    "apple-touch-icon.png",
)
MANIFEST = "manifest.webmanifest"
# There only where one is given: webapp/theme.py.
THEME = "theme.css"
# Made anew from the built script for every version of page and model: webapp/offline.py.
SERVICE_WORKER = "sw.js"
# That of a library: browsers that keep a page of the same address would go on using its files.
LEAVING = "gone.js"

_PLAIN_NAME = re.compile(r"\w[\w.-]*")


def page_files(theme=None):
    """The page's own files.

    theme: a stylesheet that comes after the page's own, checked before.

    Returns a dict from the address relative to the page to a Path.
    """
    return (
        {name: BUNDLE / name for name in BUNDLED}
        | {name: ICONS / name for name in DRAWN}
        | {MANIFEST: HERE / "static" / MANIFEST}
        | ({THEME: Path(theme)} if theme else {})
    )


def library_files():
    """The library's files with its example, as ``page_files`` gives the page's."""
    return (
        {name: BUNDLE / name for name in LIBRARY_BUNDLED}
        | {name: HERE / "static" / "library" / name for name in LIBRARY_WRITTEN}
        | {DRAWN[0]: ICONS / DRAWN[0]}
        | {SERVICE_WORKER: BUNDLE / LEAVING}
    )


def exported_names():
    """What an export's folder holds at its top, of page or library: a set of names.

    A name that a later version no longer writes has to stay here, or its folder could not be
    replaced.
    """
    made = {"index.html", SERVICE_WORKER, THEME, MODEL_PREFIX.rstrip("/")}
    return made | {*page_files(), *library_files()}


def require_bundle():
    """Raise WebappError unless the scripts of page and library have been built."""
    built = [*page_files().values(), BUNDLE / SERVICE_WORKER, *library_files().values()]
    missing = sorted({path.name for path in built if not path.is_file()})
    if missing:
        raise WebappError(
            f"The page is not built: {', '.join(missing)} missing in {BUNDLE}. "
            "Run `python3 lens.py app`, which builds it, or `npm ci && npm run build`."
        )


def require_model(model_dir):
    """Raise WebappError unless the folder holds a contract."""
    contract = Path(model_dir) / "contract.json"
    if not contract.is_file():
        raise WebappError(
            f"No model in {model_dir}: contract.json is missing. Name the folder that "
            "`python3 lens.py convert` wrote with --model."
        )


def model_files(model_dir):
    """The files the contract names for the browser: itself, model.json, the shards.

    Read at each call, so that a model converted anew is served without a
    restart. The contract is not judged here: the page does that and says what
    is wrong. The Keras file is not for the browser and not listed.

    model_dir: the folder that ``convert`` wrote.

    Returns a dict from the address relative to the page to a Path.
    """
    folder = Path(model_dir)
    names = ["contract.json"]
    try:
        model = json.loads((folder / "contract.json").read_bytes())["model"]
        names += [entry["path"] for entry in (model["topology"], *model["shards"])]
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return {
        MODEL_PREFIX + name: folder / name
        for name in names
        if isinstance(name, str) and _PLAIN_NAME.fullmatch(name)
    }
