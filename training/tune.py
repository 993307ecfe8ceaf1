"""Search entries of a recipe: a run a trial, judged on the validation split.

Example: ``lens.py tune --data HAM10000.zip --out runs/search --recipe short --trials 20
--search learning_rate=0.0001..0.003:log --search mixup=0..0.5 --search 'sampling_power=[0,0.5,1]'``

Optuna's tree-structured Parzen estimator (Bergstra et al. 2011) proposes each trial from those
before. Each is a run of its own in OUT/trial000 and so on; killed, the same command goes on
with the trial it was in, and a larger ``--trials`` adds to those done. The test split is not
looked at.
"""

import argparse
import shlex
import sys
from pathlib import Path

import numpy as np

from tools.process import attended
from training import train
from training.errors import TrainingError
from training.recipes import load_recipe
from training.run_folder import RunFolder, read_json, write_json
from training.search_space import as_overrides, read_space
from training.stage import run_stage

# What is made small: the loss averaged over the classes, by which train keeps its best epoch.
SCORE = "validation_log_loss"


def open_study(out, seed):
    """The Optuna study of a folder: new, or with the trials of earlier commands."""
    import optuna
    from optuna.storages import JournalStorage
    from optuna.storages.journal import JournalFileBackend

    optuna.logging.set_verbosity(optuna.logging.WARNING)
    storage = JournalStorage(JournalFileBackend(str(out / "study.log")))
    study = optuna.create_study(study_name="tune", storage=storage, load_if_exists=True)
    # A sampler knows nothing of what it drew before the command was killed.
    study.sampler = optuna.samplers.TPESampler(seed=seed + len(study.trials))
    return study


def next_trial(study, space):
    """The trial that was begun and not ended, or else a new one."""
    from optuna.trial import TrialState

    begun = study.get_trials(states=[TrialState.RUNNING])
    return begun[0] if begun else study.ask(space)


def finished(study):
    """How many trials have ended."""
    return sum(trial.state.is_finished() for trial in study.trials)


def end_trial(study, trial, epoch):
    """Tell the study how a trial went. epoch: of ``best_epoch``."""
    from optuna.trial import TrialState

    if epoch:
        study.tell(trial.number, epoch[SCORE])
    else:
        study.tell(trial.number, state=TrialState.FAIL)


def train_trial(folder, data, training, parameters):
    """Train a trial to its end.

    data: sources. training: further arguments of train. parameters: {entry: value} as
    of ``search_space``. Raises TrainingError when training fails.
    """
    sources = [word for path in data for word in ("--data", path)]
    command = [sys.executable, "-m", "training.train", *sources, *training]
    command += [*as_overrides(parameters), "--out", str(folder)]
    # The last file that train writes: run.json alone is of one killed while it wrote the model.
    if not (folder / "model.h5").exists() and attended(command):
        raise TrainingError(f"{folder}: train failed, see above. The same command goes on.")


def best_epoch(folder):
    """The entry of a run's best epoch in its history, or None where no loss was a number."""
    history = read_json(folder / "run.json")["history"]
    validated = [entry for entry in history if np.isfinite(entry.get(SCORE, np.nan))]
    return min(validated, key=lambda entry: entry[SCORE], default=None)


def table(out, study):
    """A row for each trial that ended with a score, the best first."""
    rows = []
    for trial in study.trials:
        folder = out / trial_name(trial)
        if trial.state.is_finished() and (epoch := best_epoch(folder)):
            rows.append({"run": folder.name, "options": as_overrides(trial.params), **epoch})
    return sorted(rows, key=lambda row: row[SCORE])


def write_table(out, study, search, training):
    """Write OUT/trials.json; returns its rows. search, training: what the command was given."""
    rows = table(out, study)
    report = {
        "command": "python3 lens.py tune --data DATA --out OUT",
        "split": "validation",
        "search": search,
        "train": training,
        "trials": rows,
    }
    write_json(out / "trials.json", report)
    return rows


def search(out, options, training, seed, space):
    """Train the trials that are missing; returns the rows of the table, written after each."""
    study = open_study(out, seed)
    rows = write_table(out, study, options.search, training)
    while (done := finished(study)) < options.trials:
        trial = next_trial(study, space)
        words = shlex.join(as_overrides(trial.params))
        print(f"Trial {done + 1} of {options.trials}: {words}")
        folder = out / trial_name(trial)
        train_trial(folder, options.data, training, trial.params)
        end_trial(study, trial, best_epoch(folder))
        rows = write_table(out, study, options.search, training)
    return rows


def trial_name(trial):
    """The name of its run's folder."""
    return f"trial{trial.number:03d}"


def parse(argv):
    """Command-line options of the stage; what it does not know is train's."""
    parser = argparse.ArgumentParser(
        prog="tune",
        description=__doc__.splitlines()[0],
        epilog="Further arguments (--recipe, --set, --weights, --seed …) go to train.",
    )
    parser.add_argument("--data", action="append", required=True, metavar="PATH")
    parser.add_argument("--out", required=True, help="folder of the search and its runs")
    parser.add_argument("--trials", type=int, default=20, help="how many in all (default: 20)")
    parser.add_argument(
        "--search",
        action="append",
        required=True,
        metavar="KEY=RANGE",
        help="an entry of the recipe and its values: LOW..HIGH (whole numbers where both are), "
        "LOW..HIGH:log, or a JSON list; may be repeated",
    )
    return parser.parse_known_args(argv)


def run(parsed):
    """The stage itself: writes the trials' runs and, after each, OUT/trials.json."""
    options, training = parsed
    out = Path(options.out)
    plan = train.parse(["--data", "", "--out", "", *training])
    space = read_space(options.search, load_recipe(plan.recipe, train.overrides(plan.set)))
    folder = RunFolder(out)
    folder.start({"search": options.search, "train": training})
    data = [Path(path).name for path in options.data]
    for begun in sorted(out.glob("trial*/")):
        RunFolder(begun).check({"data": data})
    with folder.at_work():
        rows = search(out, options, training, plan.seed, space)
    if not rows:
        raise TrainingError(f"{out}: no trial ended with a loss. Search other values.")
    best = rows[0]
    print(f"Best of {len(rows)}: {best['run']}, {SCORE.replace('_', ' ')} {best[SCORE]:.4f}.")
    print(f"Train with {shlex.join([*training, *best['options']])}.")
    print(f"Wrote {out / 'trials.json'}.")


def main(argv=None):
    """Command line; returns the exit code."""
    stopped = "stopped; the same command goes on with the trial it was in."
    return run_stage("tune", parse, run, argv, stopped)


if __name__ == "__main__":
    sys.exit(main())
