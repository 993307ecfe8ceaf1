"""Outputs of a Keras model on arrays of images."""

import numpy as np

from training.progress import progress


def predict_logits(model, inputs, batch_size=32, label=None):
    """Model inputs (N, S, S, 3), 0 to 255 → float32 logits (N, classes).

    label: text of a progress bar, none without it.
    """
    (logits,) = predict(model, inputs, batch_size, label)
    return logits


def predict(model, inputs, batch_size=32, label=None):
    """The same of any model: [float32 (N, …), one for each of its outputs]."""
    starts = range(0, len(inputs), batch_size)
    if label:
        starts = progress(starts, desc=label)
    found = [[np.empty((0, *output.shape[1:]), np.float32)] for output in model.outputs]
    for start in starts:
        batch = np.asarray(inputs[start : start + batch_size], np.float32)
        # A fixed batch shape spares the compiled backends a second compilation.
        padding = batch_size - len(batch)
        padded = np.pad(batch, ((0, padding), (0, 0), (0, 0), (0, 0))) if padding else batch
        outputs = model.predict_on_batch(padded)
        outputs = outputs if isinstance(outputs, list) else [outputs]
        for parts, output in zip(found, outputs, strict=True):
            parts.append(np.asarray(output, np.float32)[: len(batch)])
    return [np.concatenate(parts) for parts in found]
