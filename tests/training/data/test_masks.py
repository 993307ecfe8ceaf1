from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image

from tests.training.conftest import write_masks
from training.data.masks import SIDE, find_masks, mask_input, mask_on, read_mask, surroundings
from training.errors import TrainingError


def test_masks_are_found_by_their_image(tmp_path):
    (tmp_path / "masks").mkdir()
    pixels = np.array([[0, 255], [127, 128]], np.uint8)
    Image.fromarray(pixels).save(tmp_path / "masks" / "ISIC_7_segmentation.png")
    masks = find_masks([tmp_path])
    assert list(masks) == ["ISIC_7"]
    assert read_mask(*masks["ISIC_7"]).tolist() == [[False, True], [False, True]]


def test_no_mask_is_an_error(tmp_path):
    with pytest.raises(TrainingError, match="No lesion mask"):
        find_masks([tmp_path])


def test_what_lies_beside_a_lesion_is_known_of_the_images_with_masks(tmp_path):
    masks = write_masks(tmp_path / "masks", [0])
    records = [SimpleNamespace(image_id=f"ISIC_000000{number}") for number in (0, 1)]
    beside, nothing = surroundings(records, [masks])
    assert beside.shape == (SIDE, SIDE)
    assert beside.dtype == np.uint8
    # On the centre square, 45 by 45, the lesion is at rows 10 to 30 and columns 12 to 32.
    row = round(SIDE * 20 / 45)
    assert beside[row, round(SIDE * 22 / 45)] == 0
    assert beside[row, round(SIDE * 8 / 45)] == beside[row, round(SIDE * 40 / 45)] == 255
    assert nothing.max() == 0


def test_a_damaged_mask_is_named(tmp_path):
    (tmp_path / "ISIC_7_segmentation.png").write_bytes(b"no PNG")
    with pytest.raises(TrainingError, match=r"ISIC_7_segmentation\.png: not a readable mask"):
        read_mask(*find_masks([tmp_path])["ISIC_7"])


def test_a_mask_is_cropped_and_averaged_as_the_picture_is():
    mask = np.zeros((4, 8), bool)
    mask[:, :3] = True  # the centre square starts at column 2: one lesion column stays
    np.testing.assert_allclose(mask_input(mask, 2), [[0.5, 0], [0.5, 0]])


def test_a_mask_is_laid_on_a_copy_of_another_size():
    mask = np.zeros((4, 8), bool)
    mask[:2, 2:4] = True
    np.testing.assert_array_equal(mask_on(mask, 2, 4), [[0, 1, 0, 0], [0, 0, 0, 0]])
    # A square copy is the image's centre square.
    np.testing.assert_array_equal(mask_on(mask, 2, 2), [[1, 0], [0, 0]])
