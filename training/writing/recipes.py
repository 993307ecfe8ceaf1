"""Systems as published, each a recipe, on one test split, as Markdown."""

from training.networks.backbones import find_backbone
from training.recipes import epoch_sizes, load_recipe
from training.writing.tables import epoch_words, figure, start_words, table

HEADER = (
    "recipe",
    "network",
    "classes",
    "start",
    "trained",
    "accuracy",
    "balanced accuracy",
    "malignant or not: accuracy",
    "malignant or not: AUC",
    "alert: melanoma sensitivity",
    "alert: specificity",
)


def published(_, found):
    """What each recipe came to. found: {recipe: {"run": run.json, "metrics": metrics.json}}."""
    order = sorted(found, key=lambda name: -_classes(found[name]))
    first = found[order[0]]
    metrics, run = first["metrics"], first["run"]
    commands = [f"- `{found[name]['run']['command']}`" for name in order]
    return f"""## Systems as published

What published work builds on, each a recipe, trained and measured alike: no lesion on two sides,
{metrics["images"]} test images of {metrics["lesions"]} lesions. Each got {len(run["history"])}
epochs of {epoch_words(run["recipe"])} and answers at {run["recipe"]["input_size"]} pixels;
`trained` says how much that is of the images that its recipe asks for. Where there were no ImageNet
weights at hand, it started from random ones. So the lines tell what comes of the same small effort,
not what each can come to.

Accuracy by the calibrated rule, balanced accuracy by the balanced one, each over the recipe's own
classes. The question of malignant or not is the same for all: melanoma, basal cell carcinoma and
actinic keratosis against the rest. Always answering that it is not has accuracy
{_always_harmless(first):.3f}. In brackets: {metrics["interval"]}. From `run.json` and
`metrics.json` in `recipes/`, written by `train`, `calibrate` and `evaluate` on
{metrics["environment"]["platform"]}.

{table(HEADER, [_cells(name, found[name]) for name in order])}

{chr(10).join(commands)}"""


def _classes(each):
    return len(each["run"]["class_set"]["classes"])


def _always_harmless(each):
    """The accuracy of calling nothing malignant."""
    classes, counts = each["run"]["class_set"]["classes"], each["metrics"]["class_counts"]
    harmless = sum(counts[entry["code"]] for entry in classes if not entry["malignant"])
    return harmless / each["metrics"]["images"]


def _share(run):
    """How much of the images that its recipe asks for a run was trained on."""
    asked = load_recipe(run["recipe_name"])
    return (len(run["history"]) * run["recipe"]["epoch_images"]) / (
        len(epoch_sizes(asked)) * asked["epoch_images"]
    )


def _cells(name, each):
    run, metrics = each["run"], each["metrics"]
    calibrated, balanced = (metrics["rules"][rule] for rule in ("calibrated", "balanced"))
    return (
        f"`{name}`",
        find_backbone(run["recipe"]["backbone"]).title,
        _classes(each),
        start_words(run, lambda earlier: earlier["recipe_name"]),
        f"{_share(run):.0%}",
        figure(calibrated["accuracy"]),
        figure(balanced["balanced_accuracy"]),
        figure(calibrated["binary_accuracy"]),
        figure(calibrated["binary_auc"]),
        figure(metrics["triage"]["melanoma_sensitivity"]),
        figure(metrics["triage"]["specificity"]),
    )
