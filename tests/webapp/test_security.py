import re

import pytest

from webapp.security import HEADERS, meta_policy


def directives(response):
    text = response.headers["Content-Security-Policy"]
    return dict(part.strip().split(" ", 1) for part in text.split(";"))


@pytest.mark.parametrize("path", ["/", "/worker.js", "/model/contract.json", "/nothing"])
def test_every_response_carries_the_headers(client, path):
    response = client.get(path)
    for name, value in HEADERS.items():
        assert response.headers[name] == value
    assert directives(response)["default-src"] == "'none'"


def test_refused_methods_carry_them_too(client):
    assert client.post("/").headers["X-Content-Type-Options"] == "nosniff"


def test_the_page_may_talk_to_its_own_origin_alone(client):
    policy = directives(client.get("/"))
    assert policy == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self' blob:",
        "connect-src": "'self'",
        "worker-src": "'self'",
        "manifest-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
    }


def test_webassembly_is_allowed_in_the_worker_alone(client):
    assert directives(client.get("/worker.js"))["script-src"] == "'self' 'wasm-unsafe-eval'"
    for path in ("/", "/page.js", "/boot.js", "/nothing"):
        assert "unsafe" not in client.get(path).headers["Content-Security-Policy"]


def test_the_page_has_no_inline_code_and_no_foreign_address(client):
    html = client.get("/").text
    assert not re.search(r"<script(?![^>]*\bsrc=)", html)
    assert not re.search(r"\son\w+=|\sstyle=|<style", html)
    assert not re.search(r"""(?:src|href)=["'](?:[a-z]+:)?/""", html)


def test_the_policy_in_a_page_leaves_out_what_only_a_header_can_say():
    assert "frame-ancestors" not in meta_policy()
    assert meta_policy().startswith("default-src 'none'")
