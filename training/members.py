"""Runs that go together, and the folder of what ensemble and soup make of them."""

import datetime

from training.environment import describe
from training.errors import TrainingError
from training.run_folder import RunFolder, read_json
from training.stage import file_sha256, load_model, run_classes

# What the members' records have to agree on: else one was trained on another's test images,
# or the mean's record would not say which images it was trained on.
SAME = ("fold", "without", "share")


def read_members(folders, same=SAME):
    """(records, models) of the runs. Raises TrainingError where they do not go together.

    same: what their records have to agree on.
    """
    records = [read_json(folder / "run.json") for folder in folders]
    models = [load_model(folder / "model.h5") for folder in folders]

    def differ(what, found):
        for folder, value in zip(folders[1:], found[1:], strict=True):
            if value != found[0]:
                raise TrainingError(
                    f"{folder}: has {what} {value}, {folders[0]} has {found[0]}. "
                    "Only runs that are alike in this go together."
                )

    differ("the classes", [", ".join(run_classes(folder).codes) for folder in folders])
    differ("the input side", [model.input_shape[1] for model in models])
    for entry in same:
        # Early records have no entry where nothing was left out; fold 0 is one.
        found = [record.get(entry) for record in records]
        differ(f"the entry '{entry}'", [None if value == [] else value for value in found])
    return records, models


def named(folders):
    """Each run's name with its model's SHA-256, as run.json states what it was made of."""
    return [f"{folder.name} {file_sha256(folder / 'model.h5')}" for folder in folders]


def write_mean(out, model, record, members):
    """Write the run folder of a model that was averaged, not trained; returns the RunFolder.

    record: what its run.json says besides. members: the dicts of its members' run.json.
    Raises TrainingError where the folder holds a run.
    """
    folder = RunFolder(out)
    folder.start(record)
    folder.finish(
        model,
        record
        | {
            "environment": describe(),
            "finished": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
            "history": [],
            "member_runs": members,
        },
    )
    return folder
