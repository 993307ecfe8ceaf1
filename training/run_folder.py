"""A run's folder: never overwritten, never half-written, resumable after a kill."""

import contextlib
import json
import logging
import shutil
from pathlib import Path

from tools.lock import alone
from tools.whole import write_text
from training.data.classes import ClassSet
from training.errors import TrainingError

# The entries of run.json with the records of the runs that a run came from.
ORIGINS = ("earlier_run", "teacher_runs", "member_runs")


def write_json(path, value):
    """Write JSON beside the file, then rename: readers never see half a file."""
    write_text(path, json.dumps(value, indent=1) + "\n")


def read_json(path):
    """Read a JSON file. Raises TrainingError when it is missing or broken."""
    try:
        return json.loads(Path(path).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise TrainingError(f"{path}: not found. Run the stage that writes it first.") from None
    except json.JSONDecodeError as error:
        raise TrainingError(f"{path}: not valid JSON ({error}). Run its stage again.") from error


def lineage(run):
    """A run's record and those of all it came from, each once, none before what it came from."""
    found = {}

    def visit(record):
        for name in ORIGINS:
            for origin in _listed(record.get(name)):
                if origin and origin.keys() != {"finished"}:
                    visit(origin)
        found.setdefault(record.get("finished"), record)

    visit(run)
    return list(found.values())


def check_split(path, run, fold):
    """Raise TrainingError where a run, or one that it came from, has another test split.

    Such a model was trained on lesions that it would be tested on. path: what the message
    names. run: the dict of its run.json. fold: whose lesions are the test split; None for
    the usual one.
    """
    for each in lineage(run):
        other = each.get("fold")
        if other != fold:
            raise TrainingError(
                f"{path}: comes from a run of {_split_name(other)}, which was trained on test "
                f"lesions of {_split_name(fold)}. Use a model whose whole past is of that split."
            )


def _split_name(fold):
    return "the usual split" if fold is None else f"fold {fold} of a cross-validation"


def without_repeats(run):
    """A run's record in which each run that it came from is told once.

    Where it is named again, as a teacher of several say, stands {"finished": its time}: records
    would double with every generation.
    """
    told = set()

    def tell(record):
        if record is None or record["finished"] in told:
            return record and {"finished": record["finished"]}
        told.add(record["finished"])
        origins = {}
        for name in ORIGINS:
            if name in record:
                kept = [tell(origin) for origin in _listed(record[name])]
                origins[name] = kept if isinstance(record[name], list) else kept[0]
        return record | origins

    return tell(run)


def _listed(origin):
    return origin if isinstance(origin, list) else [origin]


def _differ(key, one, other):
    if key == "class_set":  # a class may go by better words since
        return ClassSet.from_json(one) != ClassSet.from_json(other)
    return one != other


@contextlib.contextmanager
def _without_advice():
    """Keras advises against HDF5 whenever a model is saved so; nobody who trains chose it."""
    logger = logging.getLogger("absl")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        yield
    finally:
        logger.setLevel(level)


class RunFolder:
    """The files of one training run.

    model.h5 and run.json are there when the run is finished; until then
    checkpoint/ holds what a killed run needs to go on.
    """

    def __init__(self, path):
        self.path = Path(path)
        self.model = self.path / "model.h5"
        self.record = self.path / "run.json"
        self.checkpoint = self.path / "checkpoint"

    def start(self, config):
        """Create the folder, or find the state of an interrupted run.

        config: the dict that defines the run; an interrupted run goes on only
        under the same one. Returns the saved state, or None for a new run.
        Raises TrainingError when the folder holds a finished or another run.
        """
        if self.model.exists():
            raise TrainingError(
                f"{self.path}: holds a finished run. Give --out another folder to train again."
            )
        plan = self.path / "config.json"
        if plan.exists():
            # Whatever else it says is of another command.
            if foreign := read_json(plan).keys() - config.keys():
                raise TrainingError(
                    f"{self.path}: holds something else, with {', '.join(sorted(foreign))} "
                    f"({plan}). Give --out another folder."
                )
            self.check(config)
            return self.state()
        if self.path.exists() and any(self.path.iterdir()):
            raise TrainingError(f"{self.path}: is not empty. Give --out a new folder.")
        self.path.mkdir(parents=True, exist_ok=True)
        write_json(plan, config)
        return None

    @contextlib.contextmanager
    def at_work(self):
        """Keep other processes out of the folder, once it is started, in a ``with`` block.

        Two that train in it would delete each other's checkpoints. Raises TrainingError where
        another one is at work.
        """
        with alone(self.path / "config.json") as free:
            if not free:
                raise TrainingError(
                    f"{self.path}: another process is at work in it. Wait until it ends, or end "
                    "it; the same command goes on then."
                )
            yield

    def check(self, config):
        """Raise TrainingError where the run that was begun here, if one was, is another.

        config: entries of its config.json. One that is not asked for, or that an earlier
        version did not write, agrees.
        """
        plan = self.path / "config.json"
        found = read_json(plan) if plan.exists() else {}
        asked = json.loads(json.dumps(config))
        other = [key for key in found.keys() & asked.keys() if _differ(key, found[key], asked[key])]
        if other:
            raise TrainingError(
                f"{self.path}: was begun with another {', '.join(sorted(other))} ({plan}). Repeat "
                "its options to go on, or give --out another folder."
            )

    def state(self):
        """The last complete checkpoint's state, or None."""
        latest = self.checkpoint / "state.json"
        return read_json(latest) if latest.exists() else None

    def weights(self, name):
        """Path of a checkpoint's weights file."""
        return self.checkpoint / name

    def save_state(self, model, state):
        """Write weights with optimizer state, then the state that names them."""
        self.checkpoint.mkdir(exist_ok=True)
        name = f"epoch{state['epoch']:03d}.weights.h5"
        model.save_weights(self.weights(name))
        write_json(self.checkpoint / "state.json", state | {"weights": name})
        for old in self.checkpoint.glob("epoch*.weights.h5"):
            if old.name != name:
                old.unlink()

    def save_best(self, model):
        """Keep the weights of the best epoch so far."""
        self.checkpoint.mkdir(exist_ok=True)
        beside = self.weights("best.part.weights.h5")
        model.save_weights(beside)
        beside.replace(self.weights("best.weights.h5"))

    def finish(self, model, record):
        """Write run.json and model.h5, and drop the checkpoints."""
        write_json(self.record, without_repeats(record))
        beside = self.path / "model.part.h5"
        with _without_advice():
            model.save(beside)
        beside.replace(self.model)
        shutil.rmtree(self.checkpoint, ignore_errors=True)
