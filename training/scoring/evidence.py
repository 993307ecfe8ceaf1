"""The heat map as the page draws it, for scoring it against lesion masks.

The same steps stand in ``webapp/static/js/heatmap.js``; a test holds both to the
same numbers.
"""

import numpy as np


def evidence(cam, index):
    """How much each place speaks for a class against the average of all classes.

    cam: float (H, W, classes), the output of the layer "cam". index: the class.
    Returns float64 (H, W), 0 to 1, the largest 1; all 0 where nothing speaks for it.
    """
    cam = np.asarray(cam, np.float64)
    against = np.maximum(0.0, cam[..., index] - cam.mean(axis=-1))
    peak = against.max()
    return against / peak if peak > 0 else against


def enlarge(values, size):
    """Bilinear enlargement (H, W) → (size, size), sampled at pixel centres, edges held."""
    down, across = (_bilinear(side, size) for side in values.shape)
    return down @ values @ across.T


def _bilinear(source, target):
    """Interpolation weights (target, source) along one axis."""
    at = np.clip((np.arange(target) + 0.5) * source / target - 0.5, 0, source - 1)
    low = np.floor(at).astype(int)
    weights = np.zeros((target, source))
    weights[np.arange(target), low] = 1 - (at - low)
    weights[np.arange(target), np.minimum(low + 1, source - 1)] += at - low
    return weights


def localisation(heat, mask):
    """How well a heat map points at the lesion.

    heat: (S, S), not negative. mask: (S, S), share of lesion, 0 to 1. Returns
    {"energy_inside": share of the heat on the lesion (Wang et al. 2020,
    arXiv:1910.01279), "pointing": 1.0 where the hottest pixel is lesion (Zhang et
    al. 2018, arXiv:1608.00507), "lesion_share": what an even map would have}; NaN
    without any heat or lesion.
    """
    total, area = heat.sum(), mask.mean()
    if total <= 0 or area <= 0:
        return {"energy_inside": np.nan, "pointing": np.nan, "lesion_share": np.nan}
    hottest = np.unravel_index(heat.argmax(), heat.shape)
    return {
        "energy_inside": float((heat * mask).sum() / total),
        "pointing": float(mask[hottest] >= 0.5),
        "lesion_share": float(area),
    }
