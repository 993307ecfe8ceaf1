"""How the images were split, and what that does to the figures, as Markdown."""

from training.run_folder import read_json
from training.writing.tables import PATIENTS, alone, figure, start_words, table

FOLD_COLUMNS = (
    "images",
    "balanced_accuracy",
    "accuracy",
    "binary_accuracy",
    "ece",
    "melanoma_sensitivity",
    "specificity",
)
PROTOCOL_COLUMNS = (
    "protocol",
    "test images",
    "balanced accuracy",
    "accuracy",
    "calibration error",
)


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
each tested on by a model that saw no image of them. {PATIENTS}
The data are
{", ".join(found["data"])}; images of which nobody says the lesion, such as those
of ISIC 2017, are in every training set. The recipe is `{found["recipe_name"]}` from
{start_words(found)} (epochs: {sizes}){_taught(recipe)}.
From `crossvalidation.json`, written by `python3 lens.py crossvalidate` on
{found["environment"]["platform"]}.

{table(("fold", *(name.replace("_", " ") for name in FOLD_COLUMNS)), folds)}

Pooled, with {pooled["interval"]}: balanced accuracy
{figure(pooled["rules"]["balanced"]["balanced_accuracy"])}, accuracy
{figure(pooled["rules"]["calibrated"]["accuracy"])}, binary accuracy
{figure(pooled["rules"]["calibrated"]["binary_accuracy"])}, calibration error
{alone(pooled["calibration"]["ece"])} (no interval: resampling raises it); at each fold's
alert line melanoma sensitivity
{figure(pooled["triage"]["melanoma_sensitivity"])}, specificity
{figure(pooled["triage"]["specificity"])}. The line is {_line(found.get("alert"))}."""


def _line(target):
    """How each fold set its alert line; reports of before there was a confidence state none."""
    if target:
        return (
            f"the largest\nthat flags {target['sensitivity']:.0%} of {target['lesions']} in the "
            f"validation split with {target['confidence']:.0%} confidence"
        )
    return (
        "the largest\nthat flagged 95 % of the melanomas of the validation split; as that fell "
        "short here, `calibrate`\nhas since asked for 80 % confidence, and the shipped model's "
        "line has it"
    )


def _taught(recipe):
    """Who taught the folds' models, in words; reports of before there were teachers name none."""
    if teachers := recipe.get("teachers"):
        return f", with teachers that each fold trained itself ({', '.join(teachers)})"
    return (
        ", without teachers. So these\nfigures are those of the recipe without distillation, "
        "not of the shipped model, whose teachers\nhave seen the test lesions of the folds"
    )


def leakage(folder, found):
    """What leaky protocols make of the cross-validated recipe; nothing where none was run."""
    names, pooled = ("leaky-image", "leaky-augmented"), found["pooled"]
    paths = {name: folder / name / "metrics.json" for name in names}
    leaky = {name: read_json(path) for name, path in paths.items() if path.exists()}
    if not leaky:
        return ""
    honest = _protocol("5-fold cross-validation, lesion-grouped", pooled, pooled["calibration"])
    rows = [
        _protocol(f"**{metrics['protocol']}**", metrics, metrics["calibration"]["after"])
        for metrics in leaky.values()
    ]
    mixed = leaky.get("leaky-augmented")
    return f"""## What leaky splits do to the figures

The same recipe, trained and tested on copies of the data that leak as much of the literature does
(`python -m training.leaky`), without the images of which nobody says the lesion. Nothing about the
model is better; only the split is worse.

{table(PROTOCOL_COLUMNS, [honest, *rows])}

Against the lesion-grouped folds the leaky splits change
{_change(leaky.values(), pooled, "balanced", "balanced_accuracy")}
and {_change(leaky.values(), pooled, "calibrated", "accuracy")}.
A change that is no larger than the folds differ may be chance: theirs reach from
{_reach(found["folds"], "balanced_accuracy")} and from {_reach(found["folds"], "accuracy")}. The
brackets of the leaky copies are too narrow, as they take each image, and each view, for a lesion.\
{_mixture(mixed["class_counts"]) if mixed else ""}"""


def _change(leaky, honest, rule, score):
    """By how much a score of each leaky protocol differs from the honest one, in words."""
    values = [metrics["rules"][rule][score]["value"] for metrics in (honest, *leaky)]
    changes = " and ".join(f"{value - values[0]:+.3f}" for value in values[1:])
    return f"{score.replace('_', ' ')} by {changes}"


def _reach(folds, score):
    values = [fold[score] for fold in folds]
    return f"{min(values):.3f} to {max(values):.3f}"


def _mixture(counts):
    """What filling up the rare classes does to the figures that their share counts in."""
    share = counts["nv"] / sum(counts.values())
    return f"""

Augmentation filled up the rare classes, so {share:.0%} of those last test images are nevi:
accuracy and calibration error are of another mixture of classes than above, balanced accuracy is
not."""


def _protocol(name, metrics, calibration):
    rules = metrics["rules"]
    return (
        name,
        metrics["images"],
        figure(rules["balanced"]["balanced_accuracy"]),
        figure(rules["calibrated"]["accuracy"]),
        alone(calibration["ece"]),
    )
