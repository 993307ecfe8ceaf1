"""ISIC 2019: HAM10000, BCN_20000 and MSK in eight classes and "none of them".

Ground truth with a column a class, metadata with lesion, age, sex and site (Tschandl
et al. 2018, doi:10.1038/sdata.2018.161; Codella et al. 2018, arXiv:1710.05006; Combalia
et al. 2019, arXiv:1908.02288). ``AK`` is part of HAM10000's akiec. ``SCC`` is none of
its classes: a model of the seven leaves those images out (``lens.py check``), one of
the class set "isic2019" learns them.
"""

from training.data.class_sets import NAMED
from training.data.readers.reading import Reading, official_test, one_hot, rows_of

CODES = {name: name.lower() for name in ("MEL", "NV", "BCC", "BKL", "DF", "VASC", "SCC", "UNK")}
CODES["AK"] = "akiec"
# Some ids carry it: the picture is a smaller copy of the one in the archive.
COPY = "_downsampled"
EXTRA = {"age_approx": "age", "sex": "sex", "anatom_site_general": "localization"}


def read(source):
    """A Reading; None without the challenge's tables."""
    tables = source.matching("ISIC_2019_*_GroundTruth.csv")
    if not tables:
        return None
    metadata = {
        row["image"]: row
        for table in source.matching("ISIC_2019_*_Metadata.csv")
        for row in rows_of(source, table, ("image",))
    }
    # Where both are there, the last one counts, which is the larger.
    named = sorted(source.images().items(), reverse=True)
    images = {name.removesuffix(COPY): path for name, path in named}
    reading = Reading("ISIC 2019", NAMED["isic2019"])
    for table in tables:
        for row in rows_of(source, table, ("image", *CODES)):
            image_id, known = row["image"], metadata.get(row["image"], {})
            extra = {name: known[column] for column, name in EXTRA.items() if known.get(column)}
            reading.add(
                source,
                images,
                image_id.removesuffix(COPY),
                one_hot(row, CODES),
                known.get("lesion_id"),
                extra=extra,
                held_back=official_test(table),
            )
    return reading
