"""What is wrong with labelled images, found before a network learns from it."""

import csv
import io
from collections import defaultdict
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from tools.whole import whole_file
from training.data.class_sets import more_precise
from training.data.likeness import byte_hash, near_duplicates, thumbnail
from training.data.preprocess import load_rgb
from training.errors import TrainingError
from training.progress import progress


@dataclass(frozen=True)
class Problem:
    """One thing wrong with one image.

    kind: "missing", "corrupt", "unknown class", "conflict", "duplicate" or "near-duplicate".
    """

    kind: str
    image_id: str
    detail: str


def find_problems(dataset, classes):
    """Every Problem of a Dataset, in the order of its images.

    dataset: of ``read_dataset``. classes: ClassSet. Images of one lesion are a problem where
    their diagnoses contradict each other; copies where they are taken for different lesions:
    the split would put them on two sides.
    """
    found = [Problem("missing", i, "the table has it, but no image does") for i in dataset.missing]
    found += [Problem("conflict", i, sentence) for i, sentence in dataset.conflicts.items()]
    found += _contradictions([r for r in dataset.records if r.code in classes.members])
    hashes, pictures, thumbnails = {}, [], []
    for record in progress(dataset.records, desc="Checking images"):
        if record.code not in classes.members:
            known = ", ".join(classes.members)
            found.append(
                Problem("unknown class", record.image_id, f"'{record.code}' is none of {known}")
            )
        try:
            data = record.read()
            pixels = load_rgb(io.BytesIO(data))
        except TrainingError as error:
            found.append(Problem("corrupt", record.image_id, str(error)))
            continue
        same = hashes.setdefault(byte_hash(data), record)
        if same is record:
            pictures.append(record)
            thumbnails.append(thumbnail(pixels))
        elif same.lesion_id != record.lesion_id:
            found += _copies("duplicate", same, record)
    for earlier, later in near_duplicates(thumbnails) if thumbnails else []:
        if pictures[earlier].lesion_id != pictures[later].lesion_id:
            found += _copies("near-duplicate", pictures[earlier], pictures[later])
    return sorted(found, key=lambda problem: (problem.image_id, problem.kind))


def _contradictions(records):
    """A problem of each image that another one of its lesion contradicts."""
    lesions = defaultdict(dict)
    for record in records:
        lesions[record.lesion_id].setdefault(record.code, record)
    for record in records:
        for other in lesions[record.lesion_id].values():
            if more_precise(record.code, other.code) is None:
                detail = f"is {record.code}, but of the same lesion as {_told(other)}"
                yield Problem("conflict", record.image_id, detail)
                break


def _copies(kind, first, second):
    """The problem of the second; of both where they disagree: who is right is not known."""
    alike = "the same picture as" if kind == "duplicate" else "looks like the same picture as"
    found = [Problem(kind, second.image_id, f"{alike} {_told(first)}")]
    if first.code != second.code:
        found.append(Problem(kind, first.image_id, f"{alike} {_told(second)}"))
    return found


def _told(record):
    return f"{record.image_id} ({record.code}, lesion {record.lesion_id})"


def write_problems(path, problems):
    """Write the list as CSV, whole or not at all."""
    with whole_file(path) as beside, beside.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, [field.name for field in fields(Problem)])
        writer.writeheader()
        writer.writerows(asdict(problem) for problem in problems)


def read_problem_ids(path):
    """Ids of the images that such a list names. Raises TrainingError if it is none."""
    try:
        with Path(path).open(newline="", encoding="utf-8-sig") as file:
            reader = csv.DictReader(file)
            if "image_id" not in (reader.fieldnames or ()):
                raise TrainingError(
                    f"{path}: no list with a column image_id. Write it with `lens.py check`."
                )
            return sorted({row["image_id"] for row in reader})
    except FileNotFoundError:
        raise TrainingError(f"{path}: no such file. Write it with `lens.py check`.") from None
    except (UnicodeDecodeError, csv.Error) as error:
        raise TrainingError(f"{path}: no list in UTF-8 ({error}).") from error
