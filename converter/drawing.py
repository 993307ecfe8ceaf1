"""Drawn stand-ins for dermatoscopic images: no person's skin is in the repository."""

import math

import numpy as np
from PIL import Image, ImageDraw

# Skin, and what grows on it: sRGB colours in 0..255.
SKIN = ((232, 190, 172), (214, 160, 135), (198, 145, 120), (160, 110, 85))
LESION = ((96, 58, 44), (62, 38, 34), (140, 84, 60), (150, 52, 58), (74, 70, 82))


def draw_lesion(width, height, seed):
    """A lesion on skin: uneven border and pigment, light falling off, a few hairs.

    width, height: in pixels. seed: an integer; the same seed draws the same
    picture at any size, up to its resolution.

    Returns a Pillow image in RGB mode.
    """
    rng = np.random.default_rng(seed)
    side = min(width, height)
    u = (np.arange(width)[None, :] + 0.5 - width / 2) / side
    v = (np.arange(height)[:, None] + 0.5 - height / 2) / side
    pixels = _skin(rng, u, v)
    pixels = _lesion(rng, u, v, pixels)
    light = 1.0 - 0.35 * (u**2 + v**2)
    image = Image.fromarray(np.clip(np.rint(pixels * light[..., None]), 0, 255).astype(np.uint8))
    _hairs(rng, image)
    return image


def _texture(rng, u, v, cells):
    """Smooth noise in about -1..1: a sum of plane waves, so it has no pixel grid of its own.

    u: (1, width), v: (height, 1). sin(x + y) is taken apart, so that only rows and
    columns need a sine.
    """
    total = 0.0
    for angle, phase in zip(rng.uniform(0, math.tau, 6), rng.uniform(0, math.tau, 6), strict=True):
        x = math.tau * cells * math.cos(angle) * u + phase
        y = math.tau * cells * math.sin(angle) * v
        total = total + np.sin(x) * np.cos(y) + np.cos(x) * np.sin(y)
    return total / 6


def _skin(rng, u, v):
    base = np.array(SKIN[rng.integers(len(SKIN))], np.float64)
    relief = 6 * _texture(rng, u, v, 3) + 4 * _texture(rng, u, v, 23)
    return base + relief[..., None]


def _lesion(rng, u, v, pixels):
    colours = np.array(LESION, np.float64)[rng.permutation(len(LESION))[:3]]
    angle = np.arctan2(v - rng.uniform(-0.06, 0.06), u - rng.uniform(-0.06, 0.06))
    border = rng.uniform(0.2, 0.34)
    for lobes in (2, 3, 5, 7):
        border = border * (
            1 + rng.uniform(0, 0.5) / lobes * np.cos(lobes * angle + rng.uniform(0, 6))
        )
    distance = np.hypot(u, v)
    inside = 1 / (1 + np.exp((distance - border) / rng.uniform(0.008, 0.03)))
    mix = 0.5 + 0.5 * _texture(rng, u, v, 2.5)[..., None]
    pigment = colours[0] * mix + colours[1] * (1 - mix)
    spots = np.clip(3 * _texture(rng, u, v, 14) - 0.6, 0, 1)[..., None]
    pigment = pigment * (1 - spots) + colours[2] * spots
    alpha = rng.uniform(0.75, 0.97) * inside[..., None]
    return pixels * (1 - alpha) + pigment * alpha


def _hairs(rng, image):
    width, height = image.size
    side = min(width, height)
    brush = ImageDraw.Draw(image)
    for _ in range(int(rng.integers(0, 7))):
        start, bend = rng.uniform(-0.1, 1.1, 2), rng.uniform(0, math.tau)
        points = []
        for step in np.linspace(0, rng.uniform(0.3, 0.9), 12):
            place = start + step * np.array([np.cos(bend + step), np.sin(bend + step)])
            points.append((float(place[0] * width), float(place[1] * height)))
        brush.line(points, fill=(48, 36, 32), width=max(1, side // 180))
