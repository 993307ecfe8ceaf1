"""Images made each time they are asked for, where all at once would not fit in memory."""

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


class LazyImages:
    """Images that are made whenever they are asked for, to be used as an array of them would.

    It has an array's length, shape (N, size, size, 3), dtype, items and slices; threads
    may share it.
    """

    def __init__(self, shape, dtype):
        """What an array of the images would have."""
        self.shape = tuple(shape)
        self.dtype = np.dtype(dtype)

    def image(self, index):
        """The image with this index, (size, size, 3). Raises IndexError beyond the last."""
        raise NotImplementedError

    def __len__(self):
        return self.shape[0]

    def __getitem__(self, index):
        if isinstance(index, slice):
            places = range(len(self))[index]
            images = [self.image(place) for place in places]
            return np.stack(images) if images else np.empty((0, *self.shape[1:]), self.dtype)
        return self.image(range(len(self))[index])

    def __array__(self, dtype=None, copy=None):
        return np.asarray(self[:], dtype)


class StreamedImages(LazyImages):
    """The images of records, read from disk."""

    def __init__(self, records, size, dtype):
        """records: N Records whose images are known to be readable."""
        super().__init__((len(records), size, size, 3), dtype)
        self._records = records

    def image(self, index):
        """Decoded anew."""
        return decode(self._records[index].read(), self.shape[1], self.dtype.name)


class ChangedImages(LazyImages):
    """Other images after a change: an experiment on a whole split takes no memory."""

    def __init__(self, images, change, dtype=None):
        """images: an array or LazyImages.

        change: (pixels, index) → pixels of the same shape. dtype: of the result, by
        default that of the images.
        """
        super().__init__(images.shape, dtype or images.dtype)
        self._images, self._change = images, change

    def image(self, index):
        """Changed anew."""
        return self._change(self._images[index], index).astype(self.dtype)


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
