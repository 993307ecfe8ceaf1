import io
import zipfile

import numpy as np
import pytest
from PIL import Image

from converter.errors import ConverterError
from converter.images import golden_files, sample
from training.data.preprocess import load_rgb


def encoded(number, kind="JPEG"):
    buffer = io.BytesIO()
    pixels = np.random.default_rng(number).integers(0, 255, (70, 90, 3), np.uint8)
    Image.fromarray(pixels).save(buffer, kind)
    return buffer.getvalue()


@pytest.fixture
def archive(tmp_path):
    path = tmp_path / "images.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("table.csv", "x")
        for number in range(10):
            file.writestr(f"part_{number % 2}/image{number}.jpg", encoded(number))
        file.writestr("masks/image1_segmentation.png", encoded(1, "PNG"))
    return path


def test_a_sample_is_spread_over_the_whole_source(archive):
    groups, unread = sample([archive], 5, ["jpeg"])
    assert [f.name for f in groups["jpeg"]] == [f"image{n}.jpg" for n in (0, 4, 8, 3, 7)]
    assert unread == []
    assert len(sample([archive], 200, ["jpeg"])[0]["jpeg"]) == 10


def test_images_of_the_same_name_in_two_folders_are_two(tmp_path):
    for number, folder in enumerate(("mel", "nv")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "1.jpg").write_bytes(encoded(number))
    groups, _ = sample([tmp_path], 5, ["jpeg"])
    assert len({file.data for file in groups["jpeg"]}) == 2


def test_what_cannot_be_read_is_left_out_and_named(tmp_path):
    (tmp_path / "good.jpg").write_bytes(encoded(1))
    (tmp_path / "cut.png").write_bytes(encoded(2, "PNG")[:2000])
    (tmp_path / "empty.jpg").write_bytes(b"")
    (tmp_path / "web.jpg").write_bytes(encoded(3, "WEBP"))
    groups, unread = sample([tmp_path], 5, ["png", "jpeg"])
    assert [f.name for f in groups["jpeg"]] == ["good.jpg"]
    assert [f.name for f in groups["png"]] == ["good.png"]
    names = [sentence.removeprefix(f"{tmp_path.name}/").split(":")[0] for sentence in unread]
    assert names == ["cut.png", "empty.jpg", "web.jpg"]


def test_png_has_the_very_pixels_of_the_jpeg(archive):
    found, _ = sample([archive], 3, ["png", "jpeg"])
    for png, jpeg in zip(found["png"], found["jpeg"], strict=True):
        assert (png.kind, png.name) == ("png", jpeg.name.replace(".jpg", ".png"))
        assert png.data.startswith(b"\x89PNG")
        pixels = [load_rgb(io.BytesIO(f.data)) for f in (png, jpeg)]
        np.testing.assert_array_equal(*pixels)


def test_a_png_source_is_not_sent_as_jpeg(tmp_path):
    (tmp_path / "one.png").write_bytes(encoded(1, "PNG"))
    assert set(sample([tmp_path], 5, ["png", "jpeg"])[0]) == {"png"}
    with pytest.raises(ConverterError, match="no JPEG image found"):
        sample([tmp_path], 5, ["jpeg"])


def test_nothing_to_compare_is_an_error(tmp_path):
    with pytest.raises(ConverterError, match="no image found"):
        sample([tmp_path], 5, ["png"])
    with pytest.raises(ConverterError, match="Give --images"):
        sample([tmp_path / "missing"], 5, ["png"])
    (tmp_path / "text.jpg").write_text("not an image")
    with pytest.raises(ConverterError, match=r"text\.jpg: neither a PNG nor a JPEG"):
        sample([tmp_path], 5, ["jpeg"])


def test_golden_files_are_those_of_golden_json(model_dir):
    files, golden = golden_files(model_dir)
    assert [f"golden/{f.name}" for f in files] == [case["file"] for case in golden["cases"]]
    assert {f.kind for f in files} == {"png", "jpeg"}
    (model_dir / "golden" / "odd.png").unlink()
    with pytest.raises(ConverterError, match=r"odd\.png: golden\.json names it"):
        golden_files(model_dir)
