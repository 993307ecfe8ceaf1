"""A data source on disk: a folder or a zip archive, read the same way."""

import csv
import io
import threading
import zipfile
import zlib
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

from training.errors import TrainingError

IMAGE_SUFFIXES = (".jpg", ".jpeg", ".jfif", ".png")


class Source:
    """The files below a folder or inside a zip archive, by relative POSIX name."""

    def __init__(self, path):
        """path: a folder or a .zip file. Raises TrainingError if it is neither."""
        self.path = Path(path)
        self._lock = threading.Lock()
        if self.path.is_dir():
            self._archive = None
            files = (p for p in self.path.rglob("*") if p.is_file())
            names = (p.relative_to(self.path).as_posix() for p in files)
        elif zipfile.is_zipfile(self.path):
            self._archive = self._open()
            names = (n for n in self._archive.namelist() if not n.endswith("/"))
        else:
            raise TrainingError(
                f"{self.path}: neither a folder nor a zip archive. "
                "Give --data the folder or zip that holds the images and their table."
            )
        # Hidden files are the system's own: macOS puts a "._x.jpg" beside each x.jpg.
        self.names = sorted(n for n in names if not PurePosixPath(n).name.startswith("."))

    def _open(self):
        try:
            return zipfile.ZipFile(self.path)
        except (zipfile.BadZipFile, NotImplementedError) as error:
            raise TrainingError(
                f"{self.path}: a broken zip archive ({error}). Download it again."
            ) from error

    def read(self, name):
        """The bytes of one file.

        Raises TrainingError if it cannot be read: without the folders that lead to the source,
        as records that may be published say why an image was left out.
        """
        try:
            if self._archive is None:
                return (self.path / name).read_bytes()
            with self._lock:
                return self._archive.read(name)
        # A zip member may be broken, encrypted, or packed in a way that Python does not know.
        except (OSError, zipfile.BadZipFile, zlib.error, RuntimeError) as error:
            why = getattr(error, "strerror", None) or error
            raise TrainingError(f"{self.path.name}/{name}: cannot be read ({why}).") from error

    def size(self, name):
        """How many bytes a file has."""
        if self._archive is None:
            return (self.path / name).stat().st_size
        return self._archive.getinfo(name).file_size

    def text(self, name):
        """One file as text (UTF-8, a byte order mark is dropped)."""
        return io.StringIO(self.read(name).decode("utf-8-sig"), newline="")

    def columns(self, name):
        """The fields of a table's first line, a list; nonsense where the file is no table."""
        first = self.read(name).partition(b"\n")[0].decode("utf-8-sig", "replace").strip()
        row = csv.reader([first.replace("\0", "")], delimiter="\t" if "\t" in first else ",")
        return next(row, [])

    def matching(self, *patterns):
        """Names whose last part fits a pattern such as ``*.csv``, upper or lower case."""
        return [
            name
            for name in self.names
            if any(fnmatch(PurePosixPath(name).name.lower(), p.lower()) for p in patterns)
        ]

    def image_names(self):
        """Names of the image files.

        Segmentation masks, which some archives hold beside the images, are left out.
        """
        paths = {name: PurePosixPath(name) for name in self.names}
        return [
            name
            for name, path in paths.items()
            if path.suffix.lower() in IMAGE_SUFFIXES
            and not path.stem.lower().endswith("_segmentation")
        ]

    def images(self):
        """Image files by image id (the name without folders and suffix).

        Of several the largest: copies of one image in two resolutions, most likely.
        """
        found = {}
        for name in self.image_names():
            found.setdefault(PurePosixPath(name).stem, []).append(name)
        return {image_id: max(names, key=self.size) for image_id, names in found.items()}
