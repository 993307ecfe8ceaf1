"""A folder a class, named by it."""

from pathlib import PurePosixPath
from posixpath import commonpath

from training.data.class_sets import class_code
from training.data.readers.reading import Reading

LAYOUT = "folder per class"


def read(source):
    """A Reading, each image a lesion of its own; None where no image is in a folder."""
    paths = [PurePosixPath(name) for name in source.image_names() if "/" in name]
    if not paths:
        return None
    top = commonpath([path.parent.parent for path in paths])
    reading = Reading(LAYOUT)
    for path in paths:
        # The whole way from the top, so that no two classes' "1.jpg" are one image.
        image_id = "_".join(path.relative_to(top).with_suffix("").parts)
        reading.add(source, {image_id: str(path)}, image_id, class_code(path.parent.name), image_id)
    return reading
