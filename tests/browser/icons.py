"""Draw the page's icons from icons/icon.svg: ``python -m tests.browser.icons``.

Installed on a phone the page needs pictures of pixels. Those whose shape the system cuts out are
drawn to their corners: all that matters stands within the middle 80 %.
"""

import io
import sys

from PIL import Image
from playwright.sync_api import sync_playwright

from tools.browser import find_browser
from webapp.site import ICONS

SOURCE = ICONS / "icon.svg"
# name -> (side in pixels, whether to its corners)
DRAWN = {
    "icon-192.png": (192, False),
    "icon-512.png": (512, False),
    "icon-maskable.png": (512, True),
    "apple-touch-icon.png": (180, True),
}
COLOURS = 64


def draw(browser, side, full):
    """The icon as an RGBA image."""
    page = browser.new_page(viewport={"width": side, "height": side})
    page.set_content(f"<style>body {{ margin: 0 }}</style>{SOURCE.read_text(encoding='utf-8')}")
    if full:
        page.evaluate("document.querySelector('rect').removeAttribute('rx')")
    data = page.screenshot(omit_background=True)
    page.close()
    return Image.open(io.BytesIO(data)).convert("RGBA")


def main():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=str(find_browser()), args=["--no-sandbox"]
        )
        for name, (side, full) in DRAWN.items():
            few = draw(browser, side, full).quantize(COLOURS, Image.Quantize.FASTOCTREE)
            few.save(ICONS / name, optimize=True)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
