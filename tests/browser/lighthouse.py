"""Let Lighthouse judge the page: ``python -m tests.browser.lighthouse --out lighthouse.json``.

npm fetches Lighthouse when it is asked for: with its own browser tools it weighs more than all
that the page is developed with. Desktop and phone, with the shipped model.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.browser.sites import serve
from tools.browser import find_browser
from training.run_folder import write_json

MODEL = Path(__file__).parents[2] / "model_js"
VERSION = "12.8.2"
CATEGORIES = ("accessibility", "best-practices", "seo")
SCREENS = {"desktop": ["--preset=desktop"], "phone": []}


def judge(address, options):
    """Lighthouse's verdict on an address: scores from 0 to 100, and what is not perfect."""
    command = [
        *(shutil.which("npx") or "npx", "--yes", f"lighthouse@{VERSION}", address),
        *("--quiet", "--output=json", f"--only-categories={','.join(CATEGORIES)}", *options),
        "--chrome-flags=--headless=new --no-sandbox",
    ]
    env = os.environ | {"CHROME_PATH": str(find_browser())}
    text = subprocess.run(command, env=env, check=True, capture_output=True, text=True).stdout
    found = json.loads(text)
    scores = {name: round(100 * found["categories"][name]["score"]) for name in CATEGORIES}
    wrong = [
        audit["title"]
        for audit in found["audits"].values()
        if audit["score"] is not None and audit["score"] < 1
    ]
    return {"scores": scores, "not_perfect": wrong}


def main(argv=None):
    """Command line; returns 0 where every score is 100."""
    parser = argparse.ArgumentParser(prog="lighthouse", description=__doc__.splitlines()[0])
    parser.add_argument("--out", required=True, metavar="FILE")
    options = parser.parse_args(argv)
    address = serve(MODEL)
    screens = {name: judge(address, flags) for name, flags in SCREENS.items()}
    command = "python -m tests.browser.lighthouse --out FILE"
    write_json(options.out, {"command": command, "lighthouse": VERSION, "screens": screens})
    for name, found in screens.items():
        print(name, found["scores"], *found["not_perfect"])
    print(f"Wrote {options.out}.")
    return int(any(score < 100 for found in screens.values() for score in found["scores"].values()))


if __name__ == "__main__":
    sys.exit(main())
