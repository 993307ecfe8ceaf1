import re
from pathlib import Path

import pytest

from webapp import site
from webapp.errors import WebappError
from webapp.export import export, export_library, main
from webapp.security import WORKER_POLICY, policy_text


@pytest.fixture
def out(tmp_path, bundle):
    return tmp_path / "site"


def names(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_folder_holds_just_what_the_server_serves(out, model_dir):
    assert export(out, model_dir) == out
    served = {*site.page_files(), *site.model_files(model_dir)}
    assert names(out) == served | {"index.html", "sw.js"}
    for name, path in (site.page_files() | site.model_files(model_dir)).items():
        assert (out / name).read_bytes() == path.read_bytes()


def test_every_address_is_relative_and_the_policy_stands_in_the_page(out, model_dir):
    export(out, model_dir)
    html = (out / "index.html").read_text(encoding="utf-8")
    for address in re.findall(r"""(?:src|href)=["']([^"'#]*)""", html):
        assert re.fullmatch(r"[\w.-]*", address), address
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', html)[1]
    assert "default-src &#39;none&#39;" in policy
    assert "unsafe" not in policy
    assert html.index("Content-Security-Policy") < html.index("<script")


@pytest.mark.parametrize("form", [[], ["--library"]])
def test_the_header_of_the_worker_is_said(out, model_dir, capsys, form):
    assert main([*form, "--out", str(out), "--model", str(model_dir)]) == 0
    said = capsys.readouterr().out
    assert f"Content-Security-Policy: {policy_text(WORKER_POLICY)}\n" in said


@pytest.mark.parametrize("form", [[], ["--library"], ["--single-file"]])
def test_a_place_that_cannot_be_written_to_is_said_in_a_sentence(out, model_dir, capsys, form):
    out.write_text("a file")
    place = out / "below"
    assert main([*form, "--out", str(place), "--model", str(model_dir)]) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"{place} cannot be written (")
    assert "Errno" not in said


def test_an_existing_folder_is_kept_unless_asked(out, model_dir, capsys):
    export(out, model_dir)
    (out / "page.js").write_text("old")
    arguments = ["--out", str(out), "--model", str(model_dir)]
    assert main(arguments) == 1
    assert "--replace" in capsys.readouterr().err
    assert (out / "page.js").read_text() == "old"
    assert main([*arguments, "--replace"]) == 0
    assert (out / "page.js").read_text() != "old"


def test_only_an_earlier_export_is_ever_replaced(out, model_dir):
    out.mkdir()
    (out / "thesis.txt").write_text("years of work")
    with pytest.raises(WebappError, match="not an earlier export"):
        export(out, model_dir, replace=True)
    assert names(out) == {"thesis.txt"}


def test_what_no_export_wrote_is_never_removed(out, model_dir):
    export(out, model_dir)
    (out / "CNAME").write_text("lens.example")
    (out / ".git").mkdir()
    before = names(out)
    with pytest.raises(WebappError, match=r"holds \.git, CNAME, which no export wrote"):
        export(out, model_dir, replace=True)
    assert names(out) == before


def test_what_a_file_manager_puts_there_is_in_nobodys_way(out, model_dir):
    export(out, model_dir)
    (out / ".DS_Store").touch()
    export(out, model_dir, replace=True)
    assert not (out / ".DS_Store").exists()


def test_an_export_of_one_form_replaces_that_of_another(out, model_dir, tmp_path):
    theme = tmp_path / "mine.css"
    theme.write_text(":root {}")
    export(out, model_dir, theme=theme)
    export_library(out, model_dir, replace=True)
    export(out, model_dir, replace=True)
    assert (out / "index.html").is_file()


def test_what_was_there_comes_back_when_it_cannot_be_replaced(out, model_dir, monkeypatch):
    export(out, model_dir)
    before = set(out.parent.iterdir())
    rename = Path.replace

    def fails(path, target):
        if target == out and path.name != "old":
            raise OSError("in use")
        return rename(path, target)

    monkeypatch.setattr(Path, "replace", fails)
    with pytest.raises(OSError, match="in use"):
        export(out, model_dir, replace=True)
    assert set(out.parent.iterdir()) == before
    assert (out / "index.html").is_file()


def test_an_empty_folder_is_free(out, model_dir):
    out.mkdir()
    export(out, model_dir)
    assert (out / "index.html").is_file()


def test_nothing_is_left_beside_it(out, model_dir, monkeypatch):
    before = set(out.parent.iterdir())
    export(out, model_dir)
    export(out, model_dir, replace=True)
    assert set(out.parent.iterdir()) == before | {out}
    monkeypatch.setattr("webapp.placing._write", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        export(out, model_dir, replace=True)
    assert set(out.parent.iterdir()) == before | {out}


@pytest.mark.parametrize("lost", ["group1-shard1of1.bin", "contract.json"])
def test_an_incomplete_model_is_not_exported(out, model_dir, lost):
    (model_dir / lost).unlink()
    with pytest.raises(WebappError, match=lost):
        export(out, model_dir)
    assert not out.exists()


@pytest.mark.parametrize("damage", [lambda text: "{}", lambda text: text[: len(text) // 2]])
def test_a_model_with_a_broken_contract_is_not_exported(out, model_dir, damage):
    contract = model_dir / "contract.json"
    contract.write_text(damage(contract.read_text()))
    with pytest.raises(WebappError, match=r"contract\.json names no model"):
        export(out, model_dir)
    assert not out.exists()


def test_a_page_that_is_not_built_says_how(out, model_dir, bundle):
    (bundle / "worker.js").unlink()
    with pytest.raises(WebappError, match=r"worker\.js missing .*lens\.py app"):
        export(out, model_dir)


def test_the_library_holds_what_an_embedding_page_needs(out, model_dir, bundle, capsys):
    arguments = ["--library", "--out", str(out), "--model", str(model_dir)]
    assert main(arguments) == 0
    assert "docs/embedding.md" in capsys.readouterr().out
    needed = {
        "lesion-lens.js",
        "lesion-lens.d.ts",
        *(f"lesion-lens-{code}.js" for code in site.LANGUAGES),
        "worker.js",
        "sw.js",
        *site.BACKENDS,
        *site.model_files(model_dir),
    }
    example = {"example.html", "example.js", "example.css", "icon.svg"}
    assert names(out) == needed | example
    assert (out / "lesion-lens.js").read_bytes() == (bundle / "lesion-lens.js").read_bytes()


def test_a_library_is_replaced_only_when_asked(out, model_dir, capsys):
    export_library(out, model_dir)
    (out / "example.js").write_text("mine")
    arguments = ["--library", "--out", str(out), "--model", str(model_dir)]
    assert main(arguments) == 1
    assert "--replace" in capsys.readouterr().err
    assert (out / "example.js").read_text() == "mine"
    assert main([*arguments, "--replace"]) == 0
    assert (out / "example.js").read_text() != "mine"


def test_an_export_has_one_form(out, capsys):
    with pytest.raises(SystemExit):
        main(["--library", "--single-file", "--out", str(out)])
    assert "not allowed with" in capsys.readouterr().err


def test_the_example_is_free_of_inline_code_and_foreign_addresses(out, model_dir):
    export_library(out, model_dir)
    html = (out / "example.html").read_text(encoding="utf-8")
    assert not re.search(r"<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=|<style", html)
    for address in re.findall(r"""(?:src|href)=["']([^"'#]*)""", html):
        assert (out / address).is_file(), address
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', html)[1]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
