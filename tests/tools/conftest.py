import os
from pathlib import Path

import pytest


@pytest.fixture
def program(tmp_path):
    """Return a function that writes a small program which prints and ends as told."""
    if os.name == "nt":
        pytest.skip("writes shell scripts")

    def write(path: str, prints: str = "", code: int = 0) -> Path:
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(f"#!/bin/sh\necho '{prints}'\nexit {code}\n")
        target.chmod(0o755)
        return target

    return write
