"""Compare classic methods on hand-made features with each other and with finished runs.

Example: ``python -m training.compare --data HAM10000.zip --run runs/first --out compare``

The training split teaches, the validation split chooses the settings, the test split is
looked at once, at the end. OUT/features keeps what was computed of the images, so that a
killed command goes on; OUT/results has compare.json, compare.md and compare.png.
"""

import argparse
import sys
from pathlib import Path

from tools.whole import whole_folder, write_text
from training.classic.features import SIDE, features_of, vector_of
from training.classic.methods import METHODS, check_enough
from training.classic.rows import baseline, classic_rows, network_row
from training.classic.table import load_table
from training.data.classes import CODES, HAM10000
from training.data.dataset import load_dataset
from training.data.records import SPLITS, TEST, TRAIN, by_split, evenly
from training.environment import describe
from training.evaluate import protocol
from training.networks.finished import load_finished
from training.run_folder import write_json
from training.scoring.timing import time_each
from training.stage import check_out, run_stage
from training.writing.comparison import page
from training.writing.plots import comparison

TIMED_IMAGES = 100


def describe_table(table):
    """What a split holds, for the record."""
    counts = {code: int((table.labels == index).sum()) for index, code in enumerate(CODES)}
    return {
        "images": len(table.labels),
        "lesions": len(set(table.lesions)),
        "class_counts": counts,
        "data_sha256": table.digest,
        "bad": table.bad,
    }


def write_results(folder, report):
    """The table as JSON and Markdown and the chart, whole or not at all."""
    with whole_folder(folder) as beside:
        write_json(beside / "compare.json", report)
        write_text(beside / "compare.md", page(report, "compare"))
        comparison(report, beside / "compare.png")


def parse(argv):
    """Command-line options of the stage."""
    parser = argparse.ArgumentParser(prog="compare", description=__doc__.splitlines()[0])
    parser.add_argument(
        "--data", action="append", required=True, metavar="PATH", help="as for train"
    )
    parser.add_argument("--out", required=True, help="folder of the features and the results")
    parser.add_argument(
        "--run",
        action="append",
        default=[],
        metavar="RUN",
        help="calibrated run to set beside them; may be repeated",
    )
    parser.add_argument("--resamples", type=int, default=1000, help="bootstrap resamples")
    parser.add_argument("--limit", type=int, help="use only so many images of each split")
    parser.add_argument("--smoke", action="store_true", help="a one-minute pass through every step")
    parser.add_argument("--replace", action="store_true", help="replace earlier results")
    return parser.parse_args(argv)


def run(options):
    """The stage itself: writes OUT/results."""
    out = Path(options.out)
    results = out / "results"
    check_out(results, "compare.json", options.replace)
    limit = options.limit or (160 if options.smoke else None)
    methods = [method.smoke() if options.smoke else method for method in METHODS]
    finished = [load_finished(folder, HAM10000) for folder in options.run]
    dataset = load_dataset(options.data)
    print(dataset.summary())
    dataset.check(HAM10000)
    records = {split: evenly(group, limit) for split, group in by_split(dataset.records).items()}
    tables = {
        split: load_table(records[split], CODES, out / "features", f"{split} images")
        for split in SPLITS
    }
    check_enough(methods, tables[TRAIN].labels)
    files = [record.read() for record in tables[TEST].records[:TIMED_IMAGES]]
    rows = classic_rows(methods, tables, files, options.resamples)
    rows += [network_row(each, tables[TEST], files, options.resamples) for each in finished]
    always = baseline(tables[TRAIN], tables[TEST], options.resamples)
    report = {
        "command": "python3 lens.py compare --data DATA --out OUT --run RUN",
        "split": TEST,
        "protocol": protocol(tables[TEST].records),
        "data": [Path(path).name for path in options.data],
        "limit": limit,
        "splits": {split: describe_table(table) for split, table in tables.items()},
        "interval": f"95 %, {options.resamples} bootstrap resamples of lesions",
        "features": {
            "side": SIDE,
            "groups": {name: len(group) for name, group in features_of(files[0]).items()},
            "time": time_each(vector_of, files),
        },
        "environment": describe(),
        "baseline": {"class": CODES[always["label"]], "test": always["test"]},
        "rows": rows,
    }
    write_results(results, report)
    for row in rows:
        best = {aim: each["test"][aim]["value"] for aim, each in row["by_aim"].items()}
        print(f"{row['name']}: " + ", ".join(f"{aim} {value}" for aim, value in best.items()))
    print(f"Wrote {results}.")


def main(argv=None):
    """Command line; returns the exit code."""
    stopped = "stopped; the same command goes on from the features computed so far."
    return run_stage("compare", parse, run, argv, stopped)


if __name__ == "__main__":
    sys.exit(main())
