"""Folders, chosen or dropped: every file in them, however deep, gets its answer or its reason."""

import pytest

from tests.browser.pictures import lesion, office_document, png

FILES = {
    "a.png": png(),
    "letter.docx": office_document(),
    "deep/deeper/b.png": png(lesion(2)),
    "deep/empty.jpg": b"",
}


@pytest.fixture
def folder(tmp_path):
    root = tmp_path / "spots"
    for name, data in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(data)
    return root


def shown(batch):
    return {
        row.locator(".name").text_content(): row.get_attribute("data-state") for row in batch.rows
    }


EXPECTED = {
    "a.png spots/": "answered",
    "letter.docx spots/": "refused",
    "b.png spots/deep/deeper/": "answered",
    "empty.jpg spots/deep/": "refused",
}
ORDER = ["a.png spots/", "b.png spots/deep/deeper/", "empty.jpg spots/deep/", "letter.docx spots/"]


def test_a_folder_is_chosen(visit, site, folder):
    page = visit(site).ready()
    with page.page.expect_file_chooser() as chooser:
        page.page.get_by_role("button", name="Choose a folder").click()
    chooser.value.set_files(folder)
    batch = page.listed()
    assert shown(batch) == EXPECTED
    assert list(shown(batch)) == ORDER


def drop(page, *paths):
    """Drop files and folders of this machine, as a file manager does."""
    client = page.context.new_cdp_session(page.page)
    data = {"items": [], "files": [str(path) for path in paths], "dragOperationsMask": 1}
    for kind in ("dragEnter", "dragOver", "drop"):
        client.send("Input.dispatchDragEvent", {"type": kind, "x": 200, "y": 300, "data": data})


def test_folders_and_files_are_dropped_together(visit, site, folder, tmp_path):
    (tmp_path / "alone.png").write_bytes(png(lesion(3)))
    page = visit(site).ready()
    drop(page, tmp_path / "alone.png", folder)
    batch = page.listed()
    assert shown(batch) == EXPECTED | {"alone.png ": "answered"}
    assert list(shown(batch)) == ["alone.png ", *ORDER]
    text, _ = batch.download("Table (CSV)")
    assert "spots/deep/deeper/b.png,answered" in text


def test_a_folder_with_more_files_than_browsers_give_at_a_time(visit, site, tmp_path):
    for n in range(230):
        (tmp_path / f"{n:03}.txt").write_bytes(b"no picture")
    page = visit(site).ready()
    drop(page, tmp_path)
    batch = page.listed()
    assert batch.element.locator("h2").text_content() == "230 photos"
    assert "230 × Not looked at" in batch.element.locator(".tally").text_content()


def test_an_empty_folder_is_said(visit, site, tmp_path):
    page = visit(site).ready()
    drop(page, tmp_path)
    page.page.locator(".said", has_text="There was no photo in that.").wait_for()
    assert page.cards.count() == 0


def test_what_is_dragged_from_the_page_itself_is_no_photo(visit, site, tmp_path):
    page = visit(site).ready()
    page.pick(("a.png", png()))
    mouse = page.page.mouse
    for part in ("article .picture", ".strip-warning a"):
        box = page.page.locator(part).bounding_box()
        mouse.move(box["x"] + 20, box["y"] + 10)
        mouse.down()
        mouse.move(box["x"] + 90, box["y"] + 180, steps=8)
        assert page.page.locator(".intake[data-over]").count() == 0
        mouse.up()
    assert page.page.text_content(".said") == ""
    (tmp_path / "alone.png").write_bytes(png(lesion(3)))
    drop(page, tmp_path / "alone.png")
    page.page.get_by_role("heading", name="alone.png").wait_for()


def test_a_folder_with_one_photo_is_a_card(visit, site, tmp_path):
    (tmp_path / "a.png").write_bytes(png())
    page = visit(site).ready()
    drop(page, tmp_path)
    assert page.settled().get_attribute("data-state") == "answered"
