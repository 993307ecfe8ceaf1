"""Our result files and scores against the ISIC challenge's own scorer."""

import numpy as np
import pytest

from training.data.classes import CODES
from training.scoring.metrics import balanced_accuracy
from training.writing.predictions import write_predictions


# The scorer uses what pandas has renamed.
@pytest.mark.filterwarnings("ignore:DataFrame.applymap has been deprecated:FutureWarning")
def test_the_challenges_scorer_reads_our_files_and_agrees(tmp_path):
    from isic_challenge_scoring import ClassificationMetric, ClassificationScore

    rng = np.random.default_rng(0)
    labels = np.concatenate([np.arange(7), rng.integers(0, 7, 393)])
    probabilities = rng.dirichlet(np.ones(7), 400) * 0.6 + 0.4 * np.eye(7)[labels]
    ids = [f"ISIC_{number:07d}" for number in range(400)]
    write_predictions(tmp_path / "truth.csv", ids, np.eye(7)[labels], CODES)
    write_predictions(tmp_path / "predictions.csv", ids, probabilities, CODES)
    score = ClassificationScore.from_file(
        tmp_path / "truth.csv",
        tmp_path / "predictions.csv",
        ClassificationMetric.BALANCED_ACCURACY,
    )
    assert 0.5 < score.validation < 1
    assert score.overall == pytest.approx(balanced_accuracy(labels, probabilities.argmax(axis=1)))
