"""Images decoded each time they are asked for, where all at once would not fit in memory."""

import io
from pathlib import Path

import numpy as np

from training.data.preprocess import load_rgb, to_model_input

# Of the memory that is free: the network and the operating system need some too.
SHARE = 0.5
# Where the system does not say what is free.
ASSUMED_FREE = 4 * 2**30


def decode(data, size, dtype):
    """An image file's bytes as model input, (size, size, 3), 0 to 255.

    dtype: "float32" keeps the exact preprocessing, "uint8" rounds it. Raises TrainingError.
    """
    pixels = to_model_input(load_rgb(io.BytesIO(data)), size)
    return (np.rint(pixels) if dtype == "uint8" else pixels).astype(dtype)


class StreamedImages:
    """What an array (N, size, size, 3) of the records' images would give, read from disk.

    It has an array's length, shape, dtype, items and slices; threads may share it.
    """

    def __init__(self, records, size, dtype):
        """records: N Records whose images are known to be readable."""
        self._records = records
        self.shape = (len(records), size, size, 3)
        self.dtype = np.dtype(dtype)

    def __len__(self):
        return len(self._records)

    def __getitem__(self, index):
        if isinstance(index, slice):
            places = range(len(self))[index]
            images = [self[place] for place in places]
            return np.stack(images) if images else np.empty((0, *self.shape[1:]), self.dtype)
        return decode(self._records[index].read(), self.shape[1], self.dtype.name)

    def __array__(self, dtype=None, copy=None):
        return np.asarray(self[:], dtype)


def fits_in_memory(shape, dtype):
    """Whether an array may be held: it takes at most SHARE of what is free."""
    return int(np.prod(shape)) * np.dtype(dtype).itemsize <= SHARE * free_memory()


def free_memory():
    """Bytes of memory that are free, or what is assumed where nobody says (not on Linux)."""
    table = Path("/proc/meminfo")
    lines = table.read_text(encoding="ascii").splitlines() if table.is_file() else ()
    for line in lines:
        if line.startswith("MemAvailable:"):
            return int(line.split()[1]) * 1024
    return ASSUMED_FREE
