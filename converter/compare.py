"""Judging the page's numbers against numpy's and Keras': pure functions."""

from dataclasses import dataclass

import numpy as np

# What the page may differ by. Preprocessing is in units of 0..255: an opaque PNG
# gives the same pixels everywhere, transparency rounds by up to one; two JPEG
# decoders round differently, which only the answer can judge.
TOLERANCE = {
    "png": {"same_top": 1.0, "probabilities": 0.005, "preprocessing_max": 1.0},
    "jpeg": {"same_top": 0.995, "preprocessing_mean": 1.0},
}
# Of the outlier score, as a share of the threshold above which a picture is refused;
# of a measure of quality, as a share of one more than its size.
OUTLIER = 0.01
QUALITY = 0.01


@dataclass(frozen=True)
class Comparison:
    """One image, page against reference.

    preprocessing_max, preprocessing_mean: |page input - numpy input|, 0..255.
    model: max |Δp|, page against Keras on the page's own input.
    total: max |Δp|, page against Keras on numpy's input.
    cam: max |Δ| of the class-activation map's mean over space against the page's logits;
        0 for a model without a map.
    outlier: |Δ| of the outlier score on the page's own input, as a share of the
        threshold; 0 for a model that refuses nothing.
    quality: the largest |Δ| of a measure of quality on the page's own input, as a share
        of one more than its size; 0 for a model without measures.
    same_top: whether both name the same most probable class.
    """

    name: str
    preprocessing_max: float
    preprocessing_mean: float
    model: float
    total: float
    cam: float
    outlier: float
    quality: float
    same_top: bool


def compare(name, page, reference):
    """Compare one answer.

    page: {"input" (S, S, 3), "probabilities" (C,), "logits" (C,), "cam" (h·w, C; no
    row without a map), "outlier" (a share of the threshold), "quality" (measures,)}.
    reference: {"input", "probabilities" (Keras on numpy's input), "on_page_input",
    "outlier", "quality" (Keras on the page's input)}.
    """
    pixels = np.abs(page["input"].astype(np.float64) - reference["input"])
    shares = page["probabilities"].astype(np.float64)
    known = np.asarray(reference["quality"], np.float64)
    cells = page["cam"].astype(np.float64)
    cam = cells.mean(axis=0) - page["logits"] if len(cells) else np.zeros(1)
    return Comparison(
        name,
        float(pixels.max()),
        float(pixels.mean()),
        float(np.abs(shares - reference["on_page_input"]).max()),
        float(np.abs(shares - reference["probabilities"]).max()),
        float(np.abs(cam).max()),
        float(abs(page["outlier"] - reference["outlier"])),
        float((np.abs(page["quality"] - known) / (1 + np.abs(known))).max(initial=0.0)),
        bool(shares.argmax() == reference["probabilities"].argmax()),
    )


def summarise(comparisons):
    """One group of images in figures, over its comparisons (at least one)."""
    figures = {
        key: max(getattr(c, key) for c in comparisons)
        for key in ("preprocessing_max", "model", "total", "cam", "outlier", "quality")
    }
    figures["preprocessing_mean"] = float(np.mean([c.preprocessing_mean for c in comparisons]))
    figures["same_top"] = float(np.mean([c.same_top for c in comparisons]))
    return {"images": len(comparisons), **figures}


def problems(summary, tolerance):
    """What is over tolerance, as sentences; an empty list is a pass."""
    checks = (
        ("probabilities", "total", "largest probability difference"),
        ("preprocessing_max", "preprocessing_max", "largest preprocessing difference"),
        ("preprocessing_mean", "preprocessing_mean", "mean preprocessing difference"),
    )
    found = [
        f"{words} {summary[key]:.3g} is over {tolerance[limit]:g}"
        for limit, key, words in checks
        # Written so that NaN fails.
        if limit in tolerance and not summary[key] <= tolerance[limit]
    ]
    if not summary["same_top"] >= tolerance["same_top"]:
        wanted = f"{tolerance['same_top']:.1%}"
        found.append(f"same top class on {summary['same_top']:.1%}, wanted {wanted}")
    if not summary["cam"] <= 1e-3:
        found.append(f"the class-activation map misses the logits by {summary['cam']:.3g}")
    if not summary["outlier"] <= OUTLIER:
        found.append(f"the outlier score differs by {summary['outlier']:.3g} of the threshold")
    if not summary["quality"] <= QUALITY:
        found.append(f"a measure of quality differs by {summary['quality']:.3g}")
    return found
