"""Copies of the shipped model that answer or refuse as a test wants it."""

import json
import shutil


def copy_model(model_dir, folder):
    """Copy what the page needs of a model folder; gives the copy."""
    shutil.copytree(model_dir, folder, ignore=shutil.ignore_patterns("golden*", "*.h5", "*.npz"))
    return folder


def change_contract(folder, **changes):
    """Replace entries of a copy's contract."""
    path = folder / "contract.json"
    path.write_text(json.dumps(json.loads(path.read_text(encoding="utf-8")) | changes))


def answer_everything(folder):
    """Make a copy answer drawn lesions too, which the model may rightly refuse."""
    outputs = json.loads((folder / "contract.json").read_text(encoding="utf-8"))["outputs"]
    outputs.pop("outlier", None)
    change_contract(folder, outputs=outputs, out_of_distribution=None)
    return folder
