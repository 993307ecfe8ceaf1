import pytest

from training.writing import browsing


def test_the_growth_of_the_heap_is_that_after_the_first_hundred():
    row = {"tensors": 77, "nodes": 1400}
    found = {
        "command": "soak",
        "environment": {"platform": "a computer"},
        "images": 500,
        "seconds": 61.2,
        "longest_task_ms": 21.4,
        "rows": 500,
        "isic_rows": 498,
        "ended": {"answered": 498, "refused": 2},
        "memory": [
            row | {"looked_at": 0, "heap_bytes": 1_000_000},
            row | {"looked_at": 100, "heap_bytes": 3_000_000},
            row | {"looked_at": 500, "heap_bytes": 3_200_000, "nodes": 1500},
        ],
    }
    text = " ".join(browsing.thousands(None, found).split())
    assert "498 answered, 2 refused, in 61 seconds (a computer)" in text
    assert "500 rows" in text
    assert "format 498" in text
    assert "grew by 500 bytes an image" in text
    assert "elements: 1400 and 1500" in text


def test_every_score_is_told():
    screens = {"desktop": {"scores": {"accessibility": 100, "seo": 92}}}
    text = browsing.lighthouse(None, {"lighthouse": "1", "screens": screens, "command": "c"})
    assert "desktop: accessibility 100, seo 92." in text


@pytest.mark.parametrize(
    ("violations", "words"),
    [([], "no violation"), ([{}], "1 violation"), ([{}, {}], "2 violations")],
)
def test_what_axe_found_is_told(violations, words):
    found = {
        "command": "c",
        "axe": "4.1",
        "browser": "Chromium 1",
        "states": ["ready", "answered", "printed"],
        "languages": ["en", "de"],
        "schemes": ["light", "dark"],
        "screens": ["desktop", "phone"],
        "checks": 12,
        "violations": violations,
    }
    text = " ".join(browsing.accessibility(None, found).split())
    assert f"axe-core 4.1, in Chromium 1: {words} in 12 checks." in text
    assert "3 states, each of them in 2 languages (en, de), light and dark" in text
