"""Where the browser keeps nothing, or no more: said, and the answer stands."""

import pytest

from tests.browser.kept import count, keep, lines, open_line, panel, switch_on
from tests.browser.pictures import lesion, png


def deny(page):
    page.add_init_script(
        "Object.defineProperty(window, 'indexedDB', { get() {"
        " throw new DOMException('denied', 'SecurityError') } })"
    )


def test_where_storage_is_denied_the_switch_stays_off_and_says_so(visit, site):
    page = visit(site, prepare=deny).ready()
    page.page.get_by_role("switch").click()
    panel(page).get_by_text("The browser keeps nothing for this page").wait_for()
    page.page.get_by_role("switch", checked=False).wait_for()
    assert "keeps nothing" in page.page.locator("p[aria-live]").text_content()
    (card,) = page.pick(("a.png", png()))
    assert card.get_attribute("data-state") == "answered"


def test_where_tabs_may_not_talk_the_page_starts_and_keeps(visit, site):
    def deny_channels(page):
        page.add_init_script(
            "window.BroadcastChannel = class { constructor() {"
            " throw new DOMException('denied', 'SecurityError') } }"
        )

    page = switch_on(visit(site, prepare=deny_channels).ready())
    keep(page, ("a.png", png()))
    count(page, "1 picture kept")


@pytest.mark.parametrize(
    "answer", ["new Promise(() => {})", "Promise.reject(new TypeError('opaque origin'))"]
)
def test_it_is_on_whatever_becomes_of_the_browser_s_promise(visit, site, answer):
    def change(page):
        page.add_init_script(f"StorageManager.prototype.persist = () => {answer}")

    page = switch_on(visit(site, prepare=change).ready())
    panel(page).get_by_text("The browser may clear them").wait_for()
    keep(page, ("a.png", png()))
    count(page, "1 picture kept")


FULL = (
    "void (IDBObjectStore.prototype.add = () => {"
    " throw new DOMException('', 'QuotaExceededError') })"
)


def test_a_full_store_is_said_once_of_many_pictures(visit, site):
    page = switch_on(visit(site).ready())
    page.page.evaluate(FULL)
    page.page.evaluate(
        """() => {
          globalThis.heard = [];
          new MutationObserver((all) => heard.push(
            ...all.flatMap(({ addedNodes }) => [...addedNodes].map((one) => one.textContent))))
            .observe(document.querySelector("p[aria-live]"), { childList: true });
        }"""
    )
    page.choose(*((f"{n}.png", png(lesion(n))) for n in range(4)))
    panel(page).get_by_text("is full, so nothing more can be kept").wait_for()
    page.page.wait_for_timeout(1000)
    heard = page.page.evaluate("heard")
    assert sum("is full" in sentence for sentence in heard) == 1


def test_a_full_store_is_said_and_the_answer_stands(visit, site):
    page = switch_on(visit(site).ready())
    page.page.evaluate(FULL)
    (card,) = page.pick(("a.png", png()))
    panel(page).get_by_text("is full, so nothing more can be kept").wait_for()
    assert card.get_attribute("data-state") == "answered"
    assert "Not kept on this device" in card.text_content()
    assert lines(page).count() == 0


def test_a_note_that_is_not_stored_is_said_where_it_is_written(visit, site):
    page = switch_on(visit(site).ready())
    keep(page, ("a.png", png()), ("b.png", png(lesion(2))))
    dialog = open_line(page)
    page.page.evaluate(
        """() => {
          const stores = IDBObjectStore.prototype;
          const { put } = stores;
          globalThis.mend = () => { stores.put = put; };
          stores.put = () => { throw new DOMException("", "QuotaExceededError"); };
        }"""
    )
    note = dialog.get_by_label("Note")
    note.press_sequentially("itc")
    dialog.get_by_role("alert").get_by_text("is full, so nothing more can be kept").wait_for()
    page.page.evaluate("mend()")
    note.press_sequentially("hes")
    dialog.get_by_role("alert").wait_for(state="hidden")
    assert note.input_value() == "itches"
    assert page.page.locator("article .entry .message:not(:empty)").count() == 0


def test_a_store_held_by_an_older_page_is_said(visit, site):
    def block(page):
        page.add_init_script(
            """const open = IDBFactory.prototype.open;
            IDBFactory.prototype.open = function (name) {
              const request = open.call(this, `other ${name}`, 1);
              queueMicrotask(() => request.dispatchEvent(new Event("blocked")));
              return request;
            };"""
        )

    page = visit(site, prepare=block).ready()
    page.page.get_by_role("switch").click()
    panel(page).get_by_text("Another tab has this page open").wait_for()
