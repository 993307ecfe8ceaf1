"""The camera: what it sees goes the way of any file, and it is let go of in every case."""

import io

import pytest
from PIL import Image

from tests.browser.visits import Visit

DEVICES = "--use-fake-device-for-media-stream=device-count={}"
ALLOWED = "--use-fake-ui-for-media-stream"

# Every stream that the page was lent, and every file that it looked at.
WATCH = """
globalThis.lent = [];
globalThis.seen = [];
const media = globalThis.MediaDevices?.prototype;
if (media) {
  const { getUserMedia } = media;
  media.getUserMedia = async function (...wishes) {
    const stream = await getUserMedia.apply(this, wishes);
    lent.push(...stream.getTracks());
    return stream;
  };
}
const { createObjectURL } = URL;
URL.createObjectURL = (blob) => {
  if (blob instanceof File) seen.push(blob);
  return createObjectURL.call(URL, blob);
};
"""


@pytest.fixture
def visit_with(chromium, browser_path, site):
    """Open the page in a Chromium started with these switches, at another address if need be."""
    opened = []

    def open_page(*switches, address=site, clean=True):
        browser = chromium.browser_type.launch(
            executable_path=str(browser_path), args=["--no-sandbox", *switches], timeout=120_000
        )
        page = Visit(browser, address, prepare=lambda page: page.add_init_script(WATCH)).ready()
        opened.append((browser, page, clean))
        page.page.get_by_role("button", name="Take a photo").click()
        return page, page.page.get_by_role("dialog", name="Take a photo")

    yield open_page
    for browser, page, clean in opened:
        try:
            page.assert_private()
            if clean:
                page.assert_clean()
        finally:
            browser.close()


def live(dialog):
    dialog.page.wait_for_selector("dialog[data-state=live]")
    return dialog


def choice(dialog):
    return dialog.get_by_role("combobox", name="Camera")


def was_lent(page):
    """Wait until the page was lent a stream, live or not."""
    for _ in range(200):
        if states(page):
            return
        page.page.wait_for_timeout(50)
    raise AssertionError("the camera was never asked for")


def let_go(page):
    """Wait until no stream that the page was lent is live; gives how many there were."""
    for _ in range(200):
        if "live" not in states(page):
            return len(states(page))
        page.page.wait_for_timeout(50)
    raise AssertionError("the camera is still on")


def states(page):
    return page.page.evaluate("lent.map((track) => track.readyState)")


def test_a_photo_is_taken_and_the_camera_let_go(visit_with):
    page, dialog = visit_with(DEVICES.format(1), ALLOWED)
    live(dialog)
    assert states(page) == ["live"]
    assert not choice(dialog).is_visible()
    frame = dialog.locator("video").evaluate("v => [v.videoWidth, v.videoHeight]")
    dialog.get_by_role("button", name="Take the photo").click()
    card = page.settled()
    assert card.locator("h2").text_content() == "camera photo 1.png"
    assert card.get_attribute("data-state") == "answered"
    assert let_go(page) == 1
    assert not dialog.is_visible()
    data = page.page.evaluate("seen.at(-1).arrayBuffer().then((b) => [...new Uint8Array(b)])")
    picture = Image.open(io.BytesIO(bytes(data)))
    assert picture.format == "PNG"
    assert list(picture.size) == frame


def test_closing_it_lets_go_of_the_camera(visit_with):
    page, dialog = visit_with(DEVICES.format(1), ALLOWED)
    live(dialog)
    page.page.keyboard.press("Escape")
    assert let_go(page) == 1
    focused = "document.activeElement.textContent"
    assert page.page.evaluate(focused) == "Take a photo"
    page.page.keyboard.press("Enter")
    live(dialog)
    dialog.get_by_role("button", name="Close the camera").click()
    assert let_go(page) == 2


def test_closing_it_before_the_camera_is_there(visit_with):
    page, _ = visit_with(DEVICES.format(1), ALLOWED)
    page.page.evaluate("document.querySelector('dialog[open]').close()")
    was_lent(page)
    assert let_go(page) == 1


def test_another_camera_is_chosen(visit_with):
    page, dialog = visit_with(DEVICES.format(2), ALLOWED)
    live(dialog)
    cameras = choice(dialog)
    assert cameras.locator("option").count() == 2
    first = cameras.input_value()
    cameras.select_option(index=1)
    live(dialog)
    assert states(page) == ["ended", "live"]
    assert page.page.evaluate("lent[1].getSettings().deviceId") == cameras.input_value() != first


def problem(dialog):
    dialog.page.wait_for_selector("dialog[data-state=failed]")
    assert not dialog.get_by_role("button", name="Take the photo").is_visible()
    return dialog.get_by_role("alert").text_content()


def test_the_camera_is_refused(visit_with):
    _, dialog = visit_with(DEVICES.format(1))
    assert "may not use the camera" in problem(dialog)


def test_there_is_no_camera(visit_with):
    _, dialog = visit_with(DEVICES.format(0), ALLOWED)
    assert "No camera was found" in problem(dialog)


def test_the_camera_goes_away(visit_with):
    page, dialog = visit_with(DEVICES.format(1), ALLOWED)
    live(dialog)
    page.page.evaluate("lent[0].dispatchEvent(new Event('ended'))")
    assert "The camera stopped" in problem(dialog)
    assert let_go(page) == 1


def test_the_address_is_not_a_secure_one(visit_with, site):
    # Chromium complains there of a header that counts only on secure addresses.
    _, dialog = visit_with(
        "--host-resolver-rules=MAP lens.test 127.0.0.1",
        ALLOWED,
        address=site.replace("127.0.0.1", "lens.test"),
        clean=False,
    )
    assert "only to pages on https addresses" in problem(dialog)
