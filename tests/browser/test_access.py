"""Usable by keyboard and by screen reader, in light and dark, on phone and desktop."""

from contextlib import closing
from itertools import cycle

import pytest

from tests.browser.accessibility import examine, judge
from tests.browser.pictures import lesion, png
from tests.browser.states import too_old
from tests.browser.tour import LANGUAGES, SCHEMES, SCREENS, STATES, State, launch
from tests.browser.visits import as_payload

OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def unfold_guide(page):
    """Open all of the guide."""
    for fold in page.locator(".guide .fold > summary, .guide .about > summary").all():
        fold.click()


def ask(page, question):
    page.get_by_label("Your question").fill(question)
    page.keyboard.press("Enter")
    page.locator(".found h4").wait_for()


@pytest.fixture(scope="module")
def browser(chromium):
    """A browser with cameras."""
    browser = launch(chromium.browser_type)
    yield browser
    browser.close()


# Each state in one language and on one screen; tests.browser.accessibility is for all of them.
@pytest.mark.parametrize(
    ("state", "language", "screen"),
    [
        pytest.param(state, language, screen, id=f"{state.name}-{language}-{screen}")
        for state, language, screen in zip(STATES, cycle(LANGUAGES), cycle(SCREENS), strict=False)
    ],
)
def test_axe_finds_nothing_and_nothing_sticks_out(browser, sites, state, language, screen):
    with closing(state.visit(browser, sites, locale=language, **SCREENS[screen])) as one:
        assert judge(one.page) == []
        assert one.page.evaluate(OVERFLOW) <= 0


def test_what_axe_finds_is_written_down(browser, sites):
    def nameless(browser, site, **options):
        one = too_old(browser, site, **options)
        one.page.evaluate("document.documentElement.lang = ''")
        return one

    report = examine(browser, sites, [State("nameless", nameless)], ["en", "de"])
    assert report["checks"] == 2 * len(SCHEMES)
    assert [tuple(one.values())[:5] for one in report["violations"]] == [
        ("nameless", language, screen, scheme, "html-has-lang")
        for language, screen in (("en", "desktop"), ("de", "phone"))
        for scheme in SCHEMES
    ]


def test_everything_by_keyboard(visit, site):
    # Listened for from the start: asked for at the last moment, it comes too late now and then.
    one = visit(site, prepare=lambda page: page.on("filechooser", lambda _: None)).ready()
    page = one.page
    keys = page.keyboard
    focused = (
        "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent"
    )

    def tab_to(words, limit=20):
        for _ in range(limit):
            keys.press("Tab")
            if words in page.evaluate(focused):
                outline = "getComputedStyle(document.activeElement).outlineStyle"
                assert page.evaluate(outline) != "none", words
                return
        raise AssertionError(f"Tab does not reach {words!r}")

    tab_to("Skip to the photos", 1)
    keys.press("Enter")
    tab_to("Choose photos", 1)
    for n in (2, 1):
        with page.expect_file_chooser() as chooser:
            keys.press("Enter")
        assert chooser.value.is_multiple()
        chooser.value.set_files(as_payload(f"{n}.png", png(lesion(n))))
        one.settled()
    tab_to("Take a photo", 1)
    tab_to("Choose a folder", 1)
    tab_to("Try a drawn sample", 1)
    tab_to("Remove 1.png", 2)
    tab_to("Show the heat map", 2)
    keys.press("Space")
    assert page.locator("canvas").first.is_visible()
    tab_to("Strength of the heat map", 1)
    keys.press("ArrowLeft")
    tab_to("Melanoma skin cancer", 1)  # the choice of a heat map: the words of its options
    tab_to("How good is the alert line?", 1)
    keys.press("Enter")
    assert page.get_by_text("In tests the alert line caught").first.is_visible()
    tab_to("Learn more: ", 1)
    keys.press("Enter")
    assert page.get_by_text("What doctors usually do").first.is_visible()
    tab_to("Learn more about each kind", 2)
    tab_to("Print or save as PDF", 1)
    tab_to("Remove 2.png", 1)
    keys.press("Enter")
    assert page.evaluate(focused) == "1.png"
    tab_to("Ask a question")
    keys.press("Enter")
    keys.press("Tab")
    keys.type("what is a biopsy?")
    keys.press("Enter")
    assert page.locator(".found h4").text_content() == "What is a biopsy?"
    tab_to("Ask", 1)


def test_what_happens_is_announced(visit, site):
    one = visit(site).ready()
    status = one.page.get_by_role("status")
    assert "Ready" in status.text_content()
    one.pick(("spot.png", png()))
    assert "spot.png: " in status.text_content()
    assert "Looks most like" in status.text_content()
    one.pick(("words.png", b"words"))
    assert "words.png was not looked at" in status.text_content()


def test_the_page_has_headings_and_landmarks(visit, site):
    page = visit(site).ready().page
    assert page.title() == "Lesion Lens"
    assert page.get_by_role("heading", level=1).count() == 1
    for role in ("banner", "main", "complementary"):
        assert page.get_by_role(role).count() == 1


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_nothing_runs_out_of_the_window(visit, site, width):
    one = visit(site, viewport={"width": width, "height": 700}).ready()
    one.page.get_by_role("switch").check()
    one.page.get_by_text("Nothing is kept yet").wait_for()
    long = ("a very long name of a photo " * 6 + ".png", png())
    one.pick(long, ("words.png", b"words"))
    batch = one.choose(long, ("words.png", b"words"))
    one.page.locator(".proof summary").click()
    one.page.get_by_text("Learn more about each kind").click()
    unfold_guide(one.page)
    ask(one.page, "is my mole safe?")
    one.page.get_by_text("1 picture kept").wait_for()
    assert one.page.evaluate(OVERFLOW) <= 0
    assert batch.list.evaluate("list => list.scrollWidth - list.clientWidth") <= 0
    advice = batch.rows[0].locator(".state")
    assert advice.evaluate("e => e.scrollHeight - e.clientHeight") <= 1, "the advice is cut"


def test_a_long_name_can_be_read_to_its_end(visit, site):
    one = visit(site, viewport={"width": 390, "height": 700}).ready()
    names = [f"20261127 dermatoscope, left shoulder, upper edge {n}.png" for n in (1, 2)]
    one.pick((names[0], png()))
    batch = one.choose(*((name, png()) for name in names))
    one_of_many = batch.open(batch.rows[0])
    for title in (one.cards.nth(1).locator("h2"), one_of_many.locator("h2")):
        assert title.text_content() == names[0]
        assert title.evaluate("e => e.scrollWidth - e.clientWidth") <= 0
        assert title.evaluate("e => getComputedStyle(e).textOverflow") == "clip"


def test_no_field_has_letters_so_small_that_a_phone_zooms_in(visit, site):
    one = visit(site, viewport={"width": 390, "height": 700}).ready()
    one.page.get_by_role("switch").check()
    one.pick(("a.png", png()))
    one.page.locator(".entry textarea").wait_for()
    fields = one.page.locator("select, textarea, [type=text], [type=search]")
    sizes = fields.evaluate_all("all => all.map((e) => parseFloat(getComputedStyle(e).fontSize))")
    assert len(sizes) > 6
    assert min(sizes) >= 16


def test_motion_stops_where_it_is_not_wanted(visit, site):
    page = visit(site, reduced_motion="reduce").ready().page
    assert page.locator(".intake").evaluate("e => getComputedStyle(e).transitionDuration") == "0s"


def test_what_only_a_ground_would_show_has_lines_or_the_reader_s_own_colours(visit, site):
    one = visit(site, forced_colors="active", held="**/*.bin")
    line = "e => getComputedStyle(e).borderTopWidth"
    assert one.page.get_by_role("progressbar").evaluate(line) != "0px"
    assert one.page.get_by_role("button", name="Choose photos").evaluate(line) != "0px"
    one.gate.open()
    (card,) = one.ready().pick(("spot.png", png()))
    ground = "e => getComputedStyle(e).backgroundColor"
    behind = one.page.locator("body").evaluate(ground)
    bars = card.locator(":is(.sum-bar, .bar) :is(i, b)").evaluate_all(f"all => all.map({ground})")
    assert len(bars) > 2
    assert behind not in bars


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("width", "height"), [(320, 640), (360, 640), (768, 640), (320, 256), (660, 330)]
)
def test_what_is_scrolled_to_lies_below_the_strip(visit, site, language, width, height):
    one = visit(site, locale=language, viewport={"width": width, "height": height})
    one.page.locator(".intake").wait_for()
    one.page.evaluate("scrollTo({ top: 1e6, behavior: 'instant' })")
    strip = one.page.locator(".strip").bounding_box()
    edge = one.page.evaluate(
        "parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)"
    )
    assert strip["y"] + strip["height"] <= edge
    assert strip["y"] + strip["height"] <= height / 4


def test_nothing_that_has_the_focus_lies_under_a_dialog_s_header(visit, site):
    one = visit(site, viewport={"width": 390, "height": 480}).ready()
    batch = one.choose(("a.png", png()), ("b.png", png(lesion(2))))
    dialog = batch.open(batch.rows[0])
    edge = dialog.locator("header").bounding_box()
    dialog.locator(":is(button, summary, select, input):visible").last.focus()
    for _ in range(dialog.locator(":is(button, summary, select, input):visible").count()):
        one.page.keyboard.press("Shift+Tab")
        focused = one.page.locator(":focus")
        if focused.count() and focused.evaluate("e => e.closest('.body') !== null"):
            box = focused.bounding_box()
            assert box["y"] >= edge["y"] + edge["height"], focused.evaluate("e => e.outerHTML")
