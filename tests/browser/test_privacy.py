"""What leaves the browser, and what the page itself says about it."""

from tests.browser.kept import count, export, keep, lines, switch_on
from tests.browser.pictures import jpeg, lesion, png
from tests.browser.test_report import print_report

ROWS = ".proof tr[data-url]"
SCRIPT = "sw.js"  # the browser's own request, which no page can see


def listed(page):
    """The addresses that the page lists."""
    return sorted(page.page.locator(ROWS).evaluate_all("rows => rows.map((r) => r.dataset.url)"))


def recorded(page):
    """The addresses that Playwright saw, but for the service worker's own script."""
    urls = [request.url for request in page.requests]
    return sorted(url for url in urls if not url.endswith(SCRIPT))


def facts(page):
    """The figures that the page states, in their order."""
    return page.page.locator(".proof dd").all_text_contents()


def wait_for_rows(page, count):
    page.page.locator(ROWS).nth(count - 1).wait_for(state="attached")


def test_a_whole_visit_asks_its_own_origin_for_files_and_then_for_nothing(visit, site):
    page = visit(site).ready()
    before = len(page.requests)
    switch_on(page)
    keep(page, *((f"{n}.png", png(lesion(n))) for n in range(20)), spot="back")
    page.pick(("words.txt", b"text"))
    count(page, "20 pictures kept")
    assert len(export(page).splitlines()) == 21
    lines(page).first.locator("img").wait_for()
    page.page.get_by_role("button", name="Show the heat map").first.click()
    print_report(page, page.cards.nth(1))
    page.page.emulate_media(media="screen")
    page.page.get_by_role("button", name="Remove 19.png").click()
    page.page.locator(".proof summary").click()
    page.pick(("b.jpg", jpeg(lesion(2))))
    page.page.wait_for_timeout(1500)
    later = [request.url for request in page.requests[before:]]
    assert [url for url in later if not url.endswith(SCRIPT)] == []
    for request in page.requests:
        assert (request.method, request.post_data_buffer) == ("GET", None)
        assert request.url.startswith(site)
        assert "?" not in request.url


def test_the_page_lists_what_was_recorded(visit, site):
    page = visit(site).ready()
    wait_for_rows(page, len(recorded(page)))
    assert listed(page) == recorded(page)
    assert len(listed(page)) > 15
    threads = page.page.locator(".proof tbody").evaluate_all(
        "all => all.map(b => b.dataset.thread)"
    )
    assert threads == ["page", "worker", "keeper"]
    sizes = [request.sizes() for request in page.finished if request in page.requests]
    total = sum(one["responseHeadersSize"] + one["responseBodySize"] for one in sizes) / 1e6
    said = float(facts(page)[3].removesuffix(" MB"))
    assert abs(said - total) < 0.2
    assert facts(page)[0:3] == ["0", str(len(listed(page))), "no photo yet"]
    page.pick(("a.png", png()))
    assert facts(page)[2] == "0"
    assert facts(page)[4] == "0"
    assert "no request since you chose a photo" in page.page.text_content(".proof")
    assert listed(page) == recorded(page)


def test_from_the_copy_nothing_comes_over_the_network(visit, site):
    page = visit(site).ready()
    page.page.reload()
    page.ready()
    page.page.locator(".proof [data-thread=worker]").first.wait_for(state="attached")
    page.page.wait_for_timeout(500)
    assert facts(page)[3] == "0.0 kB"
    assert page.page.locator(".proof [data-thread=keeper]").count() == 0
    sizes = page.page.locator(f"{ROWS} td:last-child").all_text_contents()
    assert set(sizes) == {"on this device"}


def test_requests_before_and_after_a_failure_are_all_listed(visit, site):
    lost = [True]

    def prepare(page):
        page.route("**/*.bin", lambda r: r.fulfill(status=404) if lost else r.continue_())

    page = visit(site, clean=False, prepare=prepare)
    page.failure()
    lost.clear()
    page.page.get_by_role("button", name="Try again").click()
    page.ready()
    wait_for_rows(page, len(recorded(page)))
    assert listed(page) == recorded(page)
    assert sum(url.endswith(".bin") for url in listed(page)) == 3


def test_a_photo_chosen_early_does_not_hide_what_follows(visit, site):
    page = visit(site)
    page.page.set_input_files(
        "#files", [{"name": "a.png", "mimeType": "image/png", "buffer": png()}]
    )
    page.ready()
    wait_for_rows(page, len(recorded(page)))
    assert int(facts(page)[2]) > 0
    assert "no request since" not in page.page.text_content(".proof")


def test_with_requests_to_other_addresses_nothing_is_promised(visit, site):
    def add_one(page):
        page.add_init_script(
            """const { getEntriesByType } = Performance.prototype;
            const other = { name: "https://elsewhere.test/", transferSize: 300, startTime: 0 };
            Performance.prototype.getEntriesByType = function (type) {
              const own = getEntriesByType.call(this, type);
              return type === "navigation" ? [...own, other] : own;
            };"""
        )

    page = visit(site, prepare=add_one).ready()
    assert [facts(page)[0], facts(page)[4]] == ["cannot be told", "1"]
    told = page.page.text_content(".proof")
    assert "An extension of your browser may have" in told
    assert "no picture was sent" not in told


def test_a_single_file_lists_nothing(visit, single):
    page = visit(single).ready()
    page.pick(("a.png", png()))
    page.page.wait_for_timeout(500)
    assert facts(page) == ["0", "0", "0", "0.0 kB", "0"]
    assert not page.page.locator(".proof table").is_visible()
    assert "forbids every connection" in page.page.text_content(".proof")
