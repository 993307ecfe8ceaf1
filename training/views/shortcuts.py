"""Drawn distractions: what lies on a dermatoscopic image without being the lesion.

Rulers, ink and hair come with some diagnoses more often than with others, so a
model may lean on them (Winkler et al. 2019, doi:10.1001/jamadermatol.2019.1735).
Each function draws one on a copy; an answer that changes leans on it.
"""

import numpy as np
from PIL import Image, ImageDraw

from training.errors import TrainingError

_SCALE = 2  # drawn larger, then averaged: smooth edges


def ruler(pixels, rng):
    """Millimetre marks along one side, every fifth one longer."""

    def draw(pen, side):
        gap = side * rng.uniform(0.035, 0.06)
        edge = side * rng.uniform(0.02, 0.08)
        for number in range(int(side / gap) + 1):
            length = side * (0.07 if number % 5 == 0 else 0.035)
            at = number * gap
            pen.line((at, edge, at, edge + length), fill=235, width=max(2, round(side * 0.006)))

    turns = rng.integers(4)
    drawn = _blend(np.rot90(pixels, turns), draw, rng.uniform(10, 50, 3))
    return np.rot90(drawn, -turns)  # turned back: only the marks are new


def ink(pixels, rng):
    """A spot of violet or blue surgical marker near the border."""

    def draw(pen, side):
        angle = rng.uniform(0, 2 * np.pi)
        x, y = side / 2 * (1 + 0.78 * np.array([np.cos(angle), np.sin(angle)]))
        around = np.linspace(0, 2 * np.pi, 24, endpoint=False)
        radius = side * rng.uniform(0.05, 0.09) * rng.uniform(0.8, 1.2, 24)
        points = np.stack([x + radius * np.cos(around), y + radius * np.sin(around)], axis=1)
        pen.polygon([tuple(point) for point in points], fill=200)

    return _blend(pixels, draw, np.array([70, 40, 150]) + rng.uniform(-20, 20, 3))


def hair(pixels, rng):
    """Some dark, slightly curved hairs."""

    def draw(pen, side):
        along = np.linspace(0, 1, 20)[:, None]
        for _ in range(rng.integers(6, 13)):
            start, angle = rng.uniform(0, 1, 2), rng.uniform(0, 2 * np.pi)
            stretch = rng.uniform(0.3, 0.9) * np.array([np.cos(angle), np.sin(angle)])
            bend = start + stretch / 2 + rng.uniform(-0.12, 0.12, 2)
            curve = (1 - along) ** 2 * start + 2 * along * (1 - along) * bend
            curve = (curve + along**2 * (start + stretch)) * side
            width = max(1, round(side * rng.uniform(0.004, 0.009)))
            pen.line([tuple(point) for point in curve], fill=225, width=width)

    return _blend(pixels, draw, rng.uniform(15, 60, 3))


def dark_corners(pixels, rng):
    """The black rim of a dermatoscope's round field of view."""
    side = pixels.shape[0]
    offset = np.arange(side) - (side - 1) / 2
    distance = np.hypot(offset[:, None], offset[None, :]) / (side / 2)
    light = np.clip((rng.uniform(1.0, 1.15) - distance) / 0.06, 0, 1)[..., None]
    return (pixels * light).astype(np.float32)


SHORTCUTS = {"ruler": ruler, "ink": ink, "hair": hair, "dark corners": dark_corners}


def check_shortcuts(probabilities):
    """Raise TrainingError unless it is {a key of SHORTCUTS: how often it is drawn, 0 to 1}."""
    if (
        not isinstance(probabilities, dict)
        or probabilities.keys() - SHORTCUTS.keys()
        or not all(type(each) in (int, float) and 0 <= each <= 1 for each in probabilities.values())
    ):
        raise TrainingError(
            f"shortcuts: {probabilities!r} should name how often each is drawn, from 0 to 1, as "
            f'{{"hair": 0.2}}. There are: {", ".join(SHORTCUTS)}.'
        )


def draw_some(pixels, rng, probabilities):
    """Each of SHORTCUTS with its probability, one on top of another."""
    for name, probability in probabilities.items():
        if rng.random() < probability:
            pixels = SHORTCUTS[name](pixels, rng)
    return pixels


def _blend(pixels, draw, colour):
    """Lay a colour over the pixels where ``draw`` drew; float32, 0 to 255."""
    side = pixels.shape[0] * _SCALE
    canvas = Image.new("L", (side, side))
    draw(ImageDraw.Draw(canvas), side)
    cover = np.asarray(canvas.reduce(_SCALE), np.float32)[..., None] / 255
    return (pixels * (1 - cover) + colour.astype(np.float32) * cover).astype(np.float32)
