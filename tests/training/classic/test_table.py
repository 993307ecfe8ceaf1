import numpy as np
import pytest

from training.classic import features, table
from training.classic.table import load_table
from training.data.classes import CODES, HAM10000
from training.data.dataset import load_arrays, load_dataset
from training.errors import TrainingError


@pytest.fixture
def records(ham):
    return load_dataset([ham]).records[:12]


@pytest.fixture
def counted(monkeypatch):
    """How many images had their features computed."""
    done, real = [], features.vector_of
    monkeypatch.setattr(features, "vector_of", lambda data: done.append(1) or real(data))
    return done


def test_a_row_an_image_with_the_digest_that_networks_have(records, tmp_path):
    found = load_table(records, CODES, tmp_path / "features", "images")
    arrays = load_arrays(records, 32, HAM10000)
    assert found.digest == arrays.digest
    assert found.labels.tolist() == arrays.labels.tolist()
    assert found.lesions == [record.lesion_id for record in records]
    assert found.values[3].tolist() == features.vector_of(records[3].read())


def test_labels_follow_the_codes_given(records, tmp_path):
    turned = CODES[::-1]
    found = load_table(records, turned, tmp_path / "features", "images")
    assert [turned[label] for label in found.labels] == [record.code for record in records]


def test_a_killed_command_goes_on(records, tmp_path, counted, monkeypatch):
    monkeypatch.setattr(table, "CHUNK", 5)
    load_table(records[:5], CODES, tmp_path / "features", "images")
    assert len(counted) == 5
    first = load_table(records, CODES, tmp_path / "features", "images")
    assert len(counted) == 12
    again = load_table(records, CODES, tmp_path / "features", "images")
    assert len(counted) == 12
    np.testing.assert_array_equal(first.values, again.values)


def test_other_bytes_are_other_features(records, ham, tmp_path, counted):
    load_table(records, CODES, tmp_path / "features", "images")
    other = next(ham.rglob(f"{records[0].image_id}.jpg"))
    other.write_bytes(records[1].read())
    found = load_table(records, CODES, tmp_path / "features", "images")
    assert len(counted) == 24
    assert found.values[0].tolist() == found.values[1].tolist()


def test_an_unreadable_image_is_left_out_and_named(records, ham, tmp_path, capsys):
    next(ham.rglob(f"{records[2].image_id}.jpg")).write_bytes(b"no image")
    for _ in range(2):  # computed, then kept
        found = load_table(records, CODES, tmp_path / "features", "images")
        assert len(found.values) == len(found.labels) == len(found.records) == 11
        assert [image_id for image_id, _ in found.bad] == [records[2].image_id]
        assert f"Left out: {records[2].image_id}: " in capsys.readouterr().err


def test_a_file_that_cannot_be_opened_is_left_out_and_named(
    records, ham, tmp_path, monkeypatch, capsys
):
    monkeypatch.setattr(table, "CHUNK", 1)  # a whole chunk of such files too
    next(ham.rglob(f"{records[2].image_id}.jpg")).unlink()
    found = load_table(records[:4], CODES, tmp_path / "features", "images")
    assert found.records == [*records[:2], records[3]]
    assert [image_id for image_id, _ in found.bad] == [records[2].image_id]
    assert f"{records[2].image_id}.jpg: cannot be read" in capsys.readouterr().err


def test_no_image_at_all_is_an_error(tmp_path):
    with pytest.raises(TrainingError, match="among the test images"):
        load_table([], CODES, tmp_path / "features", "test images")
