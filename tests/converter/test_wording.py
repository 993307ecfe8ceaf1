import pytest

from converter.wording import limits
from training.data.classes import HAM10000


@pytest.mark.parametrize(
    ("refusal", "words"),
    [
        (None, "always answers with one of them"),
        ({"foreign_accepted": 0.15}, "refuses most pictures of other things"),
        ({"foreign_accepted": 0.6}, "no more than half of them"),
        ({"foreign_accepted": None}, "answers has not been measured"),
    ],
)
def test_no_more_is_said_of_refusal_than_was_measured(refusal, words):
    assert words in limits(classes=HAM10000, sources=["ham10000"], refusal=refusal)[1]
