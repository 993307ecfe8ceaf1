"""A picture of something else gets a refusal and advice, not a class."""

import json

import pytest
from PIL import Image

from tests.browser.models import change_contract, copy_model
from tests.browser.pictures import png
from webapp import create_app


@pytest.fixture
def page_with(visit, serve, shipped, tmp_path):
    """Open the page with the shipped model and another refusal threshold."""

    def open_page(threshold):
        folder = copy_model(shipped, tmp_path / f"model-{threshold}")
        contract = json.loads((folder / "contract.json").read_text(encoding="utf-8"))
        refusal = contract["out_of_distribution"] | {"threshold": threshold}
        change_contract(folder, out_of_distribution=refusal)
        return visit(serve(create_app({"MODEL_DIR": folder}))).ready()

    return open_page


@pytest.mark.parametrize(
    "picture",
    [Image.effect_noise((320, 240), 90), Image.new("RGB", (300, 300), "navy")],
    ids=["noise", "a colour"],
)
def test_the_shipped_model_refuses_what_is_no_lesion(visit, serve, shipped, picture):
    page = visit(serve(create_app({"MODEL_DIR": shipped}))).ready()
    (card,) = page.pick(("other.png", png(picture)))
    assert card.get_attribute("data-state") == "refused"
    sentence = card.text_content()
    assert "does not look like the dermatoscopic pictures" in sentence
    assert "show it to a doctor" in sentence
    assert "%" not in sentence


def test_the_threshold_of_the_contract_decides(page_with):
    (answered,) = page_with(1e9).pick(("a.png", png()))
    assert answered.get_attribute("data-state") == "answered"
    (refused,) = page_with(1e-9).pick(("a.png", png()))
    assert refused.get_attribute("data-state") == "refused"
