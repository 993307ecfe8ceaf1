import base64
import json

import pytest

from tests.browser.pictures import jpeg, lesion, office_document, png
from tests.browser.visits import DROP, PASTE, chances, share

PICTURE = ("spot.png", png())


@pytest.fixture
def contract(model_dir):
    return json.loads((model_dir / "contract.json").read_text(encoding="utf-8"))


def encoded(*files):
    return [[name, base64.b64encode(data).decode()] for name, data in files]


def test_a_picked_photo_gets_the_whole_answer(visit, site, contract):
    page = visit(site).ready()
    (card,) = page.pick(PICTURE)
    shown = {code: share(text) for code, text in chances(card).items()}
    assert shown.keys() == {c["code"] for c in contract["classes"]}
    assert sum(shown.values()) == pytest.approx(1, abs=0.03)
    assert list(shown.values()) == sorted(shown.values(), reverse=True)
    malignant = sum(shown[code] for code in contract["triage"]["malignant"])
    total = share(card.locator(".sum-value").text_content())
    assert total == pytest.approx(malignant, abs=0.02)
    best = next(c for c in contract["classes"] if c["code"] == next(iter(shown)))
    likely = card.locator(".likely").text_content()
    assert best["name"] in likely
    assert best["code"] in likely
    assert best["plain_name"][1:] in likely
    triage = contract["triage"]
    verdict = card.locator(".triage").get_attribute("data-verdict")
    below = "unclear" if total >= triage["abstain"]["from"] else "below"
    assert verdict == ("flagged" if total >= triage["threshold"] else below)
    words = card.locator(".triage").text_content()
    assert ("does not rule out" in words) == (verdict == "below")
    assert triage["measured_on"] in words
    assert contract["limits"][0] in card.text_content()
    assert "not a diagnosis" in card.text_content().lower()


def test_the_limits_and_the_model_are_always_in_sight(visit, site, contract):
    page = visit(site, viewport={"width": 1280, "height": 800}).ready().page
    for limit in contract["limits"]:
        assert page.get_by_text(limit, exact=True).is_visible()
    model = contract["model"]
    summary = page.locator("#model summary")
    assert summary.is_visible()
    assert summary.text_content() == f"{model['name']} {model['version']}{model['date']}"
    page.mouse.wheel(0, 3000)
    assert page.get_by_text("Not a diagnosis", exact=True).is_visible()


def test_photos_are_dropped_anywhere(visit, site):
    page = visit(site).ready()
    page.page.evaluate(DROP, ["footer, .notes", encoded(PICTURE, ("two.jpg", jpeg(lesion(2))))])
    first, second = page.listed().rows
    assert "spot.png" in first.text_content()
    assert "two.jpg" in second.text_content()


def test_a_drop_of_nothing_is_said(visit, site):
    page = visit(site).ready()
    page.page.evaluate(DROP, ["body", []])
    assert "no photo" in page.page.get_by_role("status").text_content()
    assert page.page.locator(".said").is_visible()
    assert page.cards.count() == 0
    page.pick(PICTURE)
    assert not page.page.locator(".said").is_visible()


def test_text_is_dropped_into_a_field_and_a_link_never_takes_the_page_s_place(visit, site):
    page = visit(site).ready().page
    page.get_by_text("Ask a question").click()
    prevented = """(target) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData("text/uri-list", "https://elsewhere.test/");
      const init = { bubbles: true, cancelable: true, dataTransfer };
      return ["dragenter", "dragover", "drop"]
        .map((type) => !target.dispatchEvent(new DragEvent(type, init)));
    }"""
    assert page.get_by_label("Your question").evaluate(prevented) == [False] * 3
    assert not page.locator(".said").is_visible()
    assert page.locator("body").evaluate(prevented) == [True] * 3
    page.locator(".said").wait_for()


def test_a_picture_is_pasted(visit, site):
    page = visit(site).ready()
    page.page.evaluate(PASTE, encoded(("image.png", png())))
    card = page.settled()
    assert card.locator("h2").text_content() == "pasted photo.png"
    assert len(chances(card)) == 7


def test_a_photo_pasted_over_an_open_answer_comes_to_the_front(visit, site):
    page = visit(site).ready()
    batch = page.choose(("a.png", png()), ("b.png", png(lesion(2))))
    dialog = batch.open(batch.rows[0])
    page.page.evaluate(PASTE, encoded(("image.png", png(lesion(3)))))
    dialog.wait_for(state="hidden", timeout=5000)
    assert page.settled().locator("h2").text_content() == "pasted photo.png"


def test_text_is_pasted_into_a_field_without_the_picture_that_came_with_it(visit, site):
    page = visit(site).ready()
    page.page.get_by_text("Ask a question").click()
    # Office programs copy text and a picture of it.
    prevented = """(target, text) => {
      const clipboardData = new DataTransfer();
      if (text) clipboardData.setData("text/plain", text);
      clipboardData.items.add(new File(["x"], "image.png", { type: "image/png" }));
      const init = { bubbles: true, cancelable: true, clipboardData };
      return !target.dispatchEvent(new ClipboardEvent("paste", init));
    }"""
    field = page.page.get_by_label("Your question")
    assert field.evaluate(prevented, "a mole") is False
    assert page.cards.count() == 0
    assert page.page.locator("body").evaluate(prevented, "a mole") is True
    assert field.evaluate(prevented, "") is True
    assert page.page.get_by_role("switch").evaluate(prevented, "a mole") is True
    page.cards.nth(2).wait_for()


def test_each_photo_has_a_card_the_newest_first(visit, site):
    page = visit(site).ready()
    cards = page.pick(PICTURE, ("notes.docx", office_document()), ("b.jpg", jpeg(lesion(3))))
    states = [card.get_attribute("data-state") for card in cards]
    assert states == ["answered", "refused", "answered"]
    assert page.cards.first.locator("h2").text_content() == "b.jpg"


def test_photos_chosen_while_the_model_loads_wait_for_it(visit, site):
    page = visit(site, held="**/*.bin")
    page.page.wait_for_selector("text=You can choose photos already")
    page.page.set_input_files("#files", {"name": "a.png", "mimeType": "image/png", "buffer": png()})
    page.page.wait_for_selector("article[data-state=waiting]")
    progress = page.page.get_by_role("progressbar", name="Loading the model")
    assert progress.get_attribute("value") is not None
    page.gate.open()
    card = page.settled()
    assert len(chances(card)) == 7


def test_the_heat_map_comes_on_demand(visit, site):
    page = visit(site).ready()
    (card,) = page.pick(PICTURE)
    heat = card.locator("canvas")
    assert not heat.is_visible()
    toggle = card.get_by_role("button", name="Show the heat map")
    assert toggle.get_attribute("aria-expanded") == "false"
    toggle.click()
    assert heat.is_visible()
    painted = "c => c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some(v => v > 0)"
    assert heat.evaluate(painted)
    card.get_by_role("slider", name="Strength of the heat map").fill("20")
    assert heat.evaluate("c => getComputedStyle(c).opacity") == "0.2"
    likeliest = heat.evaluate("c => c.toDataURL()")
    choice = card.get_by_label("What speaks for")
    choice.select_option(label="Melanoma skin cancer")
    assert heat.evaluate("c => c.toDataURL()") != likeliest
    assert "“Melanoma skin cancer”" in card.locator(".heat-detail").text_content()
    choice.select_option(index=0)
    assert heat.evaluate("c => c.toDataURL()") == likeliest
    card.get_by_role("button", name="Hide the heat map").click()
    assert not heat.is_visible()


def test_a_removed_photo_leaves_and_hands_on_the_focus(visit, site):
    page = visit(site).ready()
    page.pick(("a.png", png(lesion(1))), ("b.png", png(lesion(2))))
    page.page.get_by_role("button", name="Remove b.png").click()
    assert page.page.evaluate("document.activeElement.textContent") == "a.png"
    page.page.get_by_role("button", name="Remove a.png").click()
    assert page.cards.count() == 0
    assert page.page.evaluate("document.activeElement.textContent") == "Choose photos"


def test_tensors_stay_flat(visit, site):
    page = visit(site).ready()
    engine = page.page.locator(".engine")
    before = engine.get_attribute("data-tensors")
    assert int(before) > 0
    page.pick(*((f"{i}.png", png(lesion(i, (120, 100)))) for i in range(6)))
    page.pick(("bad.png", b"no"), ("good.jpg", jpeg()))
    page.page.locator(".engine dt").nth(2).wait_for(state="attached")
    assert engine.get_attribute("data-tensors") == before


def test_the_picture_beside_an_answer_covers_nothing_below_it(visit, site):
    page = visit(site).ready()
    (card,) = page.pick(("a.png", png()))
    card.locator("button[aria-expanded]").first.click()
    for below in (0, 200, 400):
        card.locator(".entry").evaluate(
            f"(entry) => scrollBy(0, entry.getBoundingClientRect().top - {below})"
        )
        picture, footing = card.locator(".look").bounding_box(), card.locator(".footing")
        assert picture["y"] + picture["height"] <= footing.bounding_box()["y"]
