"""Give the page thousands of real images at once, and write down how it bore them.

    python -m tests.browser.soak --data HAM10000.zip --count 1500 --out docs/evidence/soak.json

The shipped model answers; every hundred answers the page's memory is looked at, and at the end
its tables. The time of a task is processor time of the page's thread: see usage.py.
"""

import argparse
import csv
import io
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.sites import serve
from tests.browser.usage import CATEGORIES, longest_task, used
from tests.browser.visits import Visit
from tools.browser import find_browser
from training.data.files import Source
from training.environment import describe
from training.run_folder import read_json, write_json

ROOT = Path(__file__).parents[2]
MODEL = ROOT / "model_js"
STEP = 100
FINISHED = "Boolean(document.querySelector('article.batch .downloads'))"
LOOKED_AT = "Number(document.querySelector('article.batch progress')?.value ?? 0)"


def unpack(data, count, folder):
    """Write ``count`` of the images of a folder or zip, evenly chosen, into a folder."""
    source = Source(data)
    names = sorted(source.images().values())
    for index in range(count):
        name = names[index * len(names) // count]
        (folder / Path(name).name).write_bytes(source.read(name))


def follow(visit, count):
    """The page's memory after each STEP of ``count`` answers: a list of dicts."""
    page, rows = visit.page, []
    while True:
        heap, nodes = used(visit)
        tensors = int(page.locator(".engine").get_attribute("data-tensors"))
        finished = page.evaluate(FINISHED)
        done = count if finished else page.evaluate(LOOKED_AT)
        rows.append({"looked_at": done, "heap_bytes": heap, "nodes": nodes, "tensors": tensors})
        if finished:
            return rows
        following = (done // STEP + 1) * STEP
        while not page.evaluate(f"{FINISHED} || {LOOKED_AT} >= {following}"):
            page.wait_for_timeout(500)


def tables(batch):
    """How many rows each table has, and how the pictures ended by the first of them."""
    text, _ = batch.download("Table (CSV)")
    isic, _ = batch.download("ISIC challenge (CSV)")
    rows = list(csv.DictReader(io.StringIO(text)))
    states = [row["state"] for row in rows]
    return {
        "rows": len(rows),
        "ended": {state: states.count(state) for state in sorted(set(states))},
        "isic_rows": len(list(csv.DictReader(io.StringIO(isic)))),
    }


def soak(data, count):
    """Everything that is written down, as a dict."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        unpack(data, count, Path(folder))
        browser = playwright.chromium.launch(
            executable_path=str(find_browser()), args=["--no-sandbox"]
        )
        visit = Visit(browser, serve(MODEL), viewport={"width": 1280, "height": 900}).ready()
        browser.start_tracing(page=visit.page, categories=CATEGORIES)
        started = time.monotonic()
        visit.page.set_input_files("#folder", folder)
        memory = follow(visit, count)
        batch = visit.listed()
        seconds = time.monotonic() - started
        found = tables(batch)
        task = longest_task(browser.stop_tracing())
        visit.assert_private()
        visit.assert_clean()
        browser.close()
    return {
        "command": f"python -m tests.browser.soak --data DATA --count {count} --out FILE",
        "images": count,
        "model_sha256": read_json(MODEL / "contract.json")["model"]["keras"]["sha256"],
        "environment": describe(),
        "seconds": round(seconds, 1),
        "longest_task_ms": round(task, 1),
        **found,
        "memory": memory,
    }


def main(argv=None):
    """Command line; returns the exit code."""
    parser = argparse.ArgumentParser(prog="soak", description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True, metavar="PATH", help="folder or zip of images")
    parser.add_argument("--count", type=int, default=1500)
    parser.add_argument("--out", required=True, metavar="FILE")
    options = parser.parse_args(argv)
    report = soak(options.data, options.count)
    write_json(options.out, report)
    first, last = report["memory"][1], report["memory"][-1]
    print(
        f"{report['ended']} in {report['seconds']} s; longest task {report['longest_task_ms']} ms."
    )
    print(f"Heap {first['heap_bytes']} → {last['heap_bytes']} bytes. Wrote {options.out}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
