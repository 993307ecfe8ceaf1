import base64
import io

import numpy as np
import pytest

from tests.browser.pictures import ACCEPTED, REFUSED, png
from tests.browser.visits import Visit, chances, share
from training.data.preprocess import load_rgb, to_model_input


@pytest.fixture(scope="module")
def page(chromium, site):
    """One page for all files: a refused one must not spoil it for the next."""
    page = Visit(chromium, site).ready()
    yield page
    page.assert_private()
    page.assert_clean()
    page.close()


@pytest.fixture(scope="module")
def decoder(chromium, model_dir):
    """The page's own modules, answering (name, bytes) with the model's input."""
    from webapp.site import BUNDLE

    address = "https://decoder.test/"
    folders = {"dist": BUNDLE, "model": model_dir}

    def answer(route):
        folder, _, name = route.request.url.removeprefix(address).partition("/")
        if folder in folders:
            route.fulfill(path=folders[folder] / name)
        else:
            body = "<!doctype html><script src=dist/verify.js></script>"
            route.fulfill(body=body, content_type="text/html")

    visit = Visit(chromium, address, prepare=lambda page: page.route("**/*", answer))
    visit.page.evaluate("address => lensVerify.load(address)", f"{address}model/")

    def decode(name, data):
        text = base64.b64encode(data).decode()
        answer = visit.page.evaluate("file => lensVerify.runEncoded(...file)", [text, name])
        return np.frombuffer(base64.b64decode(answer["input"]), "<f4")

    yield decode
    visit.close()


@pytest.mark.parametrize("name", ACCEPTED)
def test_the_model_sees_what_python_sees(decoder, name):
    data = ACCEPTED[name]
    expected = to_model_input(load_rgb(io.BytesIO(data)), 224).ravel()
    found = decoder(name, data)
    assert np.abs(found - expected).max() <= 1e-3


@pytest.mark.parametrize("name", ACCEPTED)
def test_accepted(page, name):
    (card,) = page.pick((name, ACCEPTED[name]))
    assert card.get_attribute("data-state") == "answered", card.text_content()
    assert card.locator("h2").text_content() == name
    assert sum(map(share, chances(card).values())) == pytest.approx(1, abs=0.03)
    shown = card.locator("img").evaluate("async i => { await i.decode(); return i.naturalWidth }")
    assert shown > 0


@pytest.mark.parametrize("name", REFUSED)
def test_refused_with_its_reason_and_the_next_one_answered(page, name):
    data, reason = REFUSED[name]
    bad, good = page.pick((name, data), ("good.png", png()))
    assert bad.get_attribute("data-state") == "refused"
    assert reason in bad.locator(".refusal p").text_content()
    assert bad.locator(".chances").count() == 0
    assert len(chances(good)) == 7
