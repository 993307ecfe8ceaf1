"""The real archives, read as they are."""

from collections import Counter

import pytest

from training.data.dataset import load_dataset
from training.data.records import by_split

pytestmark = pytest.mark.real_data

COUNTS = {"akiec": 327, "bcc": 514, "bkl": 1099, "df": 115, "mel": 1113, "nv": 6705, "vasc": 142}


def test_ham10000_is_read_whole_and_split_by_lesion(lens_data):
    dataset = load_dataset(
        [
            lens_data / f"{name}.zip"
            for name in ("ham10000_200x150", "ham10000_crop224", "isic2017_256")
        ]
    )
    assert dataset.missing == []
    ham = [record for record in dataset.records if not record.train_only]
    assert Counter(record.code for record in ham) == COUNTS
    sharper = [r for r in ham if r.source.path.name == "ham10000_crop224.zip"]
    assert len(sharper) == 5984
    groups = by_split(dataset.records)
    assert {name: len(group) for name, group in groups.items()} == {
        "train": 7076 + 2150,
        "validation": 1474,
        "test": 1465,
    }
    lesions = [{r.lesion_id for r in group} for group in groups.values()]
    assert len(set.union(*lesions)) == sum(map(len, lesions)) == 7470 + 2150
