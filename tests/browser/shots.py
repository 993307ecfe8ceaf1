"""Pictures of every state of the page: ``python -m tests.browser.shots --out shots``.

Light and dark, phone and desktop, with drawn lesions and the shipped model, made to answer them;
in English, one state in each other language, or all in the one that ``--language`` names.
``--page FILE`` writes only the README's picture.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.sites import Sites
from tests.browser.states import MODEL
from tests.browser.tour import LANGUAGES, SCHEMES, SCREENS, STATES, launch

SPOKEN = "explained"  # the state that is shown in every language


def main(argv=None):
    """Command line; returns the exit code."""
    parser = argparse.ArgumentParser(prog="shots", description=__doc__.splitlines()[0])
    parser.add_argument("--out", default="shots", help="folder of the pictures")
    parser.add_argument("--language", choices=LANGUAGES, help="only this one, in every state")
    parser.add_argument("--page", help="write only the README's picture to this file")
    options = parser.parse_args(argv)
    first, *others = [options.language] if options.language else LANGUAGES
    named = {state.name: state for state in STATES}
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser, sites = launch(playwright.chromium), Sites(MODEL, Path(folder))
        if options.page:
            visit = named[SPOKEN].visit(browser, sites, **SCREENS["desktop"])
            visit.page.screenshot(path=options.page)
            return 0
        spoken = [(named[SPOKEN], language) for language in others]
        for state, language in [*((state, first) for state in STATES), *spoken]:
            for screen, size in SCREENS.items():
                # Still, and from the top: what moves or sticks would be taken half-way.
                still = {"reduced_motion": "reduce", "locale": language}
                visit = state.visit(browser, sites, **still, **size)
                visit.page.evaluate("scrollTo(0, 0)")
                # A dialog covers what is in sight only.
                whole = visit.page.locator("dialog[open]").count() == 0
                for scheme in SCHEMES:
                    visit.page.emulate_media(color_scheme=scheme)
                    name = f"{state.name}-{language}-{scheme}-{screen}.png"
                    visit.page.screenshot(path=Path(options.out) / name, full_page=whole)
                visit.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
