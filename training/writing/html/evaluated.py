"""What the folder of an evaluated run says, read for its report."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from training.data.class_sets import ClassSet
from training.errors import TrainingError
from training.networks.finished import FinishedRun
from training.run_folder import lineage, read_json
from training.scoring.decision import malignant_sum
from training.stage import load_model, run_calibration, run_classes
from training.writing.predictions import read_predictions


@dataclass(frozen=True)
class Part:
    """A file that a stage may have written. found: its dict, or None; why: what to do then."""

    found: dict | None
    why: str = ""


@dataclass
class EvaluatedRun:
    """A run with its answers to the images of one split.

    name: what it is called on the page. record: of run.json, {} where there is none.
    ids: N image ids. labels: int (N,). calibrated, balanced: float (N, classes), what
    the two decision rules answered.
    """

    name: str
    folder: Path
    classes: ClassSet
    record: dict
    calibration: dict
    metrics: dict
    ids: list
    labels: np.ndarray
    calibrated: np.ndarray
    balanced: np.ndarray

    @property
    def codes(self):
        """The classes' codes."""
        return self.classes.codes

    @property
    def history(self):
        """An entry an epoch; an ensemble has none."""
        return self.record.get("history", [])

    @property
    def line(self):
        """The alert line, None without one."""
        return self.metrics["triage"] and self.metrics["triage"]["threshold"]

    @cached_property
    def suspicion(self):
        """Summed probability of the malignant classes (N,); None where nobody stated them."""
        malignant = self.classes.malignant
        return None if malignant is None else malignant_sum(self.calibrated, malignant)

    @cached_property
    def finished(self):
        """The run with its model loaded."""
        model = load_model(self.folder / "model.h5")
        digest = self.metrics["model_sha256"]
        return FinishedRun(self.name, model, self.classes, self.record, self.calibration, digest)

    @property
    def seconds(self):
        """Seconds of training: (of this run, of it and all that it came from)."""
        every = [sum(e["seconds"] for e in run.get("history", [])) for run in lineage(self.record)]
        return every[-1], sum(every)

    def part(self, stage, name):
        """The Part that a stage writes into the folder as ``name``."""
        path = self.folder / name
        if not path.exists():
            return Part(None, f"There is no {name}: `python3 lens.py {stage}` writes it.")
        found = read_json(path)
        if found["model_sha256"] != self.metrics["model_sha256"]:
            return Part(
                None, f"{name} belongs to another model: `python3 lens.py {stage}` writes it anew."
            )
        return Part(found)


def read_evaluated(folder, name):
    """The EvaluatedRun in a folder.

    Raises TrainingError where it is not evaluated, or was with another model.
    """
    folder, results = Path(folder), Path(folder) / "evaluation"
    if not (results / "metrics.json").exists():
        raise TrainingError(f"{folder}: is not evaluated. Run `lens.py evaluate` first.")
    metrics, calibration = read_json(results / "metrics.json"), run_calibration(folder)
    if metrics["model_sha256"] != calibration["fitted_on"]["model_sha256"]:
        raise TrainingError(
            f"{results}: belongs to another model. Run `lens.py evaluate` with --replace."
        )
    classes = run_classes(folder)
    tables = {}
    for table in ("predictions", "predictions_balanced", "truth"):
        path = results / f"{table}.csv"
        if not path.exists():
            raise TrainingError(f"{path}: not found. Run `lens.py evaluate` with --replace.")
        ids, tables[table] = read_predictions(path, classes.codes)
    record = folder / "run.json"
    return EvaluatedRun(
        name=name,
        folder=folder,
        classes=classes,
        record=read_json(record) if record.exists() else {},
        calibration=calibration,
        metrics=metrics,
        ids=ids,
        labels=tables["truth"].argmax(1),
        calibrated=tables["predictions"],
        balanced=tables["predictions_balanced"],
    )


def read_all(folders):
    """The EvaluatedRuns in folders, each called by its folder, with its parent's where needed."""
    paths = [Path(folder).resolve() for folder in folders]
    names = [path.name for path in paths]
    if len(set(names)) < len(names):
        names = [f"{path.parent.name}/{path.name}" for path in paths]
    return [read_evaluated(*each) for each in zip(folders, names, strict=True)]
