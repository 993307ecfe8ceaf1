"""Runs on foreign data sets, as Markdown."""

from training.writing.tables import figure, table

HEADER = (
    "model",
    "data set",
    "labels",
    "images",
    "accuracy",
    "balanced accuracy",
    "AUC",
    "alert: sensitivity",
    "alert: specificity",
)


def page(found, address):
    """A page of its own; arguments as of ``comparison``."""
    return f"# Other data sets\n\n{comparison(found, address)}\n"


def comparison(found, address):
    """What was measured how, the table, the chart, the mappings, what was left out.

    found: the dict of crossdata.json. address: where that and the chart are, less .json
    and .png.
    """
    rows = found["rows"]
    name = address.rpartition("/")[2]
    note = f"\n**Note:** {found['note']}\n" if found["note"] else ""
    chart = f"![Scores on each data set, by its labels]({address}.png)\n\n"
    lines = [*_unique(map(_mapping, rows)), *_unique(map(_left_out, rows)), *_trained(rows)]
    return f"""Each model on images that it has never seen, by the labels that the data set has.
Every image of its training and validation splits, and of those of all runs that it came from, is
left out, and so is every copy of one: the same lesion, the same file, or the same picture saved
another way. Accuracy and AUC (the mean of the labels' AUCs) are those of the calibrated rule,
balanced accuracy that of the balanced rule; an alert is given at the line that was chosen on the
model's own validation split. In brackets: {found["interval"]};
where nobody says which lesion an image is of, each counts as one.
From `{name}.json`, written by
`{found["command"]}`.

{table(HEADER, map(_cells, rows))}
{note}
{chart if any(row["images"] for row in rows) else ""}{chr(10).join(lines)}"""


def _unique(lines):
    return list(dict.fromkeys(lines))


def _cells(row):
    return (row["model"], row["data"], row["labels"], row["images"], *_scores(row))


def _scores(row):
    rules, alert = row["rules"], row["alert"]
    if not row["images"]:
        reason = "no image has these labels" if row["no_such_label"] else "every image was seen"
        return [reason] + ["" for _ in HEADER[5:]]
    scores = [
        rules["calibrated"]["accuracy"],
        rules["balanced"]["balanced_accuracy"],
        rules["calibrated"]["mean_auc"],
    ]
    alerts = ("sensitivity", "specificity")
    cells = [figure(alert["scores"][name]) if alert else "no alert" for name in alerts]
    return [*map(figure, scores), *cells]


def _mapping(row):
    mapping = row["mapping"]
    groups = "; ".join(
        f"{label} = {' + '.join(entry['classes'])}" for label, entry in mapping["labels"].items()
    )
    rest = f"; taken as not there: {', '.join(mapping['left_out'])}" if mapping["left_out"] else ""
    return f"- Labels `{row['labels']}`: {groups}{rest}."


def _left_out(row):
    seen = sum(row["seen"].values())
    how = ", ".join(f"{count} {reason}" for reason, count in row["seen"].items())
    text = f"- {row['model']} on {row['data']} ({row['layout']}): {row['all_images']} images"
    text += f", {seen} of them left out as seen ({how})" if seen else ", none seen"
    if row["unreadable"]:
        text += f", {row['unreadable']} unreadable"
    if row["no_such_label"]:
        counts = ", ".join(f"{count} {code}" for code, count in row["no_such_label"].items())
        text += f"; without a label in `{row['labels']}`: {counts}"
    return f"{text}."


def _trained(rows):
    return _unique(
        f"- {row['model']} was trained on {', '.join(row['trained_on'])}." for row in rows
    )
