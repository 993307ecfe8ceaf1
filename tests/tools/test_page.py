import pytest

from tools import node, page


@pytest.fixture
def npm(monkeypatch, tmp_path):
    """A checkout on paper: what npm was asked for, and what it does when it is to build."""
    bundles = tmp_path / "webapp" / "static" / "dist"
    bundles.mkdir(parents=True)
    (tmp_path / "webapp" / "page.js").write_text("one")
    monkeypatch.setattr(page, "ROOT", tmp_path)
    monkeypatch.setattr(page, "BUNDLES", bundles)
    monkeypatch.setattr(page, "_STAMPS", tmp_path / "stamps")
    monkeypatch.setattr(page, "_PACKAGE_FILES", [tmp_path / "package.json"])
    monkeypatch.setattr(page.node, "ensure", lambda: node.Node(tmp_path / "node", ("npm",)))

    class Npm:
        def __init__(self):
            self.root = tmp_path
            self.asked = []
            self.build = lambda: (bundles / "page.js").write_text("built")

        def after(self, step, **options):
            self.asked.clear()
            step(**options)
            return [" ".join(words[1:2] + words[-1:]) for words in self.asked]

    npm = Npm()

    def quietly(command, problem, env):
        npm.asked.append(command)
        if command[-1] == "build":
            npm.build()

    monkeypatch.setattr(page.process, "quietly", quietly)
    return npm


def test_packages_are_installed_once_with_the_linters_only_where_needed(npm):
    assert npm.after(page.install_packages, development=False) == ["ci --omit=dev"]
    assert npm.after(page.install_packages, development=False) == []
    assert npm.after(page.install_packages, development=True) == ["ci --include=dev"]
    assert npm.after(page.install_packages, development=False) == []


def test_the_page_is_built_once_and_again_where_a_source_or_a_bundle_changed(npm):
    page.install_packages(development=False)
    assert npm.after(page.build) == ["run build"]
    assert npm.after(page.build) == []
    (npm.root / "webapp" / "page.js").write_text("two")
    assert npm.after(page.build) == ["run build"]
    (page.BUNDLES / "page.js").unlink()
    assert npm.after(page.build) == ["run build"]
    assert npm.after(page.build) == []


def test_what_is_saved_during_a_build_is_built_the_next_time(npm):
    page.install_packages(development=False)
    build = npm.build

    def saved_meanwhile():
        build()
        (npm.root / "webapp" / "page.js").write_text("two")

    npm.build = saved_meanwhile
    assert npm.after(page.build) == ["run build"]
    npm.build = build
    assert npm.after(page.build) == ["run build"]
    assert npm.after(page.build) == []
