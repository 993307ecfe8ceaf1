"""HAM10000: a table with ``image_id, lesion_id, dx`` and images in any number of folders.

As on Kaggle and the Harvard Dataverse (doi:10.7910/DVN/DBW86T), where the table has the
ending .csv, .tab or none; any table with these columns will do. The Dataverse has that of
the ISIC 2018 test set too, in the same columns.
"""

import re

from training.data.classes import HAM10000
from training.data.readers.reading import Reading, official_test, rows_of

COLUMNS = ("image_id", "lesion_id", "dx")
LAYOUT, MIXED_LAYOUT = "HAM10000", "HAM10000 with images of one's own"
OWN_LAYOUT = "table like HAM10000's"
OFFICIAL_ID = re.compile(r"ISIC_00[23]\d{4}")


def read(source):
    """A Reading; None where no table has the columns."""
    tables = [
        name
        for name in source.matching("*.csv", "*.tab", "HAM10000_metadata")
        if set(COLUMNS).issubset(source.columns(name))
    ]
    if not tables:
        return None
    images, reading = source.images(), Reading(LAYOUT, HAM10000)
    for table in tables:
        for row in rows_of(source, table, COLUMNS):
            extra = {name: value for name, value in row.items() if name not in COLUMNS}
            image_id, code = row["image_id"], row["dx"].lower()
            lesion, held_back = row["lesion_id"], official_test(table)
            reading.add(source, images, image_id, code, lesion, extra=extra, held_back=held_back)
    # Its licence and limits are stated by the layout, and are not those of other images.
    official = [bool(OFFICIAL_ID.fullmatch(record.image_id)) for record in reading.records]
    if not all(official):
        reading.layout = MIXED_LAYOUT if any(official) else OWN_LAYOUT
    return reading
