"""The measured figures of a model as Markdown tables and sentences."""

from pathlib import Path

from training.classes import CODES
from training.run_folder import read_json
from training.scores import PREVALENCES

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


def figure(entry):
    """{"value", "low", "high"} → "0.812 (0.790-0.833)"."""
    if entry["value"] is None:
        return "undefined"
    return f"{entry['value']:.3f} ({entry['low']:.3f}-{entry['high']:.3f})"


def results_table(metrics):
    """Overall scores of both decision rules, as Markdown."""
    rows = ["| score | calibrated rule | balanced rule |", "|---|---|---|"]
    for name in SCORES:
        cells = [figure(metrics["rules"][rule][name]) for rule in ("calibrated", "balanced")]
        rows.append(f"| {name.replace('_', ' ').replace('auc', 'AUC')} | {' | '.join(cells)} |")
    return "\n".join(rows)


def class_table(metrics):
    """Scores of each class by the balanced rule, as Markdown."""
    rows = ["| class | images | precision | recall | F1 | AUC |", "|---|---|---|---|---|---|"]
    table = metrics["rules"]["balanced"]
    for code in CODES:
        cells = [figure(table[f"{code}_{name}"]) for name in ("precision", "recall", "f1", "auc")]
        rows.append(f"| {code} | {metrics['class_counts'][code]} | {' | '.join(cells)} |")
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


def training_lines(run):
    """How the weights came about, the runs before and those of the teachers first, as Markdown."""
    runs = _lineage(run)
    number = {known["finished"]: position for position, known in enumerate(runs, 1)}

    def called(other):
        return f"run {number[other['finished']]}" if other else "a model of unknown training"

    lines = []
    for position, each in enumerate(runs, 1):
        recipe, earlier = each["recipe"], each.get("earlier_run")
        sizes = " → ".join(str(side) for _, side in recipe["size_schedule"])
        teachers = " and ".join(called(teacher) for teacher in each.get("teacher_runs", []))
        lines.append(
            f"{position}. {recipe.get('backbone', 'mobilenet')} from "
            f"{called(earlier) if earlier else 'ImageNet weights'}: {len(each['history'])} epochs "
            f"of {recipe['epoch_images']} images at {sizes} pixels, learning rate "
            f"{recipe['learning_rate']:g}, seed {each['seed']}"
            + (f", learning from {teachers}" if teachers else "")
        )
    return lines


def _lineage(run):
    """The run and all it came from, each once, none before what it came from."""
    found = []
    for origin in (run.get("earlier_run"), *run.get("teacher_runs", [])):
        found += [known for known in _lineage(origin) if known not in found] if origin else []
    return [*found, run]


def subgroup_tables(metrics):
    """Scores of each group, as Markdown."""
    rows = [
        "| group | images | malignant | accuracy | sensitivity | specificity |",
        "|---|---|---|---|---|---|",
    ]
    for kind, groups in metrics["subgroups"].items():
        for name, scores in groups.items():
            cells = [figure(scores[key]) for key in ("accuracy", "sensitivity", "specificity")]
            counts = f"{scores['images']} | {scores['malignant']}"
            rows.append(f"| {kind}: {name} | {counts} | {' | '.join(cells)} |")
    return "\n".join(rows)


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


def refusal_lines(folder):
    """What refuse measured, as Markdown, or that this model refuses nothing."""
    path = Path(folder) / "refusal.json"
    if not path.exists():
        return "This model refuses nothing: it answers for any picture."
    report = read_json(path)
    rows = ["| lesions of the test split | answered |", "|---|---|"]
    lesions = report["lesions"]["test"]
    rows += [f"| {code} | {figure(lesions[code])} |" for code in CODES]
    rows += [f"| all | {figure(lesions['all'])} |"]
    rows += [f"| all, degraded at random | {lesions['degraded']:.3f} |"]
    foreign = ["| other pictures | number | answered | where 95 % of lesions are answered |"]
    foreign += ["|---|---|---|---|"]
    foreign += [
        f"| {name} | {group['pictures']} | {group['accepted']:.3f} "
        f"| {group['accepted_where_95_percent_of_lesions_are']:.3f} |"
        for name, group in report["foreign"].items()
    ]
    return f"""A picture is refused when it is too unlike the training images: by the Mahalanobis
distance of the means of layer `{report["layer"]}`, fitted to
{report["fitted_on"]["images"]} training images and a degraded view of each, with a threshold that
{report["accepted_of_degraded_validation"]:.0%} of the degraded validation images pass. The pictures
below were used to choose neither the layer nor the threshold. From `refusal.json`, written by
`{report["command"]}`:

{chr(10).join(rows)}

{chr(10).join(foreign)}"""


def quality_lines(folder):
    """What quality measured, as Markdown, or that this model warns of nothing."""
    path = Path(folder) / "quality.json"
    if not path.exists():
        return "This model does not judge the quality of a picture."
    report = read_json(path)
    rows = [
        "| warning | limit | lesions warned about | pictures made so, warned about |",
        "|---|---|---|---|",
    ]
    for name, share in report["caught"].items():
        measure, end = name.rsplit("-", 1)
        limit = f"{'below' if end == 'low' else 'above'} {report['limits'][measure][end]:.2f}"
        rows.append(f"| {measure} | {limit} | {figure(report['warned'][name])} | {share:.1%} |")
    return f"""The page answers all the same, and says what is wrong with the picture. Sharpness is
the mean absolute Laplacian of the luminance, brightness the mean luminance (0 to 255), lesion the
log-odds of a lesion in view, by a logistic regression on a layer's means. Each limit is passed by
all but {report["beyond_on_validation"]:.1%} of the validation images. The lesions are the
{report["images"]} images of the test split; the pictures made so are the same blurred, dark and
bright, and {report["skin"]} squares of skin beside lesions, enlarged: no photos of healthy skin.
Of squares just as enlarged that do show the lesion {report["enlarged_lesions"]:.1%} are called
empty too: part of the last line is owed to the enlargement. Any warning:
{figure(report["warned"]["any"])} of lesions. From `quality.json`, written by
`{report["command"]}`:

{chr(10).join(rows)}"""


def explanation_lines(folder):
    """What explain measured, as Markdown, or that it has not been run."""
    path = Path(folder) / "explanation.json"
    if not path.exists():
        return "Not measured yet."
    report = read_json(path)
    heat = report["heat_map"]
    rows = ["| drawn on the image | answer changes | alert changes |", "|---|---|---|"]
    rows += [
        f"| {name} | {figure(table['flips'])} | {figure(table['alerts'])} |"
        for name, table in report["shortcuts"].items()
    ]
    return f"""From `explanation.json`, written by `{report["command"]}`. On the lesion
masks of {heat["images"]} images, {figure(heat["energy_inside"])} of the heat map's evidence for
the answer lies on the lesion, where an even map would have {figure(heat["lesion_share"])};
its hottest point lies on the lesion in {figure(heat["pointing"])}. Shares of {report["images"]}
images whose answer changes when something is drawn beside or over the lesion:

{chr(10).join(rows)}"""
