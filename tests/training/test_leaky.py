from types import SimpleNamespace

import numpy as np
import pytest

from training import leaky
from training.data.dataset import load_dataset
from training.data.records import TEST, TRAIN, by_split
from training.evaluate import protocol


def copied(ham, tmp_path, name, *arguments):
    out = tmp_path / "copy"
    assert leaky.main(["--data", str(ham), "--protocol", name, "--out", str(out), *arguments]) == 0
    return load_dataset([out]).records


def sides(groups, original):
    """The originals on the training and on the test side."""
    return ({original(record) for record in groups[split]} for split in (TRAIN, TEST))


def test_images_of_one_lesion_stand_on_both_sides(ham, tmp_path):
    honest = load_dataset([ham]).records
    lesion = {record.image_id: record.lesion_id for record in honest}
    records = copied(ham, tmp_path, "image")
    assert {r.image_id: r.code for r in records} == {r.image_id: r.code for r in honest}
    assert [r.read() for r in records] == [r.read() for r in honest]
    train, test = sides(by_split(records), lambda record: lesion[record.image_id])
    assert train & test
    train, test = sides(by_split(honest), lambda record: record.lesion_id)
    assert not train & test


def test_views_of_one_image_stand_on_both_sides(ham, tmp_path):
    records = copied(ham, tmp_path, "augmented", "--at-least", "30")
    codes, counts = np.unique([record.code for record in records], return_counts=True)
    assert len(codes) == 7
    assert set(counts) == {30}
    train, test = sides(by_split(records), lambda record: record.image_id.split("_view")[0])
    assert train & test


def test_a_seed_gives_the_same_copies_in_whatever_order_a_process_has_the_classes():
    def counts(order):
        class Code(str):
            def __hash__(self):  # Python draws those of words anew in every process
                return order.index(str(self))

        codes = [Code("mel")] * 7 + [Code("nv")] * 9 + [Code("df")] * 5
        records = [SimpleNamespace(code=code) for code in codes]
        return leaky.copies_of(records, 11, np.random.default_rng(0)).tolist()

    assert counts(["mel", "nv", "df"]) == counts(["df", "mel", "nv"])


def test_an_unreadable_image_is_left_out_and_named(ham, tmp_path, capsys):
    next(ham.rglob("ISIC_0000003.jpg")).write_bytes(b"no picture")
    records = copied(ham, tmp_path, "augmented", "--at-least", "14")
    assert "Left out: ISIC_0000003: " in capsys.readouterr().err
    assert not [record for record in records if record.image_id.startswith("ISIC_0000003")]


def test_an_official_test_set_stays_out(ham, tmp_path):
    table = ham / "HAM10000_metadata.csv"
    head, *rows = table.read_text().splitlines(keepends=True)
    table.write_text("".join([head, *rows[4:]]))
    (ham / "ISIC2018_Task3_Test_GroundTruth.csv").write_text("".join([head, *rows[:4]]))
    assert len(copied(ham, tmp_path, "image")) == len(rows) - 4


def test_an_evaluation_on_it_says_so(ham, tmp_path):
    assert protocol(load_dataset([ham]).records).startswith("lesion-grouped")
    assert protocol(copied(ham, tmp_path, "image")).startswith("LEAKY: split by image")


@pytest.mark.parametrize("there", [True, False])
def test_an_existing_folder_is_left_alone_and_a_failure_leaves_none(ham, tmp_path, capsys, there):
    out = tmp_path / "copy"
    data = ham
    if there:
        out.mkdir()
    else:
        data = tmp_path / "missing"
    assert leaky.main(["--data", str(data), "--protocol", "image", "--out", str(out)]) == 1
    assert str(out if there else data) in capsys.readouterr().err
    assert out.exists() == there
