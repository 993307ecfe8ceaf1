"""docs/embedding.md against the library that it tells of."""

import re
from pathlib import Path

from webapp.__main__ import _parser
from webapp.security import PAGE_POLICY, WORKER_POLICY, policy_text
from webapp.site import HERE

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "embedding.md").read_text(encoding="utf-8")
LIBRARY = HERE / "static" / "library"


def blocks(language):
    return re.findall(rf"^```{language}\n(.*?)^```$", GUIDE, re.DOTALL | re.MULTILINE)


def lines(text):
    return "\n".join(line.strip() for line in text.strip().splitlines())


def test_its_code_is_the_example_s():
    example = lines((LIBRARY / "example.js").read_text(encoding="utf-8"))
    quoted = blocks("js")
    assert len(quoted) >= 6
    for block in quoted:
        assert lines(block) in example, block


def test_its_address_is_not_the_app_s():
    (commands,) = [block for block in blocks("sh") if "http.server" in block]
    port, opened = re.search(r"http\.server (\d+) .*127\.0\.0\.1:(\d+)/", commands).groups()
    assert int(port) == int(opened) != _parser().get_default("port")


def test_its_policies_are_the_example_s_and_the_worker_s():
    page, worker = map(str.strip, blocks("text"))
    assert f'content="{page}"' in (LIBRARY / "example.html").read_text(encoding="utf-8")
    assert worker == policy_text(WORKER_POLICY)


def test_its_server_sends_the_policies_of_the_app():
    (server,) = blocks("nginx")
    sent = re.findall(r'Content-Security-Policy "([^"]+)" always;', server)
    assert sent == [policy_text(PAGE_POLICY), policy_text(WORKER_POLICY)]


def test_it_names_every_reason():
    single_file_alone = {"file-not-inside", "files-withheld"}
    english = (HERE / "static/languages/en/reasons.js").read_text(encoding="utf-8")
    own = (LIBRARY / "reasons.js").read_text(encoding="utf-8")
    reasons = set(re.findall(r'^  "([\w-]+)": \(', english + own, re.MULTILINE))
    assert len(reasons) >= 25
    assert not {reason for reason in reasons - single_file_alone if f"`{reason}`" not in GUIDE}


def test_its_links_lead_somewhere():
    headings = re.findall(r"^## (.+)$", GUIDE, re.MULTILINE)
    anchors = {"#" + heading.lower().replace(" ", "-") for heading in headings}
    links = re.findall(r"\]\(([^)]+)\)", GUIDE)
    assert {link for link in links if link.startswith("#")} == anchors
    for link in links:
        assert link.startswith("#") or (ROOT / "docs" / link).exists(), link
