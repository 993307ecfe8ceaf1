"""Installable: as a program of its own, on a telephone's home screen too."""

import json
import math

import numpy as np
import pytest
from PIL import Image

from tests.browser.icons import DRAWN, draw
from webapp.site import ICONS, MANIFEST


def pixels_of(name):
    """A kept icon as height × width × RGBA."""
    with Image.open(ICONS / name) as icon:
        return np.asarray(icon.convert("RGBA"), dtype=int)


@pytest.fixture
def installing(chromium, browser_path, tmp_path):
    """A page in a profile of its own (in private windows nothing can be installed), and its CDP."""
    context = chromium.browser_type.launch_persistent_context(
        tmp_path, executable_path=str(browser_path), args=["--no-sandbox"]
    )
    page = context.new_page()
    yield page, context.new_cdp_session(page)
    context.close()


@pytest.mark.parametrize("where", ["site", "host"])
def test_chromium_would_install_it(installing, request, where):
    address = request.getfixturevalue(where)
    page, cdp = installing
    page.goto(address)
    page.wait_for_selector("html[data-ready]")
    assert cdp.send("Page.getInstallabilityErrors")["installabilityErrors"] == []
    found = cdp.send("Page.getAppManifest")
    assert found["errors"] == []
    manifest = found["manifest"]
    assert manifest["startUrl"] == manifest["scope"] == manifest["id"] == address
    assert manifest["display"] == "kStandalone"
    for icon in manifest["icons"]:
        assert icon["url"].startswith(address)
        answer = page.request.get(icon["url"])
        assert answer.ok
        assert answer.headers["content-type"] == icon["type"]


def test_the_manifest_says_what_the_icons_are():
    listed = json.loads((ICONS.parent / MANIFEST).read_text(encoding="utf-8"))["icons"]
    found = {(icon["src"], icon["sizes"], icon["purpose"]) for icon in listed}
    assert found == {
        ("icon.svg", "any", "any"),
        ("icon-192.png", "192x192", "any"),
        ("icon-512.png", "512x512", "any"),
        ("icon-maskable.png", "512x512", "maskable"),
    }
    for icon in listed[1:]:
        height, width, _ = pixels_of(icon["src"]).shape
        assert icon["sizes"] == f"{width}x{height}"


@pytest.mark.parametrize("name", DRAWN)
def test_an_icon_is_what_the_drawing_shows(chromium, name):
    drawn, kept = np.asarray(draw(chromium, *DRAWN[name]), dtype=int), pixels_of(name)
    assert kept.shape == drawn.shape
    assert np.abs(kept - drawn).mean() < 1, "draw it anew: python -m tests.browser.icons"


def test_a_shape_cut_out_by_the_system_cuts_nothing_off():
    pixels = pixels_of("icon-maskable.png")
    assert (pixels[..., 3] == 255).all()
    side = len(pixels)
    rows, columns = np.mgrid[:side, :side] - (side - 1) / 2
    outside = np.hypot(rows, columns) > 0.4 * side  # the safe zone of the manifest's specification
    assert outside.mean() == pytest.approx(1 - 0.16 * math.pi, abs=0.01)
    assert np.ptp(pixels[outside], axis=0).max() <= 4
