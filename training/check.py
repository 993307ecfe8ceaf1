"""Check labelled images before training: what is missing, broken, double or contradictory.

Example: ``python -m training.check --data HAM10000.zip --out problems.csv``

Exits with 1 where anything was found. Correct the data, or let train leave out every
image on the list: ``train --without problems.csv``.
"""

import argparse
import sys
from collections import Counter
from pathlib import Path

from training.data.class_sets import choose
from training.data.dataset import read_dataset
from training.data.problems import find_problems, write_problems
from training.errors import TrainingError
from training.recipes import load_recipe
from training.stage import run_stage
from training.train import overrides


def parse(argv):
    """Command-line options of the stage."""
    parser = argparse.ArgumentParser(prog="check", description=__doc__.splitlines()[0])
    parser.add_argument("--data", action="append", required=True, metavar="PATH")
    parser.add_argument("--recipe", default="mobilenet", help="whose classes the data is to have")
    parser.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE", help="as for train"
    )
    parser.add_argument("--classes", metavar="FILE", help="JSON list of the classes, as for train")
    parser.add_argument("--out", required=True, metavar="FILE", help="the list of problems, CSV")
    parser.add_argument(
        "--skip", action="store_true", help="exit with 0: train is to leave the images out"
    )
    return parser.parse_args(argv)


def run(options):
    """The stage itself: writes the list. Raises TrainingError where it is not empty."""
    recipe = load_recipe(options.recipe, overrides(options.set))
    dataset = read_dataset(options.data)
    print(dataset.summary())
    problems = find_problems(dataset, choose(recipe["classes"], options.classes, dataset))
    out = Path(options.out)
    write_problems(out, problems)
    counts = Counter(problem.kind for problem in problems)
    for kind, count in counts.items():
        print(f"{kind}: {count}")
    print(f"Wrote {out}: {len(problems)} problems.")
    if problems and not options.skip:
        raise TrainingError(
            f"{len(problems)} problems, listed in {out}. Correct the data, or leave those images "
            f"out with `train --without {out}` (`build --skip-bad`)."
        )


def main(argv=None):
    """Command line; returns the exit code."""
    return run_stage("check", parse, run, argv)


if __name__ == "__main__":
    sys.exit(main())
