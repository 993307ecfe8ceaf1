"""Kept on the device only when asked, found again without a network, never lost in silence."""

import json

import pytest
from PIL import Image

from tests.browser.kept import (
    bring,
    confirm,
    count,
    export,
    keep,
    lines,
    open_line,
    panel,
    switch_on,
)
from tests.browser.models import change_contract, copy_model, read_contract
from tests.browser.pictures import jpeg, lesion, png
from tests.browser.visits import chances
from webapp import create_app

DATABASES = "indexedDB.databases().then((all) => all.map(({ name }) => name))"


def test_nothing_is_stored_unless_switched_on(visit, site):
    page = visit(site).ready()
    page.pick(("a.png", png()))
    page.choose(("b.png", png(lesion(2))), ("c.png", png(lesion(3))))
    page.page.wait_for_timeout(500)
    assert not page.page.get_by_role("switch").is_checked()
    assert page.page.evaluate(DATABASES) == []
    assert page.page.evaluate("localStorage.length") == 0
    assert "They are not encrypted" in panel(page).text_content()


def test_what_is_kept_is_there_again_without_a_network(visit, site):
    page = switch_on(visit(site).ready())
    before = len(page.requests)
    (card,) = keep(page, ("a.png", png()), spot="left shoulder")
    card.get_by_label("Note").fill("itches")
    card.locator(".clinical summary").click()
    card.locator(".clinical select").first.select_option(index=4)
    shown = chances(card)
    batch = page.choose(("b.jpg", jpeg(lesion(2))), ("c.txt", b"text"), ("d.png", png(lesion(3))))
    count(page, "3 pictures kept")
    batch.open(batch.rows[0]).locator(".entry h3").wait_for()
    assert [r.url for r in page.requests[before:] if not r.url.endswith("sw.js")] == []
    page.context.set_offline(True)
    page.page.reload()
    page.ready()
    count(page, "3 pictures kept")
    lines(page).nth(2).locator("img").wait_for()
    assert "left shoulder" in lines(page).nth(2).text_content()
    old = open_line(page, 2)
    assert chances(old) == shown
    assert old.get_by_label("Note").input_value() == "itches"
    assert old.locator(".clinical select").first.evaluate("s => s.selectedIndex") == 4
    old.get_by_role("button", name="Show the heat map").click()
    assert old.locator("canvas").is_visible()
    drawn = "async (i) => { await i.decode(); return [i.naturalWidth, i.naturalHeight] }"
    assert old.locator(".picture img").evaluate(drawn) == [620, 460]
    page.page.keyboard.press("Escape")
    keep(page, ("e.png", png(lesion(5))))
    count(page, "4 pictures kept")


def test_the_same_answer_is_kept_once_and_a_drawn_sample_never(visit, site):
    page = switch_on(visit(site).ready())
    keep(page, ("a.png", png()), spot="back")
    (again,) = keep(page, ("other name.png", png()))
    assert again.get_by_label("Which spot is it?").input_value() == "back"
    page.page.get_by_role("button", name="Try a drawn sample").click()
    page.settled().get_by_text("A drawn sample is not kept").wait_for()
    count(page, "1 picture kept")


def test_a_large_file_is_kept_smaller_and_that_is_said(visit, site):
    noise = [Image.effect_noise((2000, 1500), 90) for _ in range(3)]
    large = png(Image.merge("RGB", noise))
    assert len(large) > 5_000_000
    page = switch_on(visit(site).ready())
    (card,) = keep(page, ("large.png", large))
    assert "a smaller copy of the picture is kept" in card.text_content()
    page.page.reload()
    width = (
        open_line(page)
        .locator(".picture img")
        .evaluate("i => i.decode().then(() => i.naturalWidth)")
    )
    assert width == 1600


def test_words_find_and_deleting_asks(visit, site):
    page = switch_on(visit(site).ready())
    keep(page, ("a.png", png()), spot="Left shoulder")
    cards = keep(page, ("b.png", png(lesion(2))), ("c.png", png(lesion(3))))
    panel(page).get_by_role("searchbox").fill("shoulder LEFT")
    count(page, "1 of 3 pictures")
    panel(page).get_by_role("searchbox").fill("nothing like it")
    count(page, "0 of 3 pictures")
    assert not panel(page).get_by_role("listbox").is_visible()
    panel(page).get_by_role("searchbox").fill("")
    delete = cards[0].get_by_role("button", name="Delete from this device")
    delete.click()
    confirm(page, "Cancel")
    count(page, "3 pictures kept")
    delete.click()
    confirm(page, "Delete from this device")
    count(page, "2 pictures kept")
    panel(page).get_by_text("b.png is deleted from this device").wait_for()
    assert "b.png is deleted" in page.page.locator("p[aria-live]").text_content()
    cards[0].get_by_role("button", name="Keep it").click()
    count(page, "3 pictures kept")
    panel(page).get_by_role("button", name="Delete all").click()
    confirm(page, "Delete all")
    panel(page).get_by_text("Nothing is kept yet").wait_for()
    page.page.reload()
    panel(page).get_by_text("Nothing is kept yet").wait_for()


def test_deleting_an_opened_one_closes_it(visit, site):
    page = switch_on(visit(site).ready())
    keep(page, ("a.png", png()), ("b.png", png(lesion(2))))
    open_line(page).get_by_role("button", name="Delete from this device").click()
    confirm(page, "Delete from this device")
    count(page, "1 picture kept")
    panel(page).get_by_text("b.png is deleted from this device").wait_for()
    assert page.page.get_by_role("dialog").count() == 0
    assert page.page.evaluate("document.activeElement.getAttribute('role')") == "listbox"


def test_pressed_twice_it_opens_once(visit, site):
    page = switch_on(visit(site).ready())
    keep(page, ("a.png", png()))
    lines(page).first.evaluate("row => { row.click(); row.click(); }")
    page.page.get_by_role("dialog").first.wait_for()
    page.page.wait_for_timeout(500)
    assert page.page.locator("dialog[open]").count() == 1
    page.page.keyboard.press("Escape")
    assert open_line(page).locator(".triage").is_visible()


def test_what_deleting_hides_hands_the_focus_to_the_switch(visit, site):
    page = switch_on(visit(site).ready())
    switched = page.page.locator("[role=switch]:focus")
    keep(page, ("a.png", png()), ("b.png", png(lesion(2))))
    panel(page).get_by_role("button", name="Delete all").click()
    confirm(page, "Delete all")
    switched.wait_for()
    keep(page, ("c.png", png(lesion(3))))
    lines(page).first.wait_for()
    panel(page).get_by_role("listbox").focus()
    page.page.keyboard.press("Enter")
    delete = page.page.get_by_role("dialog").get_by_role("button", name="Delete from this device")
    delete.click()
    confirm(page, "Delete from this device")
    panel(page).get_by_text("Nothing is kept yet").wait_for()
    switched.wait_for()


@pytest.mark.parametrize("choice", ["Leave it here", "Delete all", "Cancel"])
def test_switching_off_asks_what_becomes_of_it(visit, site, choice):
    page = switch_on(visit(site).ready())
    keep(page, ("a.png", png()))
    page.page.get_by_role("switch").click()
    confirm(page, choice)
    if choice == "Cancel":
        page.page.get_by_role("switch", checked=True).wait_for()
        return
    words = "Off: nothing new is kept" if choice == "Leave it here" else "Off: when you close"
    panel(page).get_by_text(words).wait_for()
    page.pick(("b.png", png(lesion(2))))
    page.page.reload()
    page.ready()
    panel(page).get_by_text(words).wait_for()
    assert lines(page).count() == (1 if choice == "Leave it here" else 0)


def test_pictures_of_one_spot_stand_side_by_side(visit, site):
    page = switch_on(visit(site).ready())
    keep(page, ("a.png", png()), spot="left shoulder")
    assert not page.page.get_by_role("button", name="Compare").is_visible()
    keep(page, ("b.png", png(lesion(2))), spot=" Left  shoulder")
    keep(page, ("c.png", png(lesion(3))), spot="back")
    panel(page).get_by_label("Spot over time").select_option("left shoulder (2)")
    page.page.get_by_role("button", name="Compare").click()
    dialog = page.page.get_by_role("dialog", name="left shoulder, over time")
    assert dialog.locator("figure").count() == 2
    dialog.locator("figure img").last.wait_for()
    assert "does not measure change" in dialog.text_content()
    dates = dialog.locator("time").evaluate_all("all => all.map((t) => t.dateTime)")
    assert dates == sorted(dates)
    assert dialog.locator("figcaption strong").count() == 2


def test_the_chosen_spot_stays_chosen_when_another_comes_before_it(visit, site):
    page = switch_on(visit(site).ready())
    keep(page, ("a.png", png()), ("b.png", png(lesion(2))), spot="left")
    choice = panel(page).get_by_label("Spot over time")
    choice.select_option("left (2)")
    keep(page, ("c.png", png(lesion(3))), ("d.png", png(lesion(4))), spot="arm")
    choice.get_by_text("arm (2)").wait_for(state="attached")
    assert choice.input_value() == "left"


def test_an_old_answer_keeps_its_model(visit, serve, model_dir, tmp_path):
    folder = copy_model(model_dir, tmp_path / "model")
    page = switch_on(visit(serve(create_app({"MODEL_DIR": folder}))).ready())
    (card,) = keep(page, ("a.png", png()))
    shown = card.locator(".triage").text_content()
    contract = read_contract(folder)
    model = contract["model"] | {"version": "98.0.0"}
    triage = contract["triage"]
    line = triage | {"threshold": 1.0, "abstain": triage["abstain"] | {"from": 0.0}}
    change_contract(folder, model=model, triage=line)
    page.page.reload()
    page.ready()
    page.page.get_by_role("button", name="Use it now").click()
    page.page.get_by_text("98.0.0").wait_for()
    page.ready()
    old = open_line(page)
    assert old.locator(".triage").text_content() == shown
    assert contract["model"]["version"] in old.locator(".entry h3").text_content()
    page.page.keyboard.press("Escape")
    (new,) = keep(page, ("a.png", png()))
    assert "98.0.0" in new.locator(".entry h3").text_content()
    count(page, "2 pictures kept")


def test_a_case_of_another_format_keeps_its_picture_and_note(visit, site):
    page = switch_on(visit(site).ready())
    (card,) = keep(page, ("a.png", png()))
    card.get_by_label("Note").fill("itches")
    page.page.evaluate(
        """() => new Promise((resolve) => {
          indexedDB.open("lesion-lens").onsuccess = ({ target: { result: db } }) => {
            const tx = db.transaction("models", "readwrite");
            const models = tx.objectStore("models");
            models.openCursor().onsuccess = ({ target: { result: cursor } }) => {
              cursor.update({ ...cursor.value, format_version: 3 });
            };
            tx.oncomplete = () => { db.close(); resolve(); };
          };
        })"""
    )
    page.page.reload()
    dialog = open_line(page)
    assert "Kept by another version of this page" in dialog.text_content()
    assert "itches" in dialog.text_content()
    dialog.locator("img").wait_for()


def test_in_one_file_from_the_disk(visit, single):
    page = switch_on(visit(single).ready())
    assert "opened from this device's disk" in panel(page).text_content()
    keep(page, ("a.png", png()))
    page.page.reload()
    page.ready()
    count(page, "1 picture kept")
    assert open_line(page).locator(".triage").is_visible()


def test_many_are_a_list_of_a_few_elements(visit, site):
    page = switch_on(visit(site).ready())
    keep(page, ("a.png", png(lesion(1, (64, 64)))))
    head, one = export(page).decode().splitlines()
    head = json.loads(head) | {"count": 500}
    case = json.loads(one)
    text = [json.dumps(head)]
    for n in range(500):
        case["case"] |= {"id": f"{n:032x}-{case['case']['model']}", "name": f"spot {n}.png"}
        text.append(json.dumps(case))
    bring(page, "\n".join(text).encode(), "500 pictures imported")
    count(page, "501 pictures kept")
    assert lines(page).count() < 60
    panel(page).get_by_role("searchbox").fill("spot 499")
    count(page, "1 of 501 pictures")
    assert "spot 499.png" in lines(page).first.text_content()
