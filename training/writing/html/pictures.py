"""Images of the data as a report shows them, with the heat map of an answer."""

import base64
import io

import numpy as np
from PIL import Image

from training.data.dataset import load_arrays
from training.scoring.evidence import enlarge, evidence

# As the page draws it (webapp/static/js/heatmap.js): red, green, blue, alpha.
_RAMP = np.array([[250, 204, 21, 0], [249, 150, 30, 150], [200, 30, 45, 235]], float)


def data_uri(pixels):
    """Pixels (S, S, 3), 0 to 255, as a JPEG inside an address."""
    file = io.BytesIO()
    rounded = np.clip(np.rint(pixels), 0, 255).astype(np.uint8)
    Image.fromarray(rounded).save(file, "JPEG", quality=85)
    return f"data:image/jpeg;base64,{base64.b64encode(file.getvalue()).decode('ascii')}"


def with_heat(pixels, heat):
    """Pixels (S, S, 3) under the colours of a heat map (S, S), 0 to 1."""
    steps = np.arange(len(_RAMP)) / (len(_RAMP) - 1)
    colour = np.stack([np.interp(heat, steps, channel) for channel in _RAMP.T], axis=-1)
    alpha = colour[..., 3:] / 255
    return pixels * (1 - alpha) + colour[..., :3] * alpha


def read_pictures(run, records):
    """What the run's model sees of some records: float32 (N, S, S, 3)."""
    size = run.finished.model.input_shape[1]
    return load_arrays(records, size, run.classes, label="pictures for the report").inputs


def heat_maps(run, inputs, answers):
    """Heat maps (S, S) of the answers (N,) to inputs; None for a model without a map."""
    import keras

    from training.networks.heads import has_map

    model = run.finished.model
    if not len(inputs) or not has_map(model):
        return None
    seer = keras.Model(model.input, model.get_layer("cam").output)
    cams = np.asarray(seer.predict_on_batch(np.asarray(inputs)), np.float32)
    size = inputs.shape[1]
    return [enlarge(evidence(cam, answer), size) for cam, answer in zip(cams, answers, strict=True)]
