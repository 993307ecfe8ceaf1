"""From labelled images to a page that classifies them: every stage in turn.

Example: ``python -m training.build --data FOLDER --recipe mobilenet --out built``

OUT/run holds what training and evaluation wrote, OUT/model the converted and verified
model, OUT/page the static page, OUT/report.html all figures on one page. A killed build
goes on with the same command, from the last epoch or the first stage that is missing.
``--dry-run`` only says what would be done and, by timing a few steps, about how long
training takes.
"""

import argparse
import shlex
import sys
from dataclasses import dataclass
from pathlib import Path

from tools.process import attended
from training import train
from training.data.class_sets import choose
from training.data.clinical import clinical_of
from training.data.dataset import read_dataset
from training.data.masks import masks_in
from training.data.records import TEST, TRAIN, by_split, evenly
from training.errors import TrainingError
from training.recipes import SMOKE, load_recipe
from training.run_folder import read_json, write_json
from training.stage import run_stage
from webapp.errors import WebappError
from webapp.theme import check_theme

REQUIRED = ("--data", "", "--out", "")  # of train
# Images to train on, below which nobody can say what is unlike them all.
FEWEST_TO_REFUSE = 500


@dataclass(frozen=True)
class Step:
    """One stage. module and arguments: its command. made: the last file that it writes.

    again: what to add to the command where the earlier result is to be replaced.
    """

    name: str
    about: str
    module: str
    arguments: list
    made: Path
    again: tuple = ()

    def command(self):
        """The command line that runs the stage with this Python."""
        return [sys.executable, "-m", self.module, *self.arguments]


def what_is_known(recipe, groups, masks):
    """What the stages that a build may do without need: {"map", "many", "masks", "clinical"}.

    Whether the recipe's model has a heat map; whether there are many images to train on, and
    whether those state an age, sex or body site; whether training and test images have lesion
    masks. A stage that lacked it would stop the build for good. groups: {split: Records}.
    masks: of ``masks_in``.
    """
    told = (record for record in groups[TRAIN] if not record.train_only)
    return {
        "map": recipe["head"] != "dense",
        "many": len(groups[TRAIN]) >= FEWEST_TO_REFUSE,
        "masks": all(any(r.image_id in masks for r in groups[split]) for split in (TRAIN, TEST)),
        "clinical": any(any(clinical_of(record).values()) for record in told),
    }


def steps(options, training, changes, known):
    """The stages of a build, in order.

    training: further arguments of train. changes: those of them that --set was given, which
    may name other classes. known: of ``what_is_known``.
    """
    out = Path(options.out)
    run, model, page = (out / name for name in ("run", "model", "page"))
    problems, report = out / "problems.csv", out / "report.html"
    data = [argument for path in options.data for argument in ("--data", path)]
    recipe = ["--recipe", options.recipe]
    recipe += ["--classes", options.classes] if options.classes else []

    def on_run(name, about, made, again=()):
        return Step(name, about, f"training.{name}", [*data, "--run", str(run)], run / made, again)

    possible = {
        "refuse": known["many"],
        "explain": known["masks"] and known["map"],
        "quality": known["masks"],
        "metadata": known["clinical"],
    }
    every = [
        Step(
            "check",
            "look for missing, broken, double or contradictory images",
            "training.check",
            [*data, *recipe]
            + [word for pair in changes for word in ("--set", pair)]
            + ["--out", str(problems), *(["--skip"] if options.skip_bad else [])],
            run / "config.json",  # once training has begun
        ),
        Step(
            "train",
            f"train by the recipe '{options.recipe}'",
            "training.train",
            [*data, "--out", str(run), *recipe]
            + (["--smoke"] if options.smoke else [])
            + training
            + (["--without", str(problems)] if options.skip_bad else []),
            run / "model.h5",
        ),
        on_run(
            "calibrate",
            "fit the temperature and the alert line, on the validation split",
            "calibration.json",
        ),
        on_run("evaluate", "measure on the test split", "evaluation", ("--replace",)),
        on_run("refuse", "fit when a picture is refused", "refusal.json"),
        on_run("explain", "score the heat map by the lesion masks", "explanation.json"),
        on_run("quality", "set when a picture is called blurred or dark", "quality.json"),
        on_run("metadata", "measure what age, sex and body site add", "metadata.json"),
        Step(
            "convert",
            "turn the model into what the page loads",
            "converter.convert",
            [str(run), "--out", str(model), *(["--name", options.name] if options.name else [])],
            model / "conversion.json",
            ("--replace",),
        ),
        Step(
            "verify",
            "prove that the page computes what Keras computes",
            "converter.verify",
            [str(model), "--images", *options.data, "--report", str(model / "verification.json")],
            model / "verification.json",
        ),
        Step(
            "card", "write the model card", "training.card", [str(model)], model / "MODEL_CARD.md"
        ),
        Step(
            "export",
            "write the page as a static folder",
            "webapp.export",
            ["--model", str(model), "--out", str(page)]
            + (["--theme", options.theme] if options.theme else []),
            page / "index.html",
            ("--replace",),
        ),
        Step(
            "report",
            "write all that was measured as one HTML file",
            "training.report",
            [*data, "--run", str(run), "--out", str(report)]
            + (["--title", options.name] if options.name else []),
            report,
            ("--replace",),
        ),
    ]
    return [step for step in every if possible.get(step.name, True)]


def build(planned, announce=print):
    """Run what is missing, in order; once a stage has run, so do all after it.

    Raises TrainingError, naming the stage, when one fails; what it said stands above.
    """
    stale = False
    for number, step in enumerate(planned, 1):
        heading = f"[{number}/{len(planned)}] {step.name}: {step.about}"
        if step.made.exists() and not stale:
            announce(f"{heading} (done before)")
            continue
        announce(heading)
        again = step.again if step.made.exists() else ()
        if attended([*step.command(), *again]):
            raise TrainingError(f"{step.name} failed, see above. The same command goes on there.")
        # The check leaves no mark of its own, metadata may have had nothing to write.
        stale |= step.made.exists()


def plan(planned, images):
    """What a build would do, as lines of text."""
    lines = [f"{images} images. The stages:"]
    for number, step in enumerate(planned, 1):
        state = "done before" if step.made.exists() else "to do"
        lines.append(f"{number:3}. {step.name:<10} {step.about} ({state})")
        lines.append(f"     {shlex.join(['python', '-m', step.module, *step.arguments])}")
    return lines


def claim(out, settings):
    """Make the folder this build's own, or go on in it.

    settings: dict. "skip_bad" may change until training begins: bad images are known only
    when the data has been checked.

    Raises TrainingError where it holds another build or anything else.
    """
    record = out / "build.json"
    if record.exists():
        begun = (out / "run" / "config.json").exists()
        open_yet = {} if begun else {"skip_bad": settings["skip_bad"]}
        if read_json(record) | open_yet != settings:
            raise TrainingError(
                f"{out}: holds a build with other settings ({record}). Choose another --out."
            )
    elif out.exists() and any(out.iterdir()):
        raise TrainingError(f"{out}: is not empty and holds no build. Choose another --out.")
    out.mkdir(parents=True, exist_ok=True)
    write_json(record, settings)


def parse(argv):
    """Command-line options of the stage; what it does not know is train's."""
    parser = argparse.ArgumentParser(
        prog="build",
        description=__doc__.splitlines()[0],
        epilog="Further arguments (--weights, --set, --seed …) go to train.",
    )
    parser.add_argument("--data", action="append", required=True, metavar="PATH")
    parser.add_argument("--out", required=True, metavar="DIR")
    parser.add_argument("--recipe", default="mobilenet", help="a file in training/recipes")
    parser.add_argument("--name", help="of the model (default: Lesion Lens and its backbone)")
    parser.add_argument("--classes", metavar="FILE", help="JSON list of the classes, as for train")
    parser.add_argument("--theme", metavar="FILE", help="colours of the page, as for export")
    parser.add_argument(
        "--skip-bad",
        action="store_true",
        help="leave out what check finds wrong (default: stop and list it)",
    )
    parser.add_argument("--smoke", action="store_true", help="a pass through every stage")
    parser.add_argument("--dry-run", action="store_true", help="say what would be done")
    return parser.parse_known_args(argv)


def run(parsed):
    """The stage itself."""
    options, training = parsed
    if options.theme:
        try:
            check_theme(options.theme)
        except WebappError as error:
            raise TrainingError(str(error)) from error
    dataset = read_dataset(options.data)
    asked = train.parse([*REQUIRED, *training])
    chosen = (SMOKE if options.smoke else {}) | train.overrides(asked.set)
    recipe = load_recipe(options.recipe, chosen)
    groups = by_split(dataset.records, asked.fold, asked.share)
    known = what_is_known(recipe, groups, masks_in(options.data))
    planned = steps(options, training, asked.set, known)
    if options.dry_run:
        print("\n".join(plan(planned, len(dataset.records))))
        if not (Path(options.out) / "run" / "model.h5").exists():
            from training.duration import spoken, training_seconds

            images = len(evenly(groups[TRAIN], asked.limit))
            classes = len(choose(recipe["classes"], options.classes, dataset).codes)
            print(f"Training takes {spoken(training_seconds(recipe, images, classes))} here.")
        return
    settings = vars(options) | {"training": training}
    claim(Path(options.out), settings)
    build(planned)
    page = Path(options.out) / "page"
    print(f"Built. Put {page} on any file host, or look at it here:")
    print(f"  python3 lens.py app --model {Path(options.out) / 'model'}")


def main(argv=None):
    """Command line; returns the exit code."""
    stopped = "stopped; the same command goes on."
    return run_stage("build", parse, run, argv, stopped)


if __name__ == "__main__":
    sys.exit(main())
