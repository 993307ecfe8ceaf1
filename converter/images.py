"""The images that verify sends through the page and through numpy."""

import io
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from PIL import Image

from converter.contract import read_json
from converter.errors import ConverterError
from training.data.files import Source
from training.data.preprocess import load_rgb
from training.data.records import evenly
from training.errors import TrainingError

# Files are told apart by what they are, since the page judges so too.
KINDS = {"JPEG": "jpeg", "PNG": "png"}


@dataclass(frozen=True)
class ImageFile:
    """One file as the page gets it. kind: "png" or "jpeg"."""

    name: str
    kind: str
    data: bytes


def golden_files(folder):
    """The golden cases of a model folder: (image files, golden.json)."""
    golden = read_json(Path(folder) / "golden.json")
    files = []
    for case in golden["cases"]:
        path = Path(folder) / case["file"]
        if not path.is_file():
            raise ConverterError(f"{path}: golden.json names it, but it is missing.")
        files.append(_image_file(path.name, path.read_bytes()))
    return files, golden


def sample(paths, limit, kinds):
    """Up to ``limit`` images, evenly spaced over all that the sources hold.

    paths: folders or zips. limit: at least 1. kinds: of "png" (decoded pixels, encoded
    again without loss, so that both sides decode the same) and "jpeg" (the file's own
    bytes; a file that is no JPEG is left out).

    Returns ({kind: [ImageFile]}, the same images under each kind; a sentence on each of
    the images that cannot be read). Raises ConverterError where there is none to send.
    """
    found = []
    try:
        for path in paths:
            source = Source(path)
            found += [(source, name) for name in source.image_names()]
    except TrainingError as error:
        raise ConverterError(str(error).replace("--data", "--images")) from error
    files, unread = [], []
    for source, name in evenly(found, limit):
        try:
            file = _image_file(PurePosixPath(name).name, source.read(name))
            load_rgb(io.BytesIO(file.data))
            files.append(file)
        except (ConverterError, TrainingError) as error:
            unread.append(f"{source.path.name}/{name}: {error}")
    groups = {
        "png": [as_png(file) for file in files] if "png" in kinds else [],
        "jpeg": [file for file in files if file.kind == "jpeg"] if "jpeg" in kinds else [],
    }
    groups = {kind: group for kind, group in groups.items() if group}
    if not groups:
        wanted = "image" if "png" in kinds else "JPEG image"
        raise ConverterError(
            " ".join([f"{', '.join(map(str, paths))}: no {wanted} found.", *unread[:1]])
        )
    return groups, unread


def as_png(file):
    """The file's decoded pixels as a PNG."""
    if file.kind == "png":
        return file
    buffer = io.BytesIO()
    Image.fromarray(load_rgb(io.BytesIO(file.data))).save(buffer, "PNG", compress_level=1)
    return ImageFile(f"{PurePosixPath(file.name).stem}.png", "png", buffer.getvalue())


def _image_file(name, data):
    try:
        with Image.open(io.BytesIO(data)) as image:
            return ImageFile(name, KINDS[image.format], data)
    except (OSError, KeyError) as error:
        raise ConverterError(f"{name}: neither a PNG nor a JPEG image.") from error
