"""Copy a data set so that the usual split leaks, as in much of the literature.

    python -m training.leaky --data HAM10000.zip --protocol image --out leaky/image

For demonstration only: a model trained and tested on such a copy looks better than it
is, and by how much is the point. The copy's table says so, and every evaluation on it
repeats the words. Train, calibrate and evaluate on it as on any data.
"""

import argparse
import io
import sys
from pathlib import Path

import numpy as np
from PIL import Image

from training.data.copies import Copy, write_data_set
from training.data.dataset import load_dataset
from training.data.preprocess import load_rgb, to_model_input
from training.errors import TrainingError
from training.progress import progress
from training.stage import run_stage
from training.views.augment import augment

PROTOCOLS = {
    "image": "LEAKY: split by image, so that images of one lesion stand on both sides",
    "augmented": "LEAKY: augmented before the split, so that views of an image stand on both sides",
}
SIDE = 224


def copies_of(records, at_least, rng):
    """How many augmented views each record gets, so that its class has ``at_least`` images."""
    counts = np.zeros(len(records), int)
    for code in sorted({record.code for record in records}):
        members = [index for index, record in enumerate(records) if record.code == code]
        missing = max(0, at_least - len(members))
        counts[members] = missing // len(members)
        counts[rng.permutation(members)[: missing % len(members)]] += 1
    return counts


def views(data, count, rng):
    """Augmented views of an image file, as the training augments, each a JPEG file's bytes."""
    pixels = np.rint(to_model_input(load_rgb(io.BytesIO(data)), SIDE)).astype(np.uint8)
    for _ in range(count):
        view = np.clip(np.rint(augment(pixels, SIDE, rng, 1.0)), 0, 255).astype(np.uint8)
        buffer = io.BytesIO()
        Image.fromarray(view).save(buffer, "JPEG", quality=95)
        yield buffer.getvalue()


def leaky_copies(records, protocol, at_least, seed):
    """The images and their augmented views, each a Copy that is a lesion of its own: the leak.

    Unreadable images are left out and named.
    """
    rng = np.random.default_rng(seed)
    counts = copies_of(records, at_least, rng) if protocol == "augmented" else [0] * len(records)
    said = {"protocol": PROTOCOLS[protocol]}
    for record, count in zip(progress(records, desc="Copying"), counts, strict=True):
        try:
            data = record.read()
            augmented = list(views(data, count, rng))
        except TrainingError as error:
            print(f"Left out: {record.image_id}: {error}", file=sys.stderr)
            continue
        suffix, name = Path(record.name).suffix.lower(), record.image_id
        yield Copy(name, name, record.code, suffix, data, said)
        for number, view in enumerate(augmented, 1):
            view_name = f"{name}_view{number}"
            yield Copy(view_name, view_name, record.code, ".jpg", view, said)


def parse(argv):
    """Command-line options of the stage."""
    parser = argparse.ArgumentParser(prog="leaky", description=__doc__.splitlines()[0])
    parser.add_argument("--data", action="append", required=True, metavar="PATH")
    parser.add_argument("--protocol", choices=PROTOCOLS, required=True)
    parser.add_argument("--out", required=True, metavar="DIR", help="a new folder")
    parser.add_argument(
        "--at-least",
        type=int,
        default=2000,
        help="images that augmentation fills every class up to (default: %(default)s)",
    )
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args(argv)


def run(options):
    """The stage itself: writes the folder, whole or not at all."""
    every = load_dataset(options.data).records
    records = [record for record in every if not (record.train_only or record.held_back)]
    copies = leaky_copies(records, options.protocol, options.at_least, options.seed)
    count = write_data_set(options.out, copies)
    print(f"Wrote {options.out}: {count} images. {PROTOCOLS[options.protocol]}.")


def main(argv=None):
    """Command line; returns the exit code."""
    return run_stage("leaky", parse, run, argv)


if __name__ == "__main__":
    sys.exit(main())
