"""From a stranger's labelled folder to a page that answers with that folder's own classes."""

import json

import numpy as np
import pytest
from PIL import Image

from training import build

TINY = [
    *("--smoke", "--weights", "none", "--set", "alpha=0.25", "--set", "epoch_images=48"),
    *("--set", "batch_size=8", "--set", "size_schedule=[[1, 64]]", "--set", "input_size=64"),
    *("--set", "mixup_off_epochs=0"),
]
CODES = ["dark_mole", "pale_mole", "red_spot"]
COLOURS = {"Pale mole": (200, 160, 140), "Dark mole": (90, 50, 40), "Red spot": (190, 60, 60)}


def write_folders(folder):
    """Sixty images, twenty of each of three colours."""
    rng = np.random.default_rng(0)
    for name, colour in COLOURS.items():
        (folder / name).mkdir(parents=True)
        for number in range(20):
            pixels = np.clip(rng.normal(colour, 20, (80, 100, 3)), 0, 255).astype(np.uint8)
            Image.fromarray(pixels).save(folder / name / f"{number}.png")
    return folder


@pytest.fixture(scope="module")
def built(tmp_path_factory, browser_path):
    """The folder of a finished build."""
    folder = tmp_path_factory.mktemp("build")
    data = write_folders(folder / "photos")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LENS_BROWSER", str(browser_path))
        arguments = ["--data", str(data), "--out", str(folder / "out"), "--name", "Spots"]
        assert build.main([*arguments, *TINY]) == 0
    return folder / "out"


def test_the_page_answers_with_the_folders_own_classes(built, visit, serve_folder):
    photo = built.parent / "photos" / "Red spot" / "0.png"
    page = visit(serve_folder(built / "page")).ready()
    (card,) = page.pick(("spot.png", photo.read_bytes()))
    assert sorted(card.locator(".chances code").all_text_contents()) == CODES
    assert card.locator(".triage").get_attribute("data-verdict") == "unstated"
    assert card.locator(".sum, .legend").count() == 0


def test_every_stage_left_its_proof(built):
    contract = json.loads((built / "model" / "contract.json").read_text())
    assert [entry["code"] for entry in contract["classes"]] == CODES
    assert contract["triage"] is None
    assert contract["model"]["name"] == "Spots"
    assert json.loads((built / "model" / "verification.json").read_text())["problems"] == []
    assert "3 outputs: dark_mole (Dark mole)" in (built / "model" / "MODEL_CARD.md").read_text()
    assert "<h1>Spots</h1>" in (built / "report.html").read_text(encoding="utf-8")
