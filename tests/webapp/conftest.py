"""A made-up model folder and bundle, so that these tests need neither a model nor npm."""

import hashlib
import json

import pytest

from webapp import create_app, site

SHARD = b"\x00\x3c" * 4000


def _entry(path):
    data = path.read_bytes()
    return {"path": path.name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}


@pytest.fixture
def model_dir(tmp_path):
    """A folder as `convert` writes it, as far as the server looks at it."""
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "model.json").write_text(json.dumps({"modelTopology": {"node": ["x"] * 200}}))
    (folder / "group1-shard1of1.bin").write_bytes(SHARD)
    (folder / "model.h5").write_bytes(b"keras")
    (folder / "golden.json").write_text("{}")
    contract = {
        "format": "lesion-lens-contract",
        "format_version": 3,
        "model": {
            "topology": _entry(folder / "model.json"),
            "shards": [_entry(folder / "group1-shard1of1.bin")],
            "keras": _entry(folder / "model.h5"),
        },
    }
    (folder / "contract.json").write_text(json.dumps(contract))
    return folder


@pytest.fixture
def bundle(tmp_path, monkeypatch):
    """A folder with every file that the build makes."""
    folder = tmp_path / "dist"
    folder.mkdir()
    for name in {*site.BUNDLED, *site.LIBRARY_BUNDLED, site.SERVICE_WORKER, site.LEAVING}:
        (folder / name).write_bytes(f"/* {name} */ ".encode() * 50)
    (folder / "verify.js").write_text("not for the page")
    monkeypatch.setattr(site, "BUNDLE", folder)
    return folder


@pytest.fixture
def client(model_dir, bundle):
    """A test client of the whole application."""
    app = create_app({"MODEL_DIR": model_dir, "TESTING": True})
    return app.test_client()
