"""The guide: folded away, answered on the device, never against the advice of an answer."""

import re

import pytest

from tests.browser.models import change_contract, copy_model, doubt_nothing_but, read_contract
from tests.browser.pictures import lesion, png
from webapp import create_app

PICTURE = ("spot.png", png())


class Guide:
    """The guide of a visited page."""

    def __init__(self, visit):
        self.page = visit.page
        self.element = self.page.get_by_role("region", name="Guide")
        self.found = self.element.locator(".found")
        self.lead = self.found.locator(".lead")

    def fold(self, title):
        self.element.locator("summary").filter(has_text=title).first.click()

    def ask(self, question):
        box = self.page.get_by_label("Your question")
        if not box.is_visible():
            self.fold("Ask a question")
        box.fill(question)
        box.press("Enter")
        assert box.evaluate("box => box === document.activeElement"), "the focus stays"
        return self.found.locator("h4").text_content()


@pytest.fixture(scope="module")
def advising(serve, model_dir, tmp_path_factory):
    """Serve the page with a model whose every answer is an alert, or too close to call."""

    def start(threshold):
        folder = copy_model(model_dir, tmp_path_factory.mktemp("advising") / "model")
        triage = doubted(folder)["triage"]
        band = triage["abstain"] | {"from": 0.0}
        change_contract(folder, triage=triage | {"threshold": threshold, "abstain": band})
        return serve(create_app({"MODEL_DIR": folder}))

    def doubted(folder):
        return read_contract(doubt_nothing_but(folder))

    return start


@pytest.fixture(scope="module")
def alerting(advising):
    return advising(1e-9)


@pytest.fixture(scope="module")
def undecided(advising):
    return advising(1.0)


def test_it_is_folded_away_below_the_answers(visit, site):
    page = visit(site).ready()
    guide = Guide(page)
    assert guide.element.locator("details[open]").count() == 0
    assert not page.page.get_by_label("Your question").is_visible()
    (card,) = page.pick(PICTURE)
    assert card.locator("details.about[open]").count() == 0
    end = card.bounding_box()
    assert guide.element.bounding_box()["y"] >= end["y"] + end["height"]


def test_the_rule_and_the_kinds_unfold(visit, site, model_dir):
    guide = Guide(visit(site).ready())
    guide.fold("The ABCDE rule")
    terms = guide.element.locator(".letters dt").all_text_contents()
    assert "".join(term[0] for term in terms) == "ABCDE"
    assert guide.element.get_by_text("The rule misses melanomas").is_visible()
    guide.fold("The kinds this model tells apart")
    shown = guide.element.locator("[data-about]").all()
    codes = [one["code"] for one in read_contract(model_dir)["classes"]]
    assert [one.get_attribute("data-about") for one in shown] == codes
    shown[4].locator("summary").click()
    assert shown[4].get_by_text("a cancer of the skin's pigment cells").is_visible()
    assert shown[4].get_by_text("Only an examination").is_visible()


def test_an_answer_explains_its_kinds(visit, site):
    (card,) = visit(site).ready().pick(PICTURE)
    likeliest = card.locator(".chances li").first.get_attribute("data-code")
    about = card.locator(".likely .about")
    assert about.get_attribute("data-about") == likeliest
    about.locator("summary").click()
    for part in ("What it is", "How it usually looks", "What doctors usually do"):
        assert about.get_by_text(part, exact=True).is_visible()
    card.get_by_text("Learn more about each kind").click()
    assert card.locator(".each .about").count() == 7


def test_a_model_of_other_kinds_gets_the_general_part_only(
    visit, serve, model_dir, tmp_path_factory
):
    folder = copy_model(model_dir, tmp_path_factory.mktemp("others") / "model")
    classes = [
        one | {"name": f"Kind {n}"} for n, one in enumerate(read_contract(folder)["classes"])
    ]
    change_contract(folder, classes=classes)
    page = visit(serve(create_app({"MODEL_DIR": folder}))).ready()
    guide = Guide(page)
    assert not guide.element.get_by_text("The kinds this model tells apart").is_visible()
    (card,) = page.pick(PICTURE)
    assert card.locator(".about, .each").count() == 0
    assert guide.ask("what is a biopsy?") == "What is a biopsy?"


def test_a_question_is_answered_on_the_device(visit, site):
    page = visit(site).ready()
    guide = Guide(page)
    page.page.context.set_offline(True)
    before = len(page.requests)
    assert guide.ask("what happens at a biopsy") == "What is a biopsy?"
    assert guide.found.get_attribute("aria-live") == "polite"
    assert guide.ask("Is my picture sent to a server?") == "Is my photo sent anywhere?"
    assert guide.lead.count() == 0
    guide.ask("what is a melanoma?")
    related = guide.found.locator("details")
    assert related.count() in (1, 2)
    related.first.locator("summary").click()
    assert related.first.locator("p").first.is_visible()
    assert len(page.requests) == before
    assert "?" not in page.page.url
    kept = "JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])"
    assert "melanoma" not in page.page.evaluate(kept)


def test_what_is_not_known_is_said(visit, site):
    guide = Guide(visit(site).ready())
    unknown = "This page does not know"
    assert guide.ask("should I take ibuprofen 400 for my headache") == unknown
    assert "ask a doctor or a pharmacist" in guide.found.text_content()
    assert guide.ask("what is a dermatoscope?") == "What is a dermatoscope?"
    assert unknown not in guide.found.text_content()
    box = guide.page.get_by_label("Your question")
    box.fill("  ")
    guide.element.get_by_role("button", name="Ask").click()
    assert guide.found.text_content().startswith("Type a question first")


def test_every_answer_under_an_alert_begins_with_it(visit, alerting):
    page = visit(alerting).ready()
    guide = Guide(page)
    guide.ask("what is a biopsy?")
    assert guide.lead.count() == 0
    (card,) = page.pick(PICTURE)
    title = card.locator(".triage h3").text_content()
    assert title == "Have this spot examined soon"
    advice = card.locator(".triage li").first.text_content()
    for question in ("what is a biopsy?", "can I ignore it?", "capital of France", "which files?"):
        guide.lead.wait_for()  # the first time by itself, since the photo came after the question
        guide.ask(question)
        words = guide.found.text_content()
        assert words.startswith(title), question
        assert advice in words, question
    page.page.get_by_role("button", name="Remove spot.png").click()
    guide.lead.wait_for(state="detached")


def test_too_close_to_call_goes_first_in_a_list_too(visit, undecided):
    page = visit(undecided).ready()
    page.choose(PICTURE, ("other.png", png(lesion(2))), ("words.png", b"words"))
    guide = Guide(page)
    guide.ask("what is a biopsy?")
    assert guide.found.text_content().startswith("Too close to call: have it examined")


def test_the_gravest_of_the_answers_goes_first(visit, site):
    page = visit(site).ready()
    guide = Guide(page)
    verdicts = set()
    for n in range(1, 6):
        (card,) = page.pick((f"{n}.png", png(lesion(n))))
        verdicts.add(card.locator(".triage").get_attribute("data-verdict"))
    gravest = next(one for one in ("flagged", "unclear", "below") if one in verdicts)
    guide.ask("is my mole safe?")
    assert guide.lead.get_attribute("data-lead") == gravest
    for remove in page.page.get_by_role("button", name=re.compile("^Remove")).all()[::-1]:
        remove.click()
    guide.lead.wait_for(state="detached")


def test_a_question_of_ones_own_spot_is_led_by_any_advice(visit, serve, model_dir, tmp_path):
    folder = copy_model(model_dir, tmp_path / "model")
    triage = read_contract(folder)["triage"]
    band = triage["abstain"] | {"from": 1.0}
    change_contract(folder, triage=triage | {"threshold": 1.0, "abstain": band})
    page = visit(serve(create_app({"MODEL_DIR": folder}))).ready()
    page.pick(PICTURE)
    guide = Guide(page)
    assert guide.ask("is it cancer?") == "Is it skin cancer?"
    assert guide.found.text_content().startswith("This does not rule out skin cancer")
    guide.ask("what is a dermatoscope?")
    assert guide.lead.count() == 0
