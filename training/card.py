"""Write the model card of a converted model, from its files alone.

Example: ``python -m training.card model_js``

Every figure is read from a file beside the card: contract.json, run.json,
calibration.json, conversion.json, evaluation/metrics.json and, where verify, explain,
refuse, quality and metadata wrote them, verification.json, explanation.json,
refusal.json, quality.json and metadata.json. The sections follow Mitchell et al. 2019,
arXiv:1810.03993, and CLEAR Derm (Daneshjou et al., JAMA Dermatology 158, 2022).
"""

import argparse
import sys
from pathlib import Path

from tools.whole import write_text
from training.run_folder import read_json
from training.scoring.scores import FEW
from training.stage import run_stage
from training.writing.lines import even
from training.writing.results import with_results
from training.writing.sections import (
    explanation_lines,
    is_of_ham10000,
    metadata_lines,
    quality_lines,
    refusal_lines,
    reporting_lines,
    triage_lines,
)
from training.writing.tables import (
    PATIENTS,
    alone,
    class_table,
    epoch_words,
    figure,
    precursors,
    results_table,
    subgroup_tables,
    training_lines,
    verification_table,
    weights_words,
)


def card(folder):
    """The model card of the folder as Markdown text."""
    folder = Path(folder)
    contract, run, calibration, conversion = (
        read_json(folder / f"{name}.json")
        for name in ("contract", "run", "calibration", "conversion")
    )
    metrics = read_json(folder / "evaluation" / "metrics.json")
    model, after = contract["model"], metrics["calibration"]["after"]
    weights = sum(entry["bytes"] for entry in model["shards"])
    classes, ham = contract["classes"], is_of_ham10000(contract)
    limits = "\n".join(f"- {text}" for text in contract["limits"])
    return even(f"""# Model card: {model["name"]} {model["version"]}

Written by `python3 lens.py card` from the files in this folder; do not edit it by hand.

## Model
{model["backbone"]}, {"fine-tuned on dermatoscopic images and " if ham else ""}used at \
{contract["input"]["size"]}
pixels. Date {model["date"]}. Weights {weights / 1e6:.2f} MB as {conversion["weights"]}, licence
{model["licence"]}, as of the training images; `model.h5` SHA-256 `{model["keras"]["sha256"]}`.

{chr(10).join(training_lines(run))}

{len(classes)} outputs: {", ".join(f"{entry['code']} ({entry['name']})" for entry in classes)}.

## Intended use
Education, research and a second look that can point to a doctor. It is not a medical device
and gives no diagnosis.

## Training data
{contract["training"]["data"]}: {run["images"]["train"]} images to train and
{run["images"]["validation"]} to choose the epoch, the calibration and the threshold. Read from
the copies {", ".join(run["data"])}.
Licence: {contract["training"]["licence"]}.

Imbalance: {epoch_words(run["recipe"])} an epoch, drawn with class shares in proportion
to count^{run["recipe"]["sampling_power"]}, and a logit-adjusted cross-entropy that absorbs those
shares{weights_words(run["recipe"])}. Recipe and history of each run: `run.json`.

## Results on the {metrics["split"]} split
{metrics["images"]} images of {metrics["lesions"]} lesions, {metrics["protocol"]}. \
{PATIENTS}
Brackets: confidence intervals, {metrics["interval"]}; none where all
resamples agree, which makes no figure certain. From `evaluation/metrics.json`, written by
`{metrics["command"]}` with {metrics["environment"]["backend"]} on
{metrics["environment"]["platform"]}.

Two rules read the same logits. *Calibrated* puts the prevalence of the data set back and is what
people are shown; *balanced* lets every class count the same.{binary_sentence(classes)}
Shares are of images, and a lesion with several counts several times. Pictures that the page would
refuse, warn about or call too close to tell count by their answers like all others.

{results_table(metrics)}

By class, balanced rule:

{class_table(metrics)}

Confusion matrices, curves and the reliability diagram are in `evaluation/`; so are the predictions
in the ISIC challenge's format.

By group, calibrated rule; sensitivity and specificity at the alert line; "too few" where these are
shares of fewer than {FEW} images. Of so many intervals some miss by chance; those of few lesions
are too narrow:

{subgroup_tables(metrics)}

## Calibration
Temperature {calibration["temperature"]:.3f} and a shift for each class, fitted on the
{calibration["fitted_on"]["split"]} split; expected calibration error there
{calibration["ece_before"]:.3f} before and {calibration["ece_after"]:.3f} after.
On the {metrics["split"]} split:
{alone(metrics["calibration"]["before"]["ece"])} before, {alone(after["ece"])} after;
averaged over the classes {alone(after["classwise_ece"])}; Brier score, 0 to 2 over all classes,
{figure(after["brier"])}.
Calibration errors stand without an interval, here and below: resampling raises them.

## Triage
{triage_lines(contract, calibration, metrics)}

## When it refuses
{refusal_lines(folder)}

## When it warns
{quality_lines(folder)}

## What age, sex and body site add
{metadata_lines(folder)}

## What the answer rests on
{explanation_lines(folder)}

## The browser computes what Keras computes
{conversion["folded"]} batch normalisations are folded into the convolutions before them. From
`verification.json`, written by `python3 lens.py verify`:

{verification_table(folder)}

## Reporting, after CLEAR Derm
{reporting_lines(folder, contract, metrics)}

## Limits
{limits}

## Citation
{contract["training"]["citation"]}
""")


def binary_sentence(classes):
    """What binary means, or nothing where no class is stated to be malignant."""
    malignant = [entry["code"] for entry in classes if entry["malignant"]]
    if not malignant:
        return ""
    return f""" Binary means {", ".join(malignant)}
against the rest, malignant when these sum to at least one half.{precursors(malignant)}"""


def parse(argv):
    """Command-line options of the stage."""
    parser = argparse.ArgumentParser(prog="card", description=__doc__.splitlines()[0])
    parser.add_argument("model", metavar="DIR", help="folder that convert wrote")
    parser.add_argument("--readme", metavar="FILE", help="write this README's results anew as well")
    return parser.parse_args(argv)


def run(options):
    """The stage itself: writes MODEL_CARD.md into the model's folder."""
    path = Path(options.model) / "MODEL_CARD.md"
    write_text(path, card(options.model))
    print(f"Wrote {path}.")
    if options.readme:
        readme = Path(options.readme)
        write_text(readme, with_results(readme.read_text(encoding="utf-8"), options.model))
        print(f"Wrote {readme}.")


def main(argv=None):
    """Command line; returns the exit code."""
    return run_stage("card", parse, run, argv)


if __name__ == "__main__":
    sys.exit(main())
