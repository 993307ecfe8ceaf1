"""Files and folders that are written whole or not at all: beside, then renamed."""

import contextlib
import shutil
import tempfile
from pathlib import Path


@contextlib.contextmanager
def whole_file(path):
    """A path to write to, which takes the place of ``path`` when the block ends well."""
    path = Path(path)
    beside = path.with_name(path.name + ".part")
    yield beside
    beside.replace(path)


@contextlib.contextmanager
def whole_folder(path):
    """A new folder to fill, which takes the place of ``path`` when the block ends well."""
    path = Path(path)
    beside = path.with_name(path.name + ".part")
    shutil.rmtree(beside, ignore_errors=True)
    beside.mkdir(parents=True)
    yield beside
    exchange(beside, path)


def exchange(beside, path):
    """Rename a finished folder to ``path``; what was there goes only after that.

    Raises OSError where that cannot be; what was there is there again then.
    """
    if not path.exists():
        beside.replace(path)
        return
    holder = Path(tempfile.mkdtemp(prefix=f".{path.name}.old-", dir=path.parent))
    try:
        path.replace(holder / "old")
        try:
            beside.replace(path)
        except OSError:
            (holder / "old").replace(path)
            raise
    finally:
        shutil.rmtree(holder, ignore_errors=True)


def write_text(path, text):
    """Write a text file, UTF-8."""
    with whole_file(path) as beside:
        beside.write_text(text, encoding="utf-8")
