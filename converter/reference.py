"""What the page must reproduce: numpy's preprocessing and Keras' probabilities."""

import io
from pathlib import Path

import keras
import numpy as np

from converter.compare import compare
from converter.errors import ConverterError
from converter.keras_model import load_keras
from training.data.preprocess import load_rgb, to_model_input
from training.networks.measures import load_head, measures_output
from training.networks.outliers import load_fit, outlier_output
from training.networks.predict import predict_logits
from training.scoring.decision import calibrated_probabilities

BATCH = 32


class Reference:
    """model.h5 in float32, with the contract's calibrated decision rule."""

    def __init__(self, folder, contract):
        """folder: of a converted model. contract: its checked contract."""
        self.size = contract["input"]["size"]
        self._model = load_keras(Path(folder) / contract["model"]["keras"]["path"])
        self._rule = contract["decision_rules"]["calibrated"]
        refusal = contract["out_of_distribution"]
        self.threshold = refusal and refusal["threshold"]
        if refusal:
            fit = load_fit(Path(folder) / "outliers.npz")
            self._scorer = keras.Model(self._model.input, outlier_output(self._model, fit))
        self._measures = None
        if contract["quality"]:
            head = load_head(Path(folder) / "quality.npz")
            self._measures = keras.Model(self._model.input, measures_output(self._model, head))

    def inputs(self, files):
        """ImageFiles → model inputs, float32 (N, size, size, 3)."""
        return np.stack([to_model_input(load_rgb(io.BytesIO(f.data)), self.size) for f in files])

    def logits(self, inputs):
        """Model inputs → float32 logits (N, classes)."""
        return predict_logits(self._model, inputs, BATCH)

    def outliers(self, inputs):
        """Model inputs → outlier scores as shares of the threshold, (N,); 0 without one."""
        if self.threshold is None:
            return np.zeros(len(inputs))
        scores = predict_logits(self._scorer, inputs, BATCH)
        return scores[:, 0] / self.threshold

    def quality(self, inputs):
        """Model inputs → the measures of quality (N, measures); (N, 0) without any."""
        if self._measures is None:
            return np.zeros((len(inputs), 0))
        return predict_logits(self._measures, inputs, BATCH)

    def probabilities(self, inputs):
        """Model inputs → calibrated probabilities, float64 (N, classes)."""
        return calibrated_probabilities(self.logits(inputs), self._rule)


def compare_files(files, page, reference):
    """Compare the page with Keras on files that both are to read.

    page: a PageModel. reference: a Reference.

    Returns (one Comparison a file that the page took, a sentence on each that it refused).
    """
    comparisons, refused = [], []
    for start in range(0, len(files), BATCH):
        answered = []
        for file in files[start : start + BATCH]:
            try:
                answered.append((file, page.run(file)))
            except ConverterError as error:
                refused.append(str(error))
        if answered:
            comparisons += _compare_batch(answered, reference)
    return comparisons, refused


def _compare_batch(answered, reference):
    """answered: (ImageFile, the page's answer) pairs, at least one."""
    inputs = reference.inputs([file for file, _ in answered])
    expected = reference.probabilities(inputs)
    seen = np.stack([answer["input"] for _, answer in answered])
    on_page, outliers = reference.probabilities(seen), reference.outliers(seen)
    quality = reference.quality(seen)
    comparisons = []
    for index, (file, answer) in enumerate(answered):
        row = {
            "input": inputs[index],
            "probabilities": expected[index],
            "on_page_input": on_page[index],
            "outlier": outliers[index],
            "quality": quality[index],
        }
        score = float(answer["outlier"][0]) / (reference.threshold or 1.0)
        comparisons.append(compare(file.name, answer | {"outlier": score}, row))
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
