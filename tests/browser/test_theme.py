"""A theme in the real page: the one that docs/embedding.md gives."""

import pytest

from tests.browser.axe import violations
from tests.browser.pictures import png
from tests.webapp.test_embedding import blocks
from webapp import create_app
from webapp.export import export_file
from webapp.site import HERE
from webapp.theme import check_theme

TOKENS = HERE / "static" / "css" / "tokens.css"
ACCENT = {"light": "rgb(91, 58, 140)", "dark": "rgb(201, 179, 239)"}


@pytest.fixture(scope="module")
def theme(tmp_path_factory):
    path = tmp_path_factory.mktemp("theme") / "brand.css"
    path.write_text("".join(blocks("css")))
    return path


@pytest.fixture(scope="module")
def themed(serve, model_dir, theme):
    return serve(create_app({"MODEL_DIR": model_dir, "THEME": theme}))


def colour(page):
    """The colour of the button that photos are chosen with."""
    button = page.page.locator(".primary").first
    return button.evaluate("(element) => getComputedStyle(element).backgroundColor")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_changes_the_page_and_leaves_it_accessible(visit, site, themed, scheme):
    plain = visit(site, color_scheme=scheme).ready()
    page = visit(themed, color_scheme=scheme).ready()
    assert colour(plain) != colour(page) == ACCENT[scheme]
    page.pick(("a.png", png()))
    assert violations(page.page) == []


def test_every_colour_makes_a_page_that_is_always_light(visit, serve, model_dir, tmp_path):
    theme = tmp_path / "light.css"
    first = TOKENS.read_text(encoding="utf-8").split("@media")[0]
    theme.write_text(first.replace("color-scheme: light dark", "color-scheme: light"))
    check_theme(theme)
    address = serve(create_app({"MODEL_DIR": model_dir, "THEME": theme}))
    seen = []
    for scheme in ("light", "dark"):
        page = visit(address, color_scheme=scheme).ready()
        page.pick(("a.png", png()))
        assert violations(page.page) == []
        seen.append(page.page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert seen == ["rgb(245, 242, 236)"] * 2


def test_it_is_there_without_a_network(visit, themed):
    page = visit(themed).ready()
    page.context.set_offline(True)
    page.page.reload()
    page.ready()
    assert colour(page) == ACCENT["light"]


def test_it_is_part_of_the_single_file(visit, theme, model_dir, tmp_path):
    page = visit(export_file(tmp_path / "page.html", model_dir, theme=theme).as_uri()).ready()
    assert colour(page) == ACCENT["light"]
