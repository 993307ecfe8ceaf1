import io

import numpy as np
import pytest
from PIL import Image

from training.data.preprocess import box_weights, center_square, load_rgb, to_model_input
from training.errors import TrainingError


def encoded(image, kind="PNG", **options):
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    buffer.seek(0)
    return buffer


def test_box_weights_by_hand():
    # Three pixels onto two: each output covers one and a half source pixels.
    np.testing.assert_allclose(box_weights(3, 2), [[2 / 3, 1 / 3, 0], [0, 1 / 3, 2 / 3]])
    # Two onto three: the middle output straddles both.
    np.testing.assert_allclose(box_weights(2, 3), [[1, 0], [0.5, 0.5], [0, 1]])


@pytest.mark.parametrize(
    ("source", "target"), [(450, 224), (150, 224), (224, 224), (1, 5), (4000, 7)]
)
def test_box_weights_sum_to_one(source, target):
    np.testing.assert_allclose(box_weights(source, target).sum(axis=1), 1)


def test_equals_pillows_box_filter_when_the_factor_is_whole():
    pixels = np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8)
    ours = to_model_input(pixels, 16)
    theirs = np.asarray(Image.fromarray(pixels).resize((16, 16), Image.Resampling.BOX), float)
    assert np.abs(ours - theirs).max() <= 1.0  # Pillow rounds after each of its two passes


def test_center_square_leaves_the_odd_pixel_at_the_end():
    assert center_square(4, 7) == (0, 1, 4)
    assert center_square(7, 4) == (1, 0, 4)


def test_model_input_keeps_mean_and_range():
    pixels = np.random.default_rng(1).integers(0, 256, (45, 45, 3), np.uint8)
    result = to_model_input(pixels, 32)
    assert result.dtype == np.float32
    assert result.shape == (32, 32, 3)
    np.testing.assert_allclose(result.mean(), pixels.mean(), rtol=1e-5)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_exif_orientation_is_undone(orientation):
    upright = np.zeros((4, 6, 3), np.uint8)
    upright[0, 0] = 255
    turns = {1: 0, 3: 2, 6: 1, 8: 3}
    stored = Image.fromarray(upright)
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    if orientation in undo:
        stored = stored.transpose(undo[orientation])
    exif = Image.Exif()
    exif[0x0112] = orientation
    np.testing.assert_array_equal(load_rgb(encoded(stored, exif=exif)), upright)
    assert orientation not in turns or stored.size in ((6, 4), (4, 6))


def test_transparent_pixels_lie_over_white():
    image = Image.new("RGBA", (2, 1), (200, 0, 0, 0))
    image.putpixel((1, 0), (200, 0, 0, 255))
    np.testing.assert_array_equal(load_rgb(encoded(image)), [[[255, 255, 255], [200, 0, 0]]])


@pytest.mark.parametrize("mode", ["L", "P", "CMYK", "I;16", "LA", "1"])
def test_every_mode_becomes_rgb(mode):
    grey = Image.new("L", (3, 2), 255)
    image = Image.new("I;16", (3, 2), 65535) if mode == "I;16" else grey.convert(mode)
    kind = "JPEG" if mode == "CMYK" else "PNG"
    pixels = load_rgb(encoded(image, kind))
    assert pixels.shape == (2, 3, 3)
    assert pixels.dtype == np.uint8
    assert pixels.min() >= 254


def test_a_truncated_file_is_named(tmp_path):
    path = tmp_path / "cut.jpg"
    path.write_bytes(encoded(Image.new("RGB", (50, 50)), "JPEG").getvalue()[:-200])
    with pytest.raises(TrainingError, match=r"cut\.jpg"):
        load_rgb(path)
    with pytest.raises(TrainingError, match="no such image"):
        load_rgb(tmp_path / "absent.jpg")
