"""A finished run beside other methods: its answers by both rules, and what they take."""

import io
from dataclasses import dataclass
from pathlib import Path

from training.data.classes import ClassSet
from training.data.dataset import load_arrays
from training.data.preprocess import load_rgb, to_model_input
from training.errors import TrainingError
from training.networks.predict import predict_logits
from training.run_folder import check_split, lineage, read_json
from training.scoring.decision import balanced_probabilities, calibrated_probabilities
from training.scoring.timing import time_each
from training.stage import file_sha256, load_model, run_calibration, run_classes

RULES = {"calibrated": calibrated_probabilities, "balanced": balanced_probabilities}


@dataclass
class FinishedRun:
    """A calibrated run. record: the dict of its run.json."""

    name: str
    model: object
    classes: ClassSet
    record: dict
    calibration: dict
    model_sha256: str

    def answers(self, records):
        """Predicted classes of readable images: {rule: int (N,)}."""
        size, label = self.model.input_shape[1], f"images for {self.name}"
        arrays = load_arrays(records, size, self.classes, label=label)
        logits = predict_logits(self.model, arrays.inputs, label=f"Asking {self.name}")
        return {name: rule(logits, self.calibration).argmax(1) for name, rule in RULES.items()}

    def time_answers(self, files):
        """Time from the bytes of an image file to the class, as of ``time_each``."""
        size = self.model.input_shape[1]

        def answer(data):
            pixels = to_model_input(load_rgb(io.BytesIO(data)), size)
            logits = predict_logits(self.model, pixels[None], batch_size=1)
            return calibrated_probabilities(logits, self.calibration).argmax()

        return time_each(answer, files)

    def training_seconds(self):
        """By the clock, of this run and every earlier one and teacher that it came from."""
        epochs = (epoch for run in lineage(self.record) for epoch in run["history"])
        return round(sum(epoch["seconds"] for epoch in epochs), 1)


def load_finished(folder, classes):
    """The run in a folder. classes: the ClassSet that it must answer with.

    Raises TrainingError when the run is not calibrated, has other classes, or was
    trained on lesions that a comparison tests on.
    """
    folder = Path(folder)
    model = load_model(folder / "model.h5")
    record = read_json(folder / "run.json")
    check_split(folder, record, fold=None)
    found = run_classes(folder)
    if found != classes:
        raise TrainingError(
            f"{folder}: answers with the classes {', '.join(found.codes)}, not with "
            f"{', '.join(classes.codes)}. Name a run of these classes."
        )
    digest = file_sha256(folder / "model.h5")
    return FinishedRun(folder.name, model, classes, record, run_calibration(folder), digest)
