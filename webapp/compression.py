"""Files, compressed once and kept, and the validators that go with them.

A page and its model are a few megabytes, so they are held in memory: a library
that compresses each response anew spends a tenth of a second of processor time
on the same weights at each visit.
"""

import gzip
import hashlib
from dataclasses import dataclass
from functools import lru_cache

import brotli

# Weights hardly shrink, so little effort is spent on large files.
LARGE = 1_000_000
ENCODINGS = ("br", "gzip")


@dataclass(frozen=True)
class Body:
    """One encoding of a file: its bytes, its strong ETag, and the encoding or None."""

    data: bytes
    etag: str
    encoding: str | None


def encoded(path, encoding):
    """A file's content in an encoding that the client accepts.

    path: a Path. encoding: "br", "gzip" or None.

    Returns a Body. Where encoding brings nothing, as for images, the body is
    plain. Raises OSError where the file cannot be read.
    """
    stat = path.stat()
    return _encoded(path, stat.st_mtime_ns, stat.st_size, encoding)


@lru_cache(maxsize=64)
def _encoded(path, _mtime, size, encoding):
    data = path.read_bytes()
    etag = hashlib.sha256(data).hexdigest()[:32]
    if encoding is None:
        return Body(data, etag, None)
    if encoding == "br":
        packed = brotli.compress(data, quality=5 if size > LARGE else 11)
    else:
        packed = gzip.compress(data, compresslevel=6, mtime=0)
    if len(packed) >= len(data):
        return Body(data, etag, None)
    return Body(packed, f"{etag}-{encoding}", encoding)
