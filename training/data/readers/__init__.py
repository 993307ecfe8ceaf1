"""Readers: a data source in a known layout becomes records.

One file a layout, each with a function ``read(source)`` that gives a Reading, or None
where the source is of another layout. A further layout is one more such file, named
in READERS.
"""

from training.data.files import Source
from training.data.readers import folders, ham10000, isic2016, isic2017, isic2018, isic2019
from training.errors import TrainingError

# Those with tables; a source that none of them recognises is bare folders, if anything.
READERS = (isic2016, isic2017, isic2018, isic2019, ham10000)


def read_source(path):
    """Recognise the layout of a folder or zip and read it.

    Returns a Reading, whose codes are as the source has them. Raises TrainingError
    when no layout fits or several do, or no image is there.
    """
    source = Source(path)
    found = [reading for reader in READERS if (reading := reader.read(source))]
    if len(found) > 1:
        layouts = " and of ".join(reading.layout for reading in found)
        raise TrainingError(
            f"{source.path}: has tables of {layouts}. Put each with its images into a folder or "
            "zip of its own and give all with --data, or remove the table that is not meant."
        )
    reading = found[0] if found else folders.read(source)
    if reading is None:
        raise TrainingError(
            f"{source.path}: no known layout. Expected HAM10000_metadata.csv with images, the "
            "ground-truth tables of ISIC 2016, 2017, 2018 or 2019 with theirs, or one folder of "
            "images per class."
        )
    if not reading.records:
        raise TrainingError(f"{source.path}: {reading.layout} layout, but no image found.")
    return reading
