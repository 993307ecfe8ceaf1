"""The README's results, from the files of a converted model."""

from pathlib import Path

from training.errors import TrainingError
from training.run_folder import read_json
from training.writing.lines import even
from training.writing.tables import (
    PATIENTS,
    alone,
    benign_by_diagnosis,
    figure,
    precursors,
    results_table,
)

START, END = "<!-- results: written by lens.py card -->", "<!-- end of results -->"


def readme_results(folder):
    """The README's results section: every figure from the files in the model's folder."""
    folder = Path(folder)
    metrics = read_json(folder / "evaluation" / "metrics.json")
    point = read_json(folder / "calibration.json")["triage"]
    groups = read_json(folder / "verification.json")["groups"]
    counts, triage = metrics["class_counts"], metrics["triage"]
    png, jpeg = groups["images, png"], groups["images, jpeg"]
    flagged = round(100 * triage["melanoma_sensitivity"]["value"])
    alarms = round(100 * (1 - triage["specificity"]["value"]))
    return even(f"""The shipped model on the {metrics["split"]} split of HAM10000,
{metrics["images"]} images of {metrics["lesions"]} lesions, on which it was not
trained. In brackets: confidence intervals, {metrics["interval"]}.

{results_table(metrics)}

In other words: of 100 images of melanomas the alert line flags {flagged} and misses \
{100 - flagged}, and of 100
images of no malignant kind it flags {alarms} as well{_suspicious(metrics)}.
At that line, {triage["threshold"]:.3f}, melanoma sensitivity is
{figure(triage["melanoma_sensitivity"])} and specificity {figure(triage["specificity"])}; it was
chosen on validation for {point["target"]["sensitivity"]:.0%} melanoma sensitivity with
{point["target"]["confidence"]:.0%} confidence. Calibration error of the top class:
{alone(metrics["calibration"]["after"]["ece"])} (no interval: resampling raises it).

What to know about these figures:

- Always answering "mole" would have accuracy {counts["nv"] / metrics["images"]:.3f} and balanced
  accuracy {1 / len(counts):.3f}.
- Binary is malignant ({", ".join(point["malignant"])}) or not, flagged where these classes come to
  at least one half.{precursors(point["malignant"])} The page advises by the alert line
  instead.
- None of these images trained, tuned or calibrated the model, but for one choice: how much
  confidence the alert line asks for was chosen by cross-validation over all lesions, those of the
  {metrics["split"]} split among them. Earlier releases were measured on the same images, so whoever
  made this one knew how those had done.
- {PATIENTS}
- The images are the 200×150 copies and, where there is one, a sharper 224-pixel crop; how it does
  on photos as large as cameras take them was not measured.

They are from [evaluation/metrics.json](model_js/evaluation/metrics.json), which
`python3 lens.py evaluate` wrote ({metrics["environment"]["platform"]}). Page against Keras, from
[verification.json](model_js/verification.json), which `python3 lens.py verify` wrote: same top
class on {png["same_top"]:.1%} of {png["images"]} real images as PNG and on \
{jpeg["same_top"]:.1%} of {jpeg["images"]} as JPEG; largest
probability difference {max(png["total"], jpeg["total"]):.0e}, largest preprocessing difference
{max(png["preprocessing_max"], jpeg["preprocessing_max"]):.2g} of 255.
""")


def with_results(readme, folder):
    """The README's text with its results section, between the two marks, written anew.

    Raises TrainingError where the marks are not there, once each and in their order.
    """
    if [line for line in readme.splitlines() if line in (START, END)] != [START, END]:
        raise TrainingError(
            f"The README has no place for the results. Put the two lines {START} and {END} into it."
        )
    before, rest = readme.split(START)
    return before + START + "\n" + readme_results(folder) + END + rest.split(END)[1]


def _suspicious(metrics):
    """What the specificity is where a biopsy was needed, the part that a clinic meets."""
    found = benign_by_diagnosis(metrics)
    shares = {name: round(100 * (1 - entry["value"])) for name, (_, entry) in found.items()}
    if not {"histopathology", "follow-up"} <= shares.keys():
        return ""
    return f""":
{shares["histopathology"]} of 100 that were suspicious enough for histopathology, \
{shares["follow-up"]} of 100 that were
only followed up"""
