import json
import shutil

import numpy as np
import pytest
from PIL import Image

from converter import verify as stage
from converter.browser import BUNDLES
from converter.errors import ConverterError
from converter.folder import file_entry

pytestmark = pytest.mark.browser

# What a wrong page would do; run before the page's own modules.
FAULTS = {
    "crop one pixel off": """
        const draw = OffscreenCanvasRenderingContext2D.prototype.drawImage;
        OffscreenCanvasRenderingContext2D.prototype.drawImage = function (image, x, y) {
          return draw.call(this, image, x + 1, y);
        };""",
    "upside down": """
        const decode = globalThis.createImageBitmap;
        globalThis.createImageBitmap = (blob, options) =>
          decode(blob, { ...options, imageOrientation: "flipY" });""",
    "red and blue swapped": """
        const read = OffscreenCanvasRenderingContext2D.prototype.getImageData;
        OffscreenCanvasRenderingContext2D.prototype.getImageData = function (...box) {
          const image = read.apply(this, box);
          for (let i = 0; i < image.data.length; i += 4) {
            [image.data[i], image.data[i + 2]] = [image.data[i + 2], image.data[i]];
          }
          return image;
        };""",
}


@pytest.fixture
def verify(browser_path):
    assert (BUNDLES / "verify.js").is_file(), "build the page first: npm run build"
    return lambda folder, **options: stage.verify(folder, browser=browser_path, **options)


def rewrite_contract(folder, change):
    path = folder / "contract.json"
    contract = json.loads(path.read_text(encoding="utf-8"))
    change(contract)
    path.write_text(json.dumps(contract), encoding="utf-8")


def test_the_page_computes_what_keras_computes(verify, converted):
    report = verify(converted)
    assert report["problems"] == []
    assert {name: g["images"] for name, g in report["groups"].items()} == {
        "golden, png": 9,
        "golden, jpeg": 3,
    }
    figures = report["groups"]["golden, png"]
    assert figures["preprocessing_max"] <= 1.0
    assert figures["total"] <= 0.005
    assert "golden, jpeg" in stage.table(report)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_wrong_preprocessing_fails(verify, converted, tmp_path, fault):
    bundles = shutil.copytree(BUNDLES, tmp_path / "dist")
    script = bundles / "verify.js"
    script.write_text("{" + FAULTS[fault] + "}" + script.read_text(encoding="utf-8"))
    report = verify(converted, bundles=bundles)
    assert any("preprocessing difference" in problem for problem in report["problems"])
    # The model itself is right: Keras, given the page's wrong pixels, agrees with the page.
    assert max(g["model"] for g in report["groups"].values()) <= 0.005


def test_another_background_under_transparency_fails(verify, model_dir):
    rewrite_contract(model_dir, lambda c: c["input"].update(background=[0, 0, 0]))
    (problem,) = [p for p in verify(model_dir)["problems"] if "preprocessing" in p]
    assert problem.startswith("golden, png: largest preprocessing difference")


def test_a_changed_weight_fails_even_with_a_matching_hash(verify, model_dir):
    shard = next(model_dir.glob("group*.bin"))
    graph = json.loads((model_dir / "model.json").read_text())
    # The last bias of the head, found by its place in the list of weights.
    offset = 0
    for weight in graph["weightsManifest"][0]["weights"]:
        size = int(np.prod(weight["shape"])) * (2 if "quantization" in weight else 4)
        if weight["shape"] == [7] and "cam" in weight["name"]:
            break
        offset += size
    content = bytearray(shard.read_bytes())
    bias = np.frombuffer(content, "<f4", 7, offset).copy()
    bias[0] += 3
    content[offset : offset + 28] = bias.tobytes()
    shard.write_bytes(content)
    with pytest.raises(ConverterError, match="is not the file"):
        verify(model_dir)
    entry = file_entry(model_dir, shard.name)
    rewrite_contract(model_dir, lambda c: c["model"].update(shards=[entry]))
    with pytest.raises(ConverterError, match="engine-wrong"):
        verify(model_dir)
    rewrite_contract(model_dir, lambda c: c.pop("self_test"))
    report = verify(model_dir)
    assert any("probability difference" in problem for problem in report["problems"])
    assert report["groups"]["golden, png"]["preprocessing_max"] <= 1.0


def test_stale_golden_answers_are_found(verify, model_dir):
    path = model_dir / "golden.json"
    golden = json.loads(path.read_text())
    golden["cases"][2]["logits"][0] += 0.5
    path.write_text(json.dumps(golden))
    (problem,) = verify(model_dir)["problems"]
    assert problem.startswith("golden/odd.png: golden.json states other logits")


def test_the_command_exits_by_the_outcome(model_dir, browser_path, monkeypatch, tmp_path, capsys):
    monkeypatch.setenv("LENS_BROWSER", str(browser_path))
    report = tmp_path / "report.json"
    arguments = [str(model_dir), "--images", str(model_dir / "golden"), "--limit", "4"]
    assert stage.main([*arguments, "--as", "png", "--report", str(report)]) == 0
    assert "The page computes what Keras computes" in capsys.readouterr().out
    written = json.loads(report.read_text())
    assert written["groups"]["images, png"]["images"] == 4
    rewrite_contract(model_dir, lambda c: c["input"].update(background=[0, 0, 0]))
    failed = tmp_path / "failed.json"
    assert stage.main([str(model_dir), "--report", str(failed)]) == 1
    said = capsys.readouterr().err
    assert "preprocessing difference" in said
    assert "verify: FAILED: the page does not compute what Keras computes" in said
    assert not failed.exists()
    (model_dir / "model.json").unlink()
    assert stage.main([str(model_dir)]) == 1
    assert "model.json is missing" in capsys.readouterr().err


def test_an_image_that_the_page_refuses_is_left_out_and_named(verify, model_dir, tmp_path):
    images = tmp_path / "images"
    images.mkdir()
    shutil.copy(model_dir / "golden" / "odd.png", images)
    Image.new("RGB", (20, 20)).save(images / "tiny.png")
    report = verify(model_dir, images=[images])
    assert report["groups"]["images, png"]["images"] == 1
    (sentence,) = report["left_out"]
    assert sentence.startswith("tiny.png: the page refuses it")
    assert report["problems"] == []


@pytest.mark.parametrize("limit", ["0", "-5", "many"])
def test_a_limit_is_a_count(limit, capsys):
    with pytest.raises(SystemExit):
        stage.parse(["model", "--limit", limit])
    assert "--limit" in capsys.readouterr().err
