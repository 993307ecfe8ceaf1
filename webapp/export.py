"""Write the page and the model to take away: ``python -m webapp.export --out DIR``.

The folder works from any path of any file host: every address in it is
relative, and the Content-Security-Policy stands in the page itself. With
``--single-file`` it is one HTML file, which needs no host at all.
"""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from flask import render_template

from webapp import create_app
from webapp.errors import WebappError
from webapp.offline import service_worker
from webapp.security import meta_policy
from webapp.single import MARK, single_file
from webapp.site import (
    DEFAULT_MODEL_DIR,
    SERVICE_WORKER,
    model_files,
    page_files,
    require_bundle,
    require_model,
)


def export(out, model_dir=DEFAULT_MODEL_DIR, replace=False):
    """Write the static folder beside its place, then rename it.

    out: the folder to write. model_dir: the folder that ``convert`` wrote.
    replace: whether a folder that is there already may be replaced; only an
        earlier export ever is.

    Returns the folder's Path. Raises WebappError where something is missing or
    in the way.
    """
    out = Path(out).resolve()
    files = _complete(model_dir)
    _check_free(out, replace)
    out.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    try:
        _write(beside, files)
        beside.chmod(0o755)
        if out.exists():
            old = beside.with_name(f"{beside.name}-old")
            out.rename(old)
            beside.rename(out)
            shutil.rmtree(old)
        else:
            beside.rename(out)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise
    return out


def export_file(out, model_dir=DEFAULT_MODEL_DIR, replace=False):
    """Write the whole program as one HTML file beside its place, then rename it.

    out: the file to write. The rest, and what is raised, is as for ``export``.

    Returns the file's Path.
    """
    out = Path(out).resolve()
    files = _complete(model_dir)
    _check_file_free(out, replace)
    page = single_file(files)
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{out.name}-", dir=out.parent) as folder:
        beside = Path(folder) / out.name
        beside.write_bytes(page)
        beside.replace(out)
    return out


def _complete(model_dir):
    """The files of page and model. Raises WebappError where one is missing."""
    require_bundle()
    require_model(model_dir)
    files = page_files() | model_files(model_dir)
    missing = [str(path) for path in files.values() if not path.is_file()]
    if missing:
        raise WebappError(f"The model is not complete: {', '.join(missing)} missing.")
    return files


def _check_file_free(out, replace):
    if not out.exists():
        return
    if not replace or not out.is_file():
        raise WebappError(f"{out} is there already. Add --replace, or choose another file.")
    with out.open("rb") as handle:
        if MARK not in handle.read(4096):
            raise WebappError(f"{out} is not an earlier export, so it is left alone.")


def _check_free(out, replace):
    if not out.exists() or (out.is_dir() and not any(out.iterdir())):
        return
    if not replace:
        raise WebappError(f"{out} is there already. Add --replace, or choose another folder.")
    if not (out / "worker.js").is_file() or not (out / "model" / "contract.json").is_file():
        raise WebappError(f"{out} is not an earlier export, so it is left alone. Choose another.")


def _write(folder, files):
    for name, path in files.items():
        target = folder / name
        target.parent.mkdir(exist_ok=True)
        shutil.copyfile(path, target)
    with create_app().app_context():
        page = render_template("index.html", meta_policy=meta_policy())
    (folder / "index.html").write_bytes(page.encode())
    (folder / SERVICE_WORKER).write_bytes(service_worker(page.encode(), files))


def main(argv=None):
    """Write the folder or the file. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m webapp.export", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder or file to write")
    parser.add_argument(
        "--single-file", action="store_true", help="write one HTML file that opens by double-click"
    )
    parser.add_argument(
        "--model", type=Path, default=DEFAULT_MODEL_DIR, help="folder that `convert` wrote"
    )
    parser.add_argument("--replace", action="store_true", help="replace an earlier export")
    options = parser.parse_args(argv)
    try:
        write = export_file if options.single_file else export
        out = write(options.out, options.model, options.replace)
    except (WebappError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    if options.single_file:
        size = out.stat().st_size / 1e6
        print(f"Written: {out}, {size:.1f} MB. Open it with a browser; it needs no network.")
    else:
        print(f"Written: {out}. Any file host can serve it; index.html by itself does not work.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
