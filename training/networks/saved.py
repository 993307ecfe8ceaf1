"""What is in a file that Keras saved, told without Keras."""

import h5py


def is_model(path):
    """Whether a file is a whole model, as a run leaves it, rather than weights without one."""
    if not h5py.is_hdf5(path):
        return False
    with h5py.File(path) as file:
        return "model_config" in file.attrs
