import numpy as np

from training.dataset import load_dataset
from training.records import TEST, TRAIN, VALIDATION, Record, by_split, split_of


def test_no_lesion_stands_on_two_sides(ham):
    groups = by_split(load_dataset([ham]).records)
    lesions = [{r.lesion_id for r in group} for group in groups.values()]
    assert sum(map(len, lesions)) == len(set.union(*lesions)) == 40
    assert sum(map(len, groups.values())) == 80


def test_the_split_never_moves():
    # Published results rest on it: a change would let test lesions into training.
    known = {
        "HAM_0000000": VALIDATION,
        "HAM_0000001": TRAIN,
        "HAM_0000008": TEST,
        "HAM_0000011": VALIDATION,
        "HAM_0000014": TEST,
        "HAM_0000021": TRAIN,
    }
    assert {lesion: split_of(lesion) for lesion in known} == known


def test_the_shares_are_70_15_15():
    splits = [split_of(f"lesion {i}") for i in range(20_000)]
    shares = [np.mean([s == name for s in splits]) for name in ("train", "validation", "test")]
    np.testing.assert_allclose(shares, [0.70, 0.15, 0.15], atol=0.01)


def test_train_only_images_never_reach_the_test_split():
    records = [Record(f"i{i}", f"l{i}", "nv", None, "", train_only=True) for i in range(100)]
    assert len(by_split(records)[TRAIN]) == 100
