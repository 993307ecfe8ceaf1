import json

import pytest

from tests.training.conftest import jpeg_bytes
from training.data.class_sets import NAMED, choose, class_code, more_precise, read_class_set
from training.data.classes import CODES, HAM10000, ClassSet
from training.data.dataset import load_dataset
from training.errors import TrainingError

A = {"code": "a", "name": "A", "plain_name": "an a", "malignant": False}
B = {"code": "b", "name": "B", "plain_name": "a b", "malignant": True, "members": ["b1", "b2"]}


@pytest.fixture
def folders(tmp_path):
    """A data set of one image in each folder."""

    def write(*names):
        for name in names:
            (tmp_path / "data" / name).mkdir(parents=True)
            (tmp_path / "data" / name / "1.jpg").write_bytes(jpeg_bytes(1))
        return load_dataset([tmp_path / "data"])

    return write


@pytest.mark.parametrize("name", NAMED)
def test_every_named_set_agrees_on_what_is_malignant(name):
    classes = NAMED[name]
    assert set(classes.members.values()) == set(classes.codes)
    assert (set(CODES) <= set(classes.members)) == (name != "isic2017")
    malignant = {code for code in classes.members if classes.malignant[classes.index(code)]}
    assert malignant == {"akiec", "bcc", "mel", "malignant", "scc"} & set(classes.members)


@pytest.mark.parametrize(
    ("one", "other", "more"),
    [
        ("mel", "mel", "mel"),
        ("mel", "malignant", "mel"),
        ("benign", "nv", "nv"),
        ("mel", "benign", None),
        ("mel", "nv", None),
        ("wart", "wart", "wart"),
        ("wart", "benign", None),
    ],
)
def test_of_two_diagnoses_the_finer_one_counts(one, other, more):
    assert more_precise(one, other) == more_precise(other, one) == more


def test_a_set_survives_its_json():
    for classes in NAMED.values():
        assert ClassSet.from_json(json.loads(json.dumps(classes.to_json()))) == classes


def test_known_folders_are_the_recipes_classes(folders):
    assert choose("ham10000", None, folders("nv", "mel")) is HAM10000


def test_unknown_folders_make_their_own_classes_and_nobody_says_what_is_malignant(folders):
    found = choose("ham10000", None, folders("Flat wart", "2 spots"))
    assert found.codes == ("class_2_spots", "flat_wart")
    assert found.classes[1].plain_name == "flat wart"
    assert found.malignant is None
    assert found.index("flat_wart") == 1


def test_folders_in_other_scripts_are_classes_with_codes_in_ascii(folders):
    dataset = folders("黑色素瘤", "痣", "मेलेनोमा", "Nävus", "1")
    found = choose("ham10000", None, dataset)
    assert sorted(found.codes) == ["class_1", "class_2", "class_3", "class_4", "class_5"]
    names = {code: found.classes[found.index(code)].plain_name for code in found.members}
    assert names.pop("class_1") == "class 1"  # the folder "1" itself
    assert names == {word: word for word in ("黑色素瘤", "痣", "मेलेनोमा", "nävus")}
    dataset.check(found)


def test_two_folders_that_would_be_one_class_are_named(folders):
    with pytest.raises(TrainingError, match="'flat wart' and 'flat-wart' would be one class"):
        folders("flat wart", "flat-wart")


def test_known_and_unknown_folders_do_not_mix(folders):
    dataset = folders("nv", "wart")
    classes = choose("ham10000", None, dataset)
    with pytest.raises(TrainingError, match="wart_1 the diagnosis 'wart' is none of akiec"):
        dataset.check(classes)


def test_one_folder_is_no_classification(folders):
    with pytest.raises(TrainingError, match="One class alone, 'wart'"):
        choose("ham10000", None, folders("wart"))


def test_a_file_states_classes_and_their_members(tmp_path, folders):
    path = tmp_path / "classes.json"
    path.write_text(json.dumps([A, B]))
    found = choose("ham10000", path, folders("a", "b2"))
    assert found.codes == ("a", "b")
    assert found.members == {"a": "a", "b1": "b", "b2": "b"}
    assert found.malignant.tolist() == [False, True]


@pytest.mark.parametrize(
    ("entries", "words"),
    [
        ([A], "fewer than two"),
        ([A, A], "a code twice"),
        ([A | {"members": ["b1"]}, B], "member in two"),
        ([A | {"code": "A b"}, B], "other than lower-case"),
        ([A | {"code": "痣"}, B], "other than lower-case"),
        ([A | {"code": 5}, B], "other than lower-case"),
        ([A | {"malignant": None}, B], "for some classes only"),
        ([A | {"malignant": "no"}, B], "other than true"),
        ([A | {"malignant": 0}, B], "other than true"),
        ([A | {"malignant": 0}, B | {"malignant": 1}], "other than true"),
        ([{"code": "a"}, B], "no list of classes"),
        ([A | {"colour": "red"}, B], "no list of classes"),
        ({"classes": []}, "no list of classes"),
    ],
)
def test_a_file_that_is_wrong_says_what(tmp_path, entries, words):
    path = tmp_path / "classes.json"
    path.write_text(json.dumps(entries))
    with pytest.raises(TrainingError, match=words):
        read_class_set(path)


def test_an_absent_file_and_an_unknown_name_are_named(tmp_path, folders):
    with pytest.raises(TrainingError, match="no such file"):
        read_class_set(tmp_path / "absent.json")
    with pytest.raises(TrainingError, match="No class set 'five'"):
        choose("five", None, folders("nv", "mel"))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Basal cell", "basal_cell"),
        ("NV", "nv"),
        ("2-b", "class_2_b"),
        ("黑色素瘤 (II)", "黑色素瘤_ii"),
        ("ne\u0301vus", "névus"),
    ],
)
def test_codes_from_any_text(text, code):
    assert class_code(text) == code
