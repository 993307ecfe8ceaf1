from tests.browser.pictures import jpeg, png


def test_the_export_works_from_a_sub_path_of_any_host(visit, host):
    page = visit(host).ready()
    first, second = page.pick(("a.png", png()), ("b.jpg", jpeg()))
    assert first.get_attribute("data-state") == second.get_attribute("data-state") == "answered"


def test_the_export_opens_without_a_network_by_either_address(visit, host):
    page = visit(host, goto=False)
    page.page.goto(f"{host}index.html")
    page.ready()
    page.page.reload()  # From now on by the service worker.
    page.ready()
    page.context.set_offline(True)
    for address in (f"{host}index.html?lang=de", host):
        page.page.goto(address)
        page.ready()
        assert page.page.url == address
    (card,) = page.pick(("a.png", png()))
    assert card.get_attribute("data-state") == "answered"


def test_the_thread_that_reads_photos_has_a_policy_once_it_is_kept(visit, host):
    page = visit(host, clean=False).ready()
    page.page.reload()
    page.ready()
    (worker,) = page.page.workers
    violated = """() => new Promise((resolve) => {
      self.addEventListener("securitypolicyviolation", (event) => resolve(event.blockedURI));
      fetch("https://elsewhere.test/").catch(() => setTimeout(resolve, 1000, "nothing"));
    })"""
    assert worker.evaluate(violated).startswith("https://elsewhere.test")
    (card,) = page.pick(("a.png", png()))
    assert card.get_attribute("data-state") == "answered"


def test_the_export_keeps_to_its_policy_without_headers(visit, host):
    page = visit(host, clean=False).ready()
    assert (
        page.page.evaluate("fetch('https://elsewhere.test/').catch((error) => error.name)")
        == "TypeError"
    )
    assert any("Content Security Policy" in text for text in page.messages)
