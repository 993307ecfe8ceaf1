"""Age and body site move the answer, can raise an alert and never silence one."""

import pytest

from tests.browser.models import change_contract, copy_model, doubt_nothing_but, read_contract
from tests.browser.pictures import lesion, png
from webapp import create_app

ALERT = {key: {"value": 0.9, "low": 0.8, "high": 0.95} for key in ("sensitivity", "specificity")}


def shift(folder, code, value):
    """A shift of one class's log-probability."""
    return [value if c["code"] == code else 0.0 for c in read_contract(folder)["classes"]]


@pytest.fixture
def page_with(visit, serve, shipped, tmp_path):
    """Open the page with a model that asks for the age, at this alert line."""

    def open_page(threshold, **shifts):
        folder = doubt_nothing_but(copy_model(shipped, tmp_path / "model"))
        options = [
            {"value": code, "label": f"like {code}", "shift": shift(folder, code, value)}
            for code, value in shifts.items()
        ]
        triage = read_contract(folder)["triage"]
        metadata = {
            "purpose": "made up",
            "fields": [{"name": "age", "options": options}],
            "accuracy_gain": {"value": 0.01, "low": -0.01, "high": 0.03},
            **ALERT,
            "melanoma_sensitivity": ALERT["sensitivity"],
            "measured_on": "made-up images",
        }
        band = triage["abstain"] | {"from": threshold}
        change_contract(
            folder, metadata=metadata, triage=triage | {"threshold": threshold, "abstain": band}
        )
        return visit(serve(create_app({"MODEL_DIR": folder}))).ready()

    return open_page


def state(card):
    """Verdict, malignant sum and likeliest kind, as shown."""
    return (
        card.locator(".triage").get_attribute("data-verdict"),
        card.locator(".sum-value").text_content(),
        card.locator(".likely code").text_content(),
    )


def test_what_is_given_changes_the_answer_and_taking_it_back_restores_it(page_with):
    page = page_with(1.0, mel=30.0, nv=30.0)
    (card,) = page.pick(("a.png", png()))
    before = state(card)
    page.page.keyboard.press("Tab")
    card.locator(".clinical summary").focus()
    page.page.keyboard.press("Enter")
    select = card.locator(".clinical select")
    select.select_option(label="like mel")
    assert state(card) == ("below", ">99%", "mel")
    assert "melanoma" in page.page.text_content("p[aria-live]").lower()
    select.select_option(label="like nv")
    assert state(card)[2] == "nv"
    select.select_option(label="not given")
    assert state(card) == before
    assert card.locator(".clinical").get_attribute("open") is not None


def test_in_a_dialog_it_is_said_there(page_with):
    page = page_with(1.0, mel=30.0)
    batch = page.choose(("a.png", png()), ("b.png", png(lesion(2))))
    dialog = batch.open(batch.rows[0])
    assert dialog.get_by_role("status").text_content() == ""
    dialog.locator(".clinical summary").click()
    dialog.locator(".clinical select").select_option(label="like mel")
    dialog.get_by_role("status").get_by_text("a.png: ").wait_for()
    assert "melanoma" in dialog.get_by_role("status").text_content().lower()


def test_an_alert_is_raised(page_with):
    page = page_with(0.999, bcc=30.0)
    (card,) = page.pick(("a.png", png()))
    assert state(card)[0] == "below"
    card.locator(".clinical summary").click()
    card.locator(".clinical select").select_option(label="like bcc")
    assert state(card)[0] == "flagged"
    assert "That is above" in card.locator(".triage").text_content()


def test_an_alert_of_the_picture_stands(page_with):
    page = page_with(1e-9, nv=60.0)
    (card,) = page.pick(("a.png", png()))
    assert state(card)[0] == "flagged"
    card.locator(".clinical summary").click()
    card.locator(".clinical select").select_option(label="like nv")
    assert state(card)[0] == "flagged"
    assert "goes by the larger of the two" in card.locator(".triage").text_content()


def test_the_heat_map_follows_the_answer(page_with):
    page = page_with(1.0, df=60.0)
    (card,) = page.pick(("a.png", png()))
    card.locator(".look button").click()
    card.locator(".clinical summary").click()
    card.locator(".clinical select").select_option(label="like df")
    assert "Firm scar-like bump" in card.locator(".heat-detail").text_content()


def test_a_model_that_asks_for_nothing(visit, serve, shipped, tmp_path):
    folder = doubt_nothing_but(copy_model(shipped, tmp_path / "model"))
    change_contract(folder, metadata=None)
    (card,) = visit(serve(create_app({"MODEL_DIR": folder}))).ready().pick(("a.png", png()))
    assert card.locator(".clinical").count() == 0
