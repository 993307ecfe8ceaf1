import json
from pathlib import Path

from training.evidence_page import report
from training.run_folder import read_json
from training.writing.tables import figure

ROOT = Path(__file__).parents[2]
EVIDENCE = ROOT / "docs" / "evidence"
COPIES = ("small", "sharp")


def figures(**values):
    return {name: {"value": v, "low": v - 0.01, "high": v + 0.01} for name, v in values.items()}


def rules(accuracy, balanced):
    return {
        "calibrated": figures(accuracy=accuracy, binary_accuracy=0.9),
        "balanced": figures(balanced_accuracy=balanced),
    }


def cross_validation():
    fold = {
        "images": 20,
        "balanced_accuracy": 0.7,
        "accuracy": 0.8,
        "binary_accuracy": 0.9,
        "ece": 0.05,
        "melanoma_sensitivity": 0.95,
        "specificity": 0.6,
    }
    return {
        "recipe_name": "short",
        "data": ["ham", "isic2017"],
        "recipe": {"size_schedule": [[2, 96], [1, 128]]},
        "environment": {"platform": "a computer"},
        "folds": [fold, fold | {"accuracy": 0.75}],
        "pooled": {
            "images": 40,
            "lesions": 30,
            "interval": "95 %",
            "rules": rules(0.775, 0.7),
            "calibration": figures(ece=0.04),
            "triage": figures(melanoma_sensitivity=0.94, specificity=0.61),
        },
    }


def test_the_page_says_what_the_files_say():
    page = (ROOT / "docs" / "evidence.md").read_text(encoding="utf-8")
    assert page == report(EVIDENCE)


def test_the_comparison_stands_on_the_page_with_its_chart():
    _, section = report(EVIDENCE).split("## Classic methods")
    found = read_json(EVIDENCE / "compare.json")
    for row in found["rows"]:
        for each in row["by_aim"].values():
            figures_told = " | ".join(figure(each["test"][aim]) for aim in row["by_aim"])
            assert f"| {figures_told} |" in section
    assert "](evidence/compare.png)" in section
    assert (EVIDENCE / "compare.png").stat().st_size < 100_000


def test_the_readme_tells_what_another_collection_did_to_the_alert_line():
    rows = read_json(EVIDENCE / "crossdata.json")["rows"]
    missed = {
        row["data"]: round(100 * (1 - row["alert"]["scores"]["sensitivity"]["value"]))
        for row in rows
        if row["labels"] == "isic2017"
    }
    home, away = missed["ham10000_200x150"], missed["isic2017_256"]
    readme = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    told = f"missed {home} of 100 images of melanomas there and {away} of 100 of another collection"
    assert told in readme


def test_the_readme_tells_what_sharp_copies_do_to_the_alert_line():
    read = {name: read_json(EVIDENCE / "copies" / name / "metrics.json") for name in COPIES}
    assert len({found["model_sha256"] for found in read.values()} | {shipped_weights()}) == 1
    assert read["small"]["class_counts"] == read["sharp"]["class_counts"]
    alerts = [read[name]["triage"] for name in ("sharp", "small")]
    sharp, small = (round(100 * found["melanoma_sensitivity"]["value"]) for found in alerts)
    others = [round(100 * (1 - found["specificity"]["value"])) for found in alerts]
    readme = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    assert f"of 100 images of melanomas {sharp} rather than {small}" in readme
    assert "of 100 benign ones {} rather than {} ".format(*others) in readme


def shipped_weights():
    return read_json(ROOT / "model_js" / "contract.json")["model"]["keras"]["sha256"]


def leaking(folder, name, protocol):
    """The page with a cross-validation and what one leaky protocol makes of it."""
    (folder / "crossvalidation.json").write_text(json.dumps(cross_validation()))
    (folder / name).mkdir()
    metrics = {
        "protocol": protocol,
        "images": 15,
        "class_counts": {"mel": 9, "nv": 6},
        "rules": rules(0.9, 0.85),
        "calibration": {"after": figures(ece=0.02)},
    }
    (folder / name / "metrics.json").write_text(json.dumps(metrics))
    return report(folder)


def test_leaky_figures_stand_beside_the_honest_ones_under_their_own_label(tmp_path):
    page = leaking(tmp_path, "leaky-image", "LEAKY: by image")
    flat = " ".join(page.split())
    assert "nevi" not in page
    assert "## What leaky splits do to the figures" in page
    assert "change balanced accuracy by +0.150 and accuracy by +0.125." in flat
    assert "theirs reach from 0.700 to 0.700 and from 0.750 to 0.800." in flat
    honest, worse = (line for line in page.splitlines() if "0.0" in line and line.count("|") == 6)
    assert honest.startswith("| 5-fold cross-validation, lesion-grouped | 40 | 0.700")
    assert worse.startswith("| **LEAKY: by image** | 15 | 0.850 (0.840-0.860) | 0.900")
    assert "| 2 | 20 | 0.700 | 0.750 |" in page
    assert "epochs: 2 at 96 pixels, 1 at 128 pixels" in page
    assert "The data are ham, isic2017;" in flat


def test_leaking_by_augmentation_is_said_to_change_the_mixture_of_classes(tmp_path):
    page = leaking(tmp_path, "leaky-augmented", "LEAKY: augmented")
    assert "| **LEAKY: augmented** | 15 |" in page
    assert "40% of those last test images are nevi" in page


def test_a_cross_validation_says_who_taught_it_and_where_its_line_lay(tmp_path):
    def written(**more):
        (tmp_path / "crossvalidation.json").write_text(json.dumps(cross_validation() | more))
        return " ".join(report(tmp_path).split())

    earlier = written()
    assert "The recipe is `short` from ImageNet weights" in earlier
    assert "The recipe is `short` from random weights" in written(weights="none")
    assert "without teachers" in earlier
    assert "has since asked for 80 % confidence" in earlier
    target = {"lesions": "melanoma", "sensitivity": 0.9, "confidence": 0.7}
    recipe = {"size_schedule": [[2, 96]], "teachers": ["big", "small"]}
    today = written(alert=target, recipe=recipe)
    assert "with teachers that each fold trained itself (big, small)" in today
    assert "flags 90% of melanoma in the validation split with 70% confidence" in today


def test_without_files_there_is_only_the_title(tmp_path):
    lines = report(tmp_path).splitlines()
    assert [line for line in lines if line.startswith("#")] == ["# Evidence"]
    assert len(lines) <= 4
