"""What every reader gives, and what readers share."""

import csv
from dataclasses import dataclass, field

from training.data.classes import ClassSet
from training.data.records import Record
from training.errors import TrainingError


@dataclass
class Reading:
    """What a source gave.

    layout: its name. labels: the ClassSet that the layout tells apart, which may be
    coarser than a model's; None where only the codes can say. missing: ids of table
    rows whose image is not there.
    """

    layout: str
    labels: ClassSet | None = None
    records: list = field(default_factory=list)
    missing: list = field(default_factory=list)

    def add(self, source, images, image_id, code, lesion_id=None, *, extra=None, held_back=False):
        """Take one row of a table.

        images: {image id: name in the source}. lesion_id: None or empty where nobody
        says which lesion the image is of; such an image only trains. extra, held_back:
        as of Record.
        """
        if image_id not in images:
            self.missing.append(image_id)
            return
        self.records.append(
            Record(
                image_id,
                lesion_id or image_id,
                code,
                source,
                images[image_id],
                extra or {},
                train_only=not lesion_id,
                held_back=held_back,
            )
        )


def rows_of(source, table, columns, *, header=True):
    """The rows of a table as dicts of text without outer spaces, "" where there is none.

    columns: those that are asked for; without a header line they name the fields in
    their order. Raises TrainingError for a file that is no such table.
    """
    where = f"{source.path}/{table}"
    try:
        text = source.text(table)
        delimiter = "\t" if "\t" in text.readline() else ","
        text.seek(0)
        reader = csv.DictReader(text, None if header else columns, delimiter=delimiter)
        absent = [name for name in columns if name not in (reader.fieldnames or ())]
        if absent:
            raise TrainingError(f"{where}: no column {', '.join(absent)}.")
        return [
            {name: (value or "").strip() for name, value in row.items() if name is not None}
            for row in reader
        ]
    except (UnicodeDecodeError, csv.Error) as error:
        raise TrainingError(f"{where}: not a table in UTF-8 ({error}).") from error


def one_hot(row, codes, neither="no diagnosis"):
    """The code of a row with a column a diagnosis, 1.0 in one of them.

    codes: {column: code}. neither: the code of a row with 0.0 in all. Any other row
    gives words that are no code, so that its image is reported like one of an unknown
    class.
    """
    try:
        positive = [code for column, code in codes.items() if float(row[column]) > 0.5]
    except ValueError:
        return "a mark that is no number"
    if len(positive) > 1:
        return " and ".join(positive)
    return positive[0] if positive else neither


def official_test(table):
    """Whether a table of an ISIC challenge is that of its test set."""
    return "_test_" in table.rpartition("/")[2].lower()
