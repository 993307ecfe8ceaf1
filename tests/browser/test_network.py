from tests.browser.pictures import jpeg, lesion, png

FIRST_LOAD = 5_500_000  # bytes


def on_the_wire(request):
    """A request's answer in bytes, as transferred.

    The browser reports no length for the body of a worker's own script.
    """
    sizes = request.sizes()
    announced = int(request.response().header_value("content-length") or 0)
    return sizes["responseHeadersSize"] + max(sizes["responseBodySize"], announced)


def test_the_first_load_is_small_and_nothing_follows(visit, site):
    page = visit(site).ready()
    page.page.wait_for_load_state("networkidle")
    finished = [request for request in page.finished if request in page.requests]
    assert len(finished) == len(page.requests) >= 8
    total = sum(map(on_the_wire, finished))
    assert 1_000_000 < total <= FIRST_LOAD
    before = [request.url for request in page.requests]
    page.pick(("a.png", png()), ("b.jpg", jpeg(lesion(2))), ("c.txt", b"text"))
    page.page.get_by_role("button", name="Show the heat map").first.click()
    page.page.get_by_role("button", name="Try a drawn sample").click()
    page.page.get_by_text("drawn by the page itself").wait_for()
    page.choose(("a.png", png()), ("c.txt", b"text")).download("Table (CSV)")
    page.page.wait_for_timeout(300)
    assert [request.url for request in page.requests] == before
    page.assert_private()


def test_it_works_with_the_cable_pulled(visit, site):
    page = visit(site).ready()
    page.context.set_offline(True)
    first, second = page.pick(("a.png", png()), ("b.jpg", jpeg()))
    assert first.get_attribute("data-state") == second.get_attribute("data-state") == "answered"


def test_what_is_loaded_is_not_sent_again(visit, site):
    page = visit(site).ready()
    page.page.reload()
    page.ready()
    answers = [request.response().status for request in page.finished if request in page.requests]
    half = len(answers) // 2
    assert set(answers[:half]) == {200}
    assert set(answers[half:]) <= {200, 304}


def test_the_browser_enforces_the_policy(visit, site):
    page = visit(site, clean=False).ready()
    refused = page.page.evaluate(
        "fetch('https://elsewhere.test/', { method: 'POST', body: 'x' }).catch(e => e.name)"
    )
    assert refused == "TypeError"
    assert any("Content Security Policy" in text for text in page.messages)
