"""How the images were split, and what that does to the figures, as Markdown."""

from training.run_folder import read_json
from training.writing.tables import figure, table

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
each tested on by a model that saw no image of them. The recipe is `{found["recipe_name"]}` from
ImageNet weights (epochs: {sizes}), without teachers: a teacher would have seen the test lesions of
the folds. So these figures are those of the recipe without distillation, not of the shipped model.
From `crossvalidation.json`, written by `python3 lens.py crossvalidate` on
{found["environment"]["platform"]}.

{table(("fold", *(name.replace("_", " ") for name in FOLD_COLUMNS)), folds)}

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

{table(PROTOCOL_COLUMNS, protocols)}"""


def _protocol(name, metrics, calibration):
    rules = metrics["rules"]
    return (
        name,
        metrics["images"],
        figure(rules["balanced"]["balanced_accuracy"]),
        figure(rules["calibrated"]["accuracy"]),
        figure(calibration["ece"]),
    )
