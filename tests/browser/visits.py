"""One visit to the page: what is done there, and what it did over the network."""

import re
from pathlib import Path

PATIENCE = 60_000  # milliseconds; the machine may be busy

DROP = """
([selector, files]) => {
  const transfer = new DataTransfer();
  for (const [name, text] of files) {
    const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    transfer.items.add(new File([bytes], name));
  }
  const target = document.querySelector(selector);
  for (const type of ["dragenter", "dragover", "drop"]) {
    const init = { bubbles: true, cancelable: true, dataTransfer: transfer };
    target.dispatchEvent(new DragEvent(type, init));
  }
}
"""
PASTE = """
(files) => {
  const clipboardData = new DataTransfer();
  for (const [name, text] of files) {
    const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    clipboardData.items.add(new File([bytes], name, { type: "image/png" }));
  }
  const init = { bubbles: true, cancelable: true, clipboardData };
  document.body.dispatchEvent(new ClipboardEvent("paste", init));
}
"""


def as_payload(name, data):
    """A file as Playwright's set_input_files takes it."""
    return {"name": name, "mimeType": "application/octet-stream", "buffer": data}


class Gate:
    """Holds back the requests that match until it is opened."""

    def __init__(self, page, pattern):
        self._held, self._open = [], False
        page.route(pattern, self._on_route)

    def _on_route(self, route):
        if self._open:
            route.continue_()
        else:
            self._held.append(route)

    def open(self):
        self._open = True
        while self._held:
            self._held.pop().continue_()


class Visit:
    """A page in a context of its own, with every request and message recorded.

    ``held`` is the pattern of requests that wait until its ``gate`` is opened.
    """

    def __init__(self, browser, address, *, prepare=None, held=None, goto=True, **options):
        self.address = address
        self.context = browser.new_context(**options)
        self.context.set_default_timeout(PATIENCE)
        self.requests, self.finished, self.messages = [], [], []
        self.context.on("request", self._on_request)
        self.context.on("requestfinished", lambda request: self.finished.append(request))
        self.page = self.context.new_page()
        self.page.on("console", self._on_console)
        self.page.on("pageerror", lambda error: self.messages.append(str(error)))
        self.gate = Gate(self.page, held) if held else None
        if prepare:
            prepare(self.page)
        if goto:
            self.page.goto(address)

    def _on_request(self, request):
        # blob: addresses are this tab's own memory.
        if not request.url.startswith("blob:"):
            self.requests.append(request)

    def _on_console(self, message):
        if message.type in ("error", "warning"):
            self.messages.append(message.text)

    def close(self):
        if self.gate:
            self.gate.open()
        self.context.close()

    def ready(self):
        """Wait until the model is loaded."""
        self.page.wait_for_selector("html[data-ready]")
        return self

    @property
    def cards(self):
        return self.page.locator("article")

    def pick(self, *files):
        """Choose (name, bytes) pairs one by one; gives their settled cards, as Locators."""
        for file in files:
            self.page.set_input_files("#files", [as_payload(*file)])
            self.settled()
        return [self.cards.nth(len(files) - 1 - i) for i in range(len(files))]

    def settled(self):
        """Wait until the newest card has an answer or a reason; gives it."""
        card = self.cards.first
        card.locator("css=.refusal, .triage").first.wait_for()
        return card

    def choose(self, *files):
        """Choose several (name, bytes) pairs at once; gives their finished list."""
        self.page.set_input_files("#files", [as_payload(*file) for file in files])
        return self.listed()

    def listed(self):
        """Wait until the newest list is finished; gives it."""
        batch = self.page.locator("article.batch").first
        batch.locator("css=.downloads").wait_for()
        return Batch(batch)

    def failure(self):
        """The sentence that the page shows in place of getting ready."""
        box = self.page.locator(".failure p")
        box.wait_for()
        return box.text_content()

    def assert_private(self):
        """No request left for another origin, none carried anything."""
        for request in self.requests:
            assert request.url.startswith(self.address), request.url
            assert request.method == "GET", request.method
            assert request.post_data_buffer is None, request.url

    def assert_clean(self):
        assert self.messages == []


class Batch:
    """The list of several photos, as shown."""

    def __init__(self, element):
        self.element = element
        self.list = element.get_by_role("listbox")

    @property
    def rows(self):
        """The rows in sight, as Locators, the first photo first."""
        return self.list.get_by_role("option").all()

    def open(self, row):
        """Open a row's whole card; gives the dialog."""
        row.click()
        dialog = row.page.get_by_role("dialog")
        dialog.wait_for()
        return dialog

    def download(self, button):
        """The text of a file that is offered, and its name."""
        with self.element.page.expect_download() as download:
            self.element.get_by_role("button", name=button, exact=True).click()
        text = Path(download.value.path()).read_bytes().decode()
        return text, download.value.suggested_filename


def chances(card):
    """The percentages on a card by class code, as shown."""
    rows = card.locator(".chances li")
    return {
        rows.nth(i).get_attribute("data-code"): rows.nth(i).locator(".value").text_content()
        for i in range(rows.count())
    }


def share(text):
    """The proportion that a shown percentage stands for, as near as it says."""
    return float(re.sub(r"[<>%]", "", text)) / 100


def without_workers(page):
    """Wait until every worker of a Playwright page is gone."""
    for _ in range(100):
        if not page.workers:
            return True
        page.wait_for_timeout(50)
    return False
