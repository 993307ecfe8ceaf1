"""Putting what is exported in its place: whole or not at all, and never over what is not ours."""

import shutil
import tempfile
from pathlib import Path

from tools.whole import exchange
from webapp.errors import WebappError
from webapp.site import exported_names

_OF_THE_SYSTEM = {".DS_Store", "Thumbs.db", "desktop.ini"}  # put there by file managers


def place_folder(out, contents, replace):
    """Write a folder beside its place, then rename it.

    out: the folder's Path. contents: address in it → Path to copy, or bytes. replace: whether
        a folder that is there already may be replaced; only an earlier export ever is.

    Raises WebappError where something is in the way.
    """
    _check_folder(out, replace)
    out.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    try:
        _write(beside, contents)
        beside.chmod(0o755)
        exchange(beside, out)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise


def place_file(out, content, mark, replace):
    """Write a file beside its place, then rename it.

    out: the file's Path. content: bytes. mark: bytes that stand near the beginning of every
        earlier export. replace, and what is raised: as for ``place_folder``.
    """
    _check_file(out, mark, replace)
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{out.name}-", dir=out.parent) as folder:
        beside = Path(folder) / out.name
        beside.write_bytes(content)
        beside.replace(out)


def _check_folder(out, replace):
    if not out.exists() or (out.is_dir() and not any(out.iterdir())):
        return
    if not replace:
        raise WebappError(f"{out} is there already. Add --replace, or choose another folder.")
    if not (out / "worker.js").is_file() or not (out / "model" / "contract.json").is_file():
        raise WebappError(f"{out} is not an earlier export, so it is left alone. Choose another.")
    foreign = sorted({path.name for path in out.iterdir()} - exported_names() - _OF_THE_SYSTEM)
    if foreign:
        raise WebappError(
            f"{out} holds {', '.join(foreign)}, which no export wrote: move it away, or choose "
            "another folder."
        )


def _check_file(out, mark, replace):
    if not out.exists():
        return
    if not out.is_file():
        raise WebappError(f"{out} is a folder. Name a file, such as {out / 'lesion-lens.html'}.")
    if not replace:
        raise WebappError(f"{out} is there already. Add --replace, or choose another file.")
    with out.open("rb") as handle:
        if mark not in handle.read(4096):
            raise WebappError(f"{out} is not an earlier export, so it is left alone.")


def _write(folder, contents):
    for name, content in contents.items():
        target = folder / name
        target.parent.mkdir(exist_ok=True)
        if isinstance(content, bytes):
            target.write_bytes(content)
        else:
            shutil.copyfile(content, target)
