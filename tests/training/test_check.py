import csv
import json

import pytest

from tests.training.conftest import jpeg_bytes, write_ham
from training import check, train
from training.run_folder import read_json

TINY = [
    *("--weights=none", '--set=backbone="cnn"', "--set=input_size=32", "--set=epoch_images=16"),
    *("--set=size_schedule=[[1,32]]", "--set=batch_size=8", "--set=validate_every=1"),
]


@pytest.fixture
def spoilt(tmp_path):
    """A data set with every defect, an image each; gives folder and {image id: kinds}."""
    folder = write_ham(tmp_path / "ham", lesions=40)
    part = folder / "HAM10000_images_part_1"
    (part / "ISIC_0000004.jpg").unlink()
    (part / "ISIC_0000006.jpg").write_bytes(jpeg_bytes(6)[:100])
    (part / "ISIC_0000008.jpg").write_bytes((part / "ISIC_0000010.jpg").read_bytes())
    table = folder / "HAM10000_metadata.csv"
    text = table.read_text().replace("ISIC_0000002,bcc", "ISIC_0000002,wart")
    table.write_text(text + "HAM_0000000,ISIC_0000000,mel,histo,50.0,male,back\n")
    return folder, {
        "ISIC_0000000": "conflict",
        "ISIC_0000002": "unknown class",
        "ISIC_0000004": "missing",
        "ISIC_0000006": "corrupt",
        "ISIC_0000008": "duplicate",
        "ISIC_0000010": "duplicate",
    }


def read(path):
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def test_every_defect_is_listed_and_the_exit_code_says_so(spoilt, tmp_path, capsys):
    folder, expected = spoilt
    out = tmp_path / "lists" / "problems.csv"
    assert check.main(["--data", str(folder), "--out", str(out)]) == 1
    assert "6 problems, listed in" in capsys.readouterr().err
    assert {row["image_id"]: row["kind"] for row in read(out)} == expected
    (wart,) = [row["detail"] for row in read(out) if row["kind"] == "unknown class"]
    assert wart.startswith("'wart' is none of akiec")
    assert check.main(["--data", str(folder), "--out", str(out), "--skip"]) == 0


def test_a_sound_data_set_passes(ham, tmp_path):
    out = tmp_path / "problems.csv"
    assert check.main(["--data", str(ham), "--out", str(out)]) == 0
    assert read(out) == []


def test_a_recipe_with_other_classes_takes_other_labels(ham, tmp_path):
    table = ham / "HAM10000_metadata.csv"
    table.write_text(table.read_text().replace(",bcc,", ",scc,"))
    out = tmp_path / "problems.csv"
    command = ["--data", str(ham), "--out", str(out)]
    assert check.main(command) == 1
    assert {(row["kind"], row["detail"][:5]) for row in read(out)} == {("unknown class", "'scc'")}
    assert check.main([*command, "--set", 'classes="isic2019"']) == 0
    assert read(out) == []


def test_training_stops_at_a_defect_and_goes_on_without_it(spoilt, tmp_path, capsys):
    folder, expected = spoilt
    run, out = tmp_path / "run", tmp_path / "problems.csv"
    command = ["--data", str(folder), "--out", str(run), *TINY]
    assert train.main(command) == 1
    assert "lens.py check" in capsys.readouterr().err
    assert not run.exists()
    check.main(["--data", str(folder), "--out", str(out), "--skip"])
    assert train.main([*command, "--without", str(out)]) == 0
    record = read_json(run / "run.json")
    assert record["without"] == sorted(expected)
    assert record["images"]["missing"] == record["images"]["bad"] == []


def test_one_lesion_of_two_diagnoses_is_a_conflict_of_all_its_images(ham, tmp_path):
    table = ham / "HAM10000_metadata.csv"
    text = table.read_text().replace("ISIC_0000002,bcc", "ISIC_0000002,nv")
    # What is malignant by one table may well be a melanoma.
    table.write_text(text.replace("ISIC_0000008,mel", "ISIC_0000008,malignant"))
    out = tmp_path / "problems.csv"
    command = ["--data", str(ham), "--recipe", "efficientnet-malignancy", "--out", str(out)]
    assert check.main(command) == 1
    assert {row["image_id"]: row["detail"] for row in read(out)} == {
        "ISIC_0000002": "is nv, but of the same lesion as ISIC_0000003 (bcc, lesion HAM_0000001)",
        "ISIC_0000003": "is bcc, but of the same lesion as ISIC_0000002 (nv, lesion HAM_0000001)",
    }


def test_copies_of_one_lesion_are_no_problem(ham, tmp_path):
    part = ham / "HAM10000_images_part_1"
    part.joinpath("ISIC_0000000.jpg").write_bytes(
        (ham / "HAM10000_images_part_2" / "ISIC_0000001.jpg").read_bytes()
    )
    assert check.main(["--data", str(ham), "--out", str(tmp_path / "problems.csv")]) == 0


def test_a_list_that_is_none_is_named(ham, tmp_path, capsys):
    odd = tmp_path / "odd.csv"
    command = ["--data", str(ham), "--out", str(tmp_path / "run"), *TINY]
    for text in (json.dumps({"image": 1}) + "\nx\n", "ISIC_0000004\n", ""):
        odd.write_text(text)
        assert train.main([*command, "--without", str(odd)]) == 1
        assert "no list with a column image_id" in capsys.readouterr().err
    odd.write_bytes(b"image_id\n\xe9\n")
    assert train.main([*command, "--without", str(odd)]) == 1
    assert "no list in UTF-8" in capsys.readouterr().err
    assert train.main([*command, "--without", str(tmp_path / "absent.csv")]) == 1
    assert "no such file" in capsys.readouterr().err
