"""A known answer: what Keras makes of a picture that page and converter draw by one rule.

The page asks its engine for it before it answers anybody, so that a browser or a
processor that computes wrongly is noticed there, and not in an answer.
"""

import numpy as np

PICTURE = "channel-ramps"
# As a share of the largest logit, or of one. Engines that compute rightly differ by a
# millionth, those with half the bits by a thousandth, wrong kernels by the whole answer.
TOLERANCE = 0.01


def channel_ramps(size):
    """The picture: in each channel a ramp of another direction.

    The same rule stands in ``webapp/static/worker/knownanswer.js``. size: its side in
    pixels. Returns float32 (size, size, 3), whole numbers from 0 to 255.
    """
    y, x, channel = np.ogrid[:size, :size, :3]
    return (((channel + 1) * x + (3 - channel) * y) * 64 // size).astype(np.float32)


def self_test(model, size):
    """The contract's entry. model: the trained Keras model, float32, not folded."""
    (logits,) = np.asarray(model(channel_ramps(size)[None], training=False))
    return {
        "picture": PICTURE,
        "logits": [round(float(logit), 6) for logit in logits],
        "tolerance": TOLERANCE,
    }
