"""Runs side by side on the validation split, as Markdown."""

from training.writing.tables import epoch_words, figure, table

HOW_TRAINED = ("network", "start", "teachers", "pixels", "epochs", "shortcuts drawn", "guidance")


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


def tried(_, found):
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
what choices were made on, so the best lines flatter themselves; a lower log loss is better. The
balanced figures count every class the same; accuracy and log loss have the prevalence put back.
From `ablation.json`, written by
`{found["command"]}`.

{table(header, rows)}"""


def cleaned(_, found):
    """One recipe on the data as it is, then on copies without hair or noise, each by its name."""
    first = next(iter(found.values()))
    scores = [name.replace("_", " ") for name in first["rows"][0]["scores"]]
    rows = [
        (name.replace("-", " "), *map(figure, row["scores"].values()))
        for name, each in found.items()
        for row in each["rows"]
    ]
    return f"""## Without hair, without noise

Hair removed as DullRazor does, or a median filter over 3 by 3 pixels, from every image before
training and before scoring (`python -m training.clean`); otherwise the same recipe and seed as the
first line, which has the images as they are ({_trained(first["rows"][0])[0]}, {_budget(first)}). On
the {first["split"]} split, {first["images"]} images of {first["lesions"]} lesions; in brackets
{first["interval"]}. From the files in `cleaning/`, written by
`{first["command"]}`.

{table(("data", *scores), rows)}"""


def networks(_, found):
    """One recipe with networks of several sizes, the smallest first."""
    runs = sorted(found["rows"], key=lambda row: row["parameters"])
    scores = [name.replace("_", " ") for name in runs[0]["scores"]]
    rows = [(_trained(each)[0], *map(figure, each["scores"].values())) for each in runs]
    return f"""## What a larger network brings

The same recipe, data and seed ({_budget(found)},
from {runs[0]["start"]}), with networks of several sizes.
On the {found["split"]} split, {found["images"]} images of {found["lesions"]} lesions; in brackets
{found["interval"]}. From `networks.json`, written by
`{found["command"]}`.

{table(("network", *scores), rows)}

So short a training tells how they compare after the same steps, not how far each can come."""


def _budget(report):
    recipe = report["rows"][0]["recipe"]
    sizes = " → ".join(str(side) for _, side in recipe["size_schedule"])
    return f"{report['rows'][0]['epochs']} epochs of {epoch_words(recipe)} at {sizes} pixels"
