"""A data source on disk: a folder or a zip archive, read the same way."""

import io
import threading
import zipfile
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
            self.names = sorted(p.relative_to(self.path).as_posix() for p in files)
        elif zipfile.is_zipfile(self.path):
            self._archive = zipfile.ZipFile(self.path)
            self.names = sorted(n for n in self._archive.namelist() if not n.endswith("/"))
        else:
            raise TrainingError(
                f"{self.path}: neither a folder nor a zip archive. "
                "Give --data the folder or zip that holds the images and their table."
            )

    def read(self, name):
        """The bytes of one file."""
        if self._archive is None:
            return (self.path / name).read_bytes()
        with self._lock:
            return self._archive.read(name)

    def text(self, name):
        """One file as text (UTF-8, a byte order mark is dropped)."""
        return io.StringIO(self.read(name).decode("utf-8-sig"), newline="")

    def matching(self, *, suffix):
        """Names that end with ``suffix``, upper or lower case."""
        return [n for n in self.names if n.lower().endswith(suffix.lower())]

    def image_names(self):
        """Names of the image files.

        Segmentation masks, which some archives hold beside the images, are left out.
        """
        paths = {name: PurePosixPath(name) for name in self.names}
        return [
            name
            for name, path in paths.items()
            if path.suffix.lower() in IMAGE_SUFFIXES and not path.stem.endswith("_segmentation")
        ]

    def images(self):
        """Image files by image id (the name without folders and suffix)."""
        found = {}
        for name in self.image_names():
            found.setdefault(PurePosixPath(name).stem, name)
        return found
