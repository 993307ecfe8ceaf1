"""Classic methods beside networks, as Markdown."""

from pathlib import Path

from training.data.records import TRAIN, VALIDATION
from training.writing.tables import figure, table

HEADER = (
    "method",
    "tuned for",
    "settings or rule",
    "accuracy",
    "balanced accuracy",
    "training",
    "one answer",
)


def page(found, address):
    """A page of its own; arguments as of ``comparison``."""
    return f"# Classic methods\n\n{comparison(found, address)}\n"


def comparison(found, address):
    """Who was measured how, the table, the chart, and what the times are.

    found: the dict of compare.json. address: where that and the chart are, less .json and .png.
    """
    splits, always = found["splits"], found["baseline"]
    test = splits[found["split"]]
    limited = f", at most {found['limit']} images of each split" if found["limit"] else ""
    networks = [row for row in found["rows"] if row["kind"] == "network"]
    return f"""Hand-made features and the learners that published systems compare with, on the
{found["split"]} split{limited}: {test["images"]} images of {test["lesions"]} lesions
({found["protocol"]}). They learned from the {splits[TRAIN]["images"]} images of the training split;
the {splits[VALIDATION]["images"]} of the validation split chose each one's settings, once for
either score. In brackets: {found["interval"]}. Always answering
`{always["class"]}` has accuracy {figure(always["test"]["accuracy"])}, balanced accuracy
{figure(always["test"]["balanced_accuracy"])}. From `{Path(address).name}.json`, written by
`{found["command"]}`.

{table(HEADER, [cells for row in found["rows"] for cells in _cells(row)])}

![Both scores and the time of an answer, method by method]({address}.png)

{chr(10).join([_features(found["features"]), *map(_network, networks), _times(found)])}"""


def _cells(row):
    """A method's rows of the table, one for each score that it was tuned for."""
    for aim, each in row["by_aim"].items():
        yield (
            row["name"],
            aim.replace("_", " "),
            _settings(each["settings"]) if row["kind"] == "classic" else f"{each['rule']} rule",
            figure(each["test"]["accuracy"]),
            figure(each["test"]["balanced_accuracy"]),
            _training(each["training"]),
            f"{each['answer']['processor_milliseconds']:.0f} ms",
        )


def _training(taken):
    if "processor_seconds" in taken:
        return duration(taken["processor_seconds"])
    return f"{duration(taken['seconds'])} by the clock"


def _settings(settings):
    return ", ".join(f"`{name}={value}`" for name, value in settings.items())


def _features(features):
    groups = ", ".join(f"{count} of {name}" for name, count in features["groups"].items())
    return f"""- Features: {groups}, at {features["side"]} pixels, in an outline by Otsu's method.
- `class_weight` says whether rare classes weigh more; k-NN knows no such weights."""


def _network(row):
    size = f"{row['network']} of {row['parameters'] / 1e6:.1f} M parameters"
    data = ", ".join(row["data"])
    images = f"{row['training_images']} images\n  ({data})" if row["training_images"] else data
    machine = f", on {row['trained_on']}" if row["trained_on"] else ""
    return f"- {row['name']}: {size}, trained on {images}{machine}."


def _times(found):
    features = found["features"]["time"]["processor_milliseconds"]
    return f"""- Training: processor time under the settings named, less the features; of a network
  the time by the clock that its runs recorded, with all that it came from, teachers too.
- One answer: processor time from an image file to its class, one image at a time, on
  {found["environment"]["platform"]}; {features:.0f} ms of a classic one are the features."""


def duration(seconds):
    """Seconds in the unit that suits them: "0.4 s", "12 min", "3.4 h"."""
    if seconds < 0.1:
        return "under 0.1 s"
    for unit, size, below in (("s", 1, 120), ("min", 60, 7200)):
        if seconds < below:
            return f"{seconds / size:.{1 if seconds / size < 10 else 0}f} {unit}"
    return f"{seconds / 3600:.1f} h"
