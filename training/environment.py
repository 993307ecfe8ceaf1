"""The machine and versions a run was made with, and the set-up of Keras."""

import importlib.metadata
import os
import platform

PACKAGES = (
    "keras",
    "tensorflow",
    "jax",
    "torch",
    "numpy",
    "pillow",
    "scikit-learn",
    "scikit-image",
)


def describe():
    """Versions, backend and devices as a dict for run.json. Imports Keras."""
    import keras

    versions = {}
    for package in PACKAGES:
        try:
            versions[package] = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            continue
    return {
        "python": platform.python_version(),
        "platform": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "backend": keras.backend.backend(),
        "devices": [str(d) for d in keras.distribution.list_devices()],
        "packages": versions,
    }


def has_gpu():
    """Whether Keras' backend sees a GPU."""
    import keras

    # Asked for GPUs where it has none, JAX raises.
    return any(str(device).startswith("gpu") for device in keras.distribution.list_devices())


def set_precision(choice):
    """Set Keras' dtype policy: "auto" is mixed bfloat16 on a GPU, float32 elsewhere."""
    import keras

    policy = {"auto": "mixed_bfloat16" if has_gpu() else "float32"}.get(choice, choice)
    keras.mixed_precision.set_global_policy(policy)
    return policy
