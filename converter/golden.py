"""Golden cases: drawn images of every kind the page accepts, and Keras' answers to them.

They travel with the model, so that anyone can ask a browser, an engine or a new
backend whether it still computes what Keras computed.
"""

import io
import json
from pathlib import Path

import numpy as np
from PIL import Image

from converter.compare import TOLERANCE
from converter.drawing import draw_lesion
from training.data.preprocess import load_rgb, to_model_input
from training.scoring.decision import calibrated_probabilities

FORMAT_VERSION = 1
EXIF_ORIENTATION = 0x0112
TURNED_LEFT = 6  # stored lying on its left side: to be turned a quarter clockwise


def draw_cases(size):
    """The golden image files: (file name, note, bytes) in a fixed order, drawn from seeds.

    size: the model's input side in pixels.
    """
    # The page takes no picture of a shorter side.
    exact, small = max(size, 64), max(size * 150 // 224, 64)
    return [
        ("landscape.png", "landscape", _png(draw_lesion(600, 450, 1))),
        ("portrait.png", "portrait", _png(draw_lesion(300, 400, 2))),
        ("odd.png", "odd sides and an odd margin", _png(draw_lesion(333, 250, 3))),
        ("exact.png", "exactly the input's size", _png(draw_lesion(exact, exact, 4))),
        ("small.png", "small, enlarged for a larger input", _png(draw_lesion(small, small, 5))),
        ("large.png", "large, palette", _png(_palette(draw_lesion(1280, 960, 6)))),
        ("grey.png", "grey", _png(draw_lesion(400, 300, 7).convert("L"))),
        ("palette.png", "palette", _png(_palette(draw_lesion(320, 240, 8)))),
        (
            "transparent.png",
            "transparent towards the rim",
            _png(_vignette(draw_lesion(256, 256, 9))),
        ),
        ("photo.jpg", "JPEG, halved colour resolution", _jpeg(draw_lesion(600, 450, 10))),
        ("turned.jpg", "JPEG, upright only by its EXIF tag", _turned(draw_lesion(450, 338, 11))),
        ("grey.jpg", "JPEG, grey", _jpeg(draw_lesion(300, 300, 12).convert("L"))),
    ]


def golden_inputs(cases, size):
    """The reference model inputs of golden cases, float32 (cases, size, size, 3)."""
    return np.stack([to_model_input(load_rgb(io.BytesIO(data)), size) for _, _, data in cases])


def write_golden(folder, cases, inputs, model, rule):
    """Write golden/* and golden.json into a model folder.

    cases: as from draw_cases. inputs: as from golden_inputs. model: the trained
    Keras model, float32, not folded. rule: the contract's calibrated decision rule.
    """
    logits = np.asarray(model(inputs, training=False))
    probabilities = calibrated_probabilities(logits, rule)
    entries = []
    (Path(folder) / "golden").mkdir()
    for (name, note, data), pixels, row, shares in zip(
        cases, inputs, logits, probabilities, strict=True
    ):
        (Path(folder) / "golden" / name).write_bytes(data)
        entries.append(
            {
                "file": f"golden/{name}",
                "note": note,
                "input_mean": _rounded(pixels.mean(axis=(0, 1), dtype=np.float64), 4),
                "logits": _rounded(row, 6),
                "probabilities": _rounded(shares, 7),
            }
        )
    golden = {"format_version": FORMAT_VERSION, "tolerance": TOLERANCE, "cases": entries}
    text = json.dumps(golden, indent=1) + "\n"
    (Path(folder) / "golden.json").write_text(text, encoding="utf-8")


def _rounded(values, digits):
    return [round(float(value), digits) for value in values]


def _png(image):
    return _encoded(image, "PNG", optimize=True)


def _jpeg(image, **options):
    return _encoded(image, "JPEG", quality=90, **options)


def _encoded(image, kind, **options):
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def _palette(image):
    return image.quantize(64, dither=Image.Dither.NONE)


def _vignette(image):
    """Opaque in the middle, clear at the rim, every share of transparency between."""
    height, width = image.height, image.width
    y, x = np.mgrid[0:height, 0:width]
    rim = np.hypot((x + 0.5) / width - 0.5, (y + 0.5) / height - 0.5)
    alpha = np.clip((0.62 - rim) / 0.25, 0, 1) * 255
    image.putalpha(Image.fromarray(np.rint(alpha).astype(np.uint8)))
    return image


def _turned(image):
    exif = Image.Exif()
    exif[EXIF_ORIENTATION] = TURNED_LEFT
    return _jpeg(image.transpose(Image.Transpose.ROTATE_90), exif=exif.tobytes())
