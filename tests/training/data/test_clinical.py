import pytest

from training.data.clinical import FIELDS, age_band, clinical_of
from training.data.records import Record


@pytest.mark.parametrize(
    ("text", "band"),
    [
        ("0.0", "0 to 29"),
        ("29.9", "0 to 29"),
        ("45", "45 to 59"),
        ("85.0", "75 and over"),
        ("", None),
        ("nan", None),
        ("-3", None),
    ],
)
def test_ages_fall_into_bands(text, band):
    assert age_band(text) == band
    assert band is None or band in FIELDS["age"]


def clinical(**extra):
    return clinical_of(Record("image", "lesion", "nv", None, "", extra))


def test_the_columns_of_ham10000_are_read():
    found = clinical(age="50.0", sex="female ", localization="lower extremity")
    assert found == {"age": "45 to 59", "sex": "female", "site": "lower extremity"}


def test_what_is_no_option_is_not_given():
    assert clinical(age="unknown", sex="unknown", localization="localization") == dict.fromkeys(
        FIELDS
    )
    assert clinical() == dict.fromkeys(FIELDS)
