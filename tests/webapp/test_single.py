import base64
import hashlib
import re

import pytest

from webapp import site
from webapp.errors import WebappError
from webapp.export import export_file, main


@pytest.fixture
def out(tmp_path, bundle):
    return tmp_path / "stick" / "lesion-lens.html"


@pytest.fixture
def html(out, model_dir):
    return export_file(out, model_dir).read_text(encoding="utf-8")


def policy(html):
    text = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', html)[1]
    return dict(part.split(" ", 1) for part in text.replace("&#39;", "'").split("; "))


def test_all_that_the_worker_needs_stands_in_it(html, model_dir):
    blocks = dict(re.findall(r'data-file="([^"]+)">([^<]*)</script>', html))
    needed = {"worker.js", "tfjs-backend-wasm-simd.wasm", "tfjs-backend-wasm.wasm"}
    files = site.page_files() | site.model_files(model_dir)
    assert blocks.keys() == needed | site.model_files(model_dir).keys()
    for name, text in blocks.items():
        assert base64.b64decode(text) == files[name].read_bytes()


def test_it_names_no_other_file(html):
    for address in re.findall(r"""(?:src|href)=["']([^"']*)""", html):
        assert re.match(r"data:|#", address), address


def test_nothing_but_what_stands_in_it_may_run_and_nothing_may_be_fetched(html, bundle):
    found = policy(html)
    assert found["default-src"] == found["connect-src"] == "'none'"
    assert found["worker-src"] == "blob:"
    style = re.search(r"<style>(.*?)</style>", html, re.DOTALL)[1]
    scripts = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)
    languages = [f"language-{code}.js" for code in site.LANGUAGES]
    names = ("boot.js", *languages, "page.js")
    assert scripts == [(bundle / name).read_text() for name in names]
    hashes = [
        f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
        for text in (style, *scripts)
    ]
    assert found["style-src"] == hashes[0]
    assert found["script-src"].split() == [*hashes[1:], "'wasm-unsafe-eval'"]
    assert html.index("Content-Security-Policy") < html.index("<style")


def test_its_size_is_said(out, model_dir, capsys):
    arguments = ["--single-file", "--out", str(out), "--model", str(model_dir)]
    assert main(arguments) == 0
    assert f"{out.stat().st_size / 1e6:.1f} MB" in capsys.readouterr().out


def test_an_existing_file_is_kept_unless_asked(out, model_dir, capsys):
    arguments = ["--single-file", "--out", str(out), "--model", str(model_dir)]
    assert main(arguments) == 0
    page = out.read_bytes()
    out.write_bytes(page + b"changed")
    assert main(arguments) == 1
    assert "--replace" in capsys.readouterr().err
    assert main([*arguments, "--replace"]) == 0
    assert out.read_bytes() == page
    assert list(out.parent.iterdir()) == [out]


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda p: p.mkdir(), r"is a folder\. Name a file, such as .*lesion-lens\.html"),
        (lambda p: p.write_text("my thesis"), "is not an earlier export"),
    ],
)
def test_only_an_earlier_export_is_ever_replaced(out, model_dir, make, said):
    out.parent.mkdir()
    make(out)
    with pytest.raises(WebappError, match=said):
        export_file(out, model_dir, replace=True)
    assert list(out.parent.iterdir()) == [out]


def test_an_incomplete_model_is_not_exported(out, model_dir):
    (model_dir / "model.json").unlink()
    with pytest.raises(WebappError, match=r"model\.json"):
        export_file(out, model_dir)
    assert not out.parent.exists()


@pytest.mark.parametrize("name", ["page.js", "boot.js", "app.css"])
@pytest.mark.parametrize("text", ["'</SCRIPT>'", "</style", "<!-- x"])
def test_what_would_end_its_element_is_refused(out, model_dir, bundle, name, text):
    (bundle / name).write_text(text)
    with pytest.raises(WebappError, match=name):
        export_file(out, model_dir)
