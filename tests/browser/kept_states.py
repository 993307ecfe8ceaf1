"""Every state of the pictures that the page keeps; as those in states.py."""

from tests.browser.states import golden, ready
from tests.browser.visits import as_payload

FULL = """void (IDBObjectStore.prototype.add = () => {
  throw new DOMException('', 'QuotaExceededError');
})"""


def keeping(browser, site, **options):
    """The switch on, nothing kept yet."""
    visit = ready(browser, site, **options)
    visit.page.get_by_role("switch").check()
    visit.page.locator("#history .kept").wait_for()
    return visit


def kept(browser, site, **options):
    """Kept pictures, two of them of one spot, beside their cards."""
    visit = keeping(browser, site, **options)
    for name, spot in (
        ("landscape", "left shoulder"),
        ("portrait", "left shoulder"),
        ("exact", ""),
    ):
        (card,) = visit.pick(golden(f"{name}.png"))
        card.locator(".entry input").fill(spot)
        card.locator(".entry textarea").fill("Itches since spring.")
    visit.page.locator("#history .row").nth(2).wait_for()
    return visit


def let_go(browser, site, **options):
    """An answer that was kept and then deleted: it stands, and can be kept again."""
    visit = kept(browser, site, **options)
    visit.cards.first.locator(".entry .buttons button").last.click()
    visit.page.locator("dialog .buttons button").first.click()
    visit.cards.first.locator(".entry h3").wait_for(state="detached")
    return visit


def found_again(browser, site, **options):
    """Kept pictures after a reload."""
    visit = kept(browser, site, **options)
    visit.page.reload()
    visit.ready().page.locator("#history .row img").nth(2).wait_for()
    return visit


def searched(browser, site, **options):
    """A search that finds nothing among them."""
    visit = found_again(browser, site, **options)
    visit.page.get_by_role("searchbox").fill("right knee")
    visit.page.locator("#history .row").first.wait_for(state="detached")
    return visit


def kept_opened(browser, site, **options):
    visit = kept(browser, site, **options)
    visit.page.locator("#history .row").nth(1).click()
    visit.page.locator("dialog[open]").wait_for()
    return visit


def compared(browser, site, **options):
    visit = kept(browser, site, **options)
    visit.page.locator(".spots button").click()
    visit.page.locator("figure img").nth(1).wait_for()
    return visit


def clearing(browser, site, **options):
    visit = kept(browser, site, **options)
    visit.page.locator(".tools button").last.click()
    return visit


def cleared(browser, site, **options):
    visit = clearing(browser, site, **options)
    visit.page.locator("dialog .buttons button").first.click()
    visit.page.locator("#history .message").wait_for()
    return visit


def switching_off(browser, site, **options):
    visit = kept(browser, site, **options)
    visit.page.get_by_role("switch").click()
    return visit


def left(browser, site, **options):
    """Off, with earlier pictures left."""
    visit = switching_off(browser, site, **options)
    visit.page.locator("dialog .buttons button").first.click()
    return visit


def not_imported(browser, site, **options):
    visit = keeping(browser, site, **options)
    visit.page.set_input_files("#history [type=file]", as_payload("x.jsonl", b"x"))
    # Its button can be pressed again once it is said what came of it.
    visit.page.locator(".tools button:disabled").wait_for(state="detached")
    return visit


def not_kept(browser, site, **options):
    visit = keeping(browser, site, **options)
    visit.page.evaluate(FULL)
    visit.pick(golden("landscape.png"))
    visit.page.locator("#history .message").wait_for()
    return visit


def printed(browser, site, **options):
    """The report of one picture, as it is printed."""
    visit = kept(browser, site, **options)
    visit.page.evaluate("window.print = () => {}")
    visit.cards.last.locator(".entry .buttons button").first.click()
    visit.page.wait_for_selector("html[data-printing]", state="attached")
    visit.page.emulate_media(media="print")
    return visit
