"""The page's own sample: answered, and said to be a drawing wherever it is shown."""

from webapp import create_app


def draw(page):
    page.page.get_by_role("button", name="Try a drawn sample").click()
    return page.settled()


def test_the_sample_is_drawn_without_a_request_and_labelled(visit, site):
    page = visit(site).ready()
    before = len(page.requests)
    page.context.set_offline(True)
    card = draw(page)
    assert len(page.requests) == before
    assert card.get_attribute("data-state") == "answered"
    assert "no skin" in card.locator("h2").text_content()
    assert "drawn by the page itself" in card.locator(".drawn").text_content()
    assert "the answer means nothing" in card.locator(".drawn").text_content()
    assert "no skin" in page.page.text_content("p[aria-live]")


def test_the_shipped_model_has_an_answer_for_it(visit, serve):
    card = draw(visit(serve(create_app())).ready())
    assert card.get_attribute("data-state") == "answered"
    assert card.locator(".doubts").count() == 0


def test_it_waits_for_the_model(visit, site):
    page = visit(site, held="**/*.bin")
    button = page.page.get_by_role("button", name="Try a drawn sample")
    button.wait_for()
    assert button.is_disabled()
    page.gate.open()
    page.ready()
    assert button.is_enabled()
