"""Write the page and the model to take away: ``python -m webapp.export --out DIR``.

The folder works from any path of any file host: every address in it is
relative, and the Content-Security-Policy stands in the page itself. With
``--single-file`` it is one HTML file, which needs no host at all. With
``--library`` it is what other people's pages need to classify photos
themselves, and an example of one: docs/embedding.md.
"""

import argparse
import sys
from pathlib import Path

from flask import render_template

from webapp import create_app
from webapp.errors import WebappError
from webapp.offline import service_worker
from webapp.placing import place_file, place_folder
from webapp.security import WORKER_POLICY, meta_policy, policy_text
from webapp.single import MARK, single_file
from webapp.site import (
    DEFAULT_MODEL_DIR,
    SERVICE_WORKER,
    WORKER,
    library_files,
    model_files,
    page_files,
    require_bundle,
    require_model,
)
from webapp.theme import check_theme


def export(out, model_dir=DEFAULT_MODEL_DIR, replace=False, theme=None):
    """Write the page as a static folder.

    out: the folder to write. model_dir: the folder that ``convert`` wrote.
    replace: whether a folder that is there already may be replaced; only an
        earlier export ever is. theme: a stylesheet as check_theme() asks for it.

    Returns the folder's Path. Raises WebappError where something is missing or
    in the way.
    """
    out = Path(out).resolve()
    files = _complete(_themed(theme), model_dir)
    with create_app({"THEME": theme}).app_context():
        page = render_template("index.html", meta_policy=meta_policy()).encode()
    made = {"index.html": page, SERVICE_WORKER: service_worker(page, files)}
    place_folder(out, files | made, replace)
    return out


def export_library(out, model_dir=DEFAULT_MODEL_DIR, replace=False):
    """Write the library, the model and an example page; all else is as for ``export``."""
    out = Path(out).resolve()
    place_folder(out, _complete(library_files(), model_dir), replace)
    return out


def export_file(out, model_dir=DEFAULT_MODEL_DIR, replace=False, theme=None):
    """Write the whole program as one HTML file; all else is as for ``export``.

    Returns the file's Path.
    """
    out = Path(out).resolve()
    place_file(out, single_file(_complete(_themed(theme), model_dir)), MARK, replace)
    return out


def _themed(theme):
    if theme:
        check_theme(theme)
    return page_files(theme)


def _complete(files, model_dir):
    """Files with those of the model. Raises WebappError where one is missing or none is named."""
    require_bundle()
    require_model(model_dir)
    model = model_files(model_dir)
    if len(model) == 1:
        raise WebappError(
            f"{Path(model_dir) / 'contract.json'} names no model: it is damaged, or no contract. "
            "Write it again with `python3 lens.py convert`, or name another folder with --model."
        )
    files = files | model
    missing = [str(path) for path in files.values() if not path.is_file()]
    if missing:
        raise WebappError(f"The model is not complete: {', '.join(missing)} missing.")
    return files


_HEADER = (
    f"\nWhere the host can send headers, have it send this one with {WORKER}:\n"
    f"Content-Security-Policy: {policy_text(WORKER_POLICY)}"
)
_ABOUT = {
    export: lambda _: f". Any file host can serve it; index.html by itself does not work.{_HEADER}",
    export_file: lambda out: (
        f", {out.stat().st_size / 1e6:.1f} MB. Open it with a browser; it needs no network."
    ),
    export_library: lambda _: (
        ". Any file host can serve it; example.html shows how to use it, docs/embedding.md says it."
        f"{_HEADER}"
    ),
}


def main(argv=None):
    """Write the folder or the file. Returns the exit code."""
    parser = _parser()
    options = parser.parse_args(argv)
    if options.theme and options.write is export_library:
        parser.error("--theme is for the page; a page of your own has its own style")
    theme = {"theme": options.theme} if options.theme else {}
    try:
        out = options.write(options.out, options.model, options.replace, **theme)
    except WebappError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(
            f"{options.out} cannot be written ({error.strerror or error}). Choose another "
            "place, or see that its folder can be written to and has room.",
            file=sys.stderr,
        )
        return 1
    print(f"Written: {out}{_ABOUT[options.write](out)}")
    return 0


def _parser():
    parser = argparse.ArgumentParser(prog="python -m webapp.export", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder or file to write")
    form = parser.add_mutually_exclusive_group()
    form.add_argument(
        "--single-file",
        dest="write",
        action="store_const",
        const=export_file,
        help="write one HTML file that opens by double-click",
    )
    form.add_argument(
        "--library",
        dest="write",
        action="store_const",
        const=export_library,
        help="write the classifier for pages of your own, with an example",
    )
    parser.set_defaults(write=export)
    parser.add_argument(
        "--model", type=Path, default=DEFAULT_MODEL_DIR, help="folder that `convert` wrote"
    )
    parser.add_argument("--theme", type=Path, help="stylesheet of other values for the tokens")
    parser.add_argument("--replace", action="store_true", help="replace an earlier export")
    return parser


if __name__ == "__main__":
    sys.exit(main())
