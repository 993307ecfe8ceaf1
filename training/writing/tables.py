"""The measured figures of a model as Markdown tables and sentences."""

from pathlib import Path

from scipy.stats import binomtest

from training.networks.starts import began_as_model
from training.run_folder import lineage, read_json
from training.scoring.scores import FEW, PREVALENCES
from training.views.sampling import OVERSAMPLED, UNDERSAMPLED

# True of every layout of data that is read.
PATIENTS = """Whose lesions they
are is not known: two of one person may stand on two sides of the split, which would flatter the
model, and count as independent."""

SCORES = (
    "accuracy",
    "balanced_accuracy",
    "top2_accuracy",
    "top3_accuracy",
    "binary_accuracy",
    "binary_sensitivity",
    "binary_specificity",
    "binary_auc",
)


def figure(entry, images=FEW):
    """{"value", "low", "high"} → "0.812 (0.790-0.833)".

    images: how many it was measured on. Where they are few, or all resamples agree, an
    interval would tell of a certainty that there is not: "0.500 (too few)", "1.000".
    """
    if entry["value"] is None or (images >= FEW and entry["low"] == entry["high"]):
        return alone(entry)
    interval = f"{entry['low']:.3f}-{entry['high']:.3f}" if images >= FEW else "too few"
    return f"{alone(entry)} ({interval})"


def alone(entry):
    """{"value", …} → "0.030", as calibration errors are told.

    They sum absolute gaps, and the chance that resampling adds to each gap counts upwards
    only: the interval of a small one may lie wholly above it.
    """
    return "undefined" if entry["value"] is None else f"{entry['value']:.3f}"


def proportion(share, total):
    """A share of ``total`` independent pictures → "0.000 (0.000-0.060)", by Clopper & Pearson.

    Resampling tells of no chance where all agree.
    """
    interval = binomtest(round(share * total), total).proportion_ci(0.95)
    return f"{share:.3f} ({interval.low:.3f}-{interval.high:.3f})"


def signed(entry):
    """A difference: {"value", "low", "high"} → "+0.012 (-0.003 to +0.027)"."""
    return f"{entry['value']:+.3f} ({entry['low']:+.3f} to {entry['high']:+.3f})"


def precursors(malignant):
    """That not all of akiec is cancer, where it is among the malignant codes."""
    if "akiec" not in malignant:
        return ""
    return """ All of akiec
counts as malignant, its actinic keratoses too, which are precursors of a cancer."""


def table(header, rows):
    """A Markdown table. header: its columns' names. rows: cells of anything, as many as columns."""
    lines = [f"| {' | '.join(header)} |", f"|{'---|' * len(header)}"]
    return "\n".join(lines + [f"| {' | '.join(map(str, row))} |" for row in rows])


def results_table(metrics):
    """Overall scores of both decision rules, as Markdown."""
    rows = ["| score | calibrated rule | balanced rule |", "|---|---|---|"]
    for name in (name for name in SCORES if name in metrics["rules"]["balanced"]):
        cells = [figure(metrics["rules"][rule][name]) for rule in ("calibrated", "balanced")]
        rows.append(f"| {name.replace('_', ' ').replace('auc', 'AUC')} | {' | '.join(cells)} |")
    return "\n".join(rows)


def class_table(metrics):
    """Scores of each class by the balanced rule, as Markdown."""
    rows = ["| class | images | precision | recall | F1 | AUC |", "|---|---|---|---|---|---|"]
    table = metrics["rules"]["balanced"]
    for code in metrics["class_counts"]:
        count = metrics["class_counts"][code]
        names = ("precision", "recall", "f1", "auc")
        cells = [figure(table[f"{code}_{name}"], count) for name in names]
        rows.append(f"| {code} | {count} | {' | '.join(cells)} |")
    return "\n".join(rows)


def verification_table(folder):
    """What verify measured, as Markdown, or that it has not been run."""
    path = Path(folder) / "verification.json"
    if not path.exists():
        return "Not verified yet."
    rows = [
        "| images | count | same top class | largest probability difference | of it by the model |",
        "|---|---|---|---|---|",
    ]
    for group, figures in read_json(path)["groups"].items():
        rows.append(
            f"| {group} | {figures['images']} | {figures['same_top']:.1%} "
            f"| {figures['total']:.1e} | {figures['model']:.1e} |"
        )
    return "\n".join(rows)


def epoch_words(recipe):
    """How many images an epoch has, in words."""
    images = recipe["epoch_images"]
    words = {
        None: "as many images as there are",
        UNDERSAMPLED: "as many images as can be drawn with none twice",
        OVERSAMPLED: "as many images as it takes to draw every one",
    }
    return words.get(images, f"{images} images")


def weights_words(recipe):
    """How the loss weighs the classes, a clause, or nothing where it weighs them alike."""
    power = recipe.get("class_weight_power", 0)
    return f", in which an image weighs its class's share^-{power:g}" if power else ""


def start_words(run, called=None):
    """What a run's weights began as, in words. called: gives a name to an earlier run's record."""
    if earlier := run.get("earlier_run"):
        return called(earlier)
    # Early records say "file" of a file of ImageNet weights, or nothing.
    name = run.get("weights", "imagenet").partition(" ")[0]
    if began_as_model(run):
        return f"{name} of unknown training"
    return "random weights" if name == "none" else "ImageNet weights"


def training_lines(run):
    """How the weights came about, the runs before and those of the teachers first, as Markdown."""
    runs = lineage(run)
    number = {known["finished"]: position for position, known in enumerate(runs, 1)}

    def called(other):
        return f"run {number[other['finished']]}" if other else "a model of unknown training"

    lines = []
    for position, each in enumerate(runs, 1):
        if members := each.get("member_runs"):
            what = "the mean weights" if "shares" in each else "the mean"
            lines.append(f"{position}. {what} of {' and '.join(map(called, members))}")
            continue
        recipe = each["recipe"]
        sizes = " → ".join(str(side) for _, side in recipe["size_schedule"])
        teachers = " and ".join(called(teacher) for teacher in each.get("teacher_runs", []))
        lines.append(
            f"{position}. {recipe.get('backbone', 'mobilenet')} from "
            f"{start_words(each, called)}: {len(each['history'])} epochs "
            f"of {epoch_words(recipe)} at {sizes} pixels, learning rate "
            f"{recipe['learning_rate']:g}, seed {each['seed']}"
            + (f", learning from {teachers}" if teachers else "")
        )
    return lines


def subgroup_tables(metrics):
    """Scores of each group, as Markdown."""
    counts, scores = ["images", "lesions"], ["accuracy"]
    if metrics["triage"]:
        counts, scores = [*counts, "malignant"], [*scores, "sensitivity", "specificity"]
    columns = ["group", *counts, *scores]
    rows = [f"| {' | '.join(columns)} |", "|---" * len(columns) + "|"]
    for kind, groups in metrics["subgroups"].items():
        for name, group in groups.items():
            cells = [str(group[key]) for key in counts]
            cells += [figure(group[key], measured_on(group, key)) for key in scores]
            rows.append(f"| {kind}: {name} | {' | '.join(cells)} |")
    return "\n".join(rows)


def measured_on(group, score):
    """How many images, at most, a score of a group is a share of."""
    malignant = group.get("malignant", 0)
    shares = {
        "sensitivity": malignant,
        # Earlier evaluations did not count the melanomas.
        "melanoma_sensitivity": group.get("melanoma", malignant),
        "specificity": group["images"] - malignant,
    }
    return shares.get(score, group["images"])


def benign_by_diagnosis(metrics):
    """{how it was made: (benign images, specificity)} of each group that has enough of them."""
    found = {}
    for name, group in metrics["subgroups"]["diagnosis"].items():
        benign = measured_on(group, "specificity")
        if benign >= FEW:
            found[name] = (benign, group["specificity"])
    return found


def predictive_table(metrics):
    """Predictive values at each prevalence, as Markdown."""
    rows = [
        "| malignant among the spots | of alerts, malignant | of the rest, not |",
        "|---|---|---|",
    ]
    values = metrics["predictive_values"]
    for prevalence in PREVALENCES:
        cells = [figure(values[f"{sign}_at_{prevalence:g}"]) for sign in ("positive", "negative")]
        rows.append(f"| {prevalence:.0%} | {' | '.join(cells)} |")
    return "\n".join(rows)
