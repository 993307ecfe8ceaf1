import keras
import numpy as np
import pytest
from scipy.special import log_softmax, softmax

from training.errors import TrainingError
from training.networks.distillation import distilled, load_teacher
from training.networks.losses import LogitAdjustedCrossentropy
from training.networks.model import build_model, training_form

PRIOR = np.array([0.1, 0.1, 0.2, 0.05, 0.2, 0.3, 0.05])


@pytest.fixture(scope="module")
def paths(tmp_path_factory):
    """Two saved models with other weights and another input size than the student."""
    folder = tmp_path_factory.mktemp("teachers")
    paths = [folder / "one.h5", folder / "two.h5"]
    for seed, path in enumerate(paths):
        keras.utils.set_random_seed(seed)
        build_model(64, weights=None, alpha=0.25).save(path)
    return paths


@pytest.fixture
def teachers(paths):
    return [load_teacher(path, 7) for path in paths]


def views():
    return np.random.default_rng(0).uniform(0, 255, (8, 32, 32, 3)).astype(np.float32)


def student():
    keras.utils.set_random_seed(9)
    return training_form(build_model(None, weights=None, alpha=0.25, dropout=0.0), guided=False)


def test_the_loss_by_hand(paths, teachers):
    inputs, targets = views(), np.eye(7, dtype=np.float32)[[0, 1, 2, 3, 4, 5, 6, 5]]
    model = distilled(student(), teachers, PRIOR, weight=0.75, temperature=2.0)
    model.compile("sgd", {"logits": LogitAdjustedCrossentropy(PRIOR)})
    found = model.evaluate(inputs, {"logits": targets, "teachers": inputs}, batch_size=8, verbose=0)

    logits = model.predict_on_batch(inputs)["logits"]
    parts = []
    for path in paths:
        teacher = build_model(32, weights=str(path), alpha=0.25)
        parts.append(softmax((teacher.predict_on_batch(inputs) + np.log(PRIOR)) / 2, axis=1))
    soft = np.mean(parts, axis=0)
    ours = log_softmax((logits + np.log(PRIOR)) / 2, axis=1)
    divergence = (soft * (np.log(soft) - ours)).sum(axis=1).mean()
    labels = -(targets * log_softmax(logits + np.log(PRIOR), axis=1)).sum(axis=1).mean()
    np.testing.assert_allclose(found, 0.25 * labels + 0.75 * 4 * divergence, rtol=1e-3)


def test_only_the_student_is_trained_and_saved(teachers):
    plain = student()
    model = distilled(plain, teachers, PRIOR, weight=1.0, temperature=1.0)
    assert len(model.weights) == len(plain.weights)
    model.compile(keras.optimizers.Adam(1e-3), {"logits": LogitAdjustedCrossentropy(PRIOR)})
    history = model.fit(
        views(),
        {"logits": np.zeros((8, 7), np.float32), "teachers": views()},
        epochs=15,
        batch_size=8,
        verbose=0,
    ).history["loss"]
    assert history[-1] < 0.5 * history[0]  # with no share for the labels, only teachers teach
    np.testing.assert_array_equal(plain.get_weights()[0], model.get_weights()[0])


def test_a_teacher_of_other_classes_is_refused(tmp_path):
    path = tmp_path / "three.h5"
    build_model(32, classes=3, weights=None, alpha=0.25).save(path)
    with pytest.raises(TrainingError, match="knows 3 classes, the data has 7"):
        load_teacher(path, 7)
