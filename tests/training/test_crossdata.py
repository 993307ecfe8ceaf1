import json

import keras
import pytest

from tests.training.conftest import jpeg_bytes, record_of, write_ham
from training import calibrate, crossdata
from training.data.classes import CODES
from training.networks.model import build_model
from training.run_folder import read_json
from training.writing.tables import figure


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """A calibrated run of a small random model, its data, and a foreign data set."""
    folder = tmp_path_factory.mktemp("world")
    ham = write_ham(folder / "ham", lesions=60)
    run = folder / "net"
    run.mkdir()
    keras.utils.set_random_seed(0)
    build_model(32, classes=len(CODES), alpha=0.25, weights=None).save(run / "model.h5")
    (run / "run.json").write_text(json.dumps(record_of(ham)))
    assert calibrate.main(["--run", str(run), "--data", str(ham)]) == 0
    foreign = folder / "isic2016"
    foreign.mkdir()
    rows = [f"X_{i},{'malignant' if i % 3 else 'benign'}" for i in range(12)]
    rows[0] = "X_0,unclear"
    (foreign / "ISBI2016_ISIC_Part3_Training_GroundTruth.csv").write_text("\n".join(rows))
    for number in range(12):
        (foreign / f"X_{number}.jpg").write_bytes(jpeg_bytes(1000 + number))
    (foreign / "X_1.jpg").write_bytes(b"no image")
    seen = next(path for path in ham.rglob("ISIC_0000002.jpg"))
    (foreign / "X_2.jpg").write_bytes(seen.read_bytes())
    return run, ham, foreign


def measure(world, out, *more):
    run, ham, foreign = map(str, world)
    base = ["--run", run, "--trained-on", ham, "--data", foreign, "--out", str(out)]
    return crossdata.main([*base, "--resamples", "10", *more])


def test_only_unseen_images_of_a_known_label_are_measured(world, tmp_path):
    out = tmp_path / "out"
    assert measure(world, out) == 0
    assert sorted(path.name for path in out.iterdir()) == [
        "crossdata.json",
        "crossdata.md",
        "crossdata.png",
    ]
    (row,) = read_json(out / "crossdata.json")["rows"]
    assert (row["layout"], row["labels"], row["images"]) == ("ISIC 2016", "malignancy", 9)
    assert row["seen"] == {"same file": 1}
    assert row["unreadable"] == 1
    assert row["no_such_label"] == {"unclear": 1}
    assert row["label_counts"] == {"benign": 3, "malignant": 6}
    assert row["alert"]["scores"]["melanoma_sensitivity"]["value"] is None
    page = (out / "crossdata.md").read_text()
    assert f"| 9 | {figure(row['rules']['calibrated']['accuracy'])} |" in page
    assert "benign = bkl + df + nv + vasc; malignant = akiec + bcc + mel" in page
    assert "12 images, 1 of them left out as seen (1 same file), 1 unreadable" in page


def test_every_data_set_by_every_mapping_and_its_own_data_to_compare(world, tmp_path):
    _, ham, _ = world
    out = tmp_path / "out"
    more = ["--data", str(ham), "--mapping", "malignancy", "--mapping", "ham10000"]
    assert measure(world, out, *more[:4]) == 0
    rows = read_json(out / "crossdata.json")["rows"]
    assert [(row["data"], row["labels"]) for row in rows] == [
        ("isic2016", "malignancy"),
        ("ham", "malignancy"),
    ]
    assert rows[1]["images"] + sum(rows[1]["seen"].values()) == 120
    assert measure(world, out, *more) == 1  # exists
    assert measure(world, out, "--replace", "--note", "Squeezed copies.", *more) == 0
    assert "**Note:** Squeezed copies." in (out / "crossdata.md").read_text()
    rows = read_json(out / "crossdata.json")["rows"]
    assert [row["images"] for row in rows if row["data"] == "isic2016"] == [9, 0]
    assert "| 0 | no image has these labels |" in (out / "crossdata.md").read_text()


def test_where_every_image_was_seen_there_are_no_figures(world, tmp_path):
    run, ham, _ = world
    (tmp_path / "seen").mkdir()
    rows = ["image_id,lesion_id,dx"]
    for path in sorted(ham.rglob("*.jpg"))[:2]:
        (tmp_path / "seen" / f"copy_{path.name}").write_bytes(path.read_bytes())
        rows.append(f"copy_{path.stem},HAM_0000001,bcc")
    (tmp_path / "seen" / "table.csv").write_text("\n".join(rows))
    arguments = ["--run", str(run), "--trained-on", str(ham), "--resamples", "10"]
    out = tmp_path / "out"
    assert crossdata.main([*arguments, "--data", str(tmp_path / "seen"), "--out", str(out)]) == 0
    (row,) = read_json(out / "crossdata.json")["rows"]
    assert row["seen"] == {"same lesion": 2}
    assert (row["images"], row["rules"]["calibrated"], row["alert"]["scores"]) == (0, None, None)
    assert "| 0 | every image was seen |" in (out / "crossdata.md").read_text()


def test_mistakes_are_one_sentence_and_leave_nothing(world, tmp_path, capsys):
    out = tmp_path / "out"
    assert measure(world, out, "--mapping", str(tmp_path / "absent.json")) == 1
    assert "absent.json: no such file" in capsys.readouterr().err
    wart = tmp_path / "warts" / "wart"
    wart.mkdir(parents=True)
    (wart / "1.jpg").write_bytes(jpeg_bytes(1))
    assert measure(world, out, "--data", str(wart.parent)) == 1
    assert "nobody has said what its folders mean" in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["warts"]
