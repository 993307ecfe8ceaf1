"""Write docs/evidence.md from the measured files in the folder of the same name.

Example: ``python -m training.evidence_page docs/evidence``

Reads, where they are there, crossvalidation.json, leaky-image/metrics.json,
leaky-augmented/metrics.json, crossdata.json and compare.json (each with its .png),
ablation.json, soak.json and lighthouse.json in that folder.
"""

import argparse
import sys
from pathlib import Path

from training.run_folder import read_json
from training.stage import run_stage
from training.writing import browsing, crossdata
from training.writing.comparison import comparison
from training.writing.tables import figure

FOLD_COLUMNS = (
    "images",
    "balanced_accuracy",
    "accuracy",
    "binary_accuracy",
    "ece",
    "melanoma_sensitivity",
    "specificity",
)
HOW_TRAINED = ("network", "start", "teachers", "pixels", "epochs", "shortcuts drawn", "guidance")
PROTOCOL_COLUMNS = (
    "protocol",
    "test images",
    "balanced accuracy",
    "accuracy",
    "calibration error",
)


def report(folder):
    """The page as Markdown text."""
    folder = Path(folder)
    parts = [
        "# Evidence",
        "",
        f"Written by `python -m training.evidence_page` from `{folder.name}/`; do not",
    ]
    parts[-1] += " edit it by hand."
    sections = (
        ("crossvalidation.json", crossvalidation),
        ("crossvalidation.json", leakage),
        ("crossdata.json", foreign),
        ("ablation.json", ablation),
        ("compare.json", classic),
        ("soak.json", browsing.thousands),
        ("lighthouse.json", browsing.lighthouse),
    )
    for name, section in sections:
        text = section(folder, read_json(folder / name)) if (folder / name).exists() else ""
        if text:
            parts += ["", text]
    return "\n".join(parts) + "\n"


def _table(header, rows):
    lines = [f"| {' | '.join(header)} |", f"|{'---|' * len(header)}"]
    return "\n".join(lines + [f"| {' | '.join(map(str, row))} |" for row in rows])


def crossvalidation(_, found):
    """The folds of a cross-validation and their pool."""
    recipe, pooled = found["recipe"], found["pooled"]
    sizes = ", ".join(f"{epochs} at {side} pixels" for epochs, side in recipe["size_schedule"])
    folds = [
        [
            number,
            *(f"{fold[name]:.3f}" if name != "images" else fold[name] for name in FOLD_COLUMNS),
        ]
        for number, fold in enumerate(found["folds"], 1)
    ]
    return f"""## Cross-validation

{pooled["images"]} images of {pooled["lesions"]} lesions in {len(found["folds"])} folds of lesions,
each tested on by a model that saw no image of them. The recipe is `{found["recipe_name"]}` from
ImageNet weights (epochs: {sizes}), without teachers: a teacher would have seen the test lesions of
the folds. So these figures are those of the recipe without distillation, not of the shipped model.
From `crossvalidation.json`, written by `python3 lens.py crossvalidate` on
{found["environment"]["platform"]}.

{_table(("fold", *(name.replace("_", " ") for name in FOLD_COLUMNS)), folds)}

Pooled, with {pooled["interval"]}: balanced accuracy
{figure(pooled["rules"]["balanced"]["balanced_accuracy"])}, accuracy
{figure(pooled["rules"]["calibrated"]["accuracy"])}, binary accuracy
{figure(pooled["rules"]["calibrated"]["binary_accuracy"])}, calibration error
{figure(pooled["calibration"]["ece"])}; at each fold's alert line melanoma sensitivity
{figure(pooled["triage"]["melanoma_sensitivity"])}, specificity
{figure(pooled["triage"]["specificity"])}."""


def leakage(folder, found):
    """What leaky protocols make of the cross-validated recipe; nothing where none was run."""
    pooled = found["pooled"]
    protocols = [
        _protocol("5-fold cross-validation, lesion-grouped", pooled, pooled["calibration"])
    ]
    for name in ("leaky-image", "leaky-augmented"):
        path = folder / name / "metrics.json"
        if path.exists():
            metrics = read_json(path)
            protocols.append(
                _protocol(f"**{metrics['protocol']}**", metrics, metrics["calibration"]["after"])
            )
    if len(protocols) == 1:
        return ""
    return f"""## Why 96 % is not 96 %

The same recipe, trained and tested on copies of the data that leak as much of the literature does
(`python -m training.leaky`). Nothing about the model is better; only the split is worse.

{_table(PROTOCOL_COLUMNS, protocols)}"""


def _protocol(name, metrics, calibration):
    rules = metrics["rules"]
    return (
        name,
        metrics["images"],
        figure(rules["balanced"]["balanced_accuracy"]),
        figure(rules["calibrated"]["accuracy"]),
        figure(calibration["ece"]),
    )


def _mean_of(row):
    """The cells of an ensemble, which was not trained itself."""
    members, parameters = row["members"], row["parameters"] / 1e6
    what = f"mean {row['mean_of']} of {', '.join(members)}"
    return (f"{what}, {parameters:.1f} M", *[""] * (len(HOW_TRAINED) - 1))


def _trained(row):
    """How a run was trained, cells for HOW_TRAINED."""
    recipe = row["recipe"]
    return (
        f"{recipe.get('backbone', 'mobilenet')}, {row['parameters'] / 1e6:.1f} M",
        row["start"],
        ", ".join(row["teachers"]) or "none",
        " → ".join(str(side) for _, side in recipe["size_schedule"]),
        row["epochs"],
        _drawn(recipe.get("shortcuts", 0)),
        f"{recipe.get('guidance_weight', 0):g}",
    )


def _drawn(shortcuts):
    """How often each is drawn on a view; earlier runs state how often any one of them is."""
    if isinstance(shortcuts, dict):
        return ", ".join(f"{name} {share:g}" for name, share in shortcuts.items()) or "0"
    return f"{shortcuts:g}"


def ablation(_, found):
    """What was tried, on the validation split."""
    rows = [
        (
            each["name"],
            *(_mean_of(each) if each.get("members") else _trained(each)),
            *(figure(value) for value in each["scores"].values()),
        )
        for each in found["rows"]
    ]
    scores = (name.replace("_", " ") for name in found["rows"][0]["scores"])
    header = ("run", *HOW_TRAINED, *scores)
    return f"""## What was tried

On the {found["split"]} split, {found["images"]} images of {found["lesions"]} lesions, which is
what choices were made on; a lower log loss is better. The balanced figures count every class the
same; accuracy and log loss have the prevalence put back. From `ablation.json`, written by
`{found["command"]}`.

{_table(header, rows)}"""


def classic(folder, found):
    """Classic methods beside the network, on the test split."""
    return f"## Classic methods\n\n{comparison(found, f'{folder.name}/compare')}"


def foreign(folder, found):
    """Runs on data sets that they were not trained on."""
    return f"## Other data sets\n\n{crossdata.comparison(found, f'{folder.name}/crossdata')}"


def parse(argv):
    """Command-line options of the stage."""
    parser = argparse.ArgumentParser(prog="evidence_page", description=__doc__.splitlines()[0])
    parser.add_argument("folder", metavar="DIR", help="folder of the measured files")
    return parser.parse_args(argv)


def run(options):
    """The stage itself: writes the page beside the folder."""
    folder = Path(options.folder)
    path = folder.with_suffix(".md")
    beside = path.with_name(path.name + ".part")
    beside.write_text(report(folder), encoding="utf-8")
    beside.replace(path)
    print(f"Wrote {path}.")


def main(argv=None):
    """Command line; returns the exit code."""
    return run_stage("evidence_page", parse, run, argv)


if __name__ == "__main__":
    sys.exit(main())
