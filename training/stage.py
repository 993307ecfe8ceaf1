"""What the stages share: how one is run, and a run's model on one split of the data."""

import hashlib
import io
import sys
from pathlib import Path

import numpy as np

from tools.errors import told
from training.errors import TrainingError
from training.run_folder import check_split, read_json


def add_data_options(parser):
    """The options --run and --data of a stage's parser."""
    parser.add_argument("--run", required=True, help="folder that train wrote (model.h5 inside)")
    parser.add_argument(
        "--data",
        action="append",
        required=True,
        metavar="PATH",
        help="as for train; may be repeated",
    )


def load_model(path):
    """The Keras model at ``path``. Raises TrainingError when there is none, or half of one."""
    import keras

    if not Path(path).is_file():
        raise TrainingError(f"{path}: not found. Train first, or name the right --run folder.")
    try:
        return keras.models.load_model(path, compile=False)
    except OSError as error:
        raise TrainingError(f"{path}: not a whole model ({error}). Copy it again.") from error


def run_classes(run):
    """The ClassSet of a run, from its run.json; early runs did not state theirs, HAM10000's."""
    from training.data.classes import HAM10000, ClassSet

    stated = _record(run).get("class_set")
    return ClassSet.from_json(stated) if stated else HAM10000


def run_calibration(run):
    """The dict of a run's calibration.json. Raises TrainingError where it is another model's."""
    calibration, model = read_json(Path(run) / "calibration.json"), Path(run) / "model.h5"
    digest = file_sha256(model) if model.exists() else None
    if calibration["fitted_on"]["model_sha256"] != digest:
        raise TrainingError(f"{run}/calibration.json belongs to another model. Calibrate again.")
    return calibration


def _record(run):
    path = Path(run) / "run.json"
    return read_json(path) if path.exists() else {}


def run_records(run, data):
    """The data's records split as for the run: {"train": […], "validation": […], "test": […]}.

    The run's run.json states which images it was trained without, the fold of a
    cross-validation and the share of the lesions that it was trained on. Raises
    TrainingError where it came from a run that was trained on lesions of its test split.
    """
    from training.data.dataset import load_dataset
    from training.data.records import by_split

    record = _record(run)
    check_split(run, record, record.get("fold"))
    dataset = load_dataset(data, record.get("without") or ())
    print(dataset.summary())
    dataset.check(run_classes(run))
    return by_split(dataset.records, record.get("fold"), record.get("share"))


def split_arrays(run, model, data, split, dtype="float32", sample=None):
    """Arrays of one split of the run's data at the model's size; dtype as for load_arrays.

    sample: at most so many images, always the same ones.
    """
    from training.data.dataset import load_arrays

    records = run_records(run, data)[split]
    if not records:
        raise TrainingError(f"No image in the {split} split of {', '.join(map(str, data))}.")
    if sample is not None and sample < len(records):
        chosen = np.random.default_rng(0).permutation(len(records))[:sample]
        records = [records[index] for index in sorted(chosen)]
    size, classes = model.input_shape[1], run_classes(run)
    arrays = load_arrays(records, size, classes, dtype, label=f"{split} images")
    for image_id, reason in arrays.bad:
        print(f"Left out: {image_id}: {reason}", file=sys.stderr)
    if not arrays.records:
        raise TrainingError(f"No image of the {split} split could be read, see above.")
    return arrays


def split_logits(run, data, split):
    """Logits of a run's model on one split.

    Returns (arrays, logits): Arrays with float32 inputs, and float32 (N, classes).
    """
    from training.networks.predict import predict_logits

    model = load_model(Path(run) / "model.h5")
    arrays = split_arrays(run, model, data, split)
    return arrays, predict_logits(model, arrays.inputs, label=f"Predicting {split}")


def file_sha256(path):
    """SHA-256 of a file, hexadecimal."""
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def check_out(folder, made, replace):
    """Raise TrainingError where a result's folder is there and may not be replaced.

    made: a file that every such result has; a folder without it is something else, which
    ``replace`` does not delete.
    """
    if not folder.exists():
        return
    if not replace:
        raise TrainingError(f"{folder}: exists. Add --replace, or give --out another folder.")
    if not folder.is_dir() or (any(folder.iterdir()) and not (folder / made).is_file()):
        raise TrainingError(
            f"{folder}: has no {made}, so it is no earlier result and is not replaced. Give --out "
            "another folder."
        )


def run_stage(name, parse, stage, argv, stopped="stopped.", errors=(TrainingError,)):
    """Run a stage's command line; what a user can act on becomes one line and exit code 1.

    stopped: what to say after Ctrl-C. errors: whose messages are for the user. Lines are written
    as they come, into a file too: there they stand among those of the stages that this one runs.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(line_buffering=True)
    try:
        stage(parse(argv))
    except errors as error:
        print(f"{name}: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{name}: {told(error)}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(f"{name}: {stopped}", file=sys.stderr)
        return 130
    return 0
