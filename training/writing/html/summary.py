"""A run in a few figures and words."""

from dataclasses import dataclass

from training.writing.tables import SCORES, training_lines

CLASS_SCORES = ("precision", "recall", "f1", "auc")


@dataclass(frozen=True)
class Headline:
    """A figure that stands at the top. entry: {"value", "low", "high"}."""

    name: str
    entry: dict
    about: str


def headline(run):
    """The figures that a reader asks for first, each with its interval if it has one."""
    metrics = run.metrics
    rules = metrics["rules"]
    found = [
        Headline("Balanced accuracy", rules["balanced"]["balanced_accuracy"], "balanced rule"),
        Headline("Accuracy", rules["calibrated"]["accuracy"], "calibrated rule"),
    ]
    if "binary_auc" in rules["calibrated"]:
        found += [
            Headline("Malignant or not", rules["calibrated"]["binary_accuracy"], "accuracy"),
            Headline("Malignant or not", rules["calibrated"]["binary_auc"], "area under the ROC"),
        ]
    if triage := metrics["triage"]:
        found += [
            Headline("Melanoma sensitivity", triage["melanoma_sensitivity"], "at the alert line"),
            Headline("Specificity", triage["specificity"], "at the alert line"),
        ]
    # Resampling raises a calibration error, so it stands without its interval.
    error = metrics["calibration"]["after"]["ece"] | {"low": None, "high": None}
    return [*found, Headline("Calibration error", error, "lower is better")]


def scores(run):
    """Names of the overall scores that the run has."""
    return [name for name in SCORES if name in run.metrics["rules"]["balanced"]]


def network(run):
    """The network in words: its backbone, or how many are averaged, and its size."""
    size = f"{run.finished.model.count_params() / 1e6:.1f} M parameters"
    members = run.record.get("member_runs")
    if members and "shares" not in run.record:
        return f"mean of {len(members)} networks, {size}"
    recipe = run.record.get("recipe", {})
    return f"{recipe.get('backbone', run.finished.model.name)}, {size}"


def facts(run):
    """What the run is: {what: words}."""
    record, metrics = run.record, run.metrics
    counts = record.get("images", {})
    found = {
        "Network": network(run),
        "Recipe": record.get("recipe_name"),
        "Trained on": ", ".join(record.get("data", [])),
        "Training images": counts.get("train"),
        "Finished": record.get("finished", "")[:10],
        "Measured on": f"{metrics['split']} split, {metrics['images']} images of "
        f"{metrics['lesions']} lesions",
        "Protocol": metrics["protocol"],
        "Intervals": metrics["interval"],
        "Seed": record.get("seed"),
        "Fold left out": record.get("fold"),
    }
    return {what: words for what, words in found.items() if words not in (None, "")}


def origin(run):
    """How the weights came about, a line a run, the earliest first; [] where nobody recorded it."""
    if not {"recipe", "member_runs"} & run.record.keys():
        return []
    return [line.partition(". ")[2] for line in training_lines(run.record)]
