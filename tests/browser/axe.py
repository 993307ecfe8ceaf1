"""What axe-core finds wrong with a page."""

from pathlib import Path

from training.run_folder import read_json

FOLDER = Path(__file__).parents[2] / "node_modules" / "axe-core"
VERSION = read_json(FOLDER / "package.json")["version"]
SCRIPT = (FOLDER / "axe.min.js").read_text(encoding="utf-8")


def violations(page):
    """(rule, elements) of each violation on a Playwright page as it is now."""
    # With motion under way a colour is measured half-way.
    page.emulate_media(reduced_motion="reduce")
    if not page.evaluate("'axe' in globalThis"):
        page.evaluate(SCRIPT)
    found = page.evaluate("axe.run().then((results) => results.violations)")
    return [(one["id"], [node["html"] for node in one["nodes"]]) for one in found]
