"""Files and folders that are written whole or not at all: beside, then renamed."""

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def whole_file(path: Path | str) -> Iterator[Path]:
    """A path to write to, which takes the place of ``path`` when the block ends well.

    Folders on the way to it are made.
    """
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".part")
    yield beside
    beside.replace(path)


@contextlib.contextmanager
def whole_folder(path: Path | str) -> Iterator[Path]:
    """A new folder to fill, which takes the place of ``path`` when the block ends well."""
    path = Path(path)
    beside = path.with_name(path.name + ".part")
    shutil.rmtree(beside, ignore_errors=True)
    beside.mkdir(parents=True)
    try:
        yield beside
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise
    exchange(beside, path)


def exchange(beside: Path, path: Path) -> None:
    """Rename a finished folder to ``path``; what was there goes only after that.

    Raises OSError where that cannot be; what was there is there again then, or, where not
    even that can be, in a hidden folder beside it.
    """
    if not path.exists():
        beside.replace(path)
        return
    holder = Path(tempfile.mkdtemp(prefix=f".{path.name}.old-", dir=path.parent))
    old = holder / "old"
    try:
        path.replace(old)
        beside.replace(path)
    except BaseException:
        if old.exists():
            old.replace(path)
        holder.rmdir()
        raise
    shutil.rmtree(holder, ignore_errors=True)


def write_text(path: Path | str, text: str) -> None:
    """Write a text file, UTF-8."""
    with whole_file(path) as beside:
        beside.write_text(text, encoding="utf-8")
