"""Write docs/evidence.md from the measured files in the folder of the same name.

Example: ``python -m training.evidence_page docs/evidence``

Reads, where they are there, crossvalidation.json, leaky-image/metrics.json,
leaky-augmented/metrics.json, crossdata.json and compare.json (each with its .png),
ablation.json, learning-curve.json, networks.json, soak.json, lighthouse.json and axe.json in that
folder; in recipes/NAME/ a run's run.json and metrics.json, in cleaning/ what ablation wrote on
each copy of the data, in copies/small/ and copies/sharp/ the metrics.json of the shipped model on
either.
"""

import argparse
import sys
from pathlib import Path

from tools.whole import write_text
from training.run_folder import read_json
from training.stage import file_sha256, run_stage
from training.writing import ablation, browsing, copies, crossdata, learning, protocols, recipes
from training.writing.comparison import comparison
from training.writing.lines import even

SHIPPED = Path(__file__).parents[1] / "model_js" / "model.h5"


def report(folder):
    """The page as Markdown text."""
    folder = Path(folder)
    source = f"Written by `python -m training.evidence_page` from `{folder.name}/`;"
    parts = ["# Evidence", "", f"{source} do not edit it by hand."]
    if names := _names_of_shipped(folder):
        parts += ["", f"The shipped model, by its weights, is here called {' and '.join(names)}."]
    sections = (
        ("crossvalidation.json", protocols.crossvalidation),
        ("crossvalidation.json", protocols.leakage),
        ("crossdata.json", foreign),
        ("copies", copies.small_and_sharp),
        ("ablation.json", ablation.tried),
        ("recipes", recipes.published),
        ("cleaning", ablation.cleaned),
        ("learning-curve.json", learning.curve),
        ("networks.json", ablation.networks),
        ("compare.json", classic),
        ("soak.json", browsing.thousands),
        ("lighthouse.json", browsing.lighthouse),
        ("axe.json", browsing.accessibility),
    )
    for name, section in sections:
        text = section(folder, _read(folder / name)) if (folder / name).exists() else ""
        if text:
            parts += ["", text]
    return even("\n".join(parts) + "\n")


def _names_of_shipped(folder):
    """What the tables call the model with the weights of the shipped one, in order."""
    if not SHIPPED.is_file():
        return []
    digest, names = file_sha256(SHIPPED), []
    for name in ("ablation.json", "compare.json"):
        if (folder / name).exists():
            rows = read_json(folder / name)["rows"]
            names += [f"`{row['name']}`" for row in rows if row.get("model_sha256") == digest]
    return names


def _read(path):
    """A JSON file's value; of a folder, by name, those of all that is in it."""
    if path.is_dir():
        return {each.stem: _read(each) for each in sorted(path.iterdir())}
    return read_json(path)


def classic(folder, found):
    """Classic methods beside the network, on the test split."""
    return f"## Classic methods\n\n{comparison(found, f'{folder.name}/compare')}"


def foreign(folder, found):
    """Runs on data sets that they were not trained on, and whether the shipped model is one."""
    text = f"## Other data sets\n\n{crossdata.comparison(found, f'{folder.name}/crossdata')}"
    digests = {row["model_sha256"] for row in found["rows"]}
    if SHIPPED.is_file() and file_sha256(SHIPPED) not in digests:
        text += "\n\nThe shipped model is not among them: how it does there has not been measured."
    return text


def parse(argv):
    """Command-line options of the stage."""
    parser = argparse.ArgumentParser(prog="evidence_page", description=__doc__.splitlines()[0])
    parser.add_argument("folder", metavar="DIR", help="folder of the measured files")
    return parser.parse_args(argv)


def run(options):
    """The stage itself: writes the page beside the folder."""
    folder = Path(options.folder)
    path = folder.with_suffix(".md")
    write_text(path, report(folder))
    print(f"Wrote {path}.")


def main(argv=None):
    """Command line; returns the exit code."""
    return run_stage("evidence_page", parse, run, argv)


if __name__ == "__main__":
    sys.exit(main())
