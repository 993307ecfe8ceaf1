"""Prove that the page computes what Keras computes.

    python -m converter.verify model_js --images ham10000_crop224.zip --as png jpeg

Runs the page's own checking, decoding and preprocessing and TensorFlow.js' WASM
backend in headless Chromium, on the golden cases and on images of one's own, and
compares with training/data/preprocess.py and model.h5. Exits with 1 when anything is
over tolerance.
"""

import argparse
import os
import sys

from converter.errors import ConverterError
from tools.browser import find_browser
from tools.errors import ToolError
from training.errors import TrainingError
from training.run_folder import write_json
from training.stage import run_stage

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
    parser.add_argument(
        "--limit", type=_count, default=200, metavar="N", help="so many of them (%(default)s)"
    )
    parser.add_argument(
        "--as",
        dest="kinds",
        nargs="+",
        choices=("png", "jpeg"),
        default=["png", "jpeg"],
        help="send their pixels as PNG, their own JPEG bytes, or both (the default)",
    )
    parser.add_argument(
        "--report", metavar="FILE", help="write the figures as JSON, where all are in tolerance"
    )
    return parser.parse_args(argv)


def _count(text):
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("has to be 1 or more")
    return number


def verify(folder, *, images=(), limit=200, kinds=("png", "jpeg"), browser=None, bundles=None):
    """Compare page and Keras; the folder's contract and files are checked first.

    Returns the report: {"model", "tolerance", "groups": {group: figures}, "left_out":
    [sentence on an image that either side refuses], "problems": [sentence]}.
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
    found, unread = sample(images, limit, kinds) if images else ({}, [])
    groups = {f"golden, {k}": [f for f in cases if f.kind == k] for k in TOLERANCE}
    groups |= {f"images, {kind}": files for kind, files in found.items()}
    model = {key: contract["model"][key] for key in ("name", "version")}
    report = {"model": model, "tolerance": TOLERANCE, "groups": {}, "left_out": unread}
    report["problems"] = golden_problems(golden, cases, reference)
    with (
        open_browser(browser) as opened,
        page_model(folder, contract, browser=opened, bundles=bundles or BUNDLES) as page,
    ):
        for group, files in groups.items():
            comparisons, refused = compare_files(files, page, reference)
            if not comparisons:
                raise ConverterError(f"{group}: the page takes none of them. {refused[0]}")
            figures = summarise(comparisons)
            report["groups"][group] = figures
            over = problems(figures, TOLERANCE[files[0].kind])
            if group.startswith("golden"):
                over += refused
            else:
                report["left_out"] += refused
            report["problems"] += [f"{group}: {problem}" for problem in over]
    return report


def table(report):
    """The figures for people; preprocessing is in units of 0..255."""
    header = " ".join(f"{title:>11}" for _, title, _ in COLUMNS)
    lines = [f"{'':<13}{header}"]
    for group, figures in report["groups"].items():
        cells = " ".join(f"{form.format(figures[key]):>11}" for key, _, form in COLUMNS)
        lines.append(f"{group:<13}{cells}")
    return "\n".join(lines)


def run(options):
    """The stage itself: writes the report, if one is asked for, where all is in tolerance."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    report = verify(
        options.model,
        images=options.images,
        limit=options.limit,
        kinds=options.kinds,
        browser=find_browser(),
    )
    print(table(report))
    for sentence in report["left_out"]:
        print(f"Left out: {sentence}", file=sys.stderr)
    for problem in report["problems"]:
        print(f"verify: {problem}", file=sys.stderr)
    if report["problems"]:
        raise ConverterError("FAILED: the page does not compute what Keras computes, see above.")
    if options.report:
        write_json(options.report, report)
    print("The page computes what Keras computes.")


def main(argv=None):
    """Command line; returns the exit code."""
    errors = (ConverterError, TrainingError, ToolError)
    return run_stage("verify", parse, run, argv, errors=errors)


if __name__ == "__main__":
    sys.exit(main())
