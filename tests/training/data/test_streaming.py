import numpy as np
import pytest

from training.data import streaming
from training.data.classes import HAM10000
from training.data.dataset import load_arrays, load_dataset
from training.recipes import load_recipe
from training.views.batches import TrainingBatches
from training.views.sampling import sampling_prior


@pytest.fixture
def both(ham, monkeypatch):
    """The same images in memory and streamed, one of them unreadable."""
    (ham / "HAM10000_images_part_1" / "ISIC_0000004.jpg").write_bytes(b"no image")
    records = load_dataset([ham]).records

    def load(dtype):
        held = load_arrays(records, 32, HAM10000, dtype)
        monkeypatch.setattr(streaming, "free_memory", lambda: held.inputs.nbytes)
        streamed = load_arrays(records, 32, HAM10000, dtype)
        monkeypatch.undo()
        assert isinstance(held.inputs, np.ndarray)
        assert isinstance(streamed.inputs, streaming.StreamedImages)
        return held, streamed

    return load


@pytest.mark.parametrize("dtype", ["uint8", "float32"])
def test_streamed_images_are_those_that_memory_would_hold(both, dtype):
    held, streamed = both(dtype)
    assert streamed.inputs.shape == held.inputs.shape == (79, 32, 32, 3)
    assert streamed.inputs.dtype == held.inputs.dtype
    np.testing.assert_array_equal(np.asarray(streamed.inputs), held.inputs)
    np.testing.assert_array_equal(streamed.inputs[70:90], held.inputs[70:90])
    np.testing.assert_array_equal(streamed.inputs[-1], held.inputs[-1])
    assert streamed.inputs[90:].shape == held.inputs[90:].shape
    assert len(list(streamed.inputs)) == 79
    assert (streamed.digest, streamed.bad) == (held.digest, held.bad)
    np.testing.assert_array_equal(streamed.labels, held.labels)


def test_training_gets_the_same_batches_bit_for_bit(both):
    recipe = load_recipe("mobilenet", {"shortcuts": {"hair": 0.5}, "batch_size": 16})
    batches = []
    for arrays in both("uint8"):
        prior = sampling_prior(arrays.labels, 7, 0.5)
        batches.append(TrainingBatches(arrays, prior, recipe, size=32, epoch=1, seed=2))
    for index in range(len(batches[0])):
        held, streamed = batches[0][index], batches[1][index]
        np.testing.assert_array_equal(held[0], streamed[0])
        np.testing.assert_array_equal(held[1]["logits"], streamed[1]["logits"])


def test_half_of_what_is_free_may_be_taken(monkeypatch):
    monkeypatch.setattr(streaming, "free_memory", lambda: 1000)
    assert streaming.fits_in_memory((500,), "uint8")
    assert not streaming.fits_in_memory((501,), "uint8")
    assert not streaming.fits_in_memory((126,), "float32")


def test_free_memory_is_plausible():
    assert 2**20 < streaming.free_memory() < 2**50


def test_changed_images_are_made_when_they_are_asked_for():
    images = np.random.default_rng(0).integers(0, 200, (5, 4, 4, 3), np.uint8)
    asked = []

    def change(pixels, index):
        asked.append(index)
        return pixels + index / 2

    changed = streaming.ChangedImages(images, change)
    assert (len(changed), changed.shape, changed.dtype, asked) == (5, images.shape, np.uint8, [])
    np.testing.assert_array_equal(changed[3:], images[3:] + np.uint8([[[[1]]], [[[2]]]]))
    np.testing.assert_array_equal(changed[-1], images[4] + 2)
    assert asked == [3, 4, 4]
    assert streaming.ChangedImages(images, change, "float32")[1:2].dtype == np.float32
    assert [index for index, _ in enumerate(changed)] == [0, 1, 2, 3, 4]
