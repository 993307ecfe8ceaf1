"""The page in each of its languages."""

import re

import pytest

from tests.browser.pictures import lesion, png
from tests.browser.visits import chances
from webapp.site import LANGUAGES

LOCALES = {"de": "de-AT", "es": "es-MX", "fr": "fr-CA", "zh": "zh-CN"}
NARROW = {"width": 320, "height": 640}
PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 860}
# Those of some sentences, put in place of a row's advice, of which not all can be seen there.
CUT = """(advice, sentences) => sentences.filter((sentence) => {
  advice.lastChild.textContent = sentence;
  return advice.scrollHeight - advice.clientHeight > 1;
})"""
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


# Whether something of the picture's side reaches into the finding beside it.
OVERLAP = """() => {
  const edge = document.querySelector(".finding").getBoundingClientRect().left;
  return [...document.querySelectorAll(".look, .look *")]
    .some((each) => each.getBoundingClientRect().right > edge);
}"""
# From where reading starts to the alert line, and to the text of a list.
STARTS = """(rtl) => [[".sum-bar", ".sum-bar b"], [".triage", ".triage li"]].map((pair) => {
  const [outer, inner] = pair.map((each) => document.querySelector(each).getBoundingClientRect());
  return Math.round(rtl ? outer.right - inner.right : inner.left - outer.left);
})"""


def word(page, path):
    """A sentence of the catalogue that the page has loaded."""
    return page.page.evaluate(f"lensLanguages[document.documentElement.lang].catalogue.{path}")


def test_every_language_has_a_reader():
    assert set(LOCALES) == set(LANGUAGES)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_answer_is_the_same_in_every_language(visit, site, code):
    page = visit(site, locale=LOCALES[code], viewport=NARROW).ready()
    assert page.page.get_attribute("html", "lang") == code
    assert page.page.text_content("#app h1") == word(page, "title")
    file = ("a.png", png())
    (other,), (english,) = page.pick(file), visit(site, locale="en-GB").ready().pick(file)

    def digits(card):
        return {k: re.sub(r"\D", "", text) for k, text in chances(card).items()}

    assert digits(other) == digits(english)
    verdicts = [card.locator(".triage").get_attribute("data-verdict") for card in (english, other)]
    assert verdicts[0] == verdicts[1]
    assert english.locator("h3").first.text_content() != other.locator("h3").first.text_content()
    page.page.set_viewport_size(DESKTOP)
    other.locator("button[aria-expanded]").click()
    assert not page.page.evaluate(OVERLAP)
    page.page.set_viewport_size(NARROW)
    batch = page.choose(file, ("words.png", b"words"))
    titles = [verdict["title"] for verdict in word(page, "triage").values()]
    assert len(titles) == 5
    assert batch.rows[0].locator(".state").evaluate(CUT, titles) == []
    for summary in page.page.locator("article summary, aside summary").all():
        summary.click()
    assert page.page.evaluate(OVERFLOW) <= 0


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


@pytest.mark.parametrize("key", ["ArrowDown", "End", "d"])
def test_a_key_on_the_closed_list_opens_it_and_the_choice_is_made_there(visit, site, key):
    one = visit(site, locale="en-US").ready()
    page = one.page
    page.get_by_label("Language").press(key)
    page.wait_for_selector(".language select:open")
    assert page.get_by_label("Language").input_value() == "en"
    page.keyboard.press("ArrowDown")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    one.ready()
    assert page.get_attribute("html", "lang") == "es"


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


def test_from_right_to_left_all_is_mirrored_and_nothing_sticks_out(visit, site):
    page = visit(site, viewport=PHONE).ready()
    page.pick(("a.png", png()))
    starts = page.page.evaluate(STARTS, False)
    page.page.evaluate("document.documentElement.dir = 'rtl'")
    assert page.page.evaluate(STARTS, True) == starts
    page.choose(("b.png", png(lesion(2))), ("words.png", b"words"))
    sticking = page.page.evaluate(
        "[...document.querySelectorAll('#app *')].filter((e) => { const r ="
        " e.getBoundingClientRect(); return r.width > 1 && (r.left < -1 || r.right >"
        " innerWidth + 1) && !e.closest('.visually-hidden') }).map((e) => e.outerHTML)"
    )
    assert sticking == []
