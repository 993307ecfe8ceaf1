import numpy as np
import pytest

SIDE = 64


@pytest.fixture
def disc():
    """A disc of radius 16 in the middle of 64 × 64: bool."""
    offset = np.arange(SIDE) - (SIDE - 1) / 2
    return np.hypot(offset[:, None], offset) < 16


@pytest.fixture
def spot(disc):
    """A brown disc on light skin: float (64, 64, 3), 0 to 255."""
    return np.where(disc[..., None], (120.0, 80.0, 60.0), (220.0, 180.0, 170.0))
