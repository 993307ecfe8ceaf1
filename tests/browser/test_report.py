"""The report of one picture: on one sheet, whatever the paper, with all that it has to say."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.browser.models import change_contract, copy_model, doubt_nothing_but, read_contract
from tests.browser.pictures import lesion, png
from tests.browser.tour import LANGUAGES
from webapp import create_app

STILL = "() => { window.printed = 0; window.print = () => { window.printed += 1 } }"


def print_report(page, card):
    """Press the button; gives the report, as the printer gets it."""
    page.page.evaluate(STILL)
    card.locator(".entry .buttons button").first.click()
    page.page.wait_for_selector("html[data-printing]", state="attached")
    page.page.emulate_media(media="print")
    return page.page.locator(".report")


def pages(page, path, paper):
    data = page.page.pdf(path=path, format=paper)
    return len(re.findall(rb"/Type\s*/Page\b", data))


@pytest.fixture
def doubtful(serve, shipped, tmp_path):
    """A page with a model that has the most to say: alert, doubts, age and place."""
    limits = {"lesion": {"low": 1e9}, "sharpness": {"low": 1e9}}
    folder = doubt_nothing_but(copy_model(shipped, tmp_path / "model"), **limits)
    change_contract(folder, triage=read_contract(folder)["triage"] | {"threshold": 1e-9})
    return serve(create_app({"MODEL_DIR": folder})), read_contract(folder)


def longest(page):
    """The report with the most to say, as the printer gets it."""
    page.page.get_by_role("switch").check()
    page.page.locator("#history .kept").wait_for()
    (card,) = page.pick(("spot.png", png()))
    card.locator(".entry input").fill("left shoulder")
    card.locator(".entry textarea").fill("Itches since spring.\n" + "It grew in summer. " * 12)
    card.locator(".clinical summary").click()
    for select in card.locator(".clinical select").all():
        select.select_option(index=2)
    return print_report(page, card)


# A Letter sheet is the shorter one.
@pytest.mark.parametrize(
    ("paper", "language"), [*(("Letter", language) for language in LANGUAGES), ("A4", "fr")]
)
def test_the_longest_report_is_one_sheet(visit, doubtful, tmp_path, paper, language):
    page = visit(doubtful[0], locale=language).ready()
    longest(page)
    assert pages(page, tmp_path / "report.pdf", paper) == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_report_has_all_that_there_is_to_say(visit, doubtful, scheme):
    address, contract = doubtful
    page = visit(address, color_scheme=scheme).ready()
    report = longest(page)
    text = report.inner_text()
    for words in (
        "Not a diagnosis",
        "Have this spot examined soon",
        "left shoulder",
        "Itches since",
    ):
        assert words in text
    for field in contract["metadata"]["fields"]:
        assert field["options"][1]["label"] in text
    assert report.locator(".chances li").count() == len(contract["classes"])
    assert report.locator(".picture").count() == 2
    for limit in contract["limits"]:
        assert limit in text
    model = contract["model"]
    assert f"{model['name']} {model['version']}, {model['date']}" in text
    assert model["shards"][0]["sha256"] in text
    assert "doubtful" in text
    ground = report.evaluate("e => getComputedStyle(e).color")
    assert ground == "rgb(0, 0, 0)"


def test_nothing_else_is_printed_and_the_page_is_as_before(visit, site, tmp_path):
    page = visit(site).ready()
    before = len(page.requests)
    (card,) = page.pick(("spot.png", png()))
    report = print_report(page, card)
    assert report.is_visible()
    assert not page.page.locator(".intake").is_visible()
    assert re.fullmatch(r"\d{4}-\d\d-\d\d Lesion Lens, spot.png", page.page.title())
    page.page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.page.emulate_media(media="screen")
    assert page.page.locator(".report").count() == 0
    assert page.page.title() == "Lesion Lens"
    assert page.page.locator(".intake").is_visible()
    assert [r.url for r in page.requests[before:] if not r.url.endswith("sw.js")] == []


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_files_are_named_by_the_reader_s_own_day(visit, site, zone):
    """In one of these zones it is another day than in Greenwich, at any time."""
    page = visit(site, timezone_id=zone).ready()
    batch = page.choose(("a.png", png()), ("b.png", png(lesion(2))))
    _, name = batch.download("Table (CSV)")
    print_report(page, batch.open(batch.rows[0]))
    days = {str((datetime.now(ZoneInfo(zone)) - timedelta(minutes=m)).date()) for m in (0, 5)}
    assert name.removesuffix(" lesion-lens.csv") in days
    assert page.page.title().removesuffix(" Lesion Lens, a.png") in days


def test_bars_are_printed_without_backgrounds(visit, site):
    page = visit(site).ready()
    (card,) = page.pick(("spot.png", png()))
    report = print_report(page, card)
    bars = report.locator(".chances .bar i")
    widths = bars.evaluate_all("all => all.map((b) => b.getBoundingClientRect().width)")
    assert widths == sorted(widths, reverse=True)
    assert widths[0] > 4 * widths[-1]
    edges = bars.evaluate_all("all => all.map((b) => getComputedStyle(b).borderTopWidth)")
    assert all(float(edge.removesuffix("px")) > 2 for edge in edges)


def test_one_of_many_and_without_a_network(visit, site):
    page = visit(site).ready()
    page.context.set_offline(True)
    batch = page.choose(("a.png", png()), ("b.png", png(lesion(2))))
    report = print_report(page, batch.open(batch.rows[1]))
    assert "b.png" in report.inner_text()
    assert page.page.evaluate("window.printed") == 1


def test_pressed_twice_it_prints_once(visit, site):
    page = visit(site).ready()
    (card,) = page.pick(("spot.png", png()))
    page.page.evaluate(STILL)
    page.page.evaluate(
        """() => {
          const drawn = new Promise((resolve) => { globalThis.draw = resolve; });
          HTMLImageElement.prototype.decode = () => drawn;
        }"""
    )
    button = card.locator(".entry .buttons button").first
    button.click()
    button.click()
    page.page.evaluate("draw()")
    page.page.wait_for_function("window.printed")
    assert page.page.evaluate("window.printed") == 1
    assert page.page.locator(".report").count() == 1
    page.page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.page.locator(".report").count() == 0
    assert page.page.locator(".intake").is_visible()
