"""Prove that the page computes what Keras computes.

    python -m converter.verify model_js --images ham10000_crop224.zip --as png jpeg

Runs the page's own checking, decoding and preprocessing and TensorFlow.js' WASM
backend in headless Chromium, on the golden cases and on images of one's own, and
compares with training/data/preprocess.py and model.h5. Exits with 1 when anything is
over tolerance.
"""

import argparse
import json
import os
import sys
from pathlib import Path

from converter.errors import ConverterError
from training.errors import TrainingError

COLUMNS = (
    ("images", "images", "{}"),
    ("preprocessing_max", "prep. max", "{:.2g}"),
    ("preprocessing_mean", "prep. mean", "{:.2g}"),
    ("model", "model |Δp|", "{:.1e}"),
    ("total", "total |Δp|", "{:.1e}"),
    ("outlier", "outlier |Δ|", "{:.1e}"),
    ("quality", "quality |Δ|", "{:.1e}"),
    ("same_top", "same top", "{:.1%}"),
)


def parse(argv):
    """Command-line options of the stage."""
    parser = argparse.ArgumentParser(prog="verify", description=__doc__.splitlines()[0])
    parser.add_argument("model", metavar="MODEL_DIR", help="folder that convert wrote")
    parser.add_argument("--images", nargs="+", default=[], metavar="DIR|ZIP", help="more images")
    parser.add_argument("--limit", type=int, default=200, help="so many of them (%(default)s)")
    parser.add_argument(
        "--as",
        dest="kinds",
        nargs="+",
        choices=("png", "jpeg"),
        default=["png", "jpeg"],
        help="send their pixels as PNG, their own JPEG bytes, or both (the default)",
    )
    parser.add_argument("--report", metavar="FILE", help="write the figures as JSON")
    return parser.parse_args(argv)


def verify(folder, *, images=(), limit=200, kinds=("png", "jpeg"), browser=None, bundles=None):
    """Compare page and Keras; the folder's contract and files are checked first.

    Returns the report: {"model", "groups": {group: figures}, "problems": [sentence]}.
    Raises ConverterError when there is nothing sound to compare.
    """
    from converter.browser import BUNDLES, open_browser, page_model
    from converter.compare import TOLERANCE, problems, summarise
    from converter.contract import load_contract
    from converter.images import golden_files, sample
    from converter.reference import Reference, compare_files, golden_problems

    contract = load_contract(folder)
    cases, golden = golden_files(folder)
    reference = Reference(folder, contract)
    groups = {f"golden, {k}": [f for f in cases if f.kind == k] for k in TOLERANCE}
    if images:
        found = sample(images, limit, kinds)
        groups |= {f"images, {kind}": files for kind, files in found.items()}
    model = {key: contract["model"][key] for key in ("name", "version")}
    report = {"model": model, "tolerance": TOLERANCE, "groups": {}}
    report["problems"] = golden_problems(golden, cases, reference)
    with (
        open_browser(browser) as opened,
        page_model(folder, contract, browser=opened, bundles=bundles or BUNDLES) as page,
    ):
        for group, files in groups.items():
            figures = summarise(compare_files(files, page, reference))
            report["groups"][group] = figures
            found = problems(figures, TOLERANCE[files[0].kind])
            report["problems"] += [f"{group}: {problem}" for problem in found]
    return report


def table(report):
    """The figures for people; preprocessing is in units of 0..255."""
    header = " ".join(f"{title:>11}" for _, title, _ in COLUMNS)
    lines = [f"{'':<13}{header}"]
    for group, figures in report["groups"].items():
        cells = " ".join(f"{form.format(figures[key]):>11}" for key, _, form in COLUMNS)
        lines.append(f"{group:<13}{cells}")
    return "\n".join(lines)


def main(argv=None):
    """Command line; returns the exit code."""
    from tools.browser import find_browser
    from tools.errors import ToolError

    options = parse(argv)
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    try:
        report = verify(
            options.model,
            images=options.images,
            limit=options.limit,
            kinds=options.kinds,
            browser=find_browser(),
        )
    except (ConverterError, TrainingError, ToolError) as error:
        print(f"verify: {error}", file=sys.stderr)
        return 1
    if options.report:
        text = json.dumps(report, indent=1) + "\n"
        Path(options.report).write_text(text, encoding="utf-8")
    print(table(report))
    for problem in report["problems"]:
        print(f"verify: {problem}", file=sys.stderr)
    print("FAILED" if report["problems"] else "The page computes what Keras computes.")
    return 1 if report["problems"] else 0


if __name__ == "__main__":
    sys.exit(main())
