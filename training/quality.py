"""Set from where on a picture is called blurred, dark, bright or without a lesion.

Example: ``python -m training.quality --run runs/first --data HAM10000.zip``

Needs lesion masks: what skin without a lesion looks like is cut from beside the
lesions. The head that tells a lesion is fitted to the training split, the limits
are set on the validation split, the test split measures both.
"""

import argparse
import io
import sys
from pathlib import Path

import keras
import numpy as np
from PIL import Image, ImageFilter

from training.data.masks import find_masks, mask_on, read_mask
from training.data.preprocess import load_rgb
from training.data.records import TEST, TRAIN, VALIDATION
from training.data.squares import cut_squares
from training.data.streaming import ChangedImages
from training.environment import describe
from training.errors import TrainingError
from training.networks.backbones import backbone_of
from training.networks.measures import (
    MEASURES,
    fit_lesion_head,
    layer_roots,
    measures_output,
    save_head,
    warnings,
)
from training.networks.predict import predict_logits
from training.run_folder import write_json
from training.scoring.bootstrap import lesion_bootstrap
from training.stage import (
    add_data_options,
    file_sha256,
    load_model,
    run_records,
    run_stage,
    split_arrays,
)
from training.views.degrade import degraded

# Images of the validation split below a low limit, or above a high one.
BEYOND = 0.005
LIMITS = {
    "sharpness": ("low",),
    "brightness": ("low", "high"),
    "lesion": ("low",),
}
FITTED = 2000


def squares(records, masks, size, count):
    """Skin alone and lesions, from at most ``count`` images; two uint8 (N, size, size, 3)."""
    rng = np.random.default_rng(0)
    skin, lesions = [], []
    for index in rng.permutation(len(records)):
        record = records[index]
        if record.image_id not in masks:
            continue
        try:
            pixels = load_rgb(io.BytesIO(record.read()))
            mask = mask_on(read_mask(*masks[record.image_id]), *pixels.shape[:2])
        except TrainingError as error:
            print(f"Left out: {record.image_id}: {error}", file=sys.stderr)
            continue
        pair = cut_squares(pixels, mask, size, rng)
        if pair is not None:
            skin.append(pair[0])
            lesions.append(pair[1])
        if len(skin) == count:
            break
    if not skin:
        raise TrainingError(
            "No image of a split has a lesion mask and skin beside the lesion: nothing to tell "
            "bare skin by."
        )
    return np.stack(skin), np.stack(lesions)


def set_limits(values):
    """Limits that all but BEYOND of the pictures keep. values: (N, 3) by MEASURES."""
    limits = {}
    for name, sides in LIMITS.items():
        column = values[:, MEASURES.index(name)]
        ends = {"low": np.quantile(column, BEYOND), "high": np.quantile(column, 1 - BEYOND)}
        limits[name] = {end: float(ends[end]) if end in sides else None for end in ends}
    return limits


def spoilt(images):
    """uint8 images blurred, dark and bright: {limit they should overstep: LazyImages}."""
    blur = ImageFilter.GaussianBlur(images.shape[1] / 50)
    changes = {
        "sharpness-low": lambda pixels: np.asarray(Image.fromarray(pixels).filter(blur)),
        "brightness-low": lambda pixels: pixels * 0.3,
        "brightness-high": lambda pixels: 255 - (255 - pixels.astype(np.float32)) * 0.3,
    }
    return {
        name: ChangedImages(images, lambda pixels, _, change=change: change(pixels))
        for name, change in changes.items()
    }


def warned(arrays, values, limits, resamples):
    """Share of real lesions with each warning and with any, with intervals."""

    def shares(chosen):
        found = warnings(values[chosen], limits)
        table = {name: float(flags.mean()) for name, flags in found.items()}
        return table | {"any": float(np.any(list(found.values()), axis=0).mean())}

    return lesion_bootstrap([r.lesion_id for r in arrays.records], shares, resamples)


def parse(argv):
    """Command-line options of the stage."""
    parser = argparse.ArgumentParser(prog="quality", description=__doc__.splitlines()[0])
    add_data_options(parser)
    parser.add_argument("--resamples", type=int, default=1000, help="bootstrap resamples")
    return parser.parse_args(argv)


def run(options):
    """The stage itself: writes quality.npz and quality.json into the run's folder."""
    folder = Path(options.run)
    model = load_model(folder / "model.h5")
    size = model.input_shape[1]
    masks = find_masks(options.data)
    records = run_records(folder, options.data)
    skin, lesions = squares(records[TRAIN], masks, size, FITTED)
    whole = split_arrays(folder, model, options.data, TRAIN, dtype="uint8", sample=FITTED).inputs
    layer = backbone_of(model).middle
    roots = keras.Model(model.input, layer_roots(model, layer))
    shown = np.concatenate([lesions, whole, degraded(whole, seed=0)])
    head = fit_lesion_head(
        predict_logits(roots, skin, label="Skin"),
        predict_logits(roots, shown, label="Lesions"),
        layer,
    )
    scorer = keras.Model(model.input, measures_output(model, head))

    def measure(inputs, label):
        return predict_logits(scorer, inputs, label=f"Measuring {label}")

    validation = split_arrays(folder, model, options.data, VALIDATION)
    limits = set_limits(measure(validation.inputs, VALIDATION))
    test = split_arrays(folder, model, options.data, TEST)
    rounded = ChangedImages(test.inputs, lambda pixels, _: np.rint(pixels), "uint8")
    bare, enlarged = squares(records[TEST], masks, size, len(test.labels))
    caught = {
        name: float(warnings(measure(images, name), limits)[name].mean())
        for name, images in (spoilt(rounded) | {"lesion-low": bare}).items()
    }
    report = {
        "command": "python3 lens.py quality --run RUN --data DATA",
        "limits": limits,
        "beyond_on_validation": BEYOND,
        "fitted_on": {"split": TRAIN, "skin": len(skin), "lesions": len(shown)},
        "model_sha256": file_sha256(folder / "model.h5"),
        "environment": describe(),
        "images": len(test.labels),
        "warned": warned(test, measure(test.inputs, TEST), limits, options.resamples),
        "caught": caught,
        "skin": len(bare),
        # The same squares with a lesion: what of the above is not seen from the enlargement.
        "enlarged_lesions": float(
            warnings(measure(enlarged, "enlarged lesions"), limits)["lesion-low"].mean()
        ),
    }
    save_head(folder / "quality.npz", head)
    write_json(folder / "quality.json", report)
    for name, share in caught.items():
        print(f"{name}: {report['warned'][name]['value']:.1%} of lesions, {share:.1%} of spoilt")
    print(f"Wrote {folder / 'quality.json'} and quality.npz.")


def main(argv=None):
    """Command line; returns the exit code."""
    return run_stage("quality", parse, run, argv)


if __name__ == "__main__":
    sys.exit(main())
