"""A folder a class, named by it."""

from pathlib import PurePosixPath
from posixpath import commonpath

from training.data.class_sets import class_code
from training.data.readers import ham10000
from training.data.readers.reading import Reading
from training.errors import TrainingError

LAYOUT = "folder per class"


def read(source):
    """A Reading, each image a lesion of its own; None where no image is in a folder.

    Raises TrainingError for two folders whose names give one code, unless they differ
    in upper and lower case alone, and for two images whose paths give one id.
    """
    paths = [PurePosixPath(name) for name in source.image_names() if "/" in name]
    if not paths:
        return None
    top = commonpath([path.parent.parent for path in paths])
    _refuse_unread_tables(source)
    reading, folders, images = Reading(LAYOUT), {}, {}
    for path in paths:
        folder = path.parent.name
        code = class_code(folder)
        known = folders.setdefault(code, folder)
        if known.lower() != folder.lower():
            raise TrainingError(
                f"{source.path}: the folders '{known}' and '{folder}' would be one class, "
                f"'{code}'. Rename one of them."
            )
        # The whole way from the top, so that no two classes' "1.jpg" are one image.
        image_id = "_".join(path.relative_to(top).with_suffix("").parts)
        if image_id in images:
            raise TrainingError(
                f"{source.path}: {images[image_id]} and {path} would be one image, '{image_id}'. "
                "Rename one of them, or remove it if they are copies."
            )
        images[image_id] = str(path)
        reading.add(source, images, image_id, code, image_id)
    return reading


def _refuse_unread_tables(source):
    """Raise TrainingError for a table of the images that no reader took.

    Without it each image would count as a lesion of its own, and those of one lesion
    would stand on two sides of the split.
    """
    for table in source.matching("*.csv", "*.tab", "*.tsv"):
        if "lesion" in " ".join(source.columns(table)).lower():
            raise TrainingError(
                f"{source.path}/{table}: looks like a table of the images, but has no columns "
                f"{', '.join(ham10000.COLUMNS)}, separated by commas or tabs. Correct its first "
                "line, or take it out of the folder."
            )
