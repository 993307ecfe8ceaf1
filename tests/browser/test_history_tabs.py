"""What is kept, in several tabs at once."""

from tests.browser.kept import count, keep, open_line, panel, switch_on
from tests.browser.pictures import lesion, png
from tests.browser.visits import as_payload


def test_another_tab_sees_what_is_kept(visit, site):
    page = switch_on(visit(site).ready())
    other = page.context.new_page()
    other.goto(site)
    other.get_by_text("Nothing is kept yet").wait_for()
    keep(page, ("a.png", png()))
    other.get_by_text("1 picture kept").wait_for()
    other.close()


def test_a_note_outlives_what_another_tab_keeps_meanwhile(visit, site):
    page = switch_on(visit(site).ready())
    (card,) = keep(page, ("a.png", png()))
    other = page.context.new_page()
    other.goto(site)
    other.wait_for_selector("html[data-ready]")
    other.set_input_files("#files", [as_payload("b.png", png(lesion(2)))])
    count(page, "2 pictures kept")
    card.get_by_label("Note").fill("itches")
    card.locator(".clinical summary").click()
    card.locator(".clinical select").first.select_option(index=4)
    panel(page).get_by_role("searchbox").fill("itches")
    count(page, "1 of 2 pictures")
    page.page.reload()
    count(page, "2 pictures kept")
    assert open_line(page, 1).get_by_label("Note").input_value() == "itches"
    other.close()


def test_another_tab_switches_off_for_all(visit, site):
    page = switch_on(visit(site).ready())
    other = page.context.new_page()
    other.goto(site)
    other.get_by_text("On: every picture").wait_for()
    other.get_by_role("switch").click()
    panel(page).get_by_text("Off: when you close").wait_for()
    assert not page.page.get_by_role("switch").is_checked()
    other.close()
