import json

import keras
import numpy as np
import pytest

from training import calibrate
from training.data.classes import CODES, HAM10000, ClassSet
from training.data.dataset import load_arrays, load_dataset
from training.errors import TrainingError
from training.networks.finished import load_finished
from training.networks.model import build_model
from training.networks.predict import predict_logits
from training.scoring.decision import balanced_probabilities, calibrated_probabilities


@pytest.fixture
def finished(tmp_path, ham):
    """A calibrated run of a small random model."""
    keras.utils.set_random_seed(0)
    run = tmp_path / "net"
    run.mkdir()
    build_model(64, classes=len(CODES), alpha=0.25, weights=None).save(run / "model.h5")
    earlier = {"finished": "1", "history": [{"seconds": 5.0}]}
    teacher = {"finished": "2", "history": [{"seconds": 2.0}], "earlier_run": earlier}
    record = {
        "finished": "3",
        "history": [{"seconds": 1.5}, {"seconds": 1.0}],
        "earlier_run": earlier,
        "teacher_runs": [teacher],
        "fold": None,
    }
    (run / "run.json").write_text(json.dumps(record))
    assert calibrate.main(["--run", str(run), "--data", str(ham)]) == 0
    return run


def change(path, **entries):
    path.write_text(json.dumps(json.loads(path.read_text()) | entries))


def test_each_rule_answers_as_evaluation_has_it(finished, ham):
    run = load_finished(finished, HAM10000)
    records = load_dataset([ham]).records[:9]
    logits = predict_logits(run.model, load_arrays(records, 64, HAM10000).inputs)
    answers = run.answers(records)
    calibrated = calibrated_probabilities(logits, run.calibration).argmax(1)
    balanced = balanced_probabilities(logits, run.calibration).argmax(1)
    np.testing.assert_array_equal(answers["calibrated"], calibrated)
    np.testing.assert_array_equal(answers["balanced"], balanced)
    taken = run.time_answers([record.read() for record in records[:2]])
    assert taken["processor_milliseconds"] > 0


def test_training_counts_every_run_it_came_from_once(finished):
    assert load_finished(finished, HAM10000).training_seconds() == 9.5


def test_a_fold_of_a_cross_validation_saw_the_test_split(finished):
    change(finished / "run.json", fold=2)
    with pytest.raises(TrainingError, match="run of fold 2 of a cross-validation"):
        load_finished(finished, HAM10000)


@pytest.mark.parametrize("origin", ["earlier_run", "teacher_runs"])
def test_what_came_from_a_fold_saw_the_test_split_too(finished, origin):
    fold = {"finished": "0", "history": [], "fold": 0}
    change(finished / "run.json", **{origin: fold if origin == "earlier_run" else [fold]})
    with pytest.raises(TrainingError, match="run of fold 0 of a cross-validation"):
        load_finished(finished, HAM10000)


def test_other_classes_are_refused(finished):
    with pytest.raises(TrainingError, match="not with akiec, bcc"):
        load_finished(finished, ClassSet.of(HAM10000.classes[:2]))


def test_the_calibration_of_another_model_is_refused(finished):
    change(finished / "calibration.json", fitted_on={"model_sha256": "0"})
    with pytest.raises(TrainingError, match="belongs to another model"):
        load_finished(finished, HAM10000)
