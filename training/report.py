"""Write the report of a finished run, or of several side by side, as one HTML file.

Example: ``python -m training.report --run runs/first --data HAM10000.zip --out report.html``

The file needs nothing but itself: no network, no script, no other file. Figures are read
from what train, calibrate, evaluate and, where they ran, explain, refuse, quality and
metadata wrote; what is missing is named with the command that writes it.
"""

import argparse
import sys
from pathlib import Path

from tools.whole import write_text
from training.command import command_line
from training.errors import TrainingError
from training.stage import run_records, run_stage


def parse(argv):
    """Command-line options of the stage."""
    parser = argparse.ArgumentParser(prog="report", description=__doc__.splitlines()[0])
    parser.add_argument(
        "--run",
        action="append",
        required=True,
        metavar="RUN",
        help="folder of an evaluated run; several are compared, with the first",
    )
    parser.add_argument(
        "--data",
        action="append",
        required=True,
        metavar="PATH",
        help="as for evaluate; may be repeated",
    )
    parser.add_argument("--out", required=True, metavar="FILE", help="the HTML file")
    parser.add_argument("--title", help="of the page (default: the names of the folders)")
    parser.add_argument(
        "--resamples", type=int, default=1000, help="bootstrap resamples of a comparison"
    )
    parser.add_argument("--replace", action="store_true", help="replace an earlier report")
    options = parser.parse_args(argv)
    options.command = command_line("report", argv)
    return options


def run(options):
    """The stage itself: writes the file, whole or not at all."""
    from training.writing.html import comparison, single
    from training.writing.html.evaluated import read_all

    out = Path(options.out)
    if out.exists() and not options.replace:
        raise TrainingError(f"{out}: exists. Add --replace, or give --out another name.")
    runs = read_all(options.run)
    groups = run_records(options.run[0], options.data)
    if len(runs) == 1:
        page = single.report(runs[0], groups, options.command, options.title)
    else:
        page = comparison.report(runs, groups, options.command, options.title, options.resamples)
    write_text(out, page)
    print(f"Wrote {out} ({out.stat().st_size / 1e6:.1f} MB).")


def main(argv=None):
    """Command line; returns the exit code."""
    return run_stage("report", parse, run, argv)


if __name__ == "__main__":
    sys.exit(main())
