"""Let axe-core judge the page: ``python -m tests.browser.accessibility --out axe.json``.

Every state in every language, light and dark, on a desktop and a phone in turn.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.axe import VERSION, violations
from tests.browser.sites import Sites
from tests.browser.states import MODEL
from tests.browser.tour import LANGUAGES, SCHEMES, SCREENS, STATES, launch
from training.run_folder import write_json


def judge(page):
    """The violations on a page in each scheme, as a list of dicts."""
    found = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        found += [
            {"scheme": scheme, "rule": rule, "elements": elements}
            for rule, elements in violations(page)
        ]
    return found


def examine(browser, sites, states=STATES, languages=LANGUAGES):
    """Everything that is written down, as a dict; each state is seen on each screen."""
    found, checks, screens = [], 0, list(SCREENS)
    for index, state in enumerate(states):
        for turn, language in enumerate(languages):
            screen = screens[(index + turn) % len(screens)]
            visit = state.visit(browser, sites, locale=language, **SCREENS[screen])
            where = {"state": state.name, "language": language, "screen": screen}
            found += [where | one for one in judge(visit.page)]
            checks += len(SCHEMES)
            visit.close()
    return {
        "command": "python -m tests.browser.accessibility --out FILE",
        "axe": VERSION,
        "browser": f"Chromium {browser.version}",
        "states": [state.name for state in states],
        "languages": languages,
        "schemes": SCHEMES,
        "screens": screens,
        "checks": checks,
        "violations": found,
    }


def main(argv=None):
    """Command line; returns 0 where there is no violation."""
    parser = argparse.ArgumentParser(prog="accessibility", description=__doc__.splitlines()[0])
    parser.add_argument("--out", required=True, metavar="FILE")
    options = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        report = examine(launch(playwright.chromium), Sites(MODEL, Path(folder)))
    write_json(options.out, report)
    for violation in report["violations"]:
        print(*violation.values())
    print(f"{report['checks']} checks, {len(report['violations'])} violations.")
    print(f"Wrote {options.out}.")
    return int(bool(report["violations"]))


if __name__ == "__main__":
    sys.exit(main())
