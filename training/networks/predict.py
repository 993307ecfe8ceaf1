"""Logits of a Keras model on arrays of images."""

import numpy as np
from tqdm import tqdm


def predict_logits(model, inputs, batch_size=32, label=None):
    """Model inputs (N, S, S, 3), 0 to 255 → float32 logits (N, classes).

    label: text of a progress bar, none without it.
    """
    starts = range(0, len(inputs), batch_size)
    if label:
        starts = tqdm(starts, desc=label)
    parts = []
    for start in starts:
        batch = np.asarray(inputs[start : start + batch_size], np.float32)
        # A fixed batch shape spares the compiled backends a second compilation.
        padding = batch_size - len(batch)
        padded = np.pad(batch, ((0, padding), (0, 0), (0, 0), (0, 0))) if padding else batch
        parts.append(np.asarray(model.predict_on_batch(padded), np.float32)[: len(batch)])
    return np.concatenate([np.empty((0, model.output_shape[-1]), np.float32), *parts])
