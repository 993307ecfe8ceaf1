"""What every Python test shares: quiet TensorFlow, the data folder, the browser."""

import os
from pathlib import Path

import pytest

import converter  # noqa: F401  how TensorFlow optimises is set before anything imports it

# Before anything imports TensorFlow: less of its log, and no banner that needs IPython
# (tensorflow-decision-forests prints one where it takes a captured stdout for a notebook).
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
os.environ.setdefault("TFDF_DISABLE_WELCOME_MESSAGE", "1")


def pytest_collection_modifyitems(items):
    """Order the tests; skip those marked `real_data` where no data folder is named."""
    # The page's tests keep Playwright's event loop for the whole session, and nobody else
    # can start one in the meantime: `verify`, which does, is tested before.
    page = Path(__file__).parent / "browser"
    items.sort(key=lambda item: page in item.path.parents)
    if os.environ.get("LENS_DATA"):
        return
    skip = pytest.mark.skip(reason="LENS_DATA is not set: no real images to test with")
    for item in items:
        if "real_data" in item.keywords:
            item.add_marker(skip)


@pytest.fixture(scope="session")
def lens_data() -> Path:
    """The folder of real images that LENS_DATA names (for tests marked `real_data`)."""
    folder = Path(os.environ["LENS_DATA"])
    assert folder.is_dir(), f"LENS_DATA names {folder}, which is not a folder"
    return folder.resolve()


@pytest.fixture(scope="session")
def browser_path() -> Path:
    """The browser's executable (for tests marked `browser`)."""
    from tools.browser import find_browser

    return find_browser()
