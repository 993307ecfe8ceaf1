"""What more images of more lesions bring, as Markdown."""

import numpy as np

from training.writing.tables import epoch_words, figure, table


def curve(_, found):
    """One recipe trained on ever larger shares of the lesions, on the validation split."""
    runs = sorted(found["rows"], key=lambda row: row["images"])
    largest = runs[-1]
    scores = [name.replace("_", " ") for name in largest["scores"]]
    rows = [
        (f"{each['share'] or 1:.0%}", each["images"], *map(figure, each["scores"].values()))
        for each in runs
    ]
    sizes = " → ".join(str(side) for _, side in largest["recipe"]["size_schedule"])
    return f"""## What more images bring

The same recipe and seed, as many steps ({largest["epochs"]} epochs of
{epoch_words(largest["recipe"])} at {sizes} pixels), on ever larger shares of the lesions of the
training split, a smaller one within a larger. On the {found["split"]} split,
{found["images"]} images of {found["lesions"]} lesions; in brackets {found["interval"]}. From
`learning-curve.json`, written by `{found["command"]}`
of runs that `python3 lens.py train --share SHARE` made.

{table(("lesions", "images to train on", *scores), rows)}

Each doubling brought {_doubling(runs, "balanced_accuracy"):+.3f} of balanced accuracy and
{_doubling(runs, "accuracy"):+.3f} of accuracy (a line through these by least squares). So short a
training of so small a network tells how they grow, not how far they can."""


def _doubling(runs, score):
    """How much a score grows when the images double: the slope on their logarithm."""
    doublings = np.log2([each["images"] for each in runs])
    return np.polyfit(doublings, [each["scores"][score]["value"] for each in runs], 1)[0]
