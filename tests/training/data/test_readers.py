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


def test_images_of_ones_own_in_its_layout_are_not_ham10000(ham):
    assert read_source(ham).layout == "table like HAM10000's"
    for path in [ham / "HAM10000_metadata.csv", *ham.rglob("*.jpg")]:
        if path.suffix == ".csv":
            path.write_text(path.read_text().replace("ISIC_000", "ISIC_003"))
        else:
            path.rename(path.with_name(path.name.replace("ISIC_000", "ISIC_003")))
    assert read_source(ham).layout == "HAM10000"
    table = ham / "HAM10000_metadata.csv"
    table.write_text(table.read_text().replace("ISIC_0030004", "mine"))
    next(ham.rglob("ISIC_0030004.jpg")).rename(ham / "mine.jpg")
    assert read_source(ham).layout == "HAM10000 with images of one's own"


@pytest.mark.parametrize("head", ["image_id;lesion_id;dx", "Image_ID,lesion,dx"])
def test_a_table_that_no_reader_takes_is_not_passed_over(ham, head):
    table = ham / "HAM10000_metadata.csv"
    rest = table.read_text().partition("\n")[2]
    table.write_text(f"{head}\n{rest}")
    with pytest.raises(TrainingError, match=r"HAM10000_metadata\.csv: looks like a table"):
        read_source(ham)
    table.write_text("kind,image_id,detail\n")  # the list that check writes
    assert read_source(ham).layout == "folder per class"


def test_masks_are_no_images(ham):
    Image.new("L", (4, 4)).save(ham / "ISIC_0000001_segmentation.png")
    assert len(read_source(ham).records) == 80


def test_the_sharper_copy_of_an_image_counts(ham, tmp_path):
    sharp = write_ham(tmp_path / "sharp", size=(90, 80))
    for order in ([ham, sharp], [sharp, ham]):
        dataset = load_dataset(order)
        assert len(dataset.records) == 80
        assert {r.source.path for r in dataset.records} == {sharp}


def test_of_copies_within_a_source_the_largest_counts(ham, tmp_path):
    (small,) = ham.rglob("ISIC_0000003.jpg")
    for folder in ("A_before", "Z_after"):
        large = ham / folder / small.name
        large.parent.mkdir()
        large.write_bytes(jpeg_bytes(3, 120, 90))
        for path in (ham, zip_folder(ham, tmp_path / "ham.zip")):
            names = {record.image_id: record.name for record in read_source(path).records}
            assert names["ISIC_0000003"] == f"{folder}/{small.name}"
        large.unlink()


def test_sources_that_disagree_stop(ham, tmp_path):
    other = write_ham(tmp_path / "other")
    table = other / "HAM10000_metadata.csv"
    table.write_text(table.read_text().replace("ISIC_0000002,bcc", "ISIC_0000002,nv"))
    with pytest.raises(TrainingError, match="ISIC_0000002 is bcc"):
        load_dataset([ham, other])


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


@pytest.mark.parametrize("other", ["a/b/1.png", "a_b/1.jpg"])
def test_two_images_of_one_name_are_named(tmp_path, other):
    for name in ("a/b/1.jpg", "c/2.jpg", other):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(jpeg_bytes(1))
    with pytest.raises(TrainingError, match=f"a/b/1.jpg and {other} would be one image, 'a_b_1'"):
        read_source(tmp_path)


def test_the_table_of_the_dataverse_is_read_too(ham):
    table = ham / "HAM10000_metadata.csv"
    tabs = table.read_text().replace(",", "\t")
    expected = read_source(ham).records
    table.unlink()
    for name in ("HAM10000_metadata.tab", "HAM10000_metadata"):
        (ham / name).write_text(tabs)
        assert read_source(ham).records == expected
        (ham / name).unlink()


def test_the_official_test_set_is_held_back_in_these_columns_too(ham):
    table = ham / "HAM10000_metadata.csv"
    header, *rows = table.read_text().splitlines(keepends=True)
    table.write_text("".join([header, *rows[:70]]))
    (ham / "ISIC2018_Task3_Test_GroundTruth.csv").write_text("".join([header, *rows[70:]]))
    held_back = [record.image_id for record in read_source(ham).records if record.held_back]
    assert held_back == [f"ISIC_{number:07d}" for number in range(70, 80)]


def test_an_image_of_no_stated_lesion_only_trains(ham):
    table = ham / "HAM10000_metadata.csv"
    table.write_text(table.read_text().replace("HAM_0000002,ISIC_0000005", ",ISIC_0000005"))
    alone = [record for record in read_source(ham).records if record.train_only]
    assert [(record.image_id, record.lesion_id) for record in alone] == [("ISIC_0000005",) * 2]


def test_hidden_files_of_the_system_are_no_data(ham):
    expected = read_source(ham).records
    (ham / "._HAM10000_metadata.csv").write_bytes(b"\x00\x05\x16\xff image_id,lesion_id,dx")
    (ham / "HAM10000_images_part_1" / "._ISIC_0000000.jpg").write_bytes(b"\x00\x05")
    assert read_source(ham).records == expected


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"image_id,lesion_id,dx\nISIC_0000000,\xe9,nv\n", "not a table in UTF-8"),
        (b"image_id,lesion_id,dx\n" + b"x" * 200_000, "not a table in UTF-8"),
        (b"image_id,lesion_id,dx\nISIC_0000000\n", "of image ISIC_0000000 the diagnosis ''"),
    ],
)
def test_a_broken_table_is_one_sentence(ham, content, words):
    (ham / "HAM10000_metadata.csv").write_bytes(content)
    with pytest.raises(TrainingError, match=words):
        load_dataset([ham]).check(HAM10000)


def test_a_broken_file_in_a_zip_is_named_and_left_out(ham, tmp_path):
    archive = zip_folder(ham, tmp_path / "ham.zip")
    content = bytearray(archive.read_bytes())
    at = content.find(b"ISIC_0000004.jpg") + 40
    content[at : at + 20] = bytes(20)
    archive.write_bytes(content)
    arrays = load_arrays(load_dataset([archive]).records, 32, HAM10000)
    ((image_id, reason),) = arrays.bad
    assert image_id == "ISIC_0000004"
    assert "ISIC_0000004.jpg: cannot be read" in reason
    assert str(tmp_path) not in reason  # it is published with what was left out
    directory = content.find(b"PK\x01\x02")
    content[directory : directory + 4] = bytes(4)
    archive.write_bytes(content)
    with pytest.raises(TrainingError, match="a broken zip archive"):
        read_source(archive)


def test_what_is_no_data_says_so(tmp_path):
    with pytest.raises(TrainingError, match="no known layout"):
        read_source(tmp_path)
    with pytest.raises(TrainingError, match="neither a folder nor a zip"):
        read_source(tmp_path / "absent.zip")
