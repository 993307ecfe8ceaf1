"""The images that a model was trained on: what is known of them, and their terms."""

from dataclasses import dataclass

from training.data.readers import ham10000
from training.networks.starts import untold_models
from training.run_folder import lineage


@dataclass(frozen=True)
class ImageSource:
    """Images that a model may be trained on.

    key: what the name of its folder or zip contains, in lower case letters and digits, where
        an early run does not tell the layout. layouts: the names that readers give theirs.
    data, licence, citation: as in the contract.
    """

    key: str
    layouts: tuple
    data: str
    licence: str
    citation: str


SOURCES = (
    ImageSource(
        "ham10000",
        (ham10000.LAYOUT, ham10000.MIXED_LAYOUT, "ISIC 2018"),
        "HAM10000 (10,015 dermatoscopic images of 7,470 lesions, Vienna and Queensland)",
        "CC BY-NC 4.0",
        "Tschandl, P., Rosendahl, C. & Kittler, H. The HAM10000 dataset, a large collection of "
        "multi-source dermatoscopic images of common pigmented skin lesions. Sci. Data 5, 180161 "
        "(2018). doi:10.1038/sdata.2018.161.",
    ),
    ImageSource(
        "isic2016",
        ("ISIC 2016",),
        "ISIC 2016 challenge training images",
        "CC-0",
        "Gutman, D. et al. Skin lesion analysis toward melanoma detection: a challenge at the "
        "International Symposium on Biomedical Imaging (ISBI) 2016, hosted by the International "
        "Skin Imaging Collaboration (ISIC). arXiv:1605.01397 (2016).",
    ),
    ImageSource(
        "isic2017",
        ("ISIC 2017",),
        "ISIC 2017 challenge training and validation images",
        "CC-0",
        "Codella, N. C. F. et al. Skin lesion analysis toward melanoma detection: a challenge at "
        "the 2017 International Symposium on Biomedical Imaging (ISBI), hosted by the "
        "International Skin Imaging Collaboration (ISIC). Proc. ISBI, 168-172 (2018). "
        "arXiv:1710.05006.",
    ),
    ImageSource(
        "isic2019",
        ("ISIC 2019",),
        "ISIC 2019 challenge training images (HAM10000, BCN_20000 and MSK)",
        "CC BY-NC 4.0",
        "Tschandl, P. et al. doi:10.1038/sdata.2018.161 (2018). Codella, N. C. F. et al. "
        "arXiv:1710.05006 (2018). Combalia, M. et al. BCN20000: dermoscopic lesions in the wild. "
        "arXiv:1908.02288 (2019).",
    ),
)


def training(run):
    """Data, licence and citations of the images that a run's model learned from."""
    every = given(run)
    known = list(dict.fromkeys(source for source in every if source))
    described = [source.data for source in known]
    if not known or None in every:
        described.append("images of the person who trained it")
    if any(untold_models(record) for record in lineage(run)):
        described.append("images of a model before it, of which nothing is known")
    return {
        "data": "; ".join(described),
        "licence": "; ".join(dict.fromkeys(source.licence for source in known)) or "not stated",
        "citation": " ".join(source.citation for source in known) or "not stated",
    }


def terms(run):
    """The terms of the training images, which the weights derive from; CC-0 sets none."""
    licences = dict.fromkeys(source.licence for source in given(run) if source)
    return "; ".join([text for text in licences if text != "CC-0"] or licences) or "not stated"


def given(run):
    """What a run, and those it came from, were trained on.

    run: the record of run.json. Returns an ImageSource for each source, None for one of
    somebody's own.
    """
    # A mean of several was trained on what they were, and they are in the lineage.
    trained = [record for record in lineage(run) if "member_runs" not in record]
    return [source for record in trained for source in _of_record(record)]


def _of_record(record):
    if "layouts" in record:
        found = [_first(s for s in SOURCES if name in s.layouts) for name in record["layouts"]]
        return found + [None for name in record["layouts"] if name == ham10000.MIXED_LAYOUT]
    names = ["".join(c for c in str(n).lower() if c.isalnum()) for n in record.get("data", [])]
    return [_first(s for s in SOURCES if s.key in name) for name in names]


def _first(found):
    return next(found, None)
