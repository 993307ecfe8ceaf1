"""Reading model.h5, and what it answers: the reference of every proof."""

from pathlib import Path

import h5py
import keras

from converter.errors import ConverterError


def load_keras(path):
    """Load a Keras model for inference. Raises ConverterError if that fails."""
    path = Path(path)
    if not path.is_file():
        raise ConverterError(f"{path}: no such model. Train one first, or name another run.")
    try:
        return keras.models.load_model(path, compile=False)
    except Exception as error:  # Keras raises many types on a file it does not understand
        reason = str(error).strip().splitlines()[0]
        raise ConverterError(
            f"{path}: not a model that Keras {keras.__version__} can read"
            f"{_written_by(path)}: {reason}"
        ) from error


def _written_by(path):
    try:
        with h5py.File(path) as file:
            return f" (written by Keras {file.attrs['keras_version']})"
    except (OSError, KeyError):
        return ""
