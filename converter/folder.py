"""A model folder on disk: replaced as a whole or not at all."""

import contextlib
import shutil
import tempfile
from pathlib import Path

from converter.errors import ConverterError
from tools.whole import exchange
from training.stage import file_sha256

# What a run's folder says of the model, and travels with it.
RECORDS = (
    "run.json",
    "calibration.json",
    "training_curves.png",
    "evaluation",
    "explanation.json",
    "refusal.json",
    "outliers.npz",
    "quality.json",
    "quality.npz",
    "metadata.json",
)

# What speaks of one conversion only; anything else in the folder is somebody
# else's, such as a model card or a licence.
OWN = (
    "model.json",
    "group*-shard*of*.bin",
    "model.h5",
    "contract.json",
    "golden.json",
    "golden",
    "conversion.json",
    "verification.json",
    "evaluation-in-browser",
    *RECORDS,
)


@contextlib.contextmanager
def staged(out, *, replace=False):
    """A temporary folder beside ``out`` that takes its place when the block ends well.

    out: the folder to write. It may be missing or empty; one that holds files is
        refused unless ``replace``, and then what is not of a conversion (a model
        card, a licence) comes along.

    When the block raises, or the exchange fails, ``out`` is as it was.
    """
    out = Path(out).absolute()
    if out.exists() and not out.is_dir():
        raise ConverterError(f"{out}: is a file. Name a folder.")
    if not replace and out.is_dir() and any(out.iterdir()):
        raise ConverterError(f"{out}: is not empty. Give --replace, or name another folder.")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        stage = Path(tempfile.mkdtemp(prefix=f".{out.name}.new-", dir=out.parent))
    except OSError as error:
        raise ConverterError(f"{out}: cannot be written ({error.strerror}).") from error
    try:
        stage.chmod(0o755)  # mkdtemp makes it private, but a model is there to be served
        yield stage
        if out.is_dir():
            _copy_foreign(out, stage)
        try:
            exchange(stage, out)
        except OSError as error:
            raise ConverterError(f"{out}: cannot be replaced ({error.strerror}).") from error
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _copy_foreign(source, target):
    for entry in source.iterdir():
        if not any(entry.match(pattern) for pattern in OWN):
            copy(entry, target)


def copy(entry, folder):
    """Copy a file or a folder with all it holds into ``folder``."""
    if entry.is_dir() and not entry.is_symlink():
        shutil.copytree(entry, folder / entry.name, symlinks=True)
    else:
        shutil.copy2(entry, folder / entry.name, follow_symlinks=False)


def file_entry(folder, path):
    """A file as the contract lists it: path inside the folder, bytes, SHA-256."""
    file = Path(folder) / path
    return {"path": str(path), "bytes": file.stat().st_size, "sha256": file_sha256(file)}
