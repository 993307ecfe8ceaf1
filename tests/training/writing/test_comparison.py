import pytest

from training.writing.comparison import comparison, duration, page
from training.writing.plots import comparison as chart


def scores(accuracy, balanced):
    figures = {"accuracy": accuracy, "balanced_accuracy": balanced}
    return {name: {"value": v, "low": v - 0.01, "high": v + 0.01} for name, v in figures.items()}


def row(kind, training, how, first, second, **more):
    taken = {"training": training, "answer": {"processor_milliseconds": 21.4}}
    aims = {"accuracy": first, "balanced_accuracy": second}
    by_aim = {aim: how(aim) | {"test": values} | taken for aim, values in aims.items()}
    return {"name": f"a {kind} one", "kind": kind, "by_aim": by_aim} | more


@pytest.fixture
def found():
    counts = {"images": 30, "lesions": 20}
    network = {
        "network": "mobilenet",
        "parameters": 1_800_000,
        "training_images": 99,
        "data": ["ham"],
        "trained_on": "another computer",
    }
    return {
        "command": "the command",
        "split": "test",
        "protocol": "lesion-grouped",
        "limit": None,
        "splits": {"train": {"images": 70}, "validation": {"images": 15}, "test": counts},
        "interval": "95 %",
        "features": {
            "side": 128,
            "groups": {"colour": 66, "shape": 8},
            "time": {"processor_milliseconds": 20.2},
        },
        "environment": {"platform": "a computer"},
        "baseline": {"class": "nv", "test": scores(0.67, 0.143)},
        "rows": [
            row(
                "classic",
                {"seconds": 90, "processor_seconds": 12.4},
                lambda aim: {"settings": {"C": 8}},
                scores(0.7, 0.3),
                scores(0.6, 0.5),
            ),
            row(
                "network",
                {"seconds": 7200},
                lambda aim: {"rule": {"accuracy": "calibrated"}.get(aim, "balanced")},
                scores(0.8, 0.6),
                scores(0.75, 0.7),
                **network,
            ),
        ],
    }


def test_each_row_says_what_it_was_tuned_for(found):
    lines = [line for line in comparison(found, "x/compare").splitlines() if line[:3] == "| a"]
    assert [line.split(" | ")[:4] for line in lines] == [
        ["| a classic one", "accuracy", "`C=8`", "0.700 (0.690-0.710)"],
        ["| a classic one", "balanced accuracy", "`C=8`", "0.600 (0.590-0.610)"],
        ["| a network one", "accuracy", "calibrated rule", "0.800 (0.790-0.810)"],
        ["| a network one", "balanced accuracy", "balanced rule", "0.750 (0.740-0.760)"],
    ]
    ends = [line.split(" | ")[5:] for line in lines]
    assert ends == 2 * [["12 s", "21 ms |"]] + 2 * [["2.0 h by the clock", "21 ms |"]]


def test_the_text_says_who_was_measured_on_what(found):
    text = " ".join(page(found, "x/compare").split())
    assert text.startswith("# Classic methods")
    assert "test split: 30 images of 20 lesions (lesion-grouped)" in text
    assert "Always answering `nv` has accuracy 0.670 (0.660-0.680)" in text
    assert "From `compare.json`" in text
    assert "](x/compare.png)" in text
    assert "66 of colour, 8 of shape, at 128 pixels" in text
    assert "trained on 99 images (ham), on another computer" in text
    assert "on a computer; 20 ms of a classic one are the features" in text


def test_what_an_ensemble_has_no_record_of_is_left_out(found):
    found["rows"][1] |= {"network": "ensemble", "training_images": None, "trained_on": None}
    text = comparison(found, "x/compare")
    assert "- a network one: ensemble of 1.8 M parameters, trained on ham.\n" in text


def test_fewer_images_than_there_are_is_said(found):
    assert ", at most 160 images of each split" in comparison(found | {"limit": 160}, "c")


def test_the_chart_is_a_small_picture(found, tmp_path):
    chart(found, tmp_path / "c.png")
    assert (tmp_path / "c.png").read_bytes().startswith(b"\x89PNG")
    assert (tmp_path / "c.png").stat().st_size < 100_000


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.04, "under 0.1 s"),
        (5, "5.0 s"),
        (119, "119 s"),
        (120, "2.0 min"),
        (3600, "60 min"),
        (17280, "4.8 h"),
    ],
)
def test_a_duration_is_told_in_the_unit_that_suits_it(seconds, text):
    assert duration(seconds) == text
