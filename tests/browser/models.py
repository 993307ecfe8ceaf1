"""Copies of the shipped model that answer, doubt or refuse as a test wants it."""

import json
import shutil


def copy_model(model_dir, folder):
    """Copy what the page needs of a model folder; gives the copy."""
    shutil.copytree(model_dir, folder, ignore=shutil.ignore_patterns("golden*", "*.h5", "*.npz"))
    return folder


def read_contract(folder):
    """The contract of a model folder, parsed."""
    return json.loads((folder / "contract.json").read_text(encoding="utf-8"))


def change_contract(folder, **changes):
    """Replace entries of a copy's contract."""
    contract = read_contract(folder) | changes
    (folder / "contract.json").write_text(json.dumps(contract), encoding="utf-8")


def answer_everything(folder):
    """Make a copy answer drawn lesions too, which the model may rightly refuse."""
    outputs = read_contract(folder)["outputs"]
    outputs.pop("outlier", None)
    change_contract(folder, outputs=outputs, out_of_distribution=None)
    return folder


def doubt_nothing_but(folder, **limits):
    """Leave a copy, which answers everything, these limits of quality: measure={"low": 1.5}."""
    answer_everything(folder)
    quality = read_contract(folder)["quality"]
    if quality is None:
        return folder
    changed = [
        {"measure": limit["measure"], "low": None, "high": None} | limits.get(limit["measure"], {})
        for limit in quality["limits"]
    ]
    change_contract(folder, quality=quality | {"limits": changed})
    return folder
