import json

import keras
import numpy as np
import pytest

from tests.training.conftest import write_ham
from training import calibrate, metadata
from training.data.classes import CODES
from training.networks.model import build_model


@pytest.fixture
def calibrated(tmp_path):
    """A calibrated run of a small random model, and the data it belongs to."""
    keras.utils.set_random_seed(0)
    data = write_ham(tmp_path / "ham", lesions=140, images_a_lesion=1)
    run = tmp_path / "run"
    run.mkdir()
    build_model(64, classes=len(CODES), alpha=0.25, weights=None).save(run / "model.h5")
    arguments = ["--run", str(run), "--data", str(data)]
    assert calibrate.main(arguments) == 0
    return run, data, arguments


def with_column(data, name, change):
    """Rewrite one column of the table by a function of the row."""
    table = data / "HAM10000_metadata.csv"
    header, *rows = [line.split(",") for line in table.read_text().splitlines()]
    for row in rows:
        row[header.index(name)] = change(dict(zip(header, row, strict=True)))
    table.write_text("\n".join(",".join(row) for row in (header, *rows)) + "\n")


def test_a_site_that_tells_the_class_is_found(calibrated):
    run, data, arguments = calibrated
    with_column(data, "localization", lambda row: "face" if row["dx"] == "bcc" else "back")
    assert metadata.main([*arguments, "--resamples", "20"]) == 0
    report = json.loads((run / "metadata.json").read_text())
    age, _, site = report["fields"]
    assert [field["name"] for field in report["fields"]] == ["age", "sex", "site"]
    assert site["weight"] == pytest.approx(1)
    (face,) = [option for option in site["options"] if option["value"] == "face"]
    assert np.argmax(face["log_ratios"]) == CODES.index("bcc")
    assert all(not any(option["log_ratios"]) for option in age["options"])
    gains = report["cross_validation"]["by_field"]
    assert gains["site"]["gain"]["nll"]["value"] < -0.1
    assert gains["age"]["gain"]["nll"]["value"] == 0
    assert report["test"]["given"]["site"] == 1


def test_an_alert_of_the_picture_is_never_silenced(calibrated):
    run, data, arguments = calibrated
    with_column(data, "localization", lambda row: "face" if row["dx"] == "nv" else "back")
    metadata.main([*arguments, "--resamples", "20"])
    test = json.loads((run / "metadata.json").read_text())["test"]
    assert test["fused"]["sensitivity"]["value"] >= test["picture"]["sensitivity"]["value"]
    assert test["fused"]["specificity"]["value"] <= test["picture"]["specificity"]["value"]


def test_a_table_without_anything_known_is_named(calibrated, capsys):
    run, data, arguments = calibrated
    for name in ("age", "sex", "localization"):
        with_column(data, name, lambda _: "")
    assert metadata.main(arguments) == 1
    assert "columns age, sex and localization" in capsys.readouterr().err
    assert not (run / "metadata.json").exists()
