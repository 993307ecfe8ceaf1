import numpy as np
import pytest

from training.data.dataset import load_dataset
from training.data.records import (
    FOLDS,
    TEST,
    TRAIN,
    VALIDATION,
    Record,
    by_split,
    evenly,
    fold_of,
    split_of,
)


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


def test_a_part_of_sorted_images_has_all_classes_in_their_shares():
    items = ["mel_1", "mel_2", "mel_3", "mel_4", "nv_1", "nv_2"]
    assert evenly(items, 3) == ["mel_1", "mel_3", "nv_1"]
    assert evenly(items, 0) == []
    assert evenly(items, None) == evenly(items, 6) == evenly(items, 60) == items


def test_the_shares_are_70_15_15():
    splits = [split_of(f"lesion {i}") for i in range(20_000)]
    shares = [np.mean([s == name for s in splits]) for name in ("train", "validation", "test")]
    np.testing.assert_allclose(shares, [0.70, 0.15, 0.15], atol=0.01)


def test_a_share_of_the_lesions_lies_within_a_larger_one_and_leaves_the_other_splits_alone(ham):
    records = load_dataset([ham]).records
    whole, half, quarter = (by_split(records, share=share) for share in (None, 0.5, 0.25))
    kept = [{r.lesion_id for r in groups[TRAIN]} for groups in (whole, half, quarter)]
    assert kept[0] > kept[1] > kept[2]
    assert whole[VALIDATION] == quarter[VALIDATION]
    assert whole[TEST] == quarter[TEST]
    assert by_split(records, share=1.0) == whole
    lesions = [Record(f"i{i}", f"l{i}", "nv", None, "", train_only=True) for i in range(20_000)]
    assert len(by_split(lesions, share=0.25)[TRAIN]) == pytest.approx(5000, rel=0.05)


def test_train_only_images_never_reach_the_test_split():
    records = [Record(f"i{i}", f"l{i}", "nv", None, "", train_only=True) for i in range(100)]
    for fold in (None, *range(FOLDS)):
        assert len(by_split(records, fold)[TRAIN]) == 100


def test_every_lesion_is_tested_in_one_fold_and_never_beside_its_own_images(ham):
    records = load_dataset([ham]).records
    tested = []
    for fold in range(FOLDS):
        groups = by_split(records, fold)
        sides = [{r.lesion_id for r in group} for group in groups.values()]
        assert all(sides)
        assert sum(map(len, sides)) == len(set.union(*sides))
        tested += [r.image_id for r in groups[TEST]]
    assert sorted(tested) == [r.image_id for r in records]


def test_the_folds_never_move_and_cut_through_the_splits():
    ids = [f"lesion {i}" for i in range(20_000)]
    assert [fold_of(lesion) for lesion in ids[:8]] == [0, 0, 2, 3, 2, 0, 3, 1]
    counts = np.bincount([fold_of(lesion) for lesion in ids if split_of(lesion) == TEST])
    np.testing.assert_allclose(counts / counts.sum(), [1 / FOLDS] * FOLDS, atol=0.03)
