"""One model on small and on sharp copies of the same images, as Markdown."""

from training.writing.tables import figure, table

COLUMNS = (
    "copies",
    "accuracy",
    "balanced accuracy",
    "binary accuracy",
    "binary AUC",
    "alert: melanoma sensitivity",
    "alert: specificity",
)


def small_and_sharp(_, found):
    """found: {"sharp": {"metrics": …}, "small": {"metrics": …}}, evaluations of one model."""
    small, sharp = (found[name]["metrics"] for name in ("small", "sharp"))
    return f"""## Small copies and sharp ones

The shipped model on the {sharp["images"]} images of {sharp["lesions"]} lesions in the test split of
which there is a sharp copy, once on either: `small` has 200 by 150 pixels and is enlarged, `sharp`
is a crop of the original at the 224 pixels that the model takes. The alert line was chosen on both
kinds together. A camera's photo has the pixels of a sharp copy, so that line is nearer to what
people meet on the page: fewer alerts, for melanomas too. Of {sharp["class_counts"]["mel"]} images
of melanomas few make the difference, which may be chance. In brackets: {sharp["interval"]}.
From `copies/`, written by `{sharp["command"]}`
on ham10000_crop224, and on ham10000_200x150 with the table of ham10000_crop224.

{table(COLUMNS, [_row("small", small), _row("sharp", sharp)])}"""


def _row(name, metrics):
    calibrated, triage = metrics["rules"]["calibrated"], metrics["triage"]
    return (
        name,
        figure(calibrated["accuracy"]),
        figure(metrics["rules"]["balanced"]["balanced_accuracy"]),
        figure(calibrated["binary_accuracy"]),
        figure(calibrated["binary_auc"]),
        figure(triage["melanoma_sensitivity"]),
        figure(triage["specificity"]),
    )
