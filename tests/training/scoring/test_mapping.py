import numpy as np
import pytest

from training.data.class_sets import NAMED
from training.data.classes import CODES, HAM10000
from training.errors import TrainingError
from training.scoring.mapping import map_classes

SHARES = np.array([[0.1, 0.05, 0.2, 0.05, 0.3, 0.2, 0.1]])  # in the order of CODES


def test_probabilities_of_the_classes_of_a_label_are_added_up():
    mapping = map_classes(HAM10000, NAMED["malignancy"])
    assert mapping.groups == {
        "benign": ["bkl", "df", "nv", "vasc"],
        "malignant": ["akiec", "bcc", "mel"],
    }
    assert mapping.left_out == ()
    np.testing.assert_allclose(mapping.probabilities(SHARES), [[0.55, 0.45]])


def test_what_belongs_to_no_label_is_known_not_to_be_there():
    mapping = map_classes(HAM10000, NAMED["isic2017"])
    assert mapping.left_out == ("akiec", "bcc", "df", "vasc")
    assert mapping.labels.codes == ("melanoma", "nevus", "seborrheic_keratosis")
    np.testing.assert_allclose(mapping.probabilities(SHARES), [[3 / 7, 2 / 7, 2 / 7]])
    assert mapping.to_json()["labels"]["melanoma"] == {"classes": ["mel"], "malignant": True}


def test_a_label_that_the_model_has_no_class_for_is_no_label():
    mapping = map_classes(HAM10000, NAMED["isic2019"])
    assert mapping.labels.codes == CODES
    assert "scc" not in mapping.labels.members
    np.testing.assert_allclose(mapping.probabilities(SHARES), SHARES)


def test_a_class_that_holds_several_labels_cannot_tell_them_apart():
    with pytest.raises(TrainingError, match="class 'benign' holds nevus and seborrheic_keratosis"):
        map_classes(NAMED["malignancy"], NAMED["isic2017"])
    assert map_classes(NAMED["precancerous"], NAMED["malignancy"]).groups["malignant"] == [
        "malignant",
        "precancerous",
    ]


def test_nothing_in_common_is_an_error(tmp_path):
    with pytest.raises(TrainingError, match="tell no two apart"):
        map_classes(HAM10000, type(HAM10000)(HAM10000.classes[:2], {"a": "akiec", "b": "bcc"}))
