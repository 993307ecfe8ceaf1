"""The whole program as one file, opened from the disk."""

from base64 import b64decode, b64encode
from pathlib import Path
from urllib.request import url2pathname

from tests.browser.pictures import jpeg, png
from tests.browser.visits import chances


def open_offline(visit, address):
    page = visit(address, goto=False)
    page.context.set_offline(True)
    page.page.goto(address)
    return page


def test_it_answers_without_any_request(visit, single):
    page = open_offline(visit, single).ready()
    assert "This file is the whole program" in page.page.text_content(".amount")
    first, second, third = page.pick(("a.png", png()), ("b.jpg", jpeg()), ("c.txt", b"text"))
    assert first.get_attribute("data-state") == second.get_attribute("data-state") == "answered"
    assert third.get_attribute("data-state") == "refused"
    page.page.get_by_role("button", name="Show the heat map").first.click()
    assert [request.url for request in page.requests] == [single]


def test_it_says_what_the_served_page_says(visit, single, site):
    answers = [chances(visit(at).ready().pick(("a.png", png()))[0]) for at in (single, site)]
    assert answers[0] == answers[1]


def test_its_policy_forbids_every_connection(visit, single):
    page = visit(single, clean=False).ready()
    for address in ("https://elsewhere.test/", "blob:null/x", "data:,x"):
        refused = f"fetch({address!r}).catch((error) => error.name)"
        assert page.page.evaluate(refused) == "TypeError"
        (worker,) = page.page.workers
        assert worker.evaluate(refused) == "TypeError"
    assert sum("Content Security Policy" in text for text in page.messages) >= 3
    added = "document.head.append(Object.assign(document.createElement('script'), {text: 'x = 1'}))"
    assert page.page.evaluate(f"{added}; typeof x") == "undefined"


def spoilt(single, folder, change):
    """A copy of the file, changed; gives its address."""
    text = Path(url2pathname(single.removeprefix("file://"))).read_text(encoding="utf-8")
    changed = change(text)
    assert changed != text
    path = folder / "spoilt.html"
    path.write_text(changed, encoding="utf-8", newline="")
    return path.as_uri()


def test_a_file_cut_short_says_so(visit, single, tmp_path):
    cut = spoilt(single, tmp_path, lambda text: text[: len(text) // 2])
    page = visit(cut, clean=False).page
    page.get_by_text("The page did not start").wait_for()


def test_a_damaged_program_says_so(visit, single, tmp_path):
    damaged = spoilt(single, tmp_path, lambda text: text.replace('worker.js">', 'worker.js">?', 1))
    page = visit(damaged, clean=False).page
    page.get_by_text("The page did not start").wait_for()


def test_a_damaged_weight_gives_no_answer(visit, single, tmp_path):
    def change(text):
        at = text.index('.bin">') + 100_000
        return text[:at] + ("A" if text[at] != "A" else "B") + text[at + 1 :]

    page = visit(spoilt(single, tmp_path, change), clean=False)
    assert "is not the one" in page.failure()


def test_a_lost_file_is_named(visit, single, tmp_path):
    address = spoilt(single, tmp_path, lambda text: text.replace("model/model.json", "lost", 1))
    assert "model.json is missing inside this page" in visit(address, clean=False).failure()


def test_a_browser_that_keeps_files_from_the_worker_is_told_so(visit, single, tmp_path):
    def change(text):
        start = text.index('data-file="worker.js">') + len('data-file="worker.js">')
        end = text.index("<", start)
        script = b64decode(text[start:end])
        withheld = b"Blob.prototype.arrayBuffer = async () => { throw new Error('withheld'); };"
        return text[:start] + b64encode(withheld + script).decode() + text[end:]

    page = visit(spoilt(single, tmp_path, change), clean=False)
    assert "Open this file with Chrome, Edge or Firefox" in page.failure()
