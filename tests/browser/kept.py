"""What the tests do with the pictures that the page keeps."""

from pathlib import Path

from tests.browser.visits import as_payload


def panel(page):
    return page.page.locator("#history")


def switch_on(page):
    page.page.get_by_role("switch").check()
    page.page.get_by_text("On: every picture").wait_for()
    return page


def keep(page, *files, spot=None):
    """Choose files one by one and wait until each is kept; gives their cards."""
    cards = page.pick(*files)
    for card in cards:
        card.locator(".entry h3").wait_for()
        if spot:
            card.get_by_label("Which spot is it?").fill(spot)
    return cards


def count(page, words):
    panel(page).get_by_text(words, exact=True).wait_for()


def lines(page):
    return panel(page).get_by_role("option")


def open_line(page, index=0):
    lines(page).nth(index).click()
    dialog = page.page.get_by_role("dialog")
    dialog.wait_for()
    return dialog


def confirm(page, words):
    page.page.get_by_role("dialog").last.get_by_role("button", name=words, exact=True).click()


def export(page):
    with page.page.expect_download() as download:
        panel(page).get_by_role("button", name="Export all").click()
    assert download.value.suggested_filename.endswith("lesion-lens-history.jsonl")
    return Path(download.value.path()).read_bytes()


def bring(page, data, words):
    page.page.get_by_label("File of kept pictures").set_input_files(as_payload("h.jsonl", data))
    panel(page).get_by_text(words).wait_for()
