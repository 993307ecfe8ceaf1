import io

import numpy as np
import pytest
from PIL import Image

from training import clean
from training.data.cleaning import reduce_noise
from training.data.dataset import load_dataset
from training.data.preprocess import load_rgb


def test_a_copy_keeps_what_the_table_says_and_has_other_pixels(ham, tmp_path):
    out = tmp_path / "cleaned"
    assert clean.main(["--data", str(ham), "--noise", "--out", str(out)]) == 0
    before, after = load_dataset([ham]).records, load_dataset([out]).records
    assert [(r.image_id, r.lesion_id, r.code) for r in after] == [
        (r.image_id, r.lesion_id, r.code) for r in before
    ]
    assert [record.extra for record in after] == [record.extra for record in before]
    pixels = [np.asarray(load_rgb(io.BytesIO(r.read()))) for r in (before[3], after[3])]
    np.testing.assert_array_equal(pixels[1], reduce_noise(pixels[0]))


def test_an_unknown_lesion_stays_unknown_and_an_official_test_set_is_left_out(
    ham, tmp_path, capsys
):
    table, out = ham / "HAM10000_metadata.csv", tmp_path / "cleaned"
    header, *rows = table.read_text().splitlines(keepends=True)
    unknown = [row[row.index(",") :] for row in rows[:4]]
    table.write_text("".join([header, *unknown]))
    (ham / "ISIC2018_Task3_Test_GroundTruth.csv").write_text("".join([header, *rows[4:6]]))
    assert clean.main(["--data", str(ham), "--noise", "--out", str(out)]) == 0
    said = capsys.readouterr().out
    assert "6 images (table like HAM10000's), 2 of them of an official test set" in said
    assert "cleaned: 4 images" in said
    assert [record.train_only for record in load_dataset([out]).records] == [True] * 4
    table.unlink()
    again = tmp_path / "again"
    assert clean.main(["--data", str(ham), "--noise", "--out", str(again)]) == 1
    assert "again: would hold no image" in capsys.readouterr().err
    assert not again.exists()


def test_an_unreadable_image_is_left_out_and_named(ham, tmp_path, capsys):
    broken = next(ham.rglob("ISIC_0000003.jpg"))
    broken.write_bytes(b"no picture")
    out = tmp_path / "cleaned"
    assert clean.main(["--data", str(ham), "--noise", "--out", str(out)]) == 0
    assert "Left out: ISIC_0000003: " in capsys.readouterr().err
    left = {record.image_id for record in load_dataset([ham]).records} - {"ISIC_0000003"}
    assert {record.image_id for record in load_dataset([out]).records} == left


def test_hair_goes(tmp_path):
    (tmp_path / "data" / "nv").mkdir(parents=True)
    pixels = np.full((90, 120, 3), 200, np.uint8)
    pixels[:, 58:60] = 40
    Image.fromarray(pixels).save(tmp_path / "data" / "nv" / "one.png")
    out = tmp_path / "cleaned"
    assert clean.main(["--data", str(tmp_path / "data"), "--hair", "--out", str(out)]) == 0
    with Image.open(out / "images" / "nv_one.png") as image:
        assert np.abs(np.asarray(image, int) - 200).max() < 5


@pytest.mark.parametrize(
    ("options", "reason"), [([], "--hair, --noise or both"), (["--noise"], "exists")]
)
def test_nothing_to_do_or_nowhere_to_write(ham, tmp_path, capsys, options, reason):
    out = tmp_path / "cleaned"
    if options:
        out.mkdir()
    assert clean.main(["--data", str(ham), *options, "--out", str(out)]) == 1
    assert reason in capsys.readouterr().err
