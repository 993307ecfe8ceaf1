"""The official layouts of the ISIC challenges, drawn in small."""

import pytest

from tests.training.conftest import jpeg_bytes, zip_folder
from training.data.class_sets import NAMED
from training.data.classes import HAM10000
from training.data.dataset import load_dataset, read_dataset
from training.data.readers import read_source
from training.data.records import by_split
from training.errors import TrainingError

SEVEN = "image,MEL,NV,BCC,AKIEC,BKL,DF,VASC\n"
NINE = "image,MEL,NV,BCC,AK,BKL,DF,VASC,SCC,UNK\n"


def marks(image_id, position, count):
    """A row with 1.0 at one position."""
    return ",".join([image_id, *("1.0" if i == position else "0.0" for i in range(count))]) + "\n"


def write(folder, tables, images):
    """Tables and images by their names below a folder."""
    for name, text in tables.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    for number, name in enumerate(images):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(jpeg_bytes(number))
    return folder


@pytest.fixture
def isic2016(tmp_path):
    return write(
        tmp_path / "2016",
        {
            "ISBI2016_ISIC_Part3_Training_GroundTruth.csv": "ISIC_1,benign\nISIC_2,malignant\n",
            "ISBI2016_ISIC_Part3_Test_GroundTruth.csv": "ISIC_3,0.0\nISIC_4,1.0\nISIC_5,maybe\n",
        },
        [
            *(f"ISBI2016_ISIC_Part3_Training_Data/ISIC_{i}.jpg" for i in (1, 2)),
            *(f"ISBI2016_ISIC_Part3_Test_Data/ISIC_{i}.jpg" for i in (3, 4, 5)),
            "ISBI2016_ISIC_Part3B_Training_Data/ISIC_1_Segmentation.png",
        ],
    )


@pytest.fixture
def isic2017(tmp_path):
    header = "image_id,melanoma,seborrheic_keratosis\n"
    return write(
        tmp_path / "2017",
        {
            "ISIC-2017_Training_Part3_GroundTruth.csv": header
            + "ISIC_0,0.0,0.0\nISIC_1,1.0,0.0\nISIC_2,0.0,1.0\nISIC_3,0.0,0.0\n",
            "ISIC-2017_Test_v2_Part3_GroundTruth.csv": header + "ISIC_4,1.0,0.0\n",
        },
        [f"ISIC-2017_Training_Data/ISIC_{i}.jpg" for i in (0, 1, 2, 4)],
    )


@pytest.fixture
def isic2018(tmp_path):
    truth = "ISIC2018_Task3_{0}_GroundTruth/ISIC2018_Task3_{0}_GroundTruth.csv"
    return write(
        tmp_path / "2018",
        {
            truth.format("Training"): SEVEN + marks("ISIC_1", 0, 7) + marks("ISIC_2", 3, 7),
            truth.format("Validation"): SEVEN + marks("ISIC_3", 6, 7),
            truth.format("Test"): SEVEN + marks("ISIC_4", 1, 7),
            "ISIC2018_Task3_Training_LesionGroupings.csv": "image,lesion_id,diagnosis_confirm_type"
            "\nISIC_1,HAM_7,histopathology\nISIC_2,HAM_8,histopathology\n",
        },
        [f"ISIC2018_Task3_Training_Input/ISIC_{i}.jpg" for i in (1, 2, 3, 4)],
    )


@pytest.fixture
def isic2019(tmp_path):
    return write(
        tmp_path / "2019",
        {
            "ISIC_2019_Training_GroundTruth.csv": NINE
            + marks("ISIC_1_downsampled", 0, 9)
            + marks("ISIC_2", 3, 9)
            + marks("ISIC_3", 7, 9),
            "ISIC_2019_Training_Metadata.csv": "image,age_approx,anatom_site_general,lesion_id,sex"
            "\nISIC_1_downsampled,55.0,anterior torso,MSK_1,female\nISIC_2,,,,\n",
        },
        [f"ISIC_2019_Training_Input/{i}.jpg" for i in ("ISIC_1_downsampled", "ISIC_2", "ISIC_3")],
    )


def codes(reading):
    return {record.image_id: record.code for record in reading.records}


def held_back(reading):
    return {record.image_id for record in reading.records if record.held_back}


def test_isic_2016_says_benign_or_malignant(isic2016):
    reading = read_source(isic2016)
    assert codes(reading) == {
        "ISIC_1": "benign",
        "ISIC_2": "malignant",
        "ISIC_3": "benign",
        "ISIC_4": "malignant",
        "ISIC_5": "maybe",
    }
    assert held_back(reading) == {"ISIC_3", "ISIC_4", "ISIC_5"}
    assert all(record.train_only for record in reading.records)
    assert reading.labels is NAMED["malignancy"]


def test_isic_2017_says_melanoma_keratosis_or_nevus(isic2017):
    reading = read_source(isic2017)
    assert codes(reading) == {"ISIC_0": "nv", "ISIC_1": "mel", "ISIC_2": "bkl", "ISIC_4": "mel"}
    assert held_back(reading) == {"ISIC_4"}
    assert all(record.train_only for record in reading.records)
    assert reading.missing == ["ISIC_3"]


def test_isic_2018_knows_the_lesions_of_its_training_part(isic2018):
    reading = read_source(isic2018)
    assert codes(reading) == {"ISIC_1": "mel", "ISIC_2": "akiec", "ISIC_3": "vasc", "ISIC_4": "nv"}
    assert {r.image_id: r.lesion_id for r in reading.records if not r.train_only} == {
        "ISIC_1": "HAM_7",
        "ISIC_2": "HAM_8",
    }
    assert held_back(reading) == {"ISIC_4"}


def test_isic_2019_joins_metadata_and_keeps_squamous_carcinoma_apart(isic2019):
    reading = read_source(isic2019)
    assert codes(reading) == {"ISIC_1": "mel", "ISIC_2": "akiec", "ISIC_3": "scc"}
    first, second, _ = reading.records
    assert (first.lesion_id, first.train_only) == ("MSK_1", False)
    assert first.extra == {"age": "55.0", "sex": "female", "localization": "anterior torso"}
    assert second.train_only
    assert not second.extra


def test_of_an_image_of_isic_2019_the_one_of_full_size_counts(isic2019):
    small = isic2019 / "ISIC_2019_Training_Input" / "ISIC_1_downsampled.jpg"
    small.with_name("ISIC_1.jpg").write_bytes(small.read_bytes())
    assert read_source(isic2019).records[0].name.endswith("/ISIC_1.jpg")


@pytest.mark.parametrize("layout", ["isic2016", "isic2017", "isic2018", "isic2019"])
def test_the_zip_gives_the_same_as_the_folder(layout, request, tmp_path):
    folder = request.getfixturevalue(layout)
    archive = zip_folder(folder, tmp_path / f"{layout}.zip")
    from_folder, from_zip = read_source(folder), read_source(archive)
    assert from_folder.records == from_zip.records
    assert from_folder.layout == from_zip.layout == f"ISIC {layout[4:]}"


def test_what_is_held_back_is_in_no_split(isic2016, isic2018):
    for folder, count in ((isic2016, 3), (isic2018, 1)):
        dataset = load_dataset([folder])
        assert f"{count} of them of an official test set" in dataset.summary()
        records = dataset.records
        split = {r.image_id for group in by_split(records).values() for r in group}
        assert split == {record.image_id for record in records if not record.held_back}


def test_a_class_that_the_model_does_not_know_comes_with_advice(isic2019, isic2016):
    with pytest.raises(TrainingError, match="'scc' is none of") as caught:
        load_dataset([isic2019]).check(HAM10000)
    assert """--set 'classes="isic2019"' or 'classes="malignancy"'""" in str(caught.value)
    assert "--without" in str(caught.value)
    load_dataset([isic2019]).check(NAMED["isic2019"])
    with pytest.raises(TrainingError, match="ISIC_5 the diagnosis 'maybe' is none"):
        load_dataset([isic2016]).check(NAMED["malignancy"])


def test_rows_that_are_no_diagnosis_are_reported_as_unknown(isic2018):
    table = isic2018 / "ISIC2018_Task3_Training_GroundTruth"
    table /= "ISIC2018_Task3_Training_GroundTruth.csv"
    rows = ("ISIC_1,1,1,0,0,0,0,0", "ISIC_2,0,0,0,0,0,0,0", "ISIC_3,x,0,0,0,0,0,0", "ISIC_4,1")
    table.write_text(SEVEN + "\n".join(rows))
    (isic2018 / "ISIC2018_Task3_Test_GroundTruth").rename(isic2018.parent / "elsewhere")
    validation = isic2018 / "ISIC2018_Task3_Validation_GroundTruth"
    validation.rename(isic2018.parent / "elsewhere too")
    assert codes(read_source(isic2018)) == {
        "ISIC_1": "mel and nv",
        "ISIC_2": "no diagnosis",
        "ISIC_3": "a mark that is no number",
        "ISIC_4": "a mark that is no number",
    }


def test_a_table_without_its_columns_is_named(isic2019):
    table = isic2019 / "ISIC_2019_Training_GroundTruth.csv"
    table.write_text(table.read_text().replace("SCC", "X"))
    with pytest.raises(TrainingError, match=r"ISIC_2019_Training_GroundTruth.csv: no column SCC"):
        read_source(isic2019)


def test_a_folder_of_two_challenges_is_refused(isic2016, isic2017):
    for part in isic2017.iterdir():
        part.rename(isic2016 / part.name)
    with pytest.raises(TrainingError, match="2016: has tables of ISIC 2016 and of ISIC 2017"):
        read_source(isic2016)


def test_of_two_tables_the_one_that_knows_more_counts(isic2016, isic2018):
    for order in ([isic2016, isic2018], [isic2018, isic2016]):
        dataset = read_dataset(order)
        assert set(dataset.conflicts) == {"ISIC_1", "ISIC_4"}  # benign and mel, malignant and nv
        (second,) = [record for record in dataset.records if record.image_id == "ISIC_2"]
        # 2016 calls malignant what is akiec in 2018, and says nothing of its lesion.
        assert (second.code, second.lesion_id, second.train_only) == ("akiec", "HAM_8", False)


def test_an_image_that_one_holds_back_is_held_back_whoever_has_it(isic2017, isic2018):
    for order in ([isic2017, isic2018], [isic2018, isic2017]):
        dataset = read_dataset(order)
        (fourth,) = [record for record in dataset.records if record.image_id == "ISIC_4"]
        assert fourth.held_back
