"""Many photos at once: one row each, the whole answer on demand, the results as files."""

import csv
import io
import json
import re

import pytest

from tests.browser.models import (
    change_contract,
    copy_model,
    doubt_nothing_but,
    read_contract,
)
from tests.browser.pictures import jpeg, lesion, office_document, png
from tests.browser.tour import LANGUAGES
from tests.browser.visits import chances, share
from webapp import create_app

NOTES = ("notes.docx", office_document())


def spots(count, size=(96, 80)):
    return [(f"spot {i}.png", png(lesion(i, size))) for i in range(count)]


def lines(text):
    return list(csv.reader(io.StringIO(text)))


def test_several_photos_are_a_list_and_a_bad_one_stops_nothing(visit, site):
    page = visit(site).ready()
    batch = page.choose(("a.png", png()), NOTES, ("b.jpg", jpeg(lesion(3))))
    assert page.cards.count() == 1
    states = [row.get_attribute("data-state") for row in batch.rows]
    assert states == ["answered", "refused", "answered"]
    first, refused, _ = (row.text_content() for row in batch.rows)
    assert "a.png" in first
    assert "Not looked at: This is an office document." in refused
    assert "%" not in refused


def test_a_row_says_what_its_whole_card_says(visit, site):
    page = visit(site).ready()
    batch = page.choose(("a.png", png()), NOTES)
    row, refused = batch.rows
    shown = row.locator("img").evaluate("async i => { await i.decode(); return i.naturalWidth }")
    assert shown > 0
    card = batch.open(row)
    assert card.locator("h2").text_content() == "a.png"
    assert len(chances(card)) == 7
    assert row.get_attribute("data-verdict") == card.locator(".triage").get_attribute(
        "data-verdict"
    )
    assert card.locator(".verdict h3").text_content() in row.text_content()
    assert card.locator(".likely b").text_content() == row.locator(".best b").text_content()
    card.get_by_role("button", name="Show the heat map").click()
    assert card.locator("canvas").is_visible()
    card.get_by_role("button", name="Close this answer").click()
    assert not card.is_visible()
    card = batch.open(refused)
    assert "an office document" in card.locator(".refusal p").text_content()
    page.page.keyboard.press("Escape")
    assert page.page.evaluate("document.activeElement.getAttribute('role')") == "listbox"


def test_a_dialog_is_closed_beside_it_and_not_by_a_selection_that_ends_there(visit, site):
    page = visit(site, viewport={"width": 1200, "height": 700}).ready()
    batch = page.choose(("a.png", png()), NOTES)
    card = batch.open(batch.rows[0])
    box, text = card.bounding_box(), card.locator(".triage p").first.bounding_box()
    mouse = page.page.mouse
    mouse.click(box["x"] + 4, box["y"] + box["height"] / 2)  # its own edge
    mouse.move(text["x"] + 4, text["y"] + 4)
    mouse.down()
    mouse.move(box["x"] - 20, text["y"] + 4, steps=4)
    mouse.up()
    page.page.wait_for_timeout(100)
    assert card.is_visible()
    mouse.click(box["x"] - 20, text["y"] + 4)
    card.wait_for(state="detached")


def test_one_photo_chosen_later_is_a_card_before_the_list(visit, site):
    page = visit(site).ready()
    page.choose(*spots(2))
    (card,) = page.pick(("c.png", png()))
    assert card.locator("h2").text_content() == "c.png"
    assert page.cards.count() == 2


def test_the_list_is_used_by_keyboard(visit, site):
    page = visit(site).ready()
    batch = page.choose(*spots(30, (64, 64)))
    keys = page.page.keyboard

    def active():
        option = page.page.locator(f"#{batch.list.get_attribute('aria-activedescendant')}")
        assert option.get_attribute("aria-selected") == "true"
        assert option.get_attribute("aria-setsize") == "30"
        box, frame = option.bounding_box(), batch.list.bounding_box()
        assert frame["y"] - 2 <= box["y"]
        assert box["y"] + box["height"] <= frame["y"] + frame["height"] + 2
        return int(option.get_attribute("aria-posinset"))

    batch.list.focus()
    keys.press("ArrowDown")
    assert active() == 2
    keys.press("End")
    assert active() == 30
    keys.press("ArrowDown")
    assert active() == 30
    keys.press("PageUp")
    assert 2 < active() < 30
    keys.press("Home")
    assert active() == 1
    keys.press("ArrowDown")
    keys.press("Enter")
    assert page.page.get_by_role("dialog").locator("h2").text_content() == "spot 1.png"
    keys.press("Escape")
    assert active() == 2
    keys.press("Tab")
    assert page.page.evaluate("document.activeElement.textContent") == "Table (CSV)"


@pytest.mark.parametrize("count", [2, 12])
def test_the_wheel_goes_on_to_the_page_where_a_list_has_nothing_left_to_scroll(visit, site, count):
    page = visit(site, viewport={"width": 1280, "height": 400}).ready()
    batch = page.choose(*spots(count, (64, 64)))
    batch.list.scroll_into_view_if_needed()
    batch.list.evaluate("list => { list.scrollTop = list.scrollHeight; }")
    frame, before = batch.list.bounding_box(), page.page.evaluate("scrollY")
    page.page.mouse.move(frame["x"] + 50, frame["y"] + 50)
    for _ in range(5):  # The first may come before the list is known to be at its end.
        page.page.mouse.wheel(0, 200)
        page.page.wait_for_timeout(300)
    assert page.page.evaluate("scrollY") > before


def test_how_far_it_is_and_stopping_it(visit, site):
    page = visit(site, held="**/*.bin")
    page.page.wait_for_selector("text=You can choose photos already")
    files = [{"name": n, "mimeType": "image/png", "buffer": b} for n, b in spots(40)]
    page.page.set_input_files("#files", files)
    progress = page.page.get_by_role("progressbar", name="Photos looked at")
    assert progress.get_attribute("max") == "40"
    assert "0 of 40 looked at" in page.cards.text_content()
    assert page.page.locator("[role=option]").first.get_attribute("data-state") == "working"
    page.gate.open()
    page.page.get_by_text(re.compile("^([2-9]|[1-3][0-9]) of 40 looked at")).wait_for()
    page.page.get_by_role("button", name="Stop", exact=True).click()
    batch = page.listed()
    assert progress.count() == 0
    tally = batch.element.locator(".tally").text_content()
    text, _ = batch.download("Table (CSV)")
    states = [line[1] for line in lines(text)[1:]]
    answered = states.count("answered")
    assert 2 <= answered < 40
    assert states == ["answered"] * answered + ["stopped"] * (40 - answered)
    assert f"{40 - answered} × Not looked at: stopped before its turn" in tally
    said = page.page.text_content("p[aria-live]")
    assert f"Finished: {answered} of 40 looked at" in said
    (card,) = page.pick(("after.png", png()))
    assert card.get_attribute("data-state") == "answered"


def test_a_photo_of_the_moment_does_not_wait_for_the_list(visit, site):
    page = visit(site).ready()
    files = [{"name": n, "mimeType": "image/png", "buffer": b} for n, b in spots(60)]
    page.page.set_input_files("#files", files)
    page.pick(("now.png", png()))
    assert page.page.locator("article.batch").get_attribute("data-state") == "working"
    page.page.get_by_role("button", name="Remove these 60 photos").click()
    assert page.page.evaluate("document.activeElement.textContent") == "now.png"
    assert page.cards.count() == 1


def test_the_files_hold_what_the_rows_say(visit, site, model_dir):
    contract = read_contract(model_dir)
    page = visit(site).ready()
    batch = page.choose(("a.png", png()), NOTES, ("=b, é.png", png(lesion(2))))
    text, name = batch.download("Table (CSV)")
    assert name.endswith(" lesion-lens.csv")
    head, *rows = lines(text.removeprefix("\ufeff"))
    table = [dict(zip(head, row, strict=True)) for row in rows]
    assert [row["name"] for row in table] == ["a.png", "notes.docx", "'=b, é.png"]
    codes = [c["code"] for c in contract["classes"]]
    for row, shown in zip(table, batch.rows, strict=True):
        assert row["state"] == shown.get_attribute("data-state")
        assert row["verdict"] == (shown.get_attribute("data-verdict") or "")
        assert row["model_version"] == contract["model"]["version"]
        assert row["weights_sha256"] == contract["model"]["shards"][0]["sha256"]
        assert row["date"][:10] == name[:10]
    assert sum(float(table[0][code]) for code in codes) == pytest.approx(1, abs=1e-4)
    malignant = sum(float(table[0][code]) for code in contract["triage"]["malignant"])
    assert float(table[0]["malignant"]) == pytest.approx(malignant)
    assert table[1]["reason"] == "kind-not-accepted"
    assert "an office document" in table[1]["explanation"]
    assert table[1]["mel"] == ""
    card = batch.open(batch.rows[0])
    for code, percentage in chances(card).items():
        assert float(table[0][code]) == pytest.approx(share(percentage), abs=0.01)

    page.page.keyboard.press("Escape")
    text, _ = batch.download("JSON")
    whole = json.loads(text)
    assert whole["model"]["weights"] == contract["model"]["shards"]
    assert whole["limits"] == contract["limits"]
    assert [one["name"] for one in whole["results"]] == ["a.png", "notes.docx", "=b, é.png"]
    assert whole["results"][0]["probabilities"].keys() == set(codes)

    text, _ = batch.download("ISIC challenge (CSV)")
    head, *rows = lines(text)
    assert head == ["image", "MEL", "NV", "BCC", "AKIEC", "BKL", "DF", "VASC"]
    assert [row[0] for row in rows] == ["a", "'=b, é"]
    assert float(rows[0][1]) == pytest.approx(float(table[0]["mel"]), abs=1e-6)
    assert "2 of 3 photos" in batch.element.locator(".downloads").text_content()


def test_a_doubtful_picture_is_marked(visit, serve, shipped, tmp_path):
    folder = doubt_nothing_but(copy_model(shipped, tmp_path / "model"), sharpness={"low": 1e9})
    batch = visit(serve(create_app({"MODEL_DIR": folder}))).ready().choose(*spots(2))
    assert all("Doubtful picture" in row.text_content() for row in batch.rows)
    text, _ = batch.download("Table (CSV)")
    assert text.count("sharpness-low") == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_row_cuts_its_advice_on_any_screen(visit, sites, language):
    page = visit(sites.of("unclear").address, locale=language).ready()
    advice = page.choose(*spots(2)).rows[0].locator(".state")
    for width in (320, 360, 390, 640, 641, 768, 1000, 1161, 1280, 1366):
        page.page.set_viewport_size({"width": width, "height": 800})
        room = "e => [e.scrollWidth - e.clientWidth, e.scrollHeight - e.clientHeight]"
        assert max(advice.evaluate(room)) <= 1, width
        row = advice.locator("xpath=ancestor::*[@role='option']").bounding_box()
        words = advice.bounding_box()
        assert words["y"] + words["height"] <= row["y"] + row["height"], width


@pytest.mark.parametrize("width", [320, 1280])
def test_a_long_name_is_cut_short_but_its_number_is_not(visit, serve, shipped, tmp_path, width):
    folder = doubt_nothing_but(copy_model(shipped, tmp_path / "model"), sharpness={"low": 1e9})
    classes = read_contract(folder)["classes"]
    long = [one | {"plain_name": "a name as long as names can be " * 3} for one in classes]
    change_contract(folder, classes=long)
    page = visit(serve(create_app({"MODEL_DIR": folder}))).ready()
    page.page.set_viewport_size({"width": width, "height": 900})
    row = page.choose(*spots(2)).rows[0]
    best, number = row.locator(".best").bounding_box(), row.locator(".best b").bounding_box()
    assert number["width"] > 20
    assert number["x"] + number["width"] <= best["x"] + best["width"] + 0.5
    assert row.locator(".guess > span").evaluate("e => e.scrollHeight > e.clientHeight")


def test_screen_readers_hear_of_the_whole_not_of_each(visit, site):
    page = visit(site, prepare=lambda page: page.add_init_script(HEARD)).ready()
    page.choose(*spots(20, (64, 64)), NOTES)
    heard = page.page.evaluate("heard")
    assert "21 photos added" in heard
    assert any("Finished: 21 of 21 looked at." in one for one in heard)
    assert not any("spot" in one for one in heard)
    assert len(heard) <= 6


HEARD = """
globalThis.heard = [];
addEventListener("DOMContentLoaded", () => new MutationObserver((changes) => {
  for (const { addedNodes, target } of changes) {
    if (!target.closest?.("[aria-live]")) continue;
    for (const node of addedNodes) heard.push(node.textContent.trim());
  }
}).observe(document.body, { subtree: true, childList: true }));
"""
