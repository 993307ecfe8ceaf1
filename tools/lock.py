"""One process at a time sets up the environments, or trains in a folder."""

import os
import sys
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def held(path: Path):
    """Hold a lock file in a `with` block; it is let go even if the process is killed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+b") as handle:
        if not _take(handle, wait=False):
            print("Waiting for another lens.py to finish setting up …", file=sys.stderr, flush=True)
            _take(handle, wait=True)
        try:
            yield
        finally:
            _release(handle)


@contextmanager
def alone(path: Path):
    """Hold a lock file in a `with` block; gives False where another process holds it.

    Where the file system knows no locks nobody is kept out.
    """
    with path.open("a+b") as handle:
        try:
            free = _take(handle, wait=False)
        except OSError:
            free = True
        yield free  # closing the file lets go of it


if os.name == "nt":
    import msvcrt
    import time

    def _take(handle, wait):
        while True:
            handle.seek(0)
            try:
                msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
            except OSError:
                if not wait:
                    return False
                time.sleep(0.5)
            else:
                return True

    def _release(handle):
        handle.seek(0)
        msvcrt.locking(handle.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(handle, wait):
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        return True

    def _release(handle):
        fcntl.flock(handle, fcntl.LOCK_UN)
