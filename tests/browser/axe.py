"""What axe-core finds wrong with a page."""

from pathlib import Path

AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"


def violations(page):
    """(rule, elements) of each violation on a Playwright page as it is now."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    # With motion under way a colour is measured half-way.
    page.wait_for_timeout(250)
    found = page.evaluate("axe.run().then((results) => results.violations)")
    return [(one["id"], [node["html"] for node in one["nodes"]]) for one in found]
