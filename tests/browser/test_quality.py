"""A spoilt picture gets its answer with a word of doubt; a good one gets none."""

import pytest

from tests.browser.models import change_contract, copy_model, doubt_nothing_but, read_contract
from tests.browser.pictures import png
from webapp import create_app

WORDS = {
    ("sharpness", "low"): "more blurred",
    ("brightness", "low"): "darker",
    ("brightness", "high"): "brighter",
    ("lesion", "low"): "No spot stands out",
}


@pytest.fixture
def page_with(visit, serve, shipped, tmp_path):
    """Open the page with a model that has these limits of quality only."""

    def open_page(**limits):
        folder = doubt_nothing_but(copy_model(shipped, tmp_path / "model"), **limits)
        return visit(serve(create_app({"MODEL_DIR": folder}))).ready()

    return open_page


@pytest.mark.parametrize(("measure", "end"), WORDS)
def test_each_limit_overstepped_is_said_beside_the_answer(page_with, measure, end):
    page = page_with(**{measure: {end: 1e9 if end == "low" else -1e9}})
    (card,) = page.pick(("a.png", png()))
    assert card.get_attribute("data-state") == "answered"
    (reason,) = card.locator(".doubts li").all()
    assert WORDS[measure, end] in reason.text_content()
    assert card.locator(".sum-value").count() == 1
    assert "makes this answer doubtful" in page.page.text_content("p[aria-live]")


def test_a_picture_inside_the_limits_is_not_doubted(page_with):
    (card,) = page_with().pick(("a.png", png()))
    assert card.get_attribute("data-state") == "answered"
    assert card.locator(".doubts").count() == 0


def test_a_model_without_limits_doubts_nothing(visit, serve, shipped, tmp_path):
    folder = doubt_nothing_but(copy_model(shipped, tmp_path / "model"))
    outputs = read_contract(folder)["outputs"]
    del outputs["quality"]
    change_contract(folder, outputs=outputs, quality=None)
    (card,) = visit(serve(create_app({"MODEL_DIR": folder}))).ready().pick(("a.png", png()))
    assert card.get_attribute("data-state") == "answered"
    assert card.locator(".doubts").count() == 0
