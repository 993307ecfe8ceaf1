"""Sections of the model card on stages that a model may not have passed."""

from pathlib import Path

from converter.sources import SOURCES
from training.run_folder import lineage, read_json
from training.scoring.subgroups import UNKNOWN
from training.writing.tables import (
    alone,
    benign_by_diagnosis,
    figure,
    predictive_table,
    proportion,
    signed,
)

METADATA_SCORES = (
    "accuracy",
    "balanced_accuracy",
    "binary_accuracy",
    "ece",
    "nll",
    "melanoma_sensitivity",
    "sensitivity",
    "specificity",
)
METADATA_NAMES = {"ece": "calibration error", "nll": "log loss"}


def refusal_lines(folder):
    """What refuse measured, as Markdown, or that this model refuses nothing."""
    path = Path(folder) / "refusal.json"
    if not path.exists():
        return "This model refuses nothing: it answers for any picture."
    report = read_json(path)
    rows = ["| images of the test split | answered |", "|---|---|"]
    lesions = report["lesions"]["test"]
    shares = {name: share for name, share in lesions.items() if isinstance(share, dict)}
    shares["all"] = shares.pop("all")  # last
    rows += [f"| {name} | {figure(share)} |" for name, share in shares.items()]
    rows += [f"| all, degraded at random | {lesions['degraded']:.3f} |"]
    return f"""A picture is refused when it is too unlike the training images: by the Mahalanobis
distance of the means of layer `{report["layer"]}`, fitted to
{report["fitted_on"]["images"]} training images and a degraded view of each, with a threshold that
{report["accepted_of_degraded_validation"]:.0%} of the degraded validation images pass. The pictures
below were used to choose neither the layer nor the threshold; their brackets are exact binomial
intervals of 95 %, since that none of a few was answered may be chance. From `refusal.json`,
written by `{report["command"]}`:

{chr(10).join(rows)}

{_foreign_table(report["foreign"])}"""


def _foreign_table(foreign):
    """How many pictures of anything but lesions are answered all the same, as Markdown."""
    if not foreign:
        return "How many pictures of other things are answered has not been measured."
    rows = ["| other pictures | number | answered | where 95 % of lesions are answered |"]
    rows += ["|---|---|---|---|"]
    rows += [
        f"| {name} | {group['pictures']} | {proportion(group['accepted'], group['pictures'])} "
        f"| {group['accepted_where_95_percent_of_lesions_are']:.3f} |"
        for name, group in foreign.items()
    ]
    return "\n".join(rows)


def quality_lines(folder):
    """What quality measured, as Markdown, or that this model warns of nothing."""
    path = Path(folder) / "quality.json"
    if not path.exists():
        return "This model does not judge the quality of a picture."
    report = read_json(path)
    rows = [
        "| warning | limit | images warned about | pictures made so, warned about |",
        "|---|---|---|---|",
    ]
    for name, share in report["caught"].items():
        measure, end = name.rsplit("-", 1)
        limit = f"{'below' if end == 'low' else 'above'} {report['limits'][measure][end]:.2f}"
        rows.append(f"| {measure} | {limit} | {figure(report['warned'][name])} | {share:.1%} |")
    return f"""The page answers all the same, and says what is wrong with the picture. Sharpness is
the mean absolute Laplacian of the luminance, brightness the mean luminance (0 to 255), lesion the
log-odds of a lesion in view, by a logistic regression on a layer's means. Each limit is passed by
all but {report["beyond_on_validation"]:.1%} of the validation images. The images are the
{report["images"]} of the test split; the pictures made so are the same blurred, dark and
bright, and {report["skin"]} squares of skin beside lesions, enlarged: no photos of healthy skin.
Of squares just as enlarged that do show the lesion {report["enlarged_lesions"]:.1%} are called
empty too: part of the last line is owed to the enlargement. Any warning:
{figure(report["warned"]["any"])} of the images. From `quality.json`, written by
`{report["command"]}`:

{chr(10).join(rows)}"""


def metadata_lines(folder):
    """What age, sex and body site add, as Markdown, or that the model asks for nothing."""
    path = Path(folder) / "metadata.json"
    if not path.exists():
        return "This model looks at the picture alone."
    report = read_json(path)
    validated, test = report["cross_validation"], report["test"]
    rows = ["| given | weight | accuracy | balanced accuracy | log loss |", "|---|---|---|---|---|"]
    weights = {field["name"]: f"{field['weight']:.2f}" for field in report["fields"]}
    for name, sides in validated["by_field"].items():
        cells = [signed(sides["gain"][key]) for key in ("accuracy", "balanced_accuracy", "nll")]
        rows.append(f"| {name} | {weights.get(name, '')} | {' | '.join(cells)} |")
    sides = ["| test split | picture alone | everything given |", "|---|---|---|"]
    for key in METADATA_SCORES:
        told = alone if key == "ece" else figure
        cells = [told(test[side][key]) for side in ("picture", "fused")]
        sides.append(f"| {METADATA_NAMES.get(key, key.replace('_', ' '))} | {' | '.join(cells)} |")
    retracted, held_out = test["fused_alone"], validated["by_field"]["all"]
    return f"""The page asks for the fields with a weight; whoever gives nothing gets the picture's
answer. Each option shifts the log-probabilities by how much more common it is in a class (training
split, one vote a lesion), times the weight of its field (fitted on the validation split). Gains by
{validated["folds"]}-fold cross-validation over the lesions of the {validated["split"]} split, all
weights fitted on the other folds; a lower log loss is better. Balanced accuracy is that of the
balanced rule, all else is by the calibrated one. From `metadata.json`, written by
`{report["command"]}`:

{chr(10).join(rows)}

{chr(10).join(sides)}

An alert that the picture raises stands whatever is given. Were it taken back, melanoma sensitivity
would be {figure(retracted["melanoma_sensitivity"])} and specificity \
{figure(retracted["specificity"])} there;
by the cross-validation melanoma sensitivity would be
{figure(held_out["fused_alone"]["melanoma_sensitivity"])} instead of \
{figure(held_out["fused"]["melanoma_sensitivity"])}."""


def is_of_ham10000(contract):
    """Whether HAM10000, of which more is known than the files say, is a source of the model."""
    (known,) = (source for source in SOURCES if source.key == "ham10000")
    return known.data in contract["training"]["data"]


def triage_lines(contract, calibration, metrics):
    """The alert line and the band below it, as Markdown, or that there is none."""
    triage, band = metrics["triage"], metrics["abstain"]
    if triage is None:
        return "No class is stated to be malignant: the page gives no advice."
    point = calibration["triage"]
    plural = {"melanoma": "melanomas", "malignant": "malignant lesions"}
    lesions = plural[point["target"]["lesions"]]
    malignant = ", ".join(point["malignant"])
    split = metrics["split"]
    these = f", those of the {split} split among them" if is_of_ham10000(contract) else ""

    def reached(figures):
        return (
            f"melanoma sensitivity {figure(figures['melanoma_sensitivity'])}, sensitivity for "
            f"{malignant}\n{figure(figures['sensitivity'])}, specificity "
            f"{figure(figures['specificity'])}"
        )

    return f"""The malignant sum is called high from {triage["threshold"]:.3f} on: the largest
threshold that, by the {lesions} of the validation split, flags
{point["target"]["sensitivity"]:.0%} of such lesions with {point["target"]["confidence"]:.0%}
confidence, each image taken for a lesion of its own.
On the {metrics["split"]} split it has {reached(triage)}.
How much confidence to ask for was chosen by cross-validation over all lesions of HAM10000{these}.
{_specificities(metrics)}
From {band["from"]:.3f} up to that line the page says that it cannot tell, and to have the spot
examined: the band that holds all but {1 - point["abstain"]["target_sensitivity"]:.0%} of the
validation split's {lesions} together with the alerts. Of the {metrics["split"]} split
{figure(band["share"])} fall into it. Counting them as alerts, it has
{reached(band)}.

Were the alert line's figures the same elsewhere, an alert would mean, by how common malignant spots
are there:

{predictive_table(metrics)}"""


def _specificities(metrics):
    """On which benign lesions the specificity hangs, or nothing where all were diagnosed alike."""
    found = benign_by_diagnosis(metrics)
    if len(found) < 2:
        return ""
    rows = ["| benign, diagnosed by | images | specificity |", "|---|---|---|"]
    rows += [f"| {name} | {count} | {figure(entry)} |" for name, (count, entry) in found.items()]
    removed = """ Histopathology is of those
that were suspicious enough to be removed: where only such lesions are shown to the model, neither
the specificity of all nor the predictive values below hold."""
    return f"""
The specificity hangs on which benign lesions are looked at, here by how they were diagnosed.\
{removed if "histopathology" in found else ""}

{chr(10).join(rows)}
"""


def explanation_lines(folder):
    """What explain measured, as Markdown, or that it has not been run."""
    path = Path(folder) / "explanation.json"
    if not path.exists():
        return "Not measured yet."
    report = read_json(path)
    heat, images = _heat_words(report["heat_map"]), report["images"]
    record = Path(folder) / "run.json"
    aimed = rehearsed(read_json(record)) if record.exists() else ""
    rows = ["| drawn on the image | answer changes | alert changes |", "|---|---|---|"]
    rows += [
        f"| {name} | {figure(table['flips'])} | {figure(table['alerts'])} |"
        for name, table in report["shortcuts"].items()
    ]
    return f"""From `explanation.json`, written by `{report["command"]}`. {heat} Shares of {images}
images whose answer changes when something is drawn beside or over the lesion:

{chr(10).join(rows)}{aimed and f"{chr(10)}{chr(10)}{aimed}"}"""


def rehearsed(run):
    """What of this a run was trained for, which makes it no test of anything else.

    run: the dict of its run.json. "" where it was not.
    """
    recipes = [each.get("recipe") or {} for each in lineage(run)]
    trained = []
    if any(recipe.get("guidance_weight") for recipe in recipes):
        trained.append("it held the evidence to the lesion masks")
    if any(recipe.get("shortcuts") for recipe in recipes):
        trained.append("it had views with drawings by the same program")
    if not trained:
        return ""
    return (
        f"The training aimed at that: {' and '.join(trained)}.\nThese figures tell how well it was "
        "learned; what real rulers, ink and hair do was not measured."
    )


def _heat_words(heat):
    if heat is None:
        return "The model has no heat map: it cannot say where it looked."
    return f"""On the lesion
masks of {heat["images"]} images, {figure(heat["energy_inside"])} of the heat map's evidence for
the answer lies on the lesion, where an even map would have {figure(heat["lesion_share"])};
its hottest point lies on the lesion in {figure(heat["pointing"])}."""


def reporting_lines(folder, contract, metrics):
    """What the CLEAR Derm checklist asks and the sections above do not say, as Markdown.

    What no file says is told of HAM10000 alone.
    """
    groups, ham = metrics["subgroups"], is_of_ham10000(contract)
    drawn = "is measured above" if (Path(folder) / "explanation.json").exists() else "is not known"

    def shares(kind):
        counts = {name: group["images"] for name, group in groups[kind].items()}
        if counts.keys() == {UNKNOWN}:
            return _UNSTATED
        return ", ".join(
            f"{name}: {count / metrics['images']:.0%}" for name, count in counts.items()
        )

    return f"""- Image type: {_HAM10000["images"] if ham else _UNSTATED}.
- Artefacts: {_HAM10000["artefacts"] if ham else _UNSTATED}; what drawn
  ones do to the answer {drawn}.
- Skin tone: not recorded in the data, so nobody knows how the model does by it.\
{_HAM10000["skin"] if ham else ""}
- Patients: not told apart by the data. Images of the {metrics["split"]} split, by whom they are
  of: sex ({shares("sex")}), age ({shares("age")}).
- How its diagnoses were made: {shares("diagnosis")}. Only histopathology is proof\
{_HAM10000["diagnoses"] if ham else ""}.
- Other test sets: none; how it does elsewhere has not been measured. A test split of the collection
  that it learned from flatters a model.
- Doctors: no comparison on these images was made, and nobody has tested how people act on the
  answer.
- Availability: the weights and every measured file stand beside this card; the images do not."""


_UNSTATED = "not stated by the data"
_HAM10000 = {
    "images": "dermatoscopic, several devices; not tested on clinical or phone photos",
    "artefacts": "hair, rulers, ink and dark corners occur in the data and were not removed",
    "skin": " The two clinics see\n  mostly fair skin.",
    "diagnoses": "; lesions\n  without it were called harmless by experts, from their images or by "
    "follow-up",
}
