"""Average the weights of runs of one network: a run folder out, of a network as small as each.

Example: ``lens.py soup --run runs/first --run runs/tuned --share 0.6 --out runs/mean``

For a run and one that was fine-tuned from it: between them lies what keeps the best of both
(Wortsman et al. 2022, arXiv:2109.01903). Calibrate and evaluate the mean like any run.
"""

import argparse
import sys
from pathlib import Path

from training.command import command_line
from training.errors import TrainingError
from training.members import SAME, named, read_members, write_mean
from training.networks.rounding import round_kernels
from training.stage import run_stage

# What the second run's record says of the mean too.
KEPT = ("recipe_name", "recipe", "class_set", "data", "images", "data_sha256", *SAME)


def mix(first, second, share):
    """The first model with the mean of both models' weights. share: of the second, 0 to 1.

    Raises TrainingError for models of two kinds.
    """
    weights = [model.get_weights() for model in (first, second)]
    if [w.shape for w in weights[0]] != [w.shape for w in weights[1]]:
        raise TrainingError("The runs are of two networks: only weights of one can be averaged.")
    first.set_weights(
        [(1 - share) * one + share * other for one, other in zip(*weights, strict=True)]
    )
    round_kernels(first)
    return first


def parse(argv):
    """Command-line options of the stage."""
    parser = argparse.ArgumentParser(prog="soup", description=__doc__.splitlines()[0])
    parser.add_argument(
        "--run", action="append", required=True, help="folder that train wrote; give two"
    )
    parser.add_argument("--share", type=float, default=0.5, help="of the second run, 0 to 1")
    parser.add_argument("--out", required=True, help="folder of the mean")
    options = parser.parse_args(argv)
    options.command = command_line("soup", argv)
    return options


def run(options):
    """The stage itself: writes model.h5 and run.json."""
    folders = [Path(folder) for folder in options.run]
    if len(folders) != 2 or not 0 <= options.share <= 1:
        raise TrainingError("Give two runs (--run, twice) and a --share from 0 to 1.")
    records, models = read_members(folders)
    shares = (1 - options.share, options.share)
    record = {key: records[1].get(key) for key in KEPT} | {
        "command": options.command,
        "shares": dict(zip(named(folders), shares, strict=True)),
    }
    folder = write_mean(options.out, mix(*models, options.share), record, records)
    print(f"Wrote {folder.model}. Calibrate it next.")


def main(argv=None):
    """Command line; returns the exit code."""
    return run_stage("soup", parse, run, argv)


if __name__ == "__main__":
    sys.exit(main())
