"""What the page must reproduce: numpy's preprocessing and Keras' probabilities."""

import io
from pathlib import Path

import numpy as np

from converter.compare import compare
from converter.keras_model import load_keras
from training.decision import calibrated_probabilities
from training.predict import predict_logits
from training.preprocess import load_rgb, to_model_input

BATCH = 32


class Reference:
    """model.h5 in float32, with the contract's calibrated decision rule."""

    def __init__(self, folder, contract):
        """folder: of a converted model. contract: its checked contract."""
        self.size = contract["input"]["size"]
        self._model = load_keras(Path(folder) / contract["model"]["keras"]["path"])
        self._rule = contract["decision_rules"]["calibrated"]

    def inputs(self, files):
        """ImageFiles → model inputs, float32 (N, size, size, 3)."""
        return np.stack([to_model_input(load_rgb(io.BytesIO(f.data)), self.size) for f in files])

    def logits(self, inputs):
        """Model inputs → float32 logits (N, classes)."""
        return predict_logits(self._model, inputs, min(BATCH, len(inputs)))

    def probabilities(self, inputs):
        """Model inputs → calibrated probabilities, float64 (N, classes)."""
        return calibrated_probabilities(self.logits(inputs), self._rule)


def compare_files(files, page, reference):
    """One Comparison a file. page: a PageModel. reference: a Reference."""
    comparisons = []
    for start in range(0, len(files), BATCH):
        batch = files[start : start + BATCH]
        answers = [page.run(file) for file in batch]
        inputs = reference.inputs(batch)
        expected = reference.probabilities(inputs)
        on_page = reference.probabilities(np.stack([answer["input"] for answer in answers]))
        for index, (file, answer) in enumerate(zip(batch, answers, strict=True)):
            row = {
                "input": inputs[index],
                "probabilities": expected[index],
                "on_page_input": on_page[index],
            }
            comparisons.append(compare(file.name, answer, row))
    return comparisons


def golden_problems(golden, files, reference, tolerance=1e-3):
    """Whether golden.json still says what Keras computes; sentences, none if it does.

    golden: parsed golden.json. files: its images, in the same order. tolerance: on
    logits, for the rounding of another processor.
    """
    logits = reference.logits(reference.inputs(files))
    stated = np.array([case["logits"] for case in golden["cases"]])
    differences = np.abs(logits - stated).max(axis=1)
    return [
        f"{case['file']}: golden.json states other logits than Keras computes (by {d:.3g})"
        for case, d in zip(golden["cases"], differences, strict=True)
        if not d <= tolerance
    ]
