"""A history taken along as one file: whole, or not at all."""

import json

from tests.browser.kept import bring, confirm, count, export, keep, lines, panel, switch_on
from tests.browser.pictures import jpeg, lesion, png
from webapp.site import WORKER


def test_a_history_moves_to_another_browser_as_one_file(visit, site):
    first = switch_on(visit(site).ready())
    keep(first, ("a.png", png()), spot="back")
    keep(first, ("b.jpg", jpeg(lesion(2))))
    count(first, "2 pictures kept")
    data = export(first)
    second = switch_on(visit(site).ready())
    keep(second, ("a.png", png()), spot="mine")
    bring(second, data, "1 picture imported. Here already, and left as they are: 1.")
    count(second, "2 pictures kept")
    texts = lines(second).all_text_contents()
    assert sum("mine" in text for text in texts) == 1
    assert not any("back" in text for text in texts)
    bring(second, data, "0 pictures imported. Here already, and left as they are: 2.")
    lines(second).nth(1).locator("img").wait_for()
    again = export(second)
    assert len(again.splitlines()) == 3
    # The picture that came from the file, byte for byte; the other has another spot.
    assert len(set(again.splitlines()[1:]) & set(data.splitlines()[1:])) == 1


def test_exporting_and_importing_leave_the_focus_where_it_was(visit, site):
    page = switch_on(visit(site).ready())
    keep(page, ("a.png", png()))
    carry = panel(page).get_by_role("button", name="Export all")
    carry.focus()
    with page.page.expect_download() as download:
        page.page.keyboard.press("Enter")
    panel(page).locator(".message", has_text="1 picture kept").wait_for()
    page.page.locator("button:focus", has_text="Export all").wait_for()
    page.page.keyboard.press("Tab")
    with page.page.expect_file_chooser() as chooser:
        page.page.keyboard.press("Enter")
    chooser.value.set_files(download.value.path())
    panel(page).get_by_text("Here already").wait_for()
    page.page.locator("button:focus", has_text="Import a file").wait_for()


def test_a_bad_file_imports_nothing_and_says_why(visit, site):
    page = switch_on(visit(site).ready())
    keep(page, ("a.png", png()), ("b.png", png(lesion(2))))
    data = export(page)
    panel(page).get_by_role("button", name="Delete all").click()
    confirm(page, "Delete all")
    panel(page).get_by_text("All kept pictures are deleted.").wait_for()
    bring(page, b"words", "has not exported this file")
    head, one, two = data.splitlines(keepends=True)
    bring(page, head + one, "cut short: pictures present: 1 of 2")
    damaged = json.loads(two)
    damaged["case"]["probabilities"][0] = 7
    bring(page, head + one + json.dumps(damaged).encode(), "picture 2 is not as expected")
    broken = json.loads(head)
    key, contract = broken["models"].popitem()
    broken["models"] = {key: contract | {"limits": []}}
    bring(page, json.dumps(broken).encode(), "The file is damaged")
    assert lines(page).count() == 0
    bring(page, data, "2 pictures imported.")


def test_an_import_without_the_worker_ends(visit, site):
    first = switch_on(visit(site).ready())
    keep(first, ("a.png", png()))
    data = export(first)

    def lose(page):
        page.route(f"**/{WORKER}", lambda route: route.fulfill(status=404))

    page = visit(site, clean=False, prepare=lose)
    assert "did not start" in page.failure()
    bring(switch_on(page), data, "(worker-failed)")
    assert panel(page).get_by_role("button", name="Import").is_enabled()
