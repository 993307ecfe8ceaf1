"""Measure runs on data sets that they were not trained on, by the labels that those have.

Example: ``python -m training.crossdata --run runs/first --trained-on HAM10000.zip
--data isic2016.zip --data isic2017.zip --out crossdata``

Every image that a run has seen, or a copy of one, is left out and counted. A run's own
data may be among --data: what is left of it is the run's test split. The classes'
probabilities are added up to the data's labels, and OUT/crossdata.json says which.
"""

import argparse
import sys
from collections import Counter
from pathlib import Path

from tools.whole import whole_folder, write_text
from training.data.class_sets import NAMED, read_class_set
from training.data.dataset import load_arrays, load_dataset
from training.data.seen import copies_of_seen, seen_by
from training.environment import describe
from training.errors import TrainingError
from training.networks.predict import predict_logits
from training.run_folder import read_json, write_json
from training.scoring.transfer import transfer
from training.stage import (
    check_out,
    file_sha256,
    load_model,
    run_calibration,
    run_classes,
    run_stage,
)
from training.writing.crossdata import page
from training.writing.plots import crossdata


def own_labels(dataset, path):
    """(name, ClassSet) of what a data set tells apart, by its layout or its folders' names."""
    (labels,) = dataset.labels
    codes = {record.code for record in dataset.records}
    for name, known in NAMED.items():
        if known is labels or (labels is None and codes <= known.members.keys()):
            return name, known
    raise TrainingError(f"{path}: nobody has said what its folders mean. Give --mapping.")


def stated_labels(names):
    """{name: ClassSet} of --mapping: named class sets, or files of classes."""
    return {
        Path(name).stem: NAMED[name] if name in NAMED else read_class_set(name) for name in names
    }


def measure_run(folder, options):
    """The rows of one run: each data set by each of the mappings."""
    folder = Path(folder)
    model, classes = load_model(folder / "model.h5"), run_classes(folder)
    calibration = run_calibration(folder)
    record = read_json(folder / "run.json")
    seen = seen_by(record, options.trained_on)
    rows = []
    for path in options.data:
        dataset = load_dataset([path])
        print(dataset.summary())
        copies = copies_of_seen(dataset.records, seen)
        unseen = [each for each in dataset.records if each.image_id not in copies]
        arrays = load_arrays(unseen, model.input_shape[1], None, label="unseen images")
        logits = predict_logits(model, arrays.inputs, label=f"Asking {folder.name}")
        described = {
            "model": folder.name,
            "model_sha256": file_sha256(folder / "model.h5"),
            "trained_on": record["data"],
            "data": Path(path).name,
            "layout": dataset.layouts[0],
            "data_sha256": arrays.digest,
            "all_images": len(dataset.records),
            "seen": dict(Counter(copies.values())),
            "unreadable": len(arrays.bad),
        }
        sets = stated_labels(options.mapping) or dict([own_labels(dataset, path)])
        rows += [
            described
            | {"labels": name}
            | transfer(arrays.records, logits, classes, calibration, labels, options.resamples)
            for name, labels in sets.items()
        ]
    return rows


def write_results(folder, report):
    """The table as JSON and Markdown and the chart, whole or not at all."""
    with whole_folder(folder) as beside:
        write_json(beside / "crossdata.json", report)
        write_text(beside / "crossdata.md", page(report, "crossdata"))
        crossdata(report, beside / "crossdata.png")


def parse(argv):
    """Command-line options of the stage."""
    parser = argparse.ArgumentParser(prog="crossdata", description=__doc__.splitlines()[0])
    parser.add_argument(
        "--run", action="append", required=True, help="a calibrated run; may be repeated"
    )
    parser.add_argument(
        "--trained-on",
        action="append",
        required=True,
        metavar="PATH",
        help="what the runs were trained on; may be repeated, each takes what its run.json names",
    )
    parser.add_argument(
        "--data", action="append", required=True, metavar="PATH", help="a data set; may be repeated"
    )
    parser.add_argument(
        "--mapping",
        action="append",
        default=[],
        metavar="NAME|FILE",
        help=f"labels to measure all by: {', '.join(NAMED)}, or a JSON list of classes; may be "
        "repeated (default: those that each data set has)",
    )
    parser.add_argument("--out", required=True, metavar="DIR", help="a new folder")
    parser.add_argument("--note", help="what a reader must know of these data, for the table")
    parser.add_argument("--resamples", type=int, default=1000, help="bootstrap resamples")
    parser.add_argument("--replace", action="store_true", help="replace an earlier result")
    return parser.parse_args(argv)


def run(options):
    """The stage itself: writes the folder OUT."""
    out = Path(options.out)
    check_out(out, "crossdata.json", options.replace)
    rows = [row for folder in options.run for row in measure_run(folder, options)]
    report = {
        "command": "python3 lens.py crossdata --run RUN --trained-on DATA --data DATA --out OUT",
        "interval": f"95 %, {options.resamples} bootstrap resamples of lesions",
        "note": options.note,
        "environment": describe(),
        "rows": rows,
    }
    write_results(out, report)
    print(f"Wrote {out}.")


def main(argv=None):
    """Command line; returns the exit code."""
    return run_stage("crossdata", parse, run, argv)


if __name__ == "__main__":
    sys.exit(main())
