"""What the tests ask of any HTML page that is written."""

import re
from html.parser import HTMLParser

VOID = {"meta", "img", "br", "link", "input"}


class Page(HTMLParser):
    """A page's tags with their attributes; every tag but the void ones has to be closed."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.words = [], [], []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.handle_startendtag(tag, attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open[-1:] != ["style"]:
            self.words.append(data)

    def all(self, name):
        return [attributes for tag, attributes in self.tags if tag == name]

    @property
    def text(self):
        return " ".join(" ".join(self.words).split())


def check(page):
    """It needs nothing but itself, and whoever cannot see it is told the same."""
    assert not {"script", "link", "iframe", "object"} & {tag for tag, _ in page.tags}
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    for _, attributes in page.tags:
        for name in ("src", "href", "xlink:href", "srcset", "action"):
            address = attributes.get(name, "data:image/")
            assert address.startswith("data:image/") or address.removeprefix("#") in ids
        for address in re.findall(r"url\(([^)]*)\)", " ".join(filter(None, attributes.values()))):
            assert address.removeprefix("#") in ids
    assert all(attributes["scope"] for attributes in page.all("th"))
    assert all(attributes["alt"] for attributes in page.all("img"))
    assert all(attributes["aria-label"] for attributes in page.all("svg"))
    assert "Not a diagnosis and not a medical device." in page.text
