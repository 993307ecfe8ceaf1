"""Copy a data set with hair removed, noise reduced, or both.

Example: ``python -m training.clean --data HAM10000.zip --hair --out cleaned``

For an ablation: train and evaluate on the copy and on the original, and see what it
brings. The page does neither, so a model of such a copy is not to be converted. Images of
an official test set are left out: the copy's table could not say that they are.
"""

import argparse
import io
import sys

from PIL import Image

from training.data.cleaning import reduce_noise, remove_hair
from training.data.copies import Copy, write_data_set
from training.data.dataset import load_dataset
from training.data.preprocess import load_rgb
from training.errors import TrainingError
from training.progress import progress
from training.stage import run_stage


def cleaned_copies(records, steps):
    """Each record's Copy, its pixels passed through the steps, saved without loss.

    Unreadable images are left out and named.
    """
    for record in progress(records, desc="Cleaning"):
        try:
            pixels = load_rgb(io.BytesIO(record.read()))
        except TrainingError as error:
            print(f"Left out: {record.image_id}: {error}", file=sys.stderr)
            continue
        for step in steps:
            pixels = step(pixels)
        buffer = io.BytesIO()
        Image.fromarray(pixels).save(buffer, "PNG")
        lesion_id = "" if record.train_only else record.lesion_id
        identity = (record.image_id, lesion_id, record.code)
        yield Copy(*identity, ".png", buffer.getvalue(), record.extra)


def parse(argv):
    """Command-line options of the stage."""
    parser = argparse.ArgumentParser(prog="clean", description=__doc__.splitlines()[0])
    parser.add_argument("--data", action="append", required=True, metavar="PATH")
    parser.add_argument("--hair", action="store_true", help="remove dark hair")
    parser.add_argument("--noise", action="store_true", help="median filter, 3 by 3")
    parser.add_argument("--out", required=True, metavar="DIR", help="a new folder")
    return parser.parse_args(argv)


def run(options):
    """The stage itself: writes the folder, whole or not at all."""
    chosen = ((options.hair, remove_hair), (options.noise, reduce_noise))
    steps = [step for wanted, step in chosen if wanted]
    if not steps:
        raise TrainingError("Nothing to do: give --hair, --noise or both.")
    dataset = load_dataset(options.data)
    print(dataset.summary())
    records = [record for record in dataset.records if not record.held_back]
    count = write_data_set(options.out, cleaned_copies(records, steps))
    print(f"Wrote {options.out}: {count} images.")


def main(argv=None):
    """Command line; returns the exit code."""
    return run_stage("clean", parse, run, argv)


if __name__ == "__main__":
    sys.exit(main())
