import numpy as np

from training.data.classes import CODES, HAM10000
from training.data.records import Record
from training.scoring.subgroups import groups_of, subgroup_table
from training.scoring.truth import Truth


def record(number, **extra):
    return Record(f"image{number}", f"lesion{number // 2}", "nv", None, "", extra)


def test_what_is_not_stated_is_unknown():
    assert set(groups_of(record(0)).values()) == {"unknown"}
    known = groups_of(record(0, sex="female", age="50", localization="back", dx_type="histo"))
    assert known == {
        "sex": "female",
        "age": "45 to 59",
        "site": "back",
        "diagnosis": "histopathology",
    }


def test_the_table_by_hand():
    records = [record(number, sex="male" if number < 4 else "female") for number in range(6)]
    mel, nv = CODES.index("mel"), CODES.index("nv")
    labels = np.array([mel, mel, nv, nv, nv, nv])
    answers = np.array([mel, nv, nv, nv, nv, mel])
    truth = Truth(labels, HAM10000, labels == mel)
    table = subgroup_table(records, truth, np.eye(7)[answers], threshold=0.5, resamples=50)
    assert list(table) == ["sex", "age", "site", "diagnosis"]
    men, women = table["sex"]["male"], table["sex"]["female"]
    assert list(table["sex"]) == ["male", "female"]
    assert (men["images"], men["lesions"], men["malignant"]) == (4, 2, 2)
    assert (men["melanoma"], women["melanoma"]) == (2, 0)
    assert men["accuracy"]["value"] == 0.75
    assert men["sensitivity"]["value"] == 0.5
    assert men["specificity"]["value"] == 1.0
    assert women["sensitivity"]["value"] is None
    assert women["specificity"]["value"] == 0.5
    assert table["age"]["unknown"]["images"] == 6
