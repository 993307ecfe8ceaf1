"""Files and folders that are written whole or not at all: beside, then renamed."""

import contextlib
import shutil
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
    shutil.rmtree(path, ignore_errors=True)
    beside.replace(path)


def write_text(path, text):
    """Write a text file, UTF-8."""
    with whole_file(path) as beside:
        beside.write_text(text, encoding="utf-8")
