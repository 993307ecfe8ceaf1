"""Kept on the device: opens without a network, changes version only as a whole."""

import threading

import pytest

from tests.browser.kept import count, keep, lines, open_line, switch_on
from tests.browser.models import change_contract, copy_model, read_contract
from tests.browser.pictures import lesion, png
from tests.browser.test_network import FIRST_LOAD
from tests.browser.test_report import print_report
from webapp import create_app


class Counted:
    """An application with a record of what it sent: (path, status, bytes)."""

    def __init__(self, application):
        self._application, self.sent, self.after = application, [], {}

    def __call__(self, environ, start_response):
        path = environ["PATH_INFO"]

        def start(status, headers, *rest):
            length = int(dict(headers).get("Content-Length", 0))
            self.sent.append((path, int(status[:3]), length))
            return start_response(status, headers, *rest)

        body = self._application(environ, start)
        self.after.get(path, lambda: None)()
        return body


@pytest.fixture
def served(serve, model_dir, tmp_path):
    """A server of its own: (address, model folder, Counted)."""
    folder = copy_model(model_dir, tmp_path / "model")
    counted = Counted(create_app({"MODEL_DIR": folder}))
    return serve(counted), folder, counted


def change_version(folder, version):
    model = read_contract(folder)["model"] | {"version": version}
    change_contract(folder, model=model)


def shown_version(page):
    return page.page.locator("#model summary").text_content()


def test_the_second_visit_needs_no_network(visit, served):
    address, _, server = served
    page = visit(address).ready()
    assert "kept on this device" in page.page.text_content(".amount")
    switch_on(page)
    keep(page, ("first.png", png(lesion(2))), spot="back")
    lines(page).filter(has_text="back").wait_for()  # stored: a page that is left before may lose it
    before = len(server.sent)
    page.context.set_offline(True)
    page.page.reload()
    page.ready()
    (card,) = keep(page, ("a.png", png()))
    assert card.get_attribute("data-state") == "answered"
    count(page, "2 pictures kept")
    report = print_report(page, card)
    assert "a.png" in report.inner_text()
    page.page.emulate_media(media="screen")
    assert open_line(page, 1).get_by_label("Which spot is it?").input_value() == "back"
    # The browser's own look for a newer version goes past set_offline now and then.
    assert [path for path, *_ in server.sent[before:] if path != "/sw.js"] == []


@pytest.mark.parametrize("answer", ["Promise.reject(new Error('internal'))", "Promise.resolve()"])
def test_a_copy_that_cannot_be_read_gives_way_to_the_network(visit, served, answer):
    page = visit(served[0]).ready()
    (worker,) = page.context.service_workers
    worker.evaluate(
        f"""() => {{
          for (const type of [CacheStorage, Cache]) type.prototype.match = () => {answer};
          if (/reject/.test({answer!r})) CacheStorage.prototype.open = CacheStorage.prototype.match;
        }}"""
    )
    page.page.reload()
    page.ready()


def test_keeping_it_costs_no_second_download(visit, served):
    address, _, server = served
    visit(address).ready()
    assert sum(length for _, status, length in server.sent if status == 200) <= FIRST_LOAD
    shards = [status for path, status, _ in server.sent if path.endswith(".bin")]
    assert sorted(shards) == [200, 304]


def test_a_newer_version_is_offered_and_taken_as_a_whole(visit, served):
    address, folder, server = served
    page = visit(address).ready()
    change_version(folder, "98.0.0")
    page.page.reload()
    page.ready()
    assert "98.0.0" not in shown_version(page)
    offer = page.page.get_by_role("button", name="Use it now")
    offer.wait_for()
    assert [status for path, status, _ in server.sent if path.endswith(".bin")].count(200) == 1
    with page.page.expect_navigation():
        offer.click()
    page.ready()
    assert "98.0.0" in shown_version(page)
    assert not page.page.locator(".update").is_visible()
    page.context.set_offline(True)
    page.page.reload()
    page.ready()
    assert "98.0.0" in shown_version(page)


def test_a_newer_version_is_taken_in_each_tab(visit, served):
    address, folder, _ = served
    page = visit(address).ready()
    change_version(folder, "98.0.0")
    page.page.reload()
    other = page.context.new_page()
    other.goto(address)
    for tab in (page.page, other):
        tab.get_by_role("button", name="Use it now").wait_for()
    for tab in (page.page, other):
        with tab.expect_navigation():
            tab.get_by_role("button", name="Use it now").click()
        tab.get_by_text("98.0.0").wait_for()
    other.close()


def test_a_newer_version_on_its_way_is_not_waited_for_and_then_offered(visit, served):
    def look_late(page):
        page.add_init_script(
            """const { register } = ServiceWorkerContainer.prototype;
            ServiceWorkerContainer.prototype.register = async function (...rest) {
              const registration = await this.getRegistration();
              while (registration && !registration.installing) {
                await new Promise((resolve) => setTimeout(resolve, 20));
              }
              return register.apply(this, rest);
            }"""
        )

    address, folder, server = served
    page = visit(address, prepare=look_late).ready()
    change_version(folder, "98.0.0")
    let_through = threading.Event()
    server.after["/model/contract.json"] = lambda: let_through.wait(60)
    page.page.reload()
    try:
        assert "kept on this device" in page.ready().page.text_content(".amount")
    finally:
        let_through.set()
    page.page.get_by_role("button", name="Use it now").wait_for()
    page.page.locator("p[aria-live]", has_text="A newer version").wait_for(state="attached")


@pytest.mark.parametrize(
    ("whole", "words"), [(True, "kept on this device"), (False, "go offline now")]
)
def test_a_copy_that_takes_its_time_is_called_complete_only_then(visit, served, whole, words):
    address, _, server = served
    let_through = threading.Event()
    asked = []

    def hold_the_copy():
        asked.append("page.js")
        if len(asked) > 1:  # The page has it; now it is the service worker that asks.
            let_through.wait(60)
            if not whole:
                raise OSError("the connection broke")

    server.after["/page.js"] = hold_the_copy
    hurry = "const { setTimeout: wait } = window; window.setTimeout ="
    hurry += " (work, time, ...rest) => wait(work, time === 30_000 ? 300 : time, ...rest)"
    page = visit(address, clean=whole, prepare=lambda page: page.add_init_script(hurry)).ready()
    try:
        assert "A copy is still being kept" in page.page.text_content(".amount")
    finally:
        let_through.set()
    page.page.locator(".amount", has_text=words).wait_for()
    page.page.locator("p[aria-live]", has_text=words).wait_for(state="attached")


def lose_a_shard(folder, _):
    next(folder.glob("*.bin")).unlink()


def change_once_more(folder, server):
    """Between the list of files and the files themselves."""
    server.after["/sw.js"] = lambda: change_version(folder, "99.0.0")


@pytest.mark.parametrize("spoil", [lose_a_shard, change_once_more])
def test_a_version_that_does_not_come_whole_changes_nothing(visit, served, spoil):
    address, folder, server = served
    page = visit(address, clean=False).ready()
    first = shown_version(page)
    change_version(folder, "98.0.0")
    spoil(folder, server)
    count = len(server.sent)
    page.page.reload()
    page.ready()
    for _ in range(100):
        if "/sw.js" in [path for path, *_ in server.sent[count:]]:
            break
        page.page.wait_for_timeout(200)
    else:
        raise AssertionError("the browser did not look for a newer version")
    page.page.wait_for_timeout(1000)
    assert shown_version(page) == first
    assert not page.page.locator(".update").is_visible()
    page.context.set_offline(True)
    page.page.reload()
    page.ready()
    assert shown_version(page) == first


def test_without_service_workers_the_page_works_as_ever(visit, served):
    def remove(page):
        page.add_init_script("delete Navigator.prototype.serviceWorker")

    address, _, server = served
    page = visit(address, prepare=remove).ready()
    assert "you may go offline now" in page.page.text_content(".amount")
    assert "/sw.js" not in [path for path, *_ in server.sent]
    (card,) = page.pick(("a.png", png()))
    assert card.get_attribute("data-state") == "answered"
