import numpy as np
import pytest

from training.scoring.evidence import enlarge, evidence, localisation


# The numbers of tests/js/heatmap.test.js: the page's map and this one are the same.
def test_evidence_is_the_pages():
    cam = np.array([[[4, 0], [2, 0]], [[0, 3], [5, 5]]])
    np.testing.assert_allclose(evidence(cam, 0), [[1, 0.5], [0, 0]])
    np.testing.assert_allclose(evidence(cam, 1), [[0, 0], [1, 0]])
    np.testing.assert_allclose(evidence(np.array([[[1, 2], [0, 5]]]), 0), [[0, 0]])


def test_enlarging_is_the_pages():
    large = enlarge(np.array([[0.0, 1.0], [0.0, 1.0]]), 4)
    np.testing.assert_allclose(large, [[0, 0.25, 0.75, 1]] * 4)
    np.testing.assert_allclose(enlarge(np.array([[0.5]]), 2), np.full((2, 2), 0.5))


def test_localisation_by_hand():
    heat, mask = np.array([[3.0, 1.0], [0.0, 0.0]]), np.array([[1.0, 0.0], [1.0, 0.0]])
    assert localisation(heat, mask) == {
        "energy_inside": 0.75,
        "pointing": 1.0,
        "lesion_share": 0.5,
    }


@pytest.mark.parametrize(("heat", "mask"), [(0.0, 1.0), (1.0, 0.0)])
def test_without_heat_or_lesion_nothing_is_scored(heat, mask):
    result = localisation(np.full((2, 2), heat), np.full((2, 2), mask))
    assert all(np.isnan(value) for value in result.values())
