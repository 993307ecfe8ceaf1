"""What the data of a run is made of, split by split."""

from collections import Counter
from dataclasses import dataclass

from training.data.clinical import FIELDS, SITES
from training.data.records import SPLITS
from training.scoring.subgroups import DIAGNOSIS, UNKNOWN, groups_of

TITLES = {
    "sex": "Sex",
    "age": "Age in years",
    "site": "Body site",
    "diagnosis": "How the diagnosis was made",
}
_ORDER = {
    "sex": list(FIELDS["sex"]),
    "age": list(FIELDS["age"]),
    "site": list(SITES),
    "diagnosis": list(DIAGNOSIS.values()),
}


@dataclass(frozen=True)
class Counts:
    """A table of counts. rows: {name: [count in each of SPLITS]}."""

    title: str
    rows: dict

    @property
    def totals(self):
        """The images of each split."""
        return [sum(column) for column in zip(*self.rows.values(), strict=True)]


def explore(groups, classes):
    """The tables of a data set.

    groups: {split: Records} as of by_split. classes: the ClassSet. Returns (sizes, tables):
    {split: {"images", "lesions"}} and a list of Counts; what the data never states is not
    among them.
    """
    sizes = {
        split: {"images": len(groups[split]), "lesions": len({r.lesion_id for r in groups[split]})}
        for split in SPLITS
    }
    by_class = {
        split: Counter(classes.members[record.code] for record in groups[split]) for split in SPLITS
    }
    tables = [Counts("Class", _rows(by_class, classes.codes))]
    of_record = {split: [groups_of(record) for record in groups[split]] for split in SPLITS}
    for kind, title in TITLES.items():
        found = {split: Counter(each[kind] for each in of_record[split]) for split in SPLITS}
        rows = _rows(found, _ORDER[kind])
        if set(rows) - {UNKNOWN}:
            tables.append(Counts(title, rows))
    return sizes, tables


def _rows(counters, order):
    """Counts by name: those of the order that occur, then others, the unknown last."""
    names = {name for counter in counters.values() for name in counter}
    known = [name for name in order if name in names]
    others = sorted(names - set(known) - {UNKNOWN})
    last = [UNKNOWN] if UNKNOWN in names else []
    return {name: [counters[split][name] for split in SPLITS] for name in known + others + last}
