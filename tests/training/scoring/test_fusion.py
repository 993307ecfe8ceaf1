import numpy as np
import pytest
from scipy.special import softmax

from training.data.clinical import FIELDS
from training.scoring.fusion import PSEUDO_COUNT, evidence_of, fit_weights, fuse, log_ratios

NOTHING = dict.fromkeys(FIELDS)


def people(*sexes):
    return [NOTHING | {"sex": sex} for sex in sexes]


def test_log_ratios_by_hand():
    # 60 women of class 0, 30 women and 90 men of class 1: half of all are women.
    clinical = people(*["female"] * 90, *["male"] * 90)
    labels = np.array([0] * 60 + [1] * 120)
    tables = log_ratios(clinical, labels, 2)
    women = [
        (60 + PSEUDO_COUNT / 2) / (60 + PSEUDO_COUNT) / 0.5,
        (30 + PSEUDO_COUNT / 2) / (120 + PSEUDO_COUNT) / 0.5,
    ]
    np.testing.assert_allclose(tables["sex"]["female"], np.log(women))
    assert tables["sex"]["male"][0] < 0 < tables["sex"]["male"][1]
    np.testing.assert_array_equal(tables["site"]["ear"], [0, 0])


def test_what_is_not_given_changes_nothing_at_all():
    tables = log_ratios(people("female", "male", "male"), np.array([0, 1, 1]), 2)
    shares = softmax(np.random.default_rng(0).normal(size=(2, 2)) * 9, axis=1)
    evidence = evidence_of([NOTHING, NOTHING | {"sex": "other"}], tables)
    assert evidence.shape == (2, len(FIELDS), 2)
    np.testing.assert_array_equal(fuse(shares, evidence, np.ones(len(FIELDS))), shares)


def test_fusion_is_bayes():
    evidence = np.log([[[2.0, 0.5]]])
    np.testing.assert_allclose(fuse(np.array([[0.2, 0.8]]), evidence, [1]), [[0.5, 0.5]])
    np.testing.assert_allclose(fuse(np.array([[0.2, 0.8]]), evidence, [0]), [[0.2, 0.8]])


@pytest.mark.parametrize("known", [0.0, 0.6])
def test_the_weight_is_what_the_picture_does_not_know_yet(known):
    rng = np.random.default_rng(1)
    evidence = rng.normal(size=(20_000, 1, 3))
    picture = rng.normal(size=(20_000, 3)) + known * evidence[:, 0]
    truth = softmax(picture + (1 - known) * evidence[:, 0], axis=1)
    labels = np.array([rng.choice(3, p=row) for row in truth])
    (weight,) = fit_weights(softmax(picture, axis=1), evidence, labels)
    assert weight == pytest.approx(1 - known, abs=0.05)


def test_a_field_that_nobody_states_weighs_nothing():
    evidence = np.random.default_rng(1).normal(size=(50, 3, 2))
    evidence[:, 1] = 0
    shares, labels = np.full((50, 2), 0.5), evidence[:, 0].argmax(1)
    weights = fit_weights(shares, evidence, labels)
    assert weights[0] > 0
    assert weights[1] == 0
