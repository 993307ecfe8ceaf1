import csv

import pytest
from PIL import Image

from tests.training.conftest import jpeg_bytes, write_ham, zip_folder
from training.data.classes import HAM10000
from training.data.dataset import load_arrays, load_dataset
from training.data.readers import read_source
from training.errors import TrainingError


def test_folder_and_zip_give_the_same_records(ham, tmp_path):
    archive = zip_folder(ham, tmp_path / "ham.zip")
    from_folder, from_zip = read_source(ham).records, read_source(archive).records
    assert from_folder == from_zip
    assert len(from_zip) == 80
    assert from_zip[3].read() == from_folder[3].read()
    assert from_zip[0].extra["localization"] == "back"


def test_rows_without_an_image_are_counted_and_named(ham):
    (ham / "HAM10000_images_part_1" / "ISIC_0000004.jpg").unlink()
    dataset = load_dataset([ham])
    assert dataset.missing == ["ISIC_0000004"]
    assert "1 rows without an image: ISIC_0000004" in dataset.summary()


def test_bad_images_are_named_and_left_out(ham):
    path = ham / "HAM10000_images_part_1" / "ISIC_0000004.jpg"
    path.write_bytes(path.read_bytes()[:100])
    arrays = load_arrays(load_dataset([ham]).records, 32, HAM10000)
    assert [image_id for image_id, _ in arrays.bad] == ["ISIC_0000004"]
    assert arrays.inputs.shape == (79, 32, 32, 3)
    assert "ISIC_0000004" not in [r.image_id for r in arrays.records]


def test_an_unknown_diagnosis_stops_with_the_row(ham):
    table = ham / "HAM10000_metadata.csv"
    table.write_text(table.read_text().replace("ISIC_0000002,bcc", "ISIC_0000002,wart"))
    with pytest.raises(TrainingError, match="of image ISIC_0000002 the diagnosis 'wart' is none"):
        load_dataset([ham]).check(HAM10000)


def test_masks_are_no_images(ham):
    Image.new("L", (4, 4)).save(ham / "ISIC_0000001_segmentation.png")
    assert len(read_source(ham).records) == 80


def test_the_sharper_copy_of_an_image_counts(ham, tmp_path):
    sharp = write_ham(tmp_path / "sharp", size=(90, 80))
    for order in ([ham, sharp], [sharp, ham]):
        dataset = load_dataset(order)
        assert len(dataset.records) == 80
        assert {r.source.path for r in dataset.records} == {sharp}


def test_sources_that_disagree_stop(ham, tmp_path):
    other = write_ham(tmp_path / "other")
    table = other / "HAM10000_metadata.csv"
    table.write_text(table.read_text().replace("ISIC_0000002,bcc", "ISIC_0000002,nv"))
    with pytest.raises(TrainingError, match="ISIC_0000002 is bcc"):
        load_dataset([ham, other])


def test_isic_2017_maps_its_two_columns_and_only_trains(tmp_path):
    images = tmp_path / "ISIC-2017_Training_Data"
    images.mkdir()
    rows = [("ISIC_0000000", "0.0", "0.0"), ("ISIC_0000001", "1.0", "0.0")]
    rows += [("ISIC_0000002", "0.0", "1.0"), ("ISIC_0000003", "0.0", "0.0")]
    for image_id, *_ in rows[:3]:
        (images / f"{image_id}.jpg").write_bytes(jpeg_bytes(1))
    with (tmp_path / "ISIC-2017_Training_Part3_GroundTruth.csv").open("w", newline="") as file:
        csv.writer(file).writerows([("image_id", "melanoma", "seborrheic_keratosis"), *rows])
    reading = read_source(tmp_path)
    assert [r.code for r in reading.records] == ["nv", "mel", "bkl"]
    assert all(r.train_only for r in reading.records)
    assert reading.missing == ["ISIC_0000003"]


def test_a_folder_per_class_and_its_zip_give_the_same_records(tmp_path):
    for name in ("photos/nv/1.JPG", "photos/mel/1.JPG", "photos/more/Mel/1.jpg"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(jpeg_bytes(1))
    archive = zip_folder(tmp_path / "photos", tmp_path / "photos.zip")
    for path in (tmp_path, tmp_path / "photos", archive):
        assert {(r.image_id, r.code) for r in read_source(path).records} == {
            ("nv_1", "nv"),
            ("mel_1", "mel"),
            ("more_Mel_1", "mel"),
        }


def test_what_is_no_data_says_so(tmp_path):
    with pytest.raises(TrainingError, match="no known layout"):
        read_source(tmp_path)
    with pytest.raises(TrainingError, match="neither a folder nor a zip"):
        read_source(tmp_path / "absent.zip")
