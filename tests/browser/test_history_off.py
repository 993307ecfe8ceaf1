"""Switched off while something is being kept: nothing of it stays behind."""

from tests.browser.kept import bring, confirm, count, export, keep, panel, switch_on
from tests.browser.pictures import lesion, png

STORED = """() => new Promise((resolve) => {
  indexedDB.open("lesion-lens").onsuccess = ({ target: { result: db } }) => {
    const names = ["cases", "details", "models"];
    const tx = db.transaction(names);
    const asked = names.map((name) => tx.objectStore(name).count());
    tx.oncomplete = () => { db.close(); resolve(asked.map(({ result }) => result)); };
  };
})"""
# Pictures are read, to be kept, only once they are let through.
HOLD = """() => {
  const { arrayBuffer } = Blob.prototype;
  const gate = new Promise((resolve) => { globalThis.letThrough = resolve; });
  Blob.prototype.arrayBuffer = async function () {
    document.documentElement.dataset.reading = "true";
    await gate;
    return arrayBuffer.call(this);
  };
}"""


def start_keeping(page, *files):
    """Choose files whose keeping has begun, and waits."""
    page.page.evaluate(HOLD)
    page.pick(*files)
    page.page.wait_for_selector("html[data-reading]")


def let_through(page):
    page.page.evaluate("letThrough()")
    page.page.wait_for_timeout(500)


def test_all_is_deleted_while_pictures_are_being_kept(visit, site):
    page = switch_on(visit(site).ready())
    keep(page, ("a.png", png()))
    start_keeping(page, ("b.png", png(lesion(2))), ("c.png", png(lesion(3))))
    page.page.get_by_role("switch").click()
    confirm(page, "Delete all")
    panel(page).get_by_text("Off: when you close").wait_for()
    let_through(page)
    assert page.page.evaluate(STORED) == [0, 0, 0]
    assert page.page.evaluate("localStorage.length") == 0
    assert not panel(page).locator(".message").is_visible()


def test_it_is_switched_off_while_the_first_picture_is_being_kept(visit, site):
    page = switch_on(visit(site).ready())
    start_keeping(page, ("a.png", png()))
    page.page.get_by_role("switch").click()
    panel(page).get_by_text("Off: when you close").wait_for()
    let_through(page)
    assert page.page.evaluate(STORED) == [0, 0, 0]


def test_an_import_stops_where_it_is_switched_off(visit, site):
    page = switch_on(visit(site).ready())
    keep(page, ("a.png", png()), ("b.png", png(lesion(2))), ("c.png", png(lesion(3))))
    data = export(page)
    panel(page).get_by_role("button", name="Delete all").click()
    confirm(page, "Delete all")
    panel(page).get_by_text("All kept pictures are deleted.").wait_for()
    # As another tab would, after the first of them.
    page.page.evaluate(
        """() => {
          const { add } = IDBObjectStore.prototype;
          IDBObjectStore.prototype.add = function (...values) {
            localStorage.setItem("lesion-lens-history", "off");
            return add.apply(this, values);
          };
        }"""
    )
    bring(page, data, "stopped after 1 of 3 pictures. Keeping was switched off")
    count(page, "1 picture kept")
    assert page.page.evaluate(STORED) == [1, 1, 1]
