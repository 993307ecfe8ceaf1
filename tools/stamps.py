"""Stamps: notes that a step was done, and for which content, so that it is not done twice.

A stamp is written after the step succeeded and taken away before the step runs
again, so a step that was killed half-way leaves none.
"""

import hashlib
from collections.abc import Iterable
from contextlib import contextmanager
from pathlib import Path


def content_hash(base: Path, paths: Iterable[Path], *extra: str) -> str:
    """Return the SHA-256 (hex) of files' names and bytes, and of `extra` words.

    Args:
        base: folder that the files are in; names count as seen from it.
        paths: files, and folders with everything below them; a missing one counts
            as such, and the order does not matter.
        extra: whatever else the step depends on, such as a version.
    """
    files = set()
    for path in paths:
        if path.is_dir():
            files.update(inside for inside in path.rglob("*") if inside.is_file())
        else:
            files.add(path)
    digest = hashlib.sha256()
    for word in extra:
        digest.update(b"word\0" + word.encode() + b"\0")
    for path in sorted(files):
        digest.update(b"file\0" + path.relative_to(base).as_posix().encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest() if path.exists() else b"-")
    return digest.hexdigest()


class Stamp:
    """One stamp file holding the hash of what the step was done for."""

    def __init__(self, path: Path):
        self.path = path

    def is_current(self, wanted: str) -> bool:
        """Tell whether the step was finished for exactly `wanted`."""
        try:
            return self.path.read_text(encoding="utf-8").strip() == wanted
        except (OSError, UnicodeDecodeError):
            return False

    @contextmanager
    def renewing(self, wanted: str):
        """Run a step in a `with` block: no stamp while it runs, one after it succeeded."""
        self.path.unlink(missing_ok=True)
        yield
        self.path.parent.mkdir(parents=True, exist_ok=True)
        beside = self.path.with_name(self.path.name + ".new")
        beside.write_text(wanted + "\n", encoding="utf-8")
        beside.replace(self.path)
