"""Convert a trained run into a model folder for the browser.

    python -m converter.convert runs/first --out model_js

Reads RUN/model.h5, run.json, calibration.json and, where it was evaluated,
evaluation/metrics.json. Writes model.json, its shards, contract.json, the golden
cases, conversion.json (what the conversion measured), and copies of model.h5 and
of the run's records; all of it or nothing.
"""

import argparse
import datetime
import json
import os
import sys
import warnings
from pathlib import Path

from converter.errors import ConverterError
from training.errors import TrainingError
from training.stage import run_stage


def parse(argv):
    """Command-line options of the stage."""
    parser = argparse.ArgumentParser(prog="convert", description=__doc__.splitlines()[0])
    parser.add_argument("run", metavar="RUN", help="folder that train and calibrate wrote")
    parser.add_argument("--out", required=True, metavar="DIR", help="folder of the converted model")
    parser.add_argument("--replace", action="store_true", help="replace the model in a full folder")
    parser.add_argument("--name", help="of the model (default: Lesion Lens and its backbone)")
    parser.add_argument("--version", default="1.0.0", help="of the model (default: %(default)s)")
    parser.add_argument("--date", help="YYYY-MM-DD (default: the day the training ended)")
    parser.add_argument(
        "--weights",
        choices=("float16", "float32"),
        default="float16",
        help="how kernels are stored (default: %(default)s)",
    )
    return parser.parse_args(argv)


def read_run(folder):
    """The parsed files of a run, by name: run, calibration, metrics, refusal, quality, metadata.

    The last four are None where evaluate, refuse, quality or metadata has not been run.

    Raises ConverterError when one is missing or belongs to another model.h5.
    """
    from converter.contract import read_json
    from training.stage import file_sha256

    model = folder / "model.h5"
    if not model.is_file():
        raise ConverterError(f"{model}: not found. Train first, or name the right run.")
    if not (folder / "calibration.json").is_file():
        raise ConverterError(f"{folder}: has no calibration.json. Run calibrate first.")
    optional = {
        "metrics": "evaluation/metrics.json",
        "refusal": "refusal.json",
        "quality": "quality.json",
        "metadata": "metadata.json",
    }
    files = {"run": "run.json", "calibration": "calibration.json"} | {
        key: name for key, name in optional.items() if (folder / name).is_file()
    }
    records = dict.fromkeys(optional) | {
        key: read_json(folder / name) for key, name in files.items()
    }
    digest = file_sha256(model)
    for key, name in files.items():
        record = records[key].get("fitted_on", {}) if key == "calibration" else records[key]
        if record.get("model_sha256", digest) != digest:
            raise ConverterError(f"{folder / name}: belongs to another model.h5. Make it again.")
    return records


def convert(folder, out, *, version, name=None, date=None, weights="float16", replace=False):
    """Convert the run in ``folder`` into ``out``; options as on the command line.

    Returns what conversion.json holds. Raises ConverterError; then ``out`` is as
    it was.
    """
    from converter.contract import check_contract
    from converter.describe import describe
    from converter.fold import fold_batch_norm
    from converter.folder import RECORDS, copy, staged
    from converter.golden import draw_cases, golden_inputs, write_golden
    from converter.graph import serving_model, storage_difference, write_graph
    from converter.keras_model import load_keras
    from converter.known_answer import self_test
    from training.networks.measures import load_head
    from training.networks.outliers import load_fit
    from training.stage import run_classes

    folder = Path(folder)
    records = read_run(folder)
    now = datetime.datetime.now(datetime.timezone.utc)
    date = date or str(records["run"].get("finished") or now)[:10]
    model = load_keras(folder / "model.h5")
    size = model.inputs[0].shape[1]
    fold = fold_batch_norm(model)
    outliers = load_fit(folder / "outliers.npz") if records["refusal"] else None
    head = load_head(folder / "quality.npz") if records["quality"] else None
    served = serving_model(fold.model, records["calibration"], outliers, head)
    with staged(out, replace=replace) as stage:
        for record in ("model.h5", *RECORDS):
            if (folder / record).exists():
                copy(folder / record, stage)
        graph = write_graph(served, stage, weights)
        contract = describe(
            stage,
            graph,
            size=size,
            classes=run_classes(folder),
            records=records,
            known=self_test(model, size),
            name=name,
            version=version,
            date=date,
        )
        write(stage / "contract.json", contract)
        check_contract(contract, stage)
        cases = draw_cases(size)
        inputs = golden_inputs(cases, size)
        write_golden(stage, cases, inputs, model, contract["decision_rules"]["calibrated"])
        report = {
            "folded": len(fold.folded),
            "fold_max_difference": fold.max_difference,
            "fold_max_output": fold.max_output,
            "weights": weights,
            "storage_max_difference": storage_difference(served, inputs, weights),
            "if_all_were_float16": storage_difference(served, inputs, "float16", every=True),
            "storage_measured_on": f"{len(cases)} golden images",
            "operations": graph["operations"],
            "bytes": {
                path.name: path.stat().st_size
                for path in sorted(stage.iterdir())
                if path.name.startswith(("model", "group"))
            },
        }
        write(stage / "conversion.json", report)
    return report


def write(path, value):
    """Write JSON as the repository keeps it: readable, UTF-8, one line feed at the end."""
    text = json.dumps(value, indent=1, ensure_ascii=False, allow_nan=False) + "\n"
    path.write_text(text, encoding="utf-8")


def run(options):
    """The stage itself: writes the model folder."""
    for name in ("TF_CPP_MIN_LOG_LEVEL", "TFDF_DISABLE_WELCOME_MESSAGE"):
        os.environ.setdefault(name, "2")  # TensorFlow's talk about GPUs, and a banner
    warnings.filterwarnings("ignore", "pkg_resources is deprecated", UserWarning)
    given = vars(options)
    report = convert(given.pop("run"), **given)
    difference = report["storage_max_difference"]
    print(
        f"Folded {report['folded']} batch normalisations, outputs moved by "
        f"{report['fold_max_difference']:.1e} at most. Weights as {report['weights']} move "
        f"logits by {difference['logits']:.1e} and probabilities by "
        f"{difference['probabilities']:.1e} at most on {report['storage_measured_on']}.\n"
        f"Wrote {given['out']}: {sum(report['bytes'].values()):,} bytes with model.h5."
    )


def main(argv=None):
    """Command line; returns the exit code."""
    errors = (ConverterError, TrainingError)
    return run_stage("convert", parse, run, argv, errors=errors)


if __name__ == "__main__":
    sys.exit(main())
