"""Hundreds and thousands of files in one go: memory stays flat and the page quick."""

import re

from tests.browser.pictures import jpeg, lesion
from tests.browser.usage import CATEGORIES, longest_task, used

KILOBYTE = 1024


def write(folder, pictures, others=0):
    """Fill a folder with drawn pictures and with files that are none."""
    for n in range(pictures):
        # Different sizes, so that no buffer can be of use twice by chance.
        data = jpeg(lesion(n, (320 + n % 7, 240)), quality=80)
        (folder / f"{n:04}.jpg").write_bytes(data)
    for n in range(others):
        (folder / f"other {n:04}.txt").write_bytes(b"no picture")
    return folder


def choose(page, folder):
    page.page.set_input_files("#folder", folder)


def test_memory_stays_flat_over_some_hundred_pictures(visit, site, tmp_path):
    count = 300
    page = visit(site).ready()
    engine = page.page.locator(".engine")
    tensors = engine.get_attribute("data-tensors")
    page.choose(("a.jpg", jpeg()), ("b.jpg", jpeg(lesion(2))))
    before = used(page)
    choose(page, write(tmp_path, count))
    batch = page.listed()
    assert "Not looked at" not in batch.element.locator(".tally").text_content()
    page.page.wait_for_timeout(300)
    after = used(page)
    assert engine.get_attribute("data-tensors") == tensors
    # An answer and its map, not the 300 kilobytes of the picture's pixels.
    assert (after[0] - before[0]) / count < 12 * KILOBYTE
    assert after[1] - before[1] < 1500
    page.page.get_by_role("button", name=f"Remove these {count} photos").click()
    page.page.wait_for_timeout(300)
    assert used(page)[0] - before[0] < 500 * KILOBYTE


def test_a_list_of_1500_is_never_in_the_way(visit, site, chromium, tmp_path):
    page = visit(site, viewport={"width": 1280, "height": 900}).ready()
    folder = write(tmp_path, 40, 1460)
    chromium.start_tracing(page=page.page, categories=CATEGORIES)
    choose(page, folder)
    page.page.get_by_text(re.compile("^[1-9][0-9]* of 1500 looked at")).wait_for()
    rows = page.page.locator("[role=option]")
    box = page.page.get_by_role("listbox")
    for share in (0.1, 0.5, 0.9, 0.2, 1):
        box.evaluate("(list, share) => list.scrollTo(0, share * list.scrollHeight)", share)
        page.page.wait_for_timeout(150)
        assert rows.count() < 60
    page.page.get_by_text("other 1459.txt").wait_for()
    batch = page.listed()
    box.press("Home")
    box.press("End")
    assert rows.last.get_attribute("aria-posinset") == "1500"
    text, _ = batch.download("Table (CSV)")
    trace = chromium.stop_tracing()
    assert text.count("\r\n") == 1501
    assert text.count(",answered,") == 40
    assert longest_task(trace) < 100
