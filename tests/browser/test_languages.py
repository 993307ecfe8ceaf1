"""The page in each of its languages."""

import re

import pytest

from tests.browser.axe import violations
from tests.browser.pictures import lesion, png
from tests.browser.visits import chances
from webapp.site import LANGUAGES

LOCALES = {"de": "de-AT", "es": "es-MX", "fr": "fr-CA", "zh": "zh-CN"}
PHONE = {"width": 390, "height": 844}


def word(page, path):
    """A sentence of the catalogue that the page has loaded."""
    return page.page.evaluate(f"lensLanguages[document.documentElement.lang].catalogue.{path}")


def test_every_language_has_a_reader():
    assert set(LOCALES) == set(LANGUAGES)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("code", LANGUAGES)
def test_axe_finds_nothing_in_any_language(visit, site, code, scheme):
    viewport = {"viewport": PHONE} if scheme == "dark" else {}
    page = visit(site, locale=LOCALES[code], color_scheme=scheme, **viewport).ready()
    assert page.page.get_attribute("html", "lang") == code
    assert page.page.text_content("h1") == word(page, "title")
    assert violations(page.page) == []
    batch = page.choose(("a.png", png(lesion(2))), ("words.png", b"words"))
    assert violations(page.page) == []
    batch.open(batch.rows[0])
    assert violations(page.page) == []
    page.page.keyboard.press("Escape")
    page.pick(("spot.png", png()), ("words.png", b"words"))
    for summary in page.page.locator("article summary, aside summary").all():
        summary.click()
    page.page.locator("article button[aria-expanded]").first.click()
    assert violations(page.page) == []
    overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.page.evaluate(overflow) == 0


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_answer_is_the_same_in_every_language(visit, site, code):
    file = ("a.png", png())
    english, other = (
        visit(site, locale=locale).ready().pick(file)[0] for locale in ("en-GB", LOCALES[code])
    )

    def digits(card):
        return {k: re.sub(r"\D", "", text) for k, text in chances(card).items()}

    assert digits(other) == digits(english)
    verdicts = [card.locator(".triage").get_attribute("data-verdict") for card in (english, other)]
    assert verdicts[0] == verdicts[1]
    assert english.locator("h3").first.text_content() != other.locator("h3").first.text_content()


def test_the_reader_chooses_and_the_page_remembers(visit, site):
    page = visit(site, locale="en-US").ready()
    with page.page.expect_navigation():
        page.page.get_by_label("Language").select_option("de")
    page.ready()
    assert page.page.get_attribute("html", "lang") == "de"
    page.page.goto(site)
    page.ready()
    assert page.page.get_attribute("html", "lang") == "de"
    page.page.goto(f"{site}?lang=fr")
    page.ready()
    assert page.page.get_attribute("html", "lang") == "fr"
    with page.page.expect_navigation():
        page.page.locator(".language select").select_option("en")
    page.ready()
    assert page.page.get_attribute("html", "lang") == "en"


def test_answers_are_not_cleared_away_unasked(visit, site):
    page = visit(site).ready()
    page.pick(("a.png", png()))
    asked = []
    page.page.on("dialog", lambda dialog: (asked.append(dialog.message), dialog.dismiss()))
    page.page.get_by_label("Language").select_option("es")
    assert "answers on the screen go" in asked[0]
    assert page.cards.count() == 1
    assert page.page.get_by_label("Language").input_value() == "en"


def test_a_language_that_does_not_come_is_english(visit, site):
    def lose(page):
        page.route("**/language-de.js", lambda route: route.fulfill(status=404))

    page = visit(site, clean=False, prepare=lose, locale="de-DE").ready()
    assert page.page.get_attribute("html", "lang") == "en"


def test_a_language_is_there_without_a_network(visit, site):
    page = visit(site, locale="en-US").ready()
    page.context.set_offline(True)
    with page.page.expect_navigation():
        page.page.get_by_label("Language").select_option("zh")
    page.ready()
    assert page.page.get_attribute("html", "lang") == "zh"


def test_the_single_file_speaks_every_language(visit, single):
    for code in LANGUAGES:
        page = visit(single, locale=LOCALES[code]).ready()
        assert page.page.get_attribute("html", "lang") == code


def test_from_right_to_left_nothing_sticks_out(visit, site):
    page = visit(site, viewport=PHONE).ready()
    page.page.evaluate("document.documentElement.dir = 'rtl'")
    page.pick(("a.png", png()))
    page.choose(("b.png", png(lesion(2))), ("words.png", b"words"))
    sticking = page.page.evaluate(
        "[...document.querySelectorAll('#app *')].filter((e) => { const r ="
        " e.getBoundingClientRect(); return r.width > 1 && (r.left < -1 || r.right >"
        " innerWidth + 1) && !e.closest('.visually-hidden') }).map((e) => e.outerHTML)"
    )
    assert sticking == []
